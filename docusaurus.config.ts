import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import rehypeHighlight from 'rehype-highlight';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import {siteIdentity} from './src/lib/siteIdentity';
import {chapterTransforms} from './src/remark';
import {mathRegions} from './src/remark/mathRegions';
import {pageTemplate} from './src/plugins/starter/template';

/** What git says, or an empty string where there is no git, no repository or no commit yet. */
function git(...args: string[]): string {
  try {
    return execFileSync('git', args, {cwd: __dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
  } catch {
    return '';
  }
}

const site = siteIdentity(process.env, git('remote', 'get-url', 'origin'));
const hasHistory = git('rev-parse', '--verify', 'HEAD') !== '';
const repository = `https://github.com/${site.organization}/${site.project}`;
const editUrl = `${repository}/edit/main/`;

const markdown = {
  beforeDefaultRemarkPlugins: chapterTransforms,
  remarkPlugins: [remarkMath],
  rehypePlugins: [rehypeHighlight, [rehypeKatex, {strict: 'error', throwOnError: true}], mathRegions],
};

const config: Config = {
  title: 'Two Loops',
  tagline: 'The open guide to machine learning system design interviews',
  favicon: 'img/favicon.svg',
  url: site.url,
  baseUrl: site.baseUrl,
  organizationName: site.organization,
  projectName: site.project,
  trailingSlash: true,
  // A download without history (an archive, a first commit still to come) builds too, without "last updated".
  future: {v4: true, faster: true, ...(hasHistory ? {} : {experimental_vcs: 'disabled' as const})},
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  baseUrlIssueBanner: false,
  customFields: {repository},
  ssrTemplate: pageTemplate(readFileSync(path.join(__dirname, 'src/plugins/starter/starter.js'), 'utf8')),
  clientModules: ['./src/css/katex.ts'],
  plugins: [
    './src/plugins/chapter-data/index.ts',
    './src/plugins/search/index.ts',
    './src/plugins/app-styles/index.ts',
    './src/plugins/code/index.ts',
    './src/plugins/practice/index.ts',
    './src/plugins/mermaid/index.ts',
    './src/plugins/excalidraw/index.ts',
    './src/plugins/content-check/index.ts',
    './src/plugins/finish/index.ts',
  ],
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl,
          showLastUpdateTime: hasHistory,
          breadcrumbs: true,
          ...markdown,
        },
        blog: {
          editUrl,
          showLastUpdateTime: hasHistory,
          showReadingTime: true,
          onInlineAuthors: 'throw',
          onUntruncatedBlogPosts: 'throw',
          onInlineTags: 'throw',
          feedOptions: {type: ['rss', 'atom'], title: 'Two Loops', copyright: 'Text under CC BY 4.0'},
          ...markdown,
        },
        sitemap: {lastmod: 'date', changefreq: null, priority: null},
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  themeConfig: {
    image: 'img/social-card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Two Loops',
      logo: {alt: '', src: 'img/mark.svg', width: 32, height: 32},
      items: [
        {type: 'docSidebar', sidebarId: 'guide', label: 'Guide', position: 'left'},
        {to: '/practice/plan', label: 'Your plan', position: 'left'},
        {to: '/practice/mock', label: 'Mock interview', position: 'left'},
        {to: '/resources', label: 'Library', position: 'left'},
        {to: '/glossary', label: 'Glossary', position: 'left'},
        {to: '/practice/progress', label: 'Your progress', position: 'left'},
        {to: '/blog', label: 'Blog', position: 'left'},
        {href: repository, label: 'GitHub', position: 'right'},
      ],
    },
    footer: {
      links: [
        {label: 'Framework', to: '/framework'},
        {label: 'Concepts', to: '/concepts'},
        {label: 'Library', to: '/resources'},
        {label: 'Glossary', to: '/glossary'},
        {label: 'Blog', to: '/blog'},
        {label: 'Contribute', href: `${repository}/blob/main/CONTRIBUTING.md`},
        {label: 'RSS', href: 'pathname:///blog/rss.xml'},
      ],
      copyright: 'Text under CC BY 4.0, code under MIT. No account, no tracking, no third party.',
    },
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
  } satisfies Preset.ThemeConfig,
};

export default config;
