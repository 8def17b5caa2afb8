import type {SidebarsConfig} from '@docusaurus/plugin-content-docs';

/** The only table of contents. The order is a reading order; every chapter must appear here exactly once. */
const sidebars: SidebarsConfig = {
  guide: [
    {
      type: 'category',
      label: 'Framework',
      collapsed: false,
      link: {type: 'doc', id: 'framework/index'},
      items: [
        'framework/clarify',
        'framework/frame',
        'framework/data',
        'framework/model',
        'framework/evaluate',
        'framework/serve',
        'framework/monitor',
        'framework/whiteboard',
        'framework/delivery',
        'framework/levels',
        'framework/numbers',
      ],
    },
    {
      type: 'category',
      label: 'Concepts',
      collapsed: false,
      link: {type: 'doc', id: 'concepts/index'},
      items: [
        {
          type: 'category',
          label: 'Scope and metrics',
          collapsed: false,
          items: ['concepts/scoping-and-proxies', 'concepts/capacity-estimate', 'concepts/metric-stack'],
        },
        {
          type: 'category',
          label: 'Data and labels',
          collapsed: false,
          items: [
            'concepts/logging-and-feedback',
            'concepts/delayed-labels',
            'concepts/human-labels',
            'concepts/splits-and-leakage',
            'concepts/class-imbalance',
          ],
        },
        {
          type: 'category',
          label: 'Features',
          collapsed: false,
          items: ['concepts/feature-stores', 'concepts/embedding-tables', 'concepts/sequence-features'],
        },
        {
          type: 'category',
          label: 'Retrieval and ranking',
          collapsed: false,
          items: [
            'concepts/candidate-funnel',
            'concepts/two-tower',
            'concepts/negative-sampling',
            'concepts/ann-search',
            'concepts/multi-task',
            'concepts/calibration',
          ],
        },
        {
          type: 'category',
          label: 'Evaluation',
          collapsed: false,
          items: ['concepts/offline-metrics', 'concepts/experiment-design'],
        },
        {
          type: 'category',
          label: 'Serving and operation',
          collapsed: false,
          items: ['concepts/serving-patterns', 'concepts/drift-and-monitoring', 'concepts/privacy-and-fairness'],
        },
      ],
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
    {type: 'category', label: 'Practice', collapsed: false, items: ['practice/plan', 'practice/mock', 'practice/interviewer', 'practice/questions', 'practice/cards', 'practice/sheet', 'practice/board', 'practice/progress']},
    {
      type: 'category',
      label: 'Resources',
      collapsed: false,
      link: {type: 'doc', id: 'resources/index'},
      items: ['resources/repositories', 'resources/case-studies', 'resources/using'],
    },
    'glossary',
  ],
};

export default sidebars;
