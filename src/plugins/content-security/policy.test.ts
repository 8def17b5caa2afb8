import {createHash} from 'node:crypto';
import {describe, expect, test} from 'vitest';
import {contentSecurityPolicy, inlineScripts, withPolicy} from './policy';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inlineScripts', () => {
  test('finds what a browser would run, and nothing else', () => {
    const html = `<script>a()</script><script src=/x.js></script><script type="application/ld+json">{"b":1}</script>
      <script type=speculationrules>{"c":2}</script><script data-x=1 type='module'>d()</script>`;
    expect(inlineScripts(html)).toEqual(['a()', '{"c":2}', 'd()']);
  });
});

describe('contentSecurityPolicy', () => {
  test('names each script once by its hash and never allows inline scripts as such', () => {
    const policy = contentSecurityPolicy(['a()', 'a()', 'b()']);
    expect(policy).toContain(`script-src 'self' ${sha('a()')} ${sha('b()')};`);
    expect(/script-src[^;]*unsafe/.test(policy)).toBe(false);
    expect(policy).toContain("default-src 'none'");
  });
});

describe('withPolicy', () => {
  test('stands before every script', () => {
    const html = withPolicy('<head><meta charset=UTF-8><script>a()</script></head>');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script>'));
    expect(html).toContain(sha('a()'));
  });

  test('refuses a page that it could not protect', () => {
    expect(() => withPolicy('<head><script>a()</script></head>')).toThrow(/charset/);
  });
});
