/*
 * By its path, because the package's `exports` name no entry for `require`, and Docusaurus loads this code (through
 * docusaurus.config.ts) with a loader that turns imports into `require`. A path passes by `exports`; every loader of
 * the repository (jiti, tsx, Vitest, TypeScript) follows it.
 */
export {renderMermaidSVG} from '../../../node_modules/beautiful-mermaid/dist/index.js';
