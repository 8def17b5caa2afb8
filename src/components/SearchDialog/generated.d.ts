/** Addresses of the files that src/plugins/search emits. */
declare module '@generated/two-loops-search/default/index.json' {
  const url: string;
  export default url;
}
declare module '@generated/two-loops-search/default/texts.json' {
  const url: string;
  export default url;
}
