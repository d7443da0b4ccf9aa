import { useEffect, useRef } from 'preact/hooks';
import type { Coreskills } from '@/utils/advert/rules';
import * as copy from '@/utils/copy/en-GB/settings-coreskills';
import { countList } from '@/utils/coreskills/list';
import { compareLists } from '@/utils/coreskills/list-change';
import { ListNames } from './ListNames';

interface Props {
  file: string;
  now: Coreskills;
  next: Coreskills;
  onAccept(list: Coreskills): void;
  onKeep(): void;
}

/** Shows how the new list differs. */
export function ListOffer({ file, now, next, onAccept, onKeep }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { added, gone } = compareLists(now, next);
  const { coreskills, specialisms } = countList(next);
  const isSame = [added, gone].every((names) => names.coreskills.length + names.specialisms.length === 0);
  return (
    <div class="card list-offer">
      <h3 class="section-title" ref={heading} tabIndex={-1}>
        {copy.fileHas(file, copy.size(coreskills, specialisms))}
      </h3>
      {isSame ? (
        <p>{copy.SAME}</p>
      ) : (
        <>
          <ListNames label={copy.ADDED} names={added} />
          <ListNames label={copy.GONE} names={gone} />
        </>
      )}
      <div class="save-row">
        <button type="button" class="button-primary" onClick={() => onAccept(next)}>
          {copy.USE_LIST}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {copy.KEEP_OLD}
        </button>
      </div>
    </div>
  );
}
