import React, {useEffect, useLayoutEffect, type ReactNode} from 'react';
import useIsBrowser from '@docusaurus/useIsBrowser';

/**
 * Docusaurus fetches the scripts of every page that a visible link leads to: 480 kB on a page with our sidebar, on a phone
 * too. What it fetches when a pointer or a finger reaches a link stays.
 */
function fetchOnIntent(): void {
  const {docusaurus} = window as unknown as {docusaurus?: object};
  Object.assign(window, {docusaurus: {...docusaurus, prefetch: () => false}});
}

/**
 * Tells the starter (src/plugins/starter) that early clicks can be replayed. That is not the first commit but the one
 * after it: Docusaurus hydrates controls such as the colour-mode switch as disabled, and React drops a click on those.
 */
export default function Root({children}: {children: ReactNode}): ReactNode {
  const isBrowser = useIsBrowser();
  useLayoutEffect(fetchOnIntent, []); // before any link can be seen
  useEffect(() => {
    if (!isBrowser) return;
    document.documentElement.dataset.ready = '';
    window.dispatchEvent(new Event('two-loops:ready'));
  }, [isBrowser]);
  return <>{children}</>;
}
