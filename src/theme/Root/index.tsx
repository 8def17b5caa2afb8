import React, {useEffect, type ReactNode} from 'react';

/** Tells the starter (src/plugins/starter) that the page has hydrated and early clicks can be replayed. */
export default function Root({children}: {children: ReactNode}): ReactNode {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
    window.dispatchEvent(new Event('two-loops:ready'));
  }, []);
  return <>{children}</>;
}
