/** The result of `buildTownTable` at build time: see `plugin.ts`. */
declare module 'virtual:towns' {
  const table: string;
  export default table;
}
