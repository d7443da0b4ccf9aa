/** The result of `buildTownTable` at build time: see `wxt.config.ts`. */
declare module 'virtual:towns' {
  const table: string;
  export default table;
}
