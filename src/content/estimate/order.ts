/** Names in an order in which each stands behind those it needs, or the names of a circle. */
export function ordered(needs: ReadonlyMap<string, readonly string[]>): {order: string[]; circle?: string[]} {
  const order: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  let circle: string[] | undefined;
  const visit = (name: string): void => {
    if (done.has(name) || circle) return;
    const at = open.indexOf(name);
    if (at >= 0) {
      circle = [...open.slice(at), name];
      return;
    }
    open.push(name);
    for (const other of needs.get(name) ?? []) if (needs.has(other)) visit(other);
    open.pop();
    done.add(name);
    order.push(name);
  };
  for (const name of needs.keys()) visit(name);
  return {order, circle};
}

/** Everything that a name needs, directly or through others, itself included. */
export function ancestors(name: string, needs: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const visit = (at: string): void => {
    if (found.has(at)) return;
    found.add(at);
    needs.get(at)?.forEach(visit);
  };
  visit(name);
  return found;
}
