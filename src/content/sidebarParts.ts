/** A category of the sidebar: its label, and the documents that stand directly in it, its own page first. */
export interface SidebarPart {
  label: string;
  ids: string[];
  /** The label of the category around it. */
  within?: string;
}

/** The categories of a sidebar with the documents in each, outer ones first; what stands in none is left out. */
export function sidebarParts(item: unknown, within?: string): SidebarPart[] {
  if (Array.isArray(item)) return item.flatMap((inner) => sidebarParts(inner, within));
  if (typeof item !== 'object' || item === null) return [];
  const {type, label, link, items} = item as Record<string, unknown>;
  if (type === undefined) return Object.values(item).flatMap((inner) => sidebarParts(inner, within));
  if (type !== 'category' || !Array.isArray(items)) return [];
  const own = (link as {id?: unknown} | undefined)?.id;
  const ids = [own, ...items.map((inner) => (typeof inner === 'string' ? inner : (inner as {id?: unknown} | null)?.id))];
  const part: SidebarPart = {label: String(label), ids: ids.filter((id) => typeof id === 'string'), ...(within === undefined ? {} : {within})};
  return [part, ...sidebarParts(items, part.label)];
}
