import type { ComponentChildren } from 'preact';

interface Props<Item> {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** For screen readers. */
  label?: string;
  children(item: Item): ComponentChildren;
}

export function CardList<Item>({ items, keyOf, label, children }: Props<Item>) {
  return (
    <ul class="cards" aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)} class="card">
          {children(item)}
        </li>
      ))}
    </ul>
  );
}
