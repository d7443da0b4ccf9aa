import { useEffect, useState } from 'preact/hooks';
import { StatusMessage } from '@/components/ui/StatusMessage';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { fieldOf } from '@/utils/advert/fields';
import type { Mends } from '@/utils/board/mends';
import type { OutcomeOf } from '@/utils/board/outcome';
import * as copy from '@/utils/copy/en-GB/mends';
import { FIELD_NOUNS } from '@/utils/copy/en-GB/nouns';
import { onEvidenceChange } from '@/utils/settings/board-evidence';
import { applyMend, loadMends } from '@/utils/state/popup/mend-names';
import type { Session } from '@/utils/state/popup/session';
import { ValueMend } from './ValueMend';

interface Props {
  outcome: OutcomeOf<'refused'>;
  session: Session;
}

/** Offers what mends a refusal because of the board's names, or its words for options. It changes settings and sends nothing. */
export function RefusalMends({ outcome, session }: Props) {
  const profile = session.settings.profile.value;
  const [mends, setMends] = useState<Mends>();
  const [status, setStatus] = useState('');
  const [learned, setLearned] = useState(0);
  // The worker learns from the refusal after it has stored it.
  useEffect(() => {
    const ended = new AbortController();
    onEvidenceChange(() => setLearned((count) => count + 1), ended.signal);
    return () => ended.abort();
  }, []);
  // Again when the profile has changed: what is mended is no longer offered.
  useLatestAnswer(() => loadMends({ settings: session.settings }, outcome), { onAnswer: setMends }, [
    session,
    outcome,
    profile,
    learned,
  ]);
  const apply = async (mend: Parameters<typeof applyMend>[1]) => {
    const result = await applyMend(session, mend);
    setStatus(result === 'done' ? copy.DONE : copy.NOT_DONE[result]);
  };
  if (!mends) return null;
  const { name: board, keys, dateFormat } = profile;
  return (
    <div class="mends">
      {mends.names.map(({ field, names }) => (
        <div key={field} class="mend">
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
      {mends.values.map((refusal) => (
        <ValueMend
          key={`${refusal.field} ${refusal.option}`}
          refusal={refusal}
          board={board}
          onUse={(value) => apply({ values: { [refusal.field]: { [refusal.option]: value } } })}
        />
      ))}
      {mends.dateFormats.length > 0 && (
        <div class="mend">
          <p>{copy.wrongFormat(board, dateFormat)}</p>
          {mends.dateFormats.map((format) => (
            <button key={format} type="button" class="button" onClick={() => apply({ dateFormat: format })}>
              {copy.useFormat(format)}
            </button>
          ))}
        </div>
      )}
      {mends.gaps.map((field) => (
        <p key={field}>
          {(fieldOf(field).required === 'yes' ? copy.gap : copy.gapOptional)(
            board,
            FIELD_NOUNS[field],
            keys[field],
          )}
        </p>
      ))}
      {mends.unmatched.map((name) => (
        <p key={name}>
          <bdi>{copy.wants(board, name)}</bdi>
        </p>
      ))}
      <StatusMessage>{status}</StatusMessage>
    </div>
  );
}
