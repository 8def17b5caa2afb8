import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const SHEETS = ['node_modules/infima/dist/css/default/default.css', 'src/css/custom.css', 'src/components/Diagram/styles.module.css'].map(read);

/** The custom properties of a colour mode, later rules over earlier ones, without those for print and forced colours. */
function properties(dark: boolean): Map<string, string> {
  const found = new Map<string, string>();
  for (const sheet of SHEETS) {
    const screen = sheet.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media (?:print|\(forced-colors)[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, selector = '', body = ''] of screen.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      const isDark = selector.includes('data-theme=');
      if (!/:root|data-theme=|\.picture\s*$/.test(selector) || (isDark && !dark)) continue;
      for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) found.set(name, value.trim());
    }
  }
  return found;
}

function colour(name: string, all: Map<string, string>): number[] {
  const value = all.get(name) ?? '';
  const reference = /^var\((--[\w-]+)\)$/.exec(value);
  if (reference) return colour(reference[1] ?? '', all);
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1];
  if (!hex) throw new Error(`${name} is "${value}", no colour that this test can read`);
  const parts = hex.length === 3 ? [...hex].map((digit) => digit + digit) : (hex.match(/../g) ?? []);
  return parts.map((part) => parseInt(part, 16) / 255);
}

function luminance(rgb: number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string, all: Map<string, string>): number {
  const [dark = 0, light = 0] = [one, other].map((name) => luminance(colour(name, all))).sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([['light', false], ['dark', true]])('in %s mode', (_, dark) => {
  const all = properties(dark);
  test.each(['--paper', '--tint'])('text stands out from %s by 4.5, lines by 3', (ground) => {
    expect(contrast('--ink', ground, all)).toBeGreaterThanOrEqual(4.5);
    expect(contrast('--line', ground, all)).toBeGreaterThanOrEqual(3);
  });
});

test('the two modes differ', () => {
  expect(colour('--paper', properties(true))).not.toEqual(colour('--paper', properties(false)));
});
