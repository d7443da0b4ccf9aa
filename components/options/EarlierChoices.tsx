import { useState } from 'preact/hooks';
import { deleteChoices, readChoices } from '@/utils/settings/choices';
import { damagedSettings } from '@/utils/settings/validated-item';
import { Loading } from './Loading';
import type { Saved } from './SaveRow';
import { useLoad } from './use-load';

/** What suggestions learn from, and the button that makes them forget it. */
export function EarlierChoices() {
  const [count, setCount] = useState<number>();
  const [damaged, setDamaged] = useState(false);
  const [saved, setSaved] = useState<Saved>();
  const load = async () => {
    setCount((await readChoices()).length);
    setDamaged((await damagedSettings()).includes('choices'));
  };
  const hasFailed = useLoad(load);
  if (count === undefined) return <Loading hasFailed={hasFailed} />;
  const forget = async () => {
    if (!confirm('Forget which coreskills and specialisms you chose before?')) return;
    setSaved(
      await deleteChoices().then(
        () => ({ good: true, words: 'Forgotten' }),
        () => ({ good: false, words: 'Not forgotten: the browser refused it. Try again' }),
      ),
    );
    await load();
  };
  return (
    <>
      <h3>What you chose before</h3>
      <p>
        Jobcourier remembers the coreskill and the specialisms of the adverts that you post, so that it can
        suggest them again for similar titles. They are kept in this browser on this computer, and are sent to
        nobody.
      </p>
      <p>
        {damaged
          ? 'Earlier choices could not be read and were set aside.'
          : count === 0
            ? 'Nothing is remembered now.'
            : `It remembers ${count === 1 ? '1 advert' : `${count} adverts`} now.`}
      </p>
      <div class="save-row">
        <button type="button" class="quiet" onClick={forget}>
          Forget earlier choices
        </button>
        <span role="status" class={saved?.good === false ? 'bad' : 'good'}>
          {saved?.words}
        </span>
      </div>
    </>
  );
}
