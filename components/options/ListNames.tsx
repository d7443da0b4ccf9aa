import { size } from '@/utils/copy/en-GB/settings-coreskills';
import type { ListNames as Names } from '@/utils/coreskills/list-change';

export function ListNames({ label, names }: { label: string; names: Names }) {
  const { coreskills, specialisms } = names;
  const counted = `${size(coreskills.length, specialisms.length)} ${label}`;
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
