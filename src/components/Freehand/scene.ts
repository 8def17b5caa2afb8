/** A drawing as it is kept: Excalidraw's own JSON, which it repairs itself when it reads it. */
export interface Scene {
  elements: readonly Record<string, unknown>[];
  files: Record<string, unknown>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What may be shown of something that was stored or imported: no frames of other sites, and no links out of the drawing.
 * Never throws.
 */
export function safeScene(value: unknown): Scene | undefined {
  if (!isObject(value) || !Array.isArray(value.elements)) return undefined;
  const elements = value.elements.filter(isObject).filter(({type}) => typeof type === 'string' && type !== 'embeddable' && type !== 'iframe');
  return {elements: elements.map((element) => ({...element, link: null})), files: isObject(value.files) ? value.files : {}};
}
