declare module '@generated/two-loops-practice/default/checks.json' {
  /** Ids of the checklist records of each chapter, by slug. */
  const checks: Record<string, string[]>;
  export default checks;
}
