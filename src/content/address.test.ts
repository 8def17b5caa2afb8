import {expect, test} from 'vitest';
import {addressFault, normalAddress, plainHost} from './address';

test.each([
  'https://doi.org/10.1145/2959100.2959190',
  'https://doi.org/10.1287/opre.9.3.383',
  'https://arxiv.org/abs/1706.06978',
  'https://github.com/facebookresearch/faiss/wiki/Faiss-indexes',
  'https://www.example.co.uk/a?page=2#part',
])('%s is fine', (address) => expect(addressFault(address)).toBeUndefined());

test.each([
  ['http://example.org/', /https address/],
  ['example.org/a', /whole address/],
  ['https://example.org/a b', /whole address/],
  ['https://user:pw@example.org/', /user name/],
  ['https://localhost/a', /public host/],
  ['https://10.0.0.1/a', /public host/],
  ['https://bit.ly/3abc', /shortener/],
  ['https://www.amzn.to/3abc', /affiliate/],
  ['https://sub.libgen.is/book', /pirated/],
  ['https://example.org/a?utm_source=x&b=1', /utm_source/],
  ['https://dx.doi.org/10.1145/1', /doi\.org/],
  ['https://doi.org/abs/10.1145/1', /10\.<registrant>/],
])('%s is refused with the reason', (address, reason) => expect(addressFault(address)).toMatch(reason));

test.each([
  ['https://www.Example.org/a/', 'https://example.org/a'],
  ['https://example.org/a/index.html', 'https://example.org/a'],
  ['https://doi.org/10.1145/ABC', 'https://doi.org/10.1145/abc'],
  ['https://arxiv.org/pdf/1706.06978v4.pdf', 'https://arxiv.org/abs/1706.06978'],
])('%s and %s are the same', (a, b) => expect(normalAddress(a)).toBe(normalAddress(b)));

test.each([
  ['https://example.org/a', 'https://example.org/A'],
  ['https://example.org/a?x=1', 'https://example.org/a?x=2'],
  ['https://arxiv.org/abs/1706.06978', 'https://arxiv.org/abs/1706.06979'],
])('%s and %s are not', (a, b) => expect(normalAddress(a)).not.toBe(normalAddress(b)));

test('www. is no other host', () => expect(plainHost('WWW.example.org')).toBe('example.org'));
