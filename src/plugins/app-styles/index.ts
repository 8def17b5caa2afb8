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
          rules: [{test: APP_STYLES, type: 'asset/resource', generator: {filename: 'assets/app/[name].[contenthash:8][ext]', emit: !isServer}}],
        },
      };
    },
  };
}
