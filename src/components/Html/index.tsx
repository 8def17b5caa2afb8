import React, {type ReactNode} from 'react';

/** HTML that the build wrote from our own Markdown: a line of it, or whole blocks. */
export default function Html({html, block = false}: {html: string; block?: boolean}): ReactNode {
  const inner = {__html: html};
  return block ? <div dangerouslySetInnerHTML={inner} /> : <span dangerouslySetInnerHTML={inner} />;
}
