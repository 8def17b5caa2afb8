import React, {type ReactNode} from 'react';

/**
 * Code as the build coloured it (rehype-highlight in docusaurus.config.ts). Docusaurus' own block colours it again in the
 * browser, and its Prism is 30 kB of every page's scripts (src/plugins/code leaves it out). The block scrolls in its own
 * box, so the keyboard has to reach it.
 */
export default function CodeBlock({children, className}: {children?: ReactNode; className?: string}): ReactNode {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0}>
      <code className={className}>{children}</code>
    </pre>
  );
}
