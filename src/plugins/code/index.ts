import type {Plugin} from '@docusaurus/types';

/**
 * Keeps Prism out of the bundles: the build colours code (rehype-highlight), and src/theme/CodeBlock shows it as it is. The
 * theme's client module still imports Prism to hand it on; it gets an empty module.
 */
export default function code(): Plugin {
  return {
    name: 'two-loops-code',
    configureWebpack: () => ({resolve: {alias: {'prism-react-renderer$': false}}}),
  };
}
