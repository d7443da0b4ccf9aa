import type { ListNames as Names } from '@/utils/coreskills/list-change';
import { sizeInWords } from './list-words';

/** How many coreskills and specialisms are added or gone, and which. */
export function ListNames({ words, names }: { words: 'added' | 'gone'; names: Names }) {
  const { coreskills, specialisms } = names;
  const counted = `${sizeInWords(coreskills.length, specialisms.length)} ${words}`;
  const all = [...coreskills, ...specialisms];
  if (all.length === 0) return <p>{counted}</p>;
  return (
    <details>
      <summary>{counted}</summary>
      <ul class="list-names">
        {all.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
