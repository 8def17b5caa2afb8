import React, {createContext, useContext, useId, useState, type ReactNode} from 'react';
import {checkId, isDone, tally} from '../../lib/progress/checklists';
import {useProgress} from '../../hooks/progress/useProgress';
import StorageNotice from '../StorageNotice';
import ResetButton from './ResetButton';
import styles from './styles.module.css';

interface ChecklistProps {
  id: string;
  /** Ids of the items, with spaces between: written by the build (src/remark/checklists.ts). */
  items: string;
  /** What the list is called, where "Checklist" does not say enough. */
  title?: string;
  children: ReactNode;
}

/** What an item needs of its list: the list's id, and a way to say that the reader ticked something. */
const List = createContext({id: '', ticked: (): void => {}});

/**
 * A list of things to tick. Without scripts it is a list with empty boxes, good for print; with them, the boxes are
 * real, in the same places.
 */
export default function Checklist({id, items, title, children}: ChecklistProps): ReactNode {
  const [progress, store] = useProgress();
  const [said, say] = useState('');
  const name = useId();
  const ids = items.split(' ').map((item) => checkId(id, item));
  const count = (): string => {
    const {done, total} = tally(ids, store.getSnapshot().records);
    return `${done} of ${total} done`;
  };
  return (
    <section className={styles.checklist} data-widget="checklist" aria-labelledby={name}>
      <strong className={title ? styles.title : styles.spoken} id={name}>
        {title ?? 'Checklist'}
      </strong>
      <div className={styles.bar}>
        <span>{progress.ready ? count() : `${ids.length} items`}</span>
        {progress.ready && <ResetButton ids={ids} say={say} />}
      </div>
      <List value={{id, ticked: () => say(count())}}>
        {/* Safari takes the role from a list without markers. */}
        {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
        <ul role="list">{children}</ul>
      </List>
      <span className={styles.spoken} role="status">
        {said}
      </span>
      <StorageNotice progress={progress} />
    </section>
  );
}

/** One item: the first child is its label, the rest stands below. Written by the build. */
export function ChecklistItem({id, children}: {id: string; children: ReactNode}): ReactNode {
  const [progress, store] = useProgress();
  const list = useContext(List);
  const [label, ...rest] = React.Children.toArray(children).filter((child) => typeof child !== 'string' || child.trim());
  const record = checkId(list.id, id);
  const done = isDone(progress.records.get(record));
  const toggle = (): void => {
    store.set([[record, done ? 'todo' : 'done']]);
    list.ticked();
  };
  return (
    <li>
      {progress.ready ? (
        // A link in the label is followed and ticks nothing: browsers treat labels so.
        <label>
          <input type="checkbox" checked={done} onChange={toggle} />
          {label}
        </label>
      ) : (
        <div>
          <i aria-hidden="true" />
          {label}
        </div>
      )}
      {rest}
    </li>
  );
}
