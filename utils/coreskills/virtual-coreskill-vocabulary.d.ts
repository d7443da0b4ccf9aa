/** What `compactVocabulary` gives, made while the extension is built: see `wxt.config.ts`. */
declare module 'virtual:coreskill-vocabulary' {
  const vocabulary: import('./vocabulary-files').CompactVocabulary;
  export default vocabulary;
}
