import MDXComponents from '@theme-original/MDXComponents';
import Clock from '@site/src/components/Clock';

/** The registry: the names that a chapter may use. Chapters import nothing. */
export default {
  ...MDXComponents,
  Clock,
};
