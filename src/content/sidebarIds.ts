/** As much of Docusaurus' sidebar items as says which documents they show. */
type SidebarItem = unknown;

/** The documents that a sidebar shows, in order: plain ids, `doc` items, and the pages of categories. */
export function sidebarIds(item: SidebarItem): string[] {
  if (typeof item === 'string') return [item];
  if (Array.isArray(item)) return item.flatMap(sidebarIds);
  if (typeof item !== 'object' || item === null) return [];
  const {type, id, link, items, ...others} = item as Record<string, unknown>;
  if (type === undefined) return Object.values({...others, ...(items ? {items} : {})}).flatMap(sidebarIds);
  if (type === 'doc' || type === 'ref') return typeof id === 'string' ? [id] : [];
  return type === 'category' ? [...sidebarIds(link), ...sidebarIds(items)] : [];
}
