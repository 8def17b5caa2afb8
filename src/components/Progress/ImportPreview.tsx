import React, {useState, type ReactNode} from 'react';
import type {Backup} from '../../lib/progress/backup';
import {planImport} from '../../lib/progress/importPlan';
import {mergeIn, replaceAll} from '../../hooks/progress/manage';
import type {ProgressStore} from '../../hooks/progress/store';
import {entries} from './day';
import styles from './styles.module.css';

interface ImportPreviewProps {
  from: string;
  backup: Backup;
  store: ProgressStore;
  /** Whether this version of the site shows a record. */
  shown: (id: string) => boolean;
  finish: (text: string, isError?: boolean) => void;
}

/** What a file would change, before it does. Merging loses nothing; replacing asks again and makes a backup. */
export default function ImportPreview({from, backup, store, shown, finish}: ImportPreviewProps): ReactNode {
  const [isReplacing, setReplacing] = useState(false);
  const plan = planImport(store.raw, backup.records, (id) => shown(store.nameOf(id)));
  const missing = [...store.raw.keys()].filter((id) => !backup.records.has(id)).length;
  const counts: [string, number][] = [
    ['new', plan.fresh.length],
    ['newer than here', plan.newer.length],
    ['older than here, left as they are', plan.older.length],
    ['the same', plan.same.length],
    ['of all these, unknown to this version of the site, kept', plan.unknown.length],
    ['invalid, left out', backup.invalid.length],
    ['not readable by this version, kept aside', backup.kept.length],
  ];
  const merge = (): void => {
    mergeIn(store, plan, backup.kept);
    finish(`Merged: ${entries(plan.changes.size)} changed.`);
  };
  const replace = (): void => {
    if (replaceAll(store, backup.records, backup.kept)) finish('Nothing was replaced: this browser has no room for a backup of what is here. Export first, then erase, then import.', true);
    else finish(`Replaced. A backup of what was here is listed below.`);
  };
  return (
    <section aria-label="Preview of the import" className={`alert alert--info ${styles.preview}`}>
      <p>
        <strong>{from}</strong> holds {entries(backup.records.size)}
        {backup.exportedAt && `, exported ${backup.exportedAt.slice(0, 10)}`}. Nothing has changed yet.
      </p>
      <ul>
        {counts.map(([label, count]) => count > 0 && <li key={label}>{`${count} ${label}`}</li>)}
      </ul>
      <p className={styles.actions}>
        <button type="button" className="button button--primary button--sm" onClick={merge}>
          Merge into mine
        </button>
        <button type="button" className="button button--secondary button--sm" onClick={() => finish('Nothing was imported.')}>
          Cancel
        </button>
        {!isReplacing && (
          <button type="button" className="button button--secondary button--sm" onClick={() => setReplacing(true)}>
            Replace mine…
          </button>
        )}
      </p>
      {isReplacing && (
        <p className={styles.actions}>
          Make progress here exactly what the file says? {entries(missing)} that the file lacks will go; a backup stays in this browser.
          <button type="button" className="button button--secondary button--sm" onClick={replace}>
            Replace mine
          </button>
        </p>
      )}
    </section>
  );
}
