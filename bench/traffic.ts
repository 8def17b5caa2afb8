import type {CDPSession} from 'playwright-core';

export type ByteKind = 'document' | 'style' | 'script' | 'font' | 'mathsFont' | 'image' | 'other';
export type Bytes = Record<ByteKind | 'total', number>;

const KINDS: Record<string, ByteKind> = {
  Document: 'document',
  Stylesheet: 'style',
  Script: 'script',
  Font: 'font',
  Image: 'image',
};

/**
 * The kind that a response is counted under. KaTeX's fonts stand apart, because only pages with formulas load them.
 *
 * @param type resource type as the DevTools protocol names it
 */
export function kindOf(type: string, url: string): ByteKind {
  const kind = KINDS[type] ?? 'other';
  const file = new URL(url).pathname.split('/').pop() ?? '';
  return kind === 'font' && file.startsWith('KaTeX_') ? 'mathsFont' : kind;
}

export const noBytes = (): Bytes => ({
  document: 0,
  style: 0,
  script: 0,
  font: 0,
  mathsFont: 0,
  image: 0,
  other: 0,
  total: 0,
});

/** Counts what a page receives, from now on; the session must have `Network` enabled. */
export function countTraffic(cdp: CDPSession): {bytes: Bytes; requests: () => number} {
  const bytes = noBytes();
  const kinds = new Map<string, ByteKind>();
  let requests = 0;
  const add = (kind: ByteKind, length: number): void => {
    bytes[kind] += length;
    bytes.total += length;
  };
  cdp.on('Network.requestWillBeSent', ({requestId, request, type, redirectResponse}) => {
    if (/^(data|blob):/.test(request.url)) return;
    requests += 1;
    const kind = kindOf(type ?? 'Other', request.url);
    if (redirectResponse) add(kinds.get(requestId) ?? kind, redirectResponse.encodedDataLength);
    kinds.set(requestId, kind);
  });
  cdp.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const kind = kinds.get(requestId);
    if (kind) add(kind, encodedDataLength);
  });
  return {bytes, requests: () => requests};
}
