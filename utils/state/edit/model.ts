import { computed, createModel, signal } from '@preact/signals';
import type { Advisory } from '@/utils/advert/advisories';
import { composeChange } from '@/utils/advert/compose-change';
import { inWords } from '@/utils/advert/facts';
import { toFormValues } from '@/utils/advert/to-form-values';
import { stays } from '@/utils/copy/en-GB/changes';
import { changeBlocker } from '@/utils/outbox/change-blocker';
import { isFinished } from '@/utils/outbox/transitions';
import { sanitiseDescription } from '@/utils/rich-text/sanitise';
import type { Session } from '@/utils/state/popup/session';
import type { Posted } from '@/utils/state/posted/load-posted';
import type { EditBlocker } from '@/utils/state/posted/open-edit';

/** The window in which a posted advert is edited. Its form is the popup's. */
export const EditModel = createModel(({ draft, settings }: Session) => {
  /** Null where the posting was deleted, undefined until it is loaded. */
  const posted = signal<Posted | null | undefined>(undefined);
  const isSending = signal(false);
  const isReviewing = signal(false);
  /** What was pressed last was not sent: another window has changed the advert since it was shown. */
  const isOutdated = signal(false);
  /** Sent from this window. */
  const sentId = signal<string | undefined>(undefined);
  /** The same, once the form knows that the board has it. */
  const acceptedId = signal<string | undefined>(undefined);

  const change = computed(() => {
    const changes = posted.value?.changes ?? [];
    return changes.find(({ state }) => !isFinished(state)) ?? changes.find(({ id }) => id === sentId.value);
  });

  const composed = computed(() => {
    const current = posted.value?.current;
    if (!current) return undefined;
    const { description = '' } = draft.values.value;
    const given = { ...draft.values.value, description: sanitiseDescription(description) };
    return composeChange(given, current, settings.ruleContext.value);
  });

  const blocker = computed((): EditBlocker | undefined => {
    if (posted.value === null) return 'deleted';
    if (!posted.value) return undefined;
    const { posting, stored, changes } = posted.value;
    const context = { profile: settings.profile.value, today: settings.today.value };
    return changeBlocker(posting, stored, changes, context);
  });

  /** The form's, and what stays although it was emptied. */
  const advisories = computed((): Advisory[] => {
    const current = posted.value?.current;
    const emptied = composed.value?.emptied ?? [];
    if (!current) return draft.advisories.value;
    const before = toFormValues(current);
    const stay = emptied.map((field) => {
      const words = field === 'description' ? '…' : inWords(field, before[field] ?? '', settings.today.value);
      return { field, message: stays(words, settings.profile.value.name) };
    });
    return [...stay, ...draft.advisories.value];
  });

  return {
    posted,
    isSending,
    isReviewing,
    isOutdated,
    sentId,
    acceptedId,
    change,
    composed,
    blocker,
    advisories,
  };
});

export interface EditModel extends InstanceType<typeof EditModel> {}
