import type { Evidence } from '@/utils/board/evidence';
import * as copy from '@/utils/copy/en-GB/settings-differences';
import { boardEvidence, joinEvidence } from '../board-evidence';
import { definePortable } from './define-portable';

/** Added to the evidence that is stored here. */
export const portableEvidence = definePortable(boardEvidence, {
  async compare(coming) {
    if (!coming || coming.names.length === 0) return [];
    const here = await boardEvidence.get();
    const own = here?.endpoint === coming.endpoint ? here : undefined;
    if (own && isIncluded(coming, own)) return [];
    const { host } = new URL(coming.endpoint);
    return [
      {
        id: 'boardEvidence',
        label: copy.BOARD_EVIDENCE,
        before: copy.names(own?.names.length ?? 0),
        after: copy.countNames(joinEvidence(coming.endpoint, own ?? null, coming)?.names.length ?? 0, host),
      },
    ];
  },

  async apply(coming, { ticked, addEvidence }) {
    const [difference] = ticked;
    if (!coming || !difference) return [];
    // When it was asked, and what it made of a question, is known here alone.
    const { checkedAt: _checked, made: _made, ...revealed } = coming;
    return (await addEvidence(revealed)) ? [] : [{ difference, cause: 'not-kept' }];
  },
});

function isIncluded({ names }: Evidence, own: Evidence): boolean {
  const byName = new Map(own.names.map((one) => [one.name, one]));
  return names.every(({ name, at }) => Date.parse(byName.get(name)?.at ?? '') >= Date.parse(at));
}
