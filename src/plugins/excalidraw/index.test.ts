import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, test} from 'vitest';
import {fontFamilies} from '.';
import {ownFontsOnly} from './loader.mjs';

const DIST = path.join(import.meta.dirname, '../../../node_modules/@excalidraw/excalidraw/dist/prod');
const modules = readdirSync(DIST).filter((file) => /^chunk-\w+\.js$/.test(file)).map((file) => readFileSync(path.join(DIST, file), 'utf8'));

test('all families but the large one are copied', () => {
  expect(fontFamilies(path.join(DIST, 'fonts'))).toContain('Excalifont');
  expect(fontFamilies(path.join(DIST, 'fonts'))).not.toContain('Xiaolai');
});

test('the module of fonts loses the public server and the family, and nothing else', () => {
  const [before] = modules.filter((text) => text.includes('ASSETS_FALLBACK_URL'));
  const after = ownFontsOnly(before!);
  expect(after).not.toMatch(/push\(new URL\(\w+,[\w$]+\.ASSETS_FALLBACK_URL/);
  const faces = (text: string) => text.match(/\{uri:/g)?.length ?? 0;
  const xiaolai = before!.match(/fonts\/Xiaolai/g)!.length;
  expect(xiaolai).toBeGreaterThan(100);
  expect(faces(after)).toBe(faces(before!) - xiaolai);
});

test('no module names a server of fonts elsewhere', () => {
  expect(modules.filter((text) => text.includes('esm.sh'))).toHaveLength(1);
});

test('no module holds the folder of the build', () => {
  expect(ownFontsOnly('var s=import.meta.url?new URL(import.meta.url):void 0')).toBe('var s=""?new URL(""):void 0');
});

test('another module passes; one that looks different stops the build', () => {
  expect(ownFontsOnly('var a=1')).toBe('var a=1');
  expect(() => ownFontsOnly('static ASSETS_FALLBACK_URL="https://x"', 'chunk.js')).toThrow(/chunk\.js: the public server of fonts could not be removed/);
  expect(() => ownFontsOnly('var a="./fonts/Xiaolai/x.woff2";b=[{uri:a,other:1}];ASSETS_FALLBACK_URL')).toThrow(/could not be removed/);
});
