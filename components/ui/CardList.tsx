import type { ComponentChildren } from 'preact';
import { useKeptFocus } from './use-kept-focus';

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
        <Card key={keyOf(item)} item={item}>
          {children}
        </Card>
      ))}
    </ul>
  );
}

/** Keeps the focus where its buttons are replaced. */
function Card<Item>({ item, children }: { item: Item } & Pick<Props<Item>, 'children'>) {
  const card = useKeptFocus<HTMLLIElement>();
  return (
    <li ref={card} class="card" tabIndex={-1}>
      {children(item)}
    </li>
  );
}
