declare module '@generated/two-loops-practice/default/two-loops-anki.txt' {
  const url: string;
  export default url;
}
declare module '@generated/two-loops-practice/default/two-loops-cards.csv' {
  const url: string;
  export default url;
}
