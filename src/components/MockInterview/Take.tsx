import React, {useState, type ReactNode} from 'react';
import {copyText} from '../../hooks/copyText';
import {saveFile} from '../../hooks/saveFile';
import {boardSvg} from '../../lib/board/svg';
import {attemptJson, attemptMarkdown, type Dossier} from '../../lib/mock/export';
import {sharedOf, writeAttemptLink} from '../../lib/mock/share';
import {fileStem} from '../Board/files';

/** Takes an attempt away: as files, or as a link that shows setup and scores. */
export default function Take({dossier}: {dossier: () => Dossier}): ReactNode {
  const [withNotes, setWithNotes] = useState(false);
  const [link, setLink] = useState<{address?: string; error?: string; copied?: boolean}>({});
  const save = (kind: 'md' | 'json' | 'svg'): void => {
    const all = dossier();
    const content = {md: attemptMarkdown, json: attemptJson, svg: ({board, title}: Dossier) => (board ? boardSvg(board, title).svg : '')}[kind](all);
    const type = {md: 'text/markdown', json: 'application/json', svg: 'image/svg+xml'}[kind];
    saveFile(`mock-${fileStem(all.title)}-${all.id}.${kind}`, new Blob([content], {type}));
  };
  const make = async (): Promise<void> => {
    const {attempt, notes} = dossier();
    const {hash, error} = await writeAttemptLink(sharedOf(attempt, withNotes ? notes : undefined));
    setLink(hash ? {address: `${location.origin}${location.pathname}${hash}`} : {error});
  };
  const copy = async (): Promise<void> => {
    const copied = await copyText(link.address ?? '');
    setLink(copied ? {...link, copied} : {...link, error: 'The browser did not allow copying. Select the link and copy it yourself.'});
  };
  const hasBoard = (dossier().board?.components.length ?? 0) > 0;
  return (
    <>
      <p className="mock-row">
        <button type="button" className="button button--secondary" onClick={() => save('md')}>
          Save as Markdown
        </button>
        {hasBoard && (
          <button type="button" className="button button--secondary" onClick={() => save('svg')}>
            Save the board as SVG
          </button>
        )}
        <button type="button" className="button button--secondary" onClick={() => save('json')}>
          Save as JSON
        </button>
      </p>
      <p className="mock-row">
        <button type="button" className="button button--secondary" onClick={() => void make()}>
          Make a link
        </button>
        <label className="mock-tick">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={({target}) => {
              setWithNotes(target.checked);
              setLink({});
            }}
          />{' '}
          with my notes
        </label>
      </p>
      <p role="status">
        {link.error ?? (link.copied ? 'Copied.' : link.address ? `The link shows setup, times and scores${withNotes ? ', and your notes' : ', not your notes'}.` : '')}
      </p>
      {link.address && (
        <p className="mock-row">
          <input className="mock-link" readOnly value={link.address} aria-label="Link to this attempt" onFocus={({target}) => target.select()} />
          <button type="button" className="button button--secondary" onClick={() => void copy()}>
            Copy
          </button>
        </p>
      )}
    </>
  );
}
