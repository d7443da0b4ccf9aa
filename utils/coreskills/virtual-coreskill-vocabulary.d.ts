/** The result of `compactVocabulary` at build time: see `wxt.config.ts`. */
declare module 'virtual:coreskill-vocabulary' {
  const vocabulary: import('./vocabulary-files').CompactVocabulary;
  export default vocabulary;
}
