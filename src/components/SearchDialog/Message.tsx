import React, {type ReactNode} from 'react';
import styles from './styles.module.css';
import type {SearchState} from './useSearch';
import {EXAMPLES} from './words';

interface MessageProps {
  state: SearchState;
  query: string;
  isFiltered: boolean;
  onUnfilter: () => void;
  onExample: (example: string) => void;
}

/** What stands in place of a list: that the index is missing, that nothing was found, or where to start. */
export default function Message({state, query, isFiltered, onUnfilter, onExample}: MessageProps): ReactNode {
  if (state.status === 'failed') {
    return (
      <div role="alert" className={styles.message}>
        <p>The search index could not be loaded. Check your connection.</p>
        <button type="button" className="button button--primary button--sm" onClick={state.retry}>Try again</button>
      </div>
    );
  }
  const nothing = state.status === 'ready' && state.found.asked;
  return (
    <div className={styles.message}>
      {nothing && <p>Nothing found for “{query.trim()}”. Fewer words find more; other words for the same thing work too.</p>}
      {nothing && isFiltered && (
        <p>
          <button type="button" className="button button--primary button--sm" onClick={onUnfilter}>Search all kinds and levels</button>
        </p>
      )}
      <p>
        For example:{' '}
        {EXAMPLES.map((example) => (
          <button key={example} type="button" className="button button--secondary button--sm" onClick={() => onExample(example)}>
            {example}
          </button>
        ))}
      </p>
    </div>
  );
}
