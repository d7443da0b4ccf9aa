export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6f8, #14171c);
  --sheet: light-dark(#ffffff, #1d2127);
  --line: light-dark(#d9dde3, #343a43);
  --text: light-dark(#1b1f26, #e8eaee);
  --quiet: light-dark(#565e6b, #a4adba);
  --link: light-dark(#0b5394, #86bdf2);
  --warn: light-dark(#fff3d6, #3b3013);
  --warn-line: light-dark(#b7791f, #d9a441);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
  overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, pre:focus-visible, iframe:focus-visible {
  outline: 3px solid var(--link); outline-offset: 2px; }
.bar { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline; justify-content: space-between;
  padding: .75rem max(1rem, calc((100vw - 60rem) / 2)); background: var(--sheet);
  border-block-end: 1px solid var(--line); color: var(--quiet); font-size: .875rem; }
.bar a { color: var(--text); font-size: 1rem; font-weight: 600; text-decoration: none; }
.bar a:hover { text-decoration: underline; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { margin: 0 0 1rem; font-size: 1.625rem; line-height: 1.25; text-wrap: balance; }
h2 { margin: 2rem 0 .5rem; font-size: 1.125rem; line-height: 1.3; }
.count { color: var(--quiet); font-weight: 400; }
.cards { display: grid; gap: .75rem; margin: 0; padding: 0; list-style: none; }
.card { padding: 1rem 1.25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: .5rem; }
.card h2 { margin: 0; }
.card iframe + h2 { margin-block: 1.5rem .5rem; }
.advert { padding: 1.75rem 2rem; }
.advert h1 { margin-block-end: .25rem; }
.advert .lead { font-size: 1.125rem; }
.empty { padding-block: 3rem; text-align: center; }
.empty p, .note { color: var(--quiet); }
.note { font-size: .875rem; }
.lead { margin: .25rem 0 1rem; }
.facts { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 0; font-size: .875rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.code, code, pre { font-family: ui-monospace, monospace; font-size: .8125rem; }
iframe { display: block; width: 100%; margin-block-start: 1.5rem; padding-block-start: 1.5rem; border: 0;
  border-block-start: 1px solid var(--line); }
details { margin-block-start: 1rem; }
summary { cursor: pointer; font-weight: 600; }
pre { margin: .5rem 0 0; padding: 1rem; background: var(--sheet); border: 1px solid var(--line);
  border-radius: .5rem; white-space: pre-wrap; }
.warning { padding: .5rem 1rem; background: var(--warn); border-inline-start: 4px solid var(--warn-line); }
@media (max-width: 40rem) { .advert { padding: 1.25rem 1rem; } }
`;
