/** The table that `buildTownTable` gives, made while the extension is built: see `wxt.config.ts`. */
declare module 'virtual:towns' {
  const table: string;
  export default table;
}
