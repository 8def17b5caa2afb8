import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The only table of contents. The order is a reading order; every chapter must appear here exactly once. */
const sidebars: SidebarsConfig = {
  guide: [
    {
      type: 'category',
      label: 'Framework',
      collapsed: false,
      link: {type: 'doc', id: 'framework/index'},
      items: ['framework/clarify'],
    },
    {
      type: 'category',
      label: 'Blueprints',
      collapsed: false,
      items: [
        'blueprints/content-moderation/index',
        'blueprints/video-recsys/index',
        'blueprints/rag-qa/index',
        'blueprints/ad-ctr/index',
        'blueprints/feed-ranking/index',
        'blueprints/search-ranking/index',
        'blueprints/fraud-detection/index',
        'blueprints/llm-serving/index',
      ],
    },
    {type: 'category', label: 'Practice', collapsed: false, items: ['practice/progress']},
    'glossary',
  ],
};

export default sidebars;
