/** How deep a record may nest. Deeper ones would overflow the stack of whoever prints them. */
const MAX_DEPTH = 24;

/** Whether JSON nests no deeper than that. It never recurses, so hostile depth cannot crash it. */
function isShallow(value: unknown, maxDepth: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) return false;
    level = level.flatMap((item) => (typeof item === 'object' && item !== null ? Object.values(item) : []));
  }
  return true;
}

/** The value of a JSON text, or nothing if it is no JSON, or too deep. */
export function parseJson(text: string, maxDepth = MAX_DEPTH): {value: unknown} | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isShallow(value, maxDepth) ? {value} : undefined;
  } catch {
    return undefined;
  }
}
