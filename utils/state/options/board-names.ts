import { type ReadonlySignal, signal } from '@preact/signals';
import { FIELD_IDS, type FieldId } from '@/utils/advert/fields';
import { type BoardValues, CHOICES } from '@/utils/board/board-values';
import type { Evidence } from '@/utils/board/evidence';
import { applyChanges, type DateFormat, type Profile } from '@/utils/board/profile';
import { wasSaved } from '@/utils/copy/en-GB/settings';
import { CHECK_RESULTS, madeAdvert, NOT_ASKED } from '@/utils/copy/en-GB/settings-accounts';
import * as copy from '@/utils/copy/en-GB/settings-names';
import type { Reply } from '@/utils/messages/requests';
import { request, requestWithCause } from '@/utils/messages/send-request';
import { applyBoardNames, type TakenNames } from '@/utils/settings/apply-board-names';
import { defaultAccount } from '@/utils/settings/default-account';
import { NAMES_FILE, readNamesFile, writeNamesFile } from '@/utils/settings/names-file';
import type { Download } from './back-up';
import { failure, NOT_SAVED, type Status, success } from './status';

export interface BoardNamesModel {
  status: ReadonlySignal<Status | undefined>;
  isAsking: ReadonlySignal<boolean>;
  /** Asks the board through the default account. Ignored while it is being asked. */
  find(): Promise<void>;
  take(endpoint: string, keys: Partial<Record<FieldId, string>>): Promise<void>;
  takeValues(endpoint: string, values: BoardValues): Promise<void>;
  takeFormat(endpoint: string, dateFormat: DateFormat): Promise<void>;
  /** The recruiter has removed the advert that a question made. */
  forgetMade(): Promise<void>;
  writeFile(profile: Profile, evidence: Evidence | undefined): Download;
  /** Puts the file's profile into the form. */
  openFile(file: File): Promise<void>;
  /** Stores the loaded file's evidence, once the board's address is that of the file. */
  keepLoaded(endpoint: string): Promise<void>;
}

interface Context {
  /** Reloads the board's stored settings. */
  reload(): Promise<void>;
  fillForm(profile: Profile): void;
  endpointInUse(): string | undefined;
}

export function createBoardNames({ reload, fillForm, endpointInUse }: Context): BoardNamesModel {
  const status = signal<Status | undefined>(undefined);
  const isAsking = signal(false);
  let loaded: Evidence | undefined;

  const take = async (names: TakenNames, words: string) => {
    try {
      const result = await applyBoardNames(names);
      status.value = result === 'done' ? success(words) : failure(copy.NOT_TAKEN[result]);
    } catch {
      status.value = NOT_SAVED;
    }
    await reload();
  };

  const keepLoaded = async (endpoint: string) => {
    if (loaded?.endpoint !== endpoint) return;
    const evidence = loaded;
    loaded = undefined;
    if (!(await request({ type: 'add-evidence', evidence }))) status.value = failure(copy.NOT_DONE);
  };

  return {
    status,
    isAsking,
    keepLoaded,
    async find() {
      if (isAsking.value) return;
      isAsking.value = true;
      status.value = success(copy.FINDING);
      try {
        status.value = await findNames();
      } catch {
        status.value = failure(NOT_ASKED);
      }
      isAsking.value = false;
    },
    take: (endpoint, keys) => take({ endpoint, keys }, copy.taken(FIELD_IDS.flatMap((id) => keys[id] ?? []))),
    takeValues: (endpoint, values) =>
      take(
        { endpoint, values },
        copy.valuesTaken(CHOICES.flatMap(({ field, option }) => values[field]?.[option] ?? [])),
      ),
    takeFormat: (endpoint, dateFormat) => take({ endpoint, dateFormat }, copy.formatTaken(dateFormat)),
    async forgetMade() {
      const isDone = await request({ type: 'forget-made-advert' });
      status.value = isDone ? undefined : failure(copy.NOT_DONE);
    },
    writeFile(profile, evidence) {
      status.value = success(wasSaved(NAMES_FILE));
      const file = new Blob([writeNamesFile(profile, evidence)], { type: 'application/json' });
      return { file, name: NAMES_FILE };
    },
    async openFile(file) {
      const shared = await readNamesFile(file).catch(() => undefined);
      if (!shared) {
        status.value = failure(copy.notNames(file.name));
        return;
      }
      const { evidence, ...changes } = shared;
      const profile = applyChanges(changes);
      const endpoint = endpointInUse();
      loaded = evidence;
      fillForm(profile);
      status.value = success(
        profile.endpoint === endpoint
          ? copy.fileLoaded(file.name)
          : copy.otherAddress(file.name, new URL(profile.endpoint).host),
      );
      if (endpoint) await keepLoaded(endpoint);
    },
  };
}

async function findNames(): Promise<Status> {
  const account = await defaultAccount();
  if (!account) return failure(copy.NO_ACCOUNT);
  return describeFinding(await requestWithCause({ type: 'find-names', accountId: account.id }));
}

function describeFinding({ cause, jobId }: Reply<'find-names'>): Status {
  switch (cause) {
    case undefined:
      return failure(NOT_ASKED);
    case 'good':
      return success(copy.FOUND);
    case 'check-first':
    case 'nothing-open':
      return failure(copy.NOT_FOUND[cause]);
    default:
      return failure(madeAdvert(CHECK_RESULTS[cause], jobId));
  }
}
