import { useEffect, useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { fieldOf } from '@/utils/advert/fields';
import type { Fixes } from '@/utils/board/fixes';
import type { OutcomeOf } from '@/utils/board/outcome';
import * as copy from '@/utils/copy/en-GB/fixes';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { onEvidenceChange } from '@/utils/settings/board-evidence';
import { applyFix, loadFixes } from '@/utils/state/popup/fix-names';
import type { Session } from '@/utils/state/popup/session';
import { ValueFix } from './ValueFix';

interface Props {
  outcome: OutcomeOf<'refused'>;
  session: Session;
}

/** Offers what fixes a refusal because of the board's names, or its words for options. It changes settings and sends nothing. */
export function RefusalFixes({ outcome, session }: Props) {
  const profile = session.settings.profile.value;
  const [fixes, setFixes] = useState<Fixes>();
  const [status, setStatus] = useState('');
  const [learned, setLearned] = useState(0);
  // The worker learns from the refusal after it has stored it.
  useEffect(() => {
    const ended = new AbortController();
    onEvidenceChange(() => setLearned((count) => count + 1), ended.signal);
    return () => ended.abort();
  }, []);
  // Again when the profile has changed: what is mended is no longer offered.
  useLatestAnswer(() => loadFixes({ settings: session.settings }, outcome), { onAnswer: setFixes }, [
    session,
    outcome,
    profile,
    learned,
  ]);
  const apply = async (fix: Parameters<typeof applyFix>[1]) => {
    const result = await applyFix(session, fix);
    setStatus(result === 'done' ? copy.DONE : copy.NOT_DONE[result]);
  };
  if (!fixes) return null;
  const { name: board, keys, dateFormat } = profile;
  return (
    <div class="name-fixes">
      {fixes.names.map(({ field, names }) => (
        <div key={field} class="name-fix">
          <p>{copy.calls(board, FIELD_NOUNS[field], keys[field], names)}</p>
          {names.map((name) => (
            <button
              key={name}
              type="button"
              class="button"
              onClick={() => apply({ keys: { [field]: name } })}
            >
              {copy.use(name, FIELD_NOUNS[field])}
            </button>
          ))}
        </div>
      ))}
      {fixes.values.map((refusal) => (
        <ValueFix
          key={`${refusal.field} ${refusal.option}`}
          refusal={refusal}
          board={board}
          onUse={(value) => apply({ values: { [refusal.field]: { [refusal.option]: value } } })}
        />
      ))}
      {fixes.dateFormats.length > 0 && (
        <div class="name-fix">
          <p>{copy.wrongFormat(board, dateFormat)}</p>
          {fixes.dateFormats.map((format) => (
            <button key={format} type="button" class="button" onClick={() => apply({ dateFormat: format })}>
              {copy.useFormat(format)}
            </button>
          ))}
        </div>
      )}
      {fixes.gaps.map((field) => (
        <p key={field}>
          {(fieldOf(field).required === 'yes' ? copy.gap : copy.gapOptional)(
            board,
            FIELD_NOUNS[field],
            keys[field],
          )}
        </p>
      ))}
      {fixes.unmatched.map((name) => (
        <p key={name}>
          <bdi>{copy.wants(board, name)}</bdi>
        </p>
      ))}
      <StatusMessage>{status}</StatusMessage>
    </div>
  );
}
