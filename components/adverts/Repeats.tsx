import { useState } from 'preact/hooks';
import { useLatestAnswer } from '@/components/ui/use-latest-answer';
import { formatDay } from '@/utils/advert/format-time';
import * as copy from '@/utils/copy/en-GB/repeats';
import { type StorageFault, storageFault } from '@/utils/database/fault';
import { sentOrWrittenAt } from '@/utils/outbox/posting';
import type { AdvertsModels } from '@/utils/state/adverts-page/adverts';
import { lifeWords } from '@/utils/state/adverts-page/group-by-life';
import { type Repeats as Loaded, loadRepeats } from '@/utils/state/adverts-page/repeats';
import { hashOf } from '@/utils/state/adverts-page/route';
import { LATELY_DAYS } from '@/utils/state/posted/chain-advice';

interface Props {
  /** Of the posting. */
  id: string;
  adverts: AdvertsModels<'history' | 'page'>;
  onFault(fault: StorageFault): void;
}

/** The other postings of an advert that was posted once more, with advice from them. */
export function Repeats({ id, adverts: { history, page }, onFault }: Props) {
  const [repeats, setRepeats] = useState<Loaded>();
  const entries = history.entries.value;
  const today = page.today.value;
  const postings = (entries ?? []).map(({ posting }) => posting);
  useLatestAnswer(
    () => loadRepeats(id, postings, today),
    {
      onAnswer: setRepeats,
      onFailure: (error) => onFault(storageFault(error)),
    },
    [id, entries, today, onFault],
  );
  if (!repeats || repeats.chain.length < 2) return null;
  const { chain, timesLately, isTextSame } = repeats;
  return (
    <section>
      <h3 class="section-title">{copy.ALL_POSTINGS}</h3>
      <ol class="posting-steps">
        {chain.map((posting) => (
          <li key={posting.id}>
            {posting.id === id ? (
              <>
                {formatDay(sentOrWrittenAt(posting), today)} {copy.THIS_ONE}
              </>
            ) : (
              <a href={hashOf({ section: 'history', posting: posting.id })}>
                {formatDay(sentOrWrittenAt(posting), today)}
              </a>
            )}{' '}
            · {lifeWords(posting, today, history.marks.value.get(posting.id))}
          </li>
        ))}
      </ol>
      {timesLately > 1 && (
        <p>
          {copy.postedOften(timesLately, LATELY_DAYS)} {isTextSame && copy.SAME_TEXT}
        </p>
      )}
    </section>
  );
}
