import { enums, type Infer, integer, literal, object, optional, size, string, union } from 'superstruct';
import browser, { type Runtime } from 'webextension-polyfill';
import { fieldOf } from '@/utils/advert/fields';
import { ROW_NOUNS } from '@/utils/copy/en-GB/nouns';
import { PICK_SEVERAL, PICKER_WORDS, pickOne } from '@/utils/copy/en-GB/pointed';
import { jobSchema } from '@/utils/drafts/job';
import { pageAddress } from '@/utils/drafts/page-address';
import type { PickRequest } from '@/utils/picker/pick-request';
import { READING_BOUNDS } from '@/utils/reading/bounds';
import { POINTED_FIELDS } from '@/utils/reading/read-words';
import { isValid } from '@/utils/validation/is-valid';
import { addFailedPick, type FailedPick } from './failed-pick';
import { addPointed, pointedWords } from './pointed';

/** What a form asks for: words on the page of its draft, for one field. */
export const pickFields = {
  tabId: integer(),
  /** The page's, as in draft keys. */
  address: size(string(), 1, READING_BOUNDS.value),
  job: optional(jobSchema),
  field: enums(POINTED_FIELDS),
};

const pickId = size(string(), 1, 60);
const pickSchema = object({ id: pickId, ...pickFields });
type StartedPick = Infer<typeof pickSchema>;

/** From a page: nothing in it is trusted beyond this. */
const resultSchema = union([
  object({ type: literal('picked'), pickId, words: object(pointedWords) }),
  object({ type: literal('pick-ended'), pickId, why: enums(['cancelled', 'blocked', 'left']) }),
]);

/** The worker may be stopped while the recruiter looks for the words, in several tabs perhaps. */
const pickKeyOf = (tabId: number) => `pick-${tabId}`;

/** In the worker: lets the recruiter pick on the page. @returns false where the browser does not let us */
export async function startPick(asked: Omit<StartedPick, 'id'>): Promise<boolean> {
  const { tabId, field } = asked;
  const id = crypto.randomUUID();
  const isSeveral = field === 'description';
  const hint = isSeveral ? PICK_SEVERAL : pickOne(ROW_NOUNS[fieldOf(field).row]);
  const order: PickRequest = { id, isSeveral, words: { ...PICKER_WORDS, hint } };
  const target = { tabId };
  try {
    await browser.storage.session.set({ [pickKeyOf(tabId)]: { ...asked, id } });
    await browser.scripting.executeScript({ target, files: ['/picker.js'], injectImmediately: true });
    const [called] = await browser.scripting.executeScript({
      target,
      // Runs in the page, without access to this file.
      func: (given: PickRequest) => {
        globalThis.jobcourierPick?.(given);
        return true;
      },
      args: [order],
      injectImmediately: true,
    });
    return called?.result === true;
  } catch {
    return false;
  }
}

/** In the worker: takes what was picked, from our own script in the top frame of the tab that was asked for alone. */
export function receivePicks(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const isOurs = sender.id === browser.runtime.id && sender.frameId === 0;
    if (!isOurs || !sender.tab || !isValid(message, resultSchema)) return undefined;
    return finishPick(message, sender.tab);
  });
}

async function finishPick(
  result: Infer<typeof resultSchema>,
  tab: NonNullable<Runtime.MessageSender['tab']>,
): Promise<boolean> {
  const key = pickKeyOf(tab.id ?? browser.tabs.TAB_ID_NONE);
  const { [key]: pick } = await browser.storage.session.get(key);
  if (!isValid(pick, pickSchema) || pick.id !== result.pickId) return false;
  await browser.storage.session.remove(key);
  const why = await keepPicked(pick, result, tab.url);
  if (why) await addFailedPick({ tabId: pick.tabId, field: pick.field, why });
  // The next page is still loading: its form tells.
  if (result.type === 'pick-ended' && result.why === 'left') return true;
  // The panel shows it at once. Where the browser opens no popup without a press, the icon's next click shows it.
  try {
    await browser.action.openPopup(tab.windowId === undefined ? {} : { windowId: tab.windowId });
    return true;
  } catch {
    // Chrome has it from 127.
    return false;
  }
}

/** @returns why nothing was picked, to show to the recruiter */
async function keepPicked(
  { address, job, field }: StartedPick,
  result: Infer<typeof resultSchema>,
  url: string | undefined,
): Promise<FailedPick['why'] | undefined> {
  if (result.type === 'pick-ended') return ENDED[result.why];
  // Words of the page that came after it are not this draft's.
  if ((pageAddress(url) ?? address) !== address) return 'moved-on';
  return addPointed({ address, ...(job ? { job } : {}), field, ...result.words }).then(
    () => undefined,
    () => 'not-kept',
  );
}

const ENDED = { cancelled: undefined, blocked: 'blocked', left: 'moved-on' } as const;
