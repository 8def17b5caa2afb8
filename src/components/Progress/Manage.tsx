import React, {useState, type ReactNode} from 'react';
import {kindOf} from '../../lib/progress/record';
import {MAX_BYTES, readBackup, type Backup} from '../../lib/progress/backup';
import {dropBackup, exportText, inspect, markBackup} from '../../hooks/progress/manage';
import type {ProgressStore, Snapshot} from '../../hooks/progress/store';
import {saveFile} from '../../hooks/saveFile';
import {localDay} from '../Plan/today';
import {day, entries} from './day';
import Erase from './Erase';
import ImportPreview from './ImportPreview';
import styles from './styles.module.css';

interface ManageProps {
  progress: Snapshot;
  store: ProgressStore;
  /** Ids of everything that the site can show. */
  known: readonly string[];
}

/** Export, import, backups, erase. Loaded when the progress page opens, and nowhere else. */
export default function Manage({progress, store, known}: ManageProps): ReactNode {
  const [said, say] = useState<{text: string; isError?: boolean}>({text: ''});
  const [incoming, setIncoming] = useState<{from: string; backup: Backup}>();
  // The contents are no React state: they are read anew whenever anything here or in the records changes.
  const contents = inspect(store);
  const items = new Set(known);
  // Whatever the practice pages keep is shown there; only items of checklists can belong to a chapter that is gone.
  const isPractice = (kind: string): boolean => kind !== 'check' && Object.hasOwn(store.format.kinds, kind);
  const shown = (id: string): boolean => items.has(id) || isPractice(kindOf(id));
  const elsewhere = [...progress.records.keys()].filter((id) => !shown(id)).length;
  const kept: [string, number][] = [
    ['of chapters that this version of the site does not show: kept.', elsewhere],
    ['from a newer version of the site: kept. Reload the page to get that version.', contents.newer.length],
    ['that cannot be read: kept, and an export carries them along.', contents.unreadable.length],
  ];

  const save = (): void => {
    saveFile(`two-loops-progress-${localDay(store.now())}.json`, new Blob([exportText(store)], {type: 'application/json'}));
    markBackup(store);
    say({text: 'Exported. Keep the file where you will find it.'});
  };
  const open = (from: string, text: string): void => {
    const {backup, error} = readBackup(text, store.format);
    setIncoming(backup && {from, backup});
    say(error === undefined ? {text: ''} : {text: `Nothing was imported. ${error}`, isError: true});
  };
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      open(file.name, file.size > MAX_BYTES ? ' '.repeat(MAX_BYTES + 1) : await file.text());
    } catch {
      say({text: 'Nothing was imported. The file could not be read.', isError: true});
    }
  };
  const finish = (text: string, isError = false): void => {
    setIncoming(undefined);
    say({text, isError});
  };

  return (
    <>
      <h2>Keep a copy</h2>
      <p>
        Some browsers delete what a site stored after a week without a visit, so export now and then. Last export:{' '}
        {contents.lastBackup ? day(contents.lastBackup) : 'never'}.
      </p>
      <p className={styles.actions}>
        <button type="button" className="button button--primary" onClick={save}>
          Export to a file
        </button>
        <label className={styles.file}>
          Import a file:{' '}
          <input type="file" accept=".json,application/json" onChange={({target}) => void choose(target.files?.[0]).then(() => (target.value = ''))} />
        </label>
      </p>
      <p role={said.isError ? 'alert' : 'status'} className={said.isError ? 'alert alert--danger' : undefined}>
        {said.text}
      </p>
      {incoming && <ImportPreview key={incoming.from} {...incoming} store={store} shown={shown} finish={finish} />}
      {contents.backups.map(({time, text}) => (
        <p key={time} className={styles.actions}>
          A backup from {day(time)}, made before “Replace”.
          <button type="button" className="button button--sm button--secondary" onClick={() => open(`the backup from ${day(time)}`, text)}>
            Look into it
          </button>
          <button
            type="button"
            className="button button--sm button--secondary"
            onClick={() => {
              dropBackup(store, time);
              say({text: 'The backup was deleted.'});
            }}
          >
            Delete it
          </button>
        </p>
      ))}
      {kept.map(([label, number]) => number > 0 && <p key={label}>{`${entries(number)} ${label}`}</p>)}
      <h2>Erase</h2>
      <Erase store={store} save={save} finish={finish} />
    </>
  );
}
