import { useEffect, useRef } from 'preact/hooks';
import type { Coreskills } from '@/utils/advert/rules';
import { countList } from '@/utils/coreskills/list';
import { compareLists } from '@/utils/coreskills/list-change';
import { ListNames } from './ListNames';
import { sizeInWords } from './list-words';

interface Props {
  file: string;
  now: Coreskills;
  next: Coreskills;
  onTake(list: Coreskills): void;
  onKeep(): void;
}

/** What another list would change, to be accepted or not. */
export function ListOffer({ file, now, next, onTake, onKeep }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, gone } = compareLists(now, next);
  const { coreskills, specialisms } = countList(next);
  const isSame = [added, gone].every((names) => names.coreskills.length + names.specialisms.length === 0);
  return (
    <div class="card list-offer">
      <h3 class="section-title" ref={heading} tabIndex={-1}>
        {file} has {sizeInWords(coreskills, specialisms)}
      </h3>
      {isSame ? (
        <p>They are the same as in the list in use.</p>
      ) : (
        <>
          <ListNames words="added" names={added} />
          <ListNames words="gone" names={gone} />
        </>
      )}
      <div class="save-row">
        <button type="button" class="button-primary" onClick={() => onTake(next)}>
          Use this list
        </button>
        <button type="button" class="button" onClick={onKeep}>
          Keep the old one
        </button>
      </div>
    </div>
  );
}
