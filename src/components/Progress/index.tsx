import React, {Children, isValidElement, lazy, Suspense, type ReactNode} from 'react';
import {tally} from '../../lib/progress/checklists';
import {useProgress} from '../../hooks/progress/useProgress';
import StorageNotice from '../StorageNotice';
import {day} from './day';
import styles from './styles.module.css';

const Manage = lazy(() => import('./Manage'));
const Practice = lazy(() => import('./Practice'));

const idsOf = (items: string): string[] => items.split(' ');

/** The progress page: every chapter with checklists and, once scripts run, how far the reader is and what to do with it. */
export default function Progress({children}: {children?: ReactNode}): ReactNode {
  const [progress, store] = useProgress();
  const rows = Children.toArray(children).filter((row) => isValidElement<{items: string}>(row));
  const ids = rows.flatMap((row) => idsOf(row.props.items));
  const {done, total, changed} = tally(ids, progress.records);
  return (
    <div data-widget="progress" data-start="now">
      <noscript>
        <p className="alert alert--info">
          Progress needs JavaScript, which is off: nothing can be ticked, and nothing is stored. With it, this browser
          stores which items you ticked and when.
        </p>
      </noscript>
      <p>
        <strong>{progress.ready ? `${done} of ${total} done` : `${total} items in ${rows.length} chapters`}</strong>
        {progress.ready && `, last change: ${changed ? day(changed) : 'none yet'}`}
      </p>
      <ul className={styles.chapters}>{rows}</ul>
      <div className={styles.manage}>
        <StorageNotice progress={progress}>Export it below before you leave.</StorageNotice>
        {progress.ready && (
          <Suspense>
            <Practice records={progress.records} />
            <Manage progress={progress} store={store} known={ids} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** A chapter with its count. Written by the build (src/remark/progress.ts), the link to the chapter inside. */
export function ProgressChapter({items, children}: {items: string; children?: ReactNode}): ReactNode {
  const [progress] = useProgress();
  const {done, total, changed} = tally(idsOf(items), progress.records);
  return (
    <li>
      <span>{children}</span>
      <span>{progress.ready ? `${done} of ${total}` : `${total} items`}</span>
      <progress value={done} max={total} aria-hidden="true" />
      <small>{changed > 0 && `last change: ${day(changed)}`}</small>
    </li>
  );
}
