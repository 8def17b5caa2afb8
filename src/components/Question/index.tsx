import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {useLocation} from '@docusaurus/router';
import React, {useLayoutEffect, useRef, type ReactNode} from 'react';

/**
 * A question that folds out. All of it is the browser's own: a link to the anchor inside, or a search in the page,
 * opens it without scripts. Only when the router changes the page does nobody open it, so that is done here, before the
 * router scrolls.
 */
export default function Question({id, children}: {id: string; children: ReactNode}): ReactNode {
  useBrokenLinks().collectAnchor(id);
  const details = useRef<HTMLDetailsElement>(null);
  const {hash} = useLocation();
  useLayoutEffect(() => {
    if (hash === `#${id}` && details.current) details.current.open = true;
  }, [hash, id]);
  return (
    <details ref={details} className="question">
      {children}
    </details>
  );
}
