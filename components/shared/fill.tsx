import { type ComponentChildren, Fragment } from 'preact';

type Slots<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Slots<Rest>
  : never;

/** Puts elements into a sentence: `fill('Open {link} first.', { link: <a>…</a> })`. */
export function fill<Sentence extends string>(
  sentence: Sentence,
  elements: Readonly<Record<Slots<Sentence>, ComponentChildren>>,
) {
  // Every second part is a name.
  return sentence
    .split(/[{}]/)
    .map((part, at) => (
      <Fragment key={at}>{at % 2 === 0 ? part : elements[part as Slots<Sentence>]}</Fragment>
    ));
}
