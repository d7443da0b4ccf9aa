import { afterAll } from 'vitest';

/** Test files share their worker's document: none finds what an earlier one has drawn. */
afterAll(() => {
  if (typeof document === 'undefined') return;
  document.title = '';
  document.body.replaceChildren();
  for (const element of [document.documentElement, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
});
