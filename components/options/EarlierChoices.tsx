import { ConfirmButton } from '@/components/ui/ConfirmButton';
import type { EarlierChoicesModel } from '@/utils/state/options/earlier-choices';
import { Loading } from './Loading';
import { StatusText } from './StatusText';

/** What suggestions learn from, and the button that makes them forget it. */
export function EarlierChoices({ model }: { model: EarlierChoicesModel }) {
  const remembered = model.remembered.value;
  if (remembered.phase !== 'ready') return <Loading phase={remembered.phase} />;
  const { count, isDamaged } = remembered.value;
  return (
    <>
      <h3 class="section-title">What you chose before</h3>
      <p>
        Jobcourier remembers the coreskill and the specialisms of the adverts that you post, so that it can
        suggest them again for similar titles. They are kept in this browser on this computer, and are sent to
        nobody.
      </p>
      <p>
        {isDamaged
          ? 'Earlier choices could not be read and were set aside.'
          : count === 0
            ? 'Nothing is remembered now.'
            : `It remembers ${count === 1 ? '1 advert' : `${count} adverts`} now.`}
      </p>
      <div class="save-row">
        <ConfirmButton
          words="Forget earlier choices"
          question="Forget which coreskills and specialisms you chose before?"
          yes="Forget them"
          onYes={model.forget}
        />
        <StatusText status={model.status.value} />
      </div>
    </>
  );
}
