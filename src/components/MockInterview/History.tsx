import React, {useState, type ReactNode} from 'react';
import {levelName} from '../../lib/mock/level';
import {totals} from '../../lib/mock/result';
import Compare, {when, type Listed} from './Compare';

interface HistoryProps {
  attempts: readonly Listed[];
  titleOf: (slug: string) => string;
  onOpen: (id: string) => void;
  onDelete: (id: string) => void;
}

/** All attempts, the latest first; each can be opened and deleted. */
export default function History({attempts, titleOf, onOpen, onDelete}: HistoryProps): ReactNode {
  const [doomed, setDoomed] = useState<string>();
  const [spared, setSpared] = useState<string>();
  const [said, say] = useState('');
  return (
    <section aria-label="Your attempts">
      <h3>Your attempts</h3>
      <p role="status">{said}</p>
      {attempts.length === 0 && <p>None yet.</p>}
      <ul className="mock-history">
        {attempts.map(({id, attempt}) => {
          const {setup, result, endedAt} = attempt;
          const title = titleOf(setup.design);
          const sum = result && totals(result);
          return (
            <li key={id}>
              <p>
                <strong>{title}</strong>, {when(attempt)}
                <br />
                {setup.level}, {setup.minutes} minutes:{' '}
                {endedAt === undefined ? 'under way' : result && sum ? `${levelName(result.level)}, ${Math.round(100 * sum.share)}% of the points` : 'not reviewed yet'}
              </p>
              <p className="mock-row">
                <button type="button" className={`button button--sm ${endedAt === undefined ? 'button--primary' : 'button--secondary'}`} onClick={() => onOpen(id)}>
                  {endedAt === undefined ? 'Continue' : result ? 'Open' : 'Review'}
                  <span className="mock-hidden">
                    {' '}
                    {title}, {when(attempt)}
                  </span>
                </button>
                {doomed === id ? (
                  <>
                    <button
                      type="button"
                      className="button button--sm button--danger"
                      onClick={() => {
                        onDelete(id);
                        setDoomed(undefined);
                        say('The attempt was deleted, with its notes and its board.');
                      }}
                    >
                      Delete it for good
                    </button>
                    {/* eslint-disable-next-line jsx-a11y/no-autofocus -- it stands where the button was that asked for it */}
                    <button type="button" className="button button--sm button--secondary" autoFocus onClick={() => (setDoomed(undefined), setSpared(id))}>
                      Keep it
                    </button>
                  </>
                ) : (
                  // eslint-disable-next-line jsx-a11y/no-autofocus -- the focus comes back to it from "Keep it"
                  <button type="button" className="button button--sm button--secondary" autoFocus={spared === id} onClick={() => setDoomed(id)}>
                    Delete…
                    <span className="mock-hidden">
                      {' '}
                      {title}, {when(attempt)}
                    </span>
                  </button>
                )}
              </p>
            </li>
          );
        })}
      </ul>
      <Compare attempts={attempts.filter(({attempt}) => attempt.result)} titleOf={titleOf} />
    </section>
  );
}
