import React, {Suspense, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import AppStyles from '../AppStyles';

interface ApplicationProps {
  /** Of the widget, as the page names it. */
  name: string;
  /** Address of its stylesheet. */
  sheet: string;
  className?: string;
  /** What a reader without scripts is told. */
  without: string;
  /** What stands there until scripts run and the saved progress is read. */
  waiting: ReactNode;
  children: ReactNode;
}

/** The frame of an application: a page that starts its scripts at once, with a word for whoever has none. */
export default function Application({name, sheet, className, without, waiting, children}: ApplicationProps): ReactNode {
  const [{ready}] = useProgress();
  return (
    <div data-widget={name} data-start="now" className={className}>
      <AppStyles href={sheet} />
      <noscript>
        <p className="alert alert--info">{without}</p>
      </noscript>
      {ready ? <Suspense fallback={waiting}>{children}</Suspense> : waiting}
    </div>
  );
}
