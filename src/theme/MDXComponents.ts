import MDXComponents from '@theme-original/MDXComponents';

/** The registry: the names that a chapter may use. Chapters import nothing. */
export default {
  ...MDXComponents,
};
