/** An element of a well-formed SVG text. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: (Element | string)[];
}

const TOKEN = /<(\/?)([a-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/gi;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g;

/** Reads SVG as written by a program: every element closed, every attribute quoted, no comments. Text stays escaped. */
export function readMarkup(svg: string): Element {
  const root: Element = {tag: '', attributes: {}, children: []};
  const open = [root];
  for (const [, closing, tag, attributes, empty, text] of svg.matchAll(TOKEN)) {
    const parent = open[open.length - 1] ?? root;
    if (text !== undefined) parent.children.push(text);
    else if (closing) open.pop();
    else {
      const element: Element = {tag: tag ?? '', attributes: {}, children: []};
      for (const [, name, value] of (attributes ?? '').matchAll(ATTRIBUTE)) element.attributes[name ?? ''] = value ?? '';
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  return root;
}

/** The elements directly inside an element. */
export const elements = (element: Element): Element[] => element.children.filter((child) => typeof child !== 'string');

/** An attribute as a number; 0 if it is absent. */
export const number = (element: Element, name: string): number => Number(element.attributes[name] ?? 0);

/** The element's text written out again: bold and the like stay, colours of single words do not. */
export function innerMarkup(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      const attributes = Object.entries(child.attributes).filter(([name]) => name !== 'fill');
      if (attributes.length === 0) return innerMarkup(child);
      return `<${child.tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}>${innerMarkup(child)}</${child.tag}>`;
    })
    .join('');
}
