/** The result of `compactVocabulary` at build time: see `plugin.ts`. */
declare module 'virtual:coreskill-vocabulary' {
  const vocabulary: import('./vocabulary-files').CompactVocabulary;
  export default vocabulary;
}
