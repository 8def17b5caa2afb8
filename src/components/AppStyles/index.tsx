import React, {type ReactNode} from 'react';

/**
 * Links the stylesheet of an application, in the page that the build writes as well as when scripts open it. React puts
 * it into the head once and shows what suspends with it only when it has arrived.
 *
 * @param href address from `import sheet from './styles.app.css'`
 */
export default function AppStyles({href}: {href: string}): ReactNode {
  return <link rel="stylesheet" href={href} precedence="app" />;
}
