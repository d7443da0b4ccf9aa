import type { Evidence } from '@/utils/board/evidence';
import { askForNames } from '@/utils/board/names-question';
import type { Profile } from '@/utils/board/profile';
import * as copy from '@/utils/copy/en-GB/settings-names';
import type { BoardNamesModel } from '@/utils/state/options/board-names';

interface Props {
  profile: Profile;
  evidence: Evidence | undefined;
  model: BoardNamesModel;
}

/** Shows what the question sends before it can be asked. */
export function FindNames({ profile, evidence, model }: Props) {
  const question = askForNames(profile, evidence, Date.now());
  if (question === 'made-advert') return null;
  if (typeof question === 'string') return <p class="hint">{copy.NOT_FOUND[question]}</p>;
  const names = Object.keys(question);
  const required = (evidence?.names ?? []).flatMap(({ name, says }) => (says === 'required' ? [name] : []));
  return (
    <div class="find-names">
      <p id="find-names-hint">{copy.findHint(names.length, required)}</p>
      <details>
        <summary>{copy.WHAT_IS_SENT}</summary>
        <p class="hint">{copy.SENT_HINT}</p>
        <p class="sent-names">{names.join(', ')}</p>
      </details>
      <button
        type="button"
        class="button"
        aria-describedby="find-names-hint"
        aria-disabled={model.isAsking.value}
        onClick={model.find}
      >
        {copy.FIND}
      </button>
    </div>
  );
}
