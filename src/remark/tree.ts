import type {Link, List, ListItem, Paragraph, PhrasingContent, Root, RootContent, Strong, Text} from 'mdast';
import type {} from 'remark-mdx';

/** Any node that can stand in a chapter. */
export type Content = RootContent;
export type FlowElement = Extract<RootContent, {type: 'mdxJsxFlowElement'}>;
export type TextElement = Extract<RootContent, {type: 'mdxJsxTextElement'}>;
export type Element = FlowElement | TextElement;
export type Parent = {children: Content[]};

type Attributes = Record<string, string | undefined>;

const attributesFrom = (attributes: Attributes): Element['attributes'] =>
  Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [{type: 'mdxJsxAttribute' as const, name, value}]));

/** An element on lines of its own. A lower-case name is rendered as it is, past the theme's own parts for it. */
export const block = (name: string, attributes: Attributes, children: Content[]): FlowElement =>
  ({type: 'mdxJsxFlowElement', name, attributes: attributesFrom(attributes), children: children as FlowElement['children']});

/** An element in running text. */
export const inline = (name: string, attributes: Attributes, children: Content[]): TextElement =>
  ({type: 'mdxJsxTextElement', name, attributes: attributesFrom(attributes), children: children as TextElement['children']});

export const text = (value: string): Text => ({type: 'text', value});
export const paragraph = (children: Content[], className?: string): Paragraph =>
  ({type: 'paragraph', children: children as PhrasingContent[], ...(className ? {data: {hProperties: {className: [className]}}} : {})});
export const strong = (value: string): Strong => ({type: 'strong', children: [text(value)]});
export const list = (items: ListItem[], ordered = false, className?: string): List =>
  ({type: 'list', ordered, spread: false, children: items, ...(className ? {data: {hProperties: {className: [className]}}} : {})});
export const item = (children: Content[], spread = false, properties: Record<string, string> = {}): ListItem =>
  ({type: 'listItem', spread, children: children as ListItem['children'], data: {hProperties: properties}});

/** A link as an author would write it, so that Docusaurus resolves and checks it; `properties` become attributes. */
export const link = (url: string, children: Content[], properties: Record<string, string | string[]> = {}): Link =>
  ({type: 'link', url, children: children as PhrasingContent[], data: {hProperties: properties}});

/** A component that a chapter names: `<Cite …/>`. */
export function isElement(node: {type: string}, name?: string): node is Element {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && (name === undefined || (node as Element).name === name);
}

/** The value of an attribute that is written as text; nothing if it is absent or an expression. */
export function attribute(node: Element, name: string): string | undefined {
  const found = node.attributes.find((candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Where a node was written, if it came from a data file and not from the chapter itself. */
export interface Origin {
  file: string;
  line: number;
}

/** Remembers the data file that a node came from, so that what is wrong with it is reported there. */
export function setOrigin(node: {data?: object}, origin: Origin): void {
  node.data = {...node.data, origin} as typeof node.data;
}

/** File and line of a node: those of its data file, else those of the chapter. */
export function placeOf(node: {data?: object; position?: {start: {line: number}}}, chapter: string): {file: string; line?: number} {
  const origin = (node.data as {origin?: Origin} | undefined)?.origin;
  return origin ?? {file: chapter, line: node.position?.start.line};
}

export type {Root};
