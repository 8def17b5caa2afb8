import React, {useEffect, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * Tells the starter (src/plugins/starter) that early clicks can be replayed. That is not the first commit but the one
 * after it: Docusaurus hydrates controls such as the colour-mode switch as disabled, and React drops a click on those.
 */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const isBrowser = useIsBrowser();
  useEffect(() => {
    if (!isBrowser) return;
    document.documentElement.dataset.ready = '';
    window.dispatchEvent(new Event('two-loops:ready'));
  }, [isBrowser]);
  return <>{children}</>;
}
