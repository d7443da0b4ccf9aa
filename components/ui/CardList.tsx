import type { ComponentChildren } from 'preact';

interface Props<Item> {
  items: readonly Item[];
  keyOf(item: Item): string;
  /** What the list is called, for a screen reader. */
  label?: string;
  children(item: Item): ComponentChildren;
}

/** A list of framed items, each with the buttons for what can be done with it. */
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
