import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['src/lib/**/*.ts', 'src/content/**/*.ts', 'src/**/model.ts'];
const PURE_TESTS = ['**/*.test.ts', '**/*.test.tsx'];

/** Import patterns that a layer must not use, with the reason that lint prints. */
const forbid = (reason, ...group) => ({group, message: reason});

const IMPURE = forbid(
  'Pure code (src/lib, src/content, model.ts) knows no React, Docusaurus, browser or file system; take what it needs as an argument.',
  'react', 'react-dom', 'react/*', 'react-dom/*', '@docusaurus/*', '@theme/*', '@theme-original/*', '@site/*', '@generated/*',
  'node:*', 'fs', 'fs/*', 'path', 'os', 'child_process',
);
const above = (layer, ...folders) =>
  forbid(`${layer} must not import from ${folders.join(', ')}: see "Build a widget or a lab" in CONTRIBUTING.`, ...folders.flatMap((f) => [`**/${f}/*`, `**/${f}/**`, `**/${f}`]));

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: {'no-restricted-imports': ['error', {patterns}]},
});

export default tseslint.config(
  {ignores: ['node_modules', 'build', 'build-*', '.docusaurus', '.test', 'bench/results', 'tests/**/fixtures/**']},
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/**/*.tsx', 'src/hooks/**/*.ts'],
    plugins: {'jsx-a11y': jsxA11y, 'react-hooks': reactHooks},
    rules: {...jsxA11y.configs.recommended.rules, ...reactHooks.configs.recommended.rules},
  },
  {
    files: ['**/*.mjs', 'src/plugins/starter/starter.js'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly', document: 'readonly', window: 'readonly', innerHeight: 'readonly', addEventListener: 'readonly', IntersectionObserver: 'readonly', KeyboardEvent: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', Buffer: 'readonly'}},
  },
  // Dependency direction (CONTRIBUTING, "Build a widget or a lab"): docs → MDXComponents → labs, components → hooks → lib;
  // config → plugins, remark → content → lib; nothing imports tests.
  restrict(['src/lib/**/*.ts'], [IMPURE, above('src/lib', 'content', 'data', 'components', 'hooks', 'labs', 'theme', 'plugins', 'remark', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/content/**/*.ts'], [IMPURE, above('src/content', 'data', 'components', 'hooks', 'labs', 'theme', 'plugins', 'remark', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/**/model.ts'], [IMPURE, above('A model', 'components', 'hooks', 'theme', 'plugins', 'remark', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/hooks/**/*.{ts,tsx}'], [above('src/hooks', 'components', 'labs', 'theme', 'plugins', 'remark', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/components/**/*.{ts,tsx}', 'src/labs/**/*.tsx'], [above('A component', 'theme', 'plugins', 'remark', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/plugins/**/*.ts', 'src/remark/**/*.ts'], [above('Build code', 'components', 'hooks', 'labs', 'theme', 'pages', 'tests')], PURE_TESTS),
  restrict(['src/theme/**/*.{ts,tsx}', 'src/pages/**/*.tsx'], [above('The theme', 'plugins', 'remark', 'tests')], PURE_TESTS),
  {
    files: PURE,
    ignores: PURE_TESTS,
    rules: {
      'no-restricted-globals': [
        'error',
        ...['window', 'document', 'localStorage', 'navigator', 'process', 'fetch', 'performance', 'setTimeout', 'setInterval'].map((name) => ({
          name,
          message: 'Pure code takes the outside world as an argument.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        {object: 'Math', property: 'random', message: 'Take a seeded generator as an argument.'},
        {object: 'Date', property: 'now', message: 'Take the time as an argument.'},
      ],
      'no-restricted-syntax': ['error', {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time as an argument.'}],
    },
  },
);
