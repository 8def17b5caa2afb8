import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Configuration, RuleSetRule} from 'webpack';

/** Stylesheets of applications: ours by their name, and those of libraries that only applications use. */
export const APP_STYLES = /(?:\.app|@xyflow[\\/]react[\\/]dist[\\/]\w+|@excalidraw[\\/]excalidraw[\\/]dist[\\/]prod[\\/]index)\.css$/;

const isRule = (rule: unknown): rule is RuleSetRule => typeof rule === 'object' && rule !== null;

/** Takes the stylesheets of applications away from the rules that collect all CSS into the sheet of every page. */
export function leaveOut(rules: readonly unknown[]): void {
  for (const rule of rules) {
    if (isRule(rule) && rule.test instanceof RegExp && rule.test.test('styles.css')) {
      rule.exclude = {or: [APP_STYLES, ...(rule.exclude ? [rule.exclude] : [])]} as RuleSetRule['exclude'];
    }
  }
}

/**
 * The address of a stylesheet, with a hash of the file as it is written. The page is rendered from one build and its
 * scripts from another; a hash of the result would differ, because only the second is minified.
 */
export function addressOf({filename = ''}: {filename?: string}): string {
  const file = filename.split('?')[0] ?? '';
  const hash = existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8) : '';
  return `assets/app/${[path.basename(file, '.css'), hash].filter(Boolean).join('.')}.css`;
}

/**
 * An application (the mock interview, the whiteboard) has a stylesheet of its own, which weighs on no chapter:
 * `import sheet from './styles.app.css'` gives its address, and `<AppStyles href={sheet} />` links it.
 */
export default function appStyles(_context: LoadContext): Plugin {
  return {
    name: 'app-styles',
    configureWebpack(config, isServer) {
      leaveOut((config as Configuration).module?.rules ?? []);
      return {
        module: {
          rules: [{test: APP_STYLES, type: 'asset/resource', generator: {filename: addressOf, emit: !isServer}}],
        },
      };
    },
  };
}
