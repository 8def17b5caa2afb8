/** The part of Mermaid that we use. */
interface Mermaid {
  initialize(options: Record<string, unknown>): void;
  render(id: string, source: string): Promise<{svg: string}>;
}

let drawn = 0;

/**
 * Draws a diagram with Mermaid in the colours of the page, made to fill the element that it will be put into.
 *
 * @param address where src/plugins/mermaid has put Mermaid's module
 */
export async function draw(source: string, colorMode: 'light' | 'dark', address: string): Promise<string> {
  const {default: mermaid} = (await import(/* webpackIgnore: true */ address)) as {default: Mermaid};
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict', theme: colorMode === 'dark' ? 'dark' : 'neutral', fontFamily: 'inherit'});
  drawn += 1;
  const {svg} = await mermaid.render(`mermaid-${drawn}`, source);
  const picture = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg');
  if (!picture) throw new Error('Mermaid drew nothing');
  picture.setAttribute('height', '100%');
  picture.style.maxWidth = 'none';
  return picture.outerHTML;
}
