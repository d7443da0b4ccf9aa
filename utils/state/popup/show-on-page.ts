import browser, { type Scripting } from 'webextension-polyfill';
import type { FieldId } from '@/utils/advert/fields';
import { pageAddressOf } from '@/utils/drafts/draft-key';
import { pageAddress } from '@/utils/drafts/page-address';
import { SHOW_OUTCOMES, type ShowOutcome } from '@/utils/highlight/outcome';
import { HIGHLIGHT_CSS } from '@/utils/highlight/style';
import type { Quote } from '@/utils/reading/reading';
import { isOverAnotherJob } from './is-over-another-job';
import type { PageModel } from './models/page';
import type { HighlightedField } from './models/ui';
import type { Models } from './session';

/** Moves the outline to a field's quote, or removes it if it is the same field's. */
export async function showOnPage(
  { page, draft, ui }: Models<'page' | 'draft' | 'ui'>,
  field: FieldId,
): Promise<void> {
  const { field: before, outcome } = ui.highlight.value ?? {};
  const quote = draft.fields.value[field]?.quote;
  const asked: HighlightedField = { field };
  ui.highlight.value = asked;
  const wanted = before === field && outcome === 'shown' ? null : (quote ?? null);
  const result = isOverAnotherJob({ page, draft })
    ? 'moved'
    : await showInTab(page, draft.key.value, wanted).catch((): ShowOutcome => 'gone');
  // Only the last pressed field gets its outcome.
  if (ui.highlight.value === asked) ui.highlight.value = wanted ? { field, outcome: result } : undefined;
}

async function showInTab(
  { tab }: PageModel,
  draftKey: string | undefined,
  quote: Quote | null,
): Promise<ShowOutcome | 'moved'> {
  const tabId = tab.value.id;
  // The browser reveals the address only while the tab stays on the site.
  if (tabId === undefined) return 'moved';
  const address = pageAddress((await browser.tabs.get(tabId)).url);
  if (address !== pageAddressOf(draftKey ?? '')) return 'moved';
  const everywhere = { tabId, allFrames: true };
  await browser.scripting.removeCSS({ target: everywhere, css: HIGHLIGHT_CSS });
  // The top frame comes first.
  for (const target of [{ tabId }, everywhere]) {
    const outcome = await showIn(target, quote);
    if (outcome !== 'gone') {
      await browser.scripting.insertCSS({ target, css: HIGHLIGHT_CSS });
      return outcome;
    }
  }
  return 'gone';
}

async function showIn(target: Scripting.InjectionTarget, quote: Quote | null): Promise<ShowOutcome> {
  await browser.scripting.executeScript({ target, files: ['/highlight.js'], injectImmediately: true });
  const called = await browser.scripting.executeScript({
    target,
    // Runs in the page, without access to this file.
    func: (words: Quote | null) => globalThis.jobcourierShow?.(words),
    args: [quote],
    injectImmediately: true,
  });
  return SHOW_OUTCOMES.find((outcome) => called.some(({ result }) => result === outcome)) ?? 'gone';
}
