import React, {useEffect, useState, type ReactNode} from 'react';
import type {Setup} from '../../lib/mock/attempt';
import {MINUTE} from '../../lib/mock/clock';
import {readAttemptLink, type Shared} from '../../lib/mock/share';
import type {ReadLink} from '../../lib/shareLink';
import {stepOf} from './steps';
import Scores from './Scores';

/** An attempt that came with a link. It is only shown; nothing is stored unless the reader begins an interview. */
export default function SharedAttempt({hash, titleOf, knows, onUse, onClose}: {hash: string; titleOf: (slug: string) => string; knows: (slug: string) => boolean; onUse: (setup: Setup) => void; onClose: () => void}): ReactNode {
  const [read, setRead] = useState<ReadLink<Shared>>();
  useEffect(() => {
    let current = true;
    void readAttemptLink(hash).then((result) => current && setRead(result));
    return () => {
      current = false;
    };
  }, [hash]);
  const close = (
    <button type="button" className="button button--secondary" onClick={onClose}>
      Show my own
    </button>
  );
  if (!read) return <p role="status">Opening the attempt of the link.</p>;
  if (!read.value) {
    return (
      <div className="alert alert--warning" role="alert">
        <p>{read.error}</p>
        {close}
      </div>
    );
  }
  const {setup, phases, result, notes} = read.value;
  return (
    <>
      <h3>Somebody’s attempt: {titleOf(setup.design)}</h3>
      <p>
        Level {setup.level}, {setup.minutes} minutes, clock {setup.clock}, {setup.interviewer} interviewer. This came with the link; nothing of yours was changed.
      </p>
      <p className="mock-row">
        {knows(setup.design) && (
          <button type="button" className="button button--primary" onClick={() => onUse(setup)}>
            Start an interview with this setup
          </button>
        )}
        {close}
      </p>
      <Scores scored={{setup, result, phases: phases.map(({id, minutes, took}) => ({id, target: minutes * MINUTE, took: took * 1000}))}} />
      {notes &&
        phases.map(({id}) => (
          Object.hasOwn(notes, id) && (
            <section key={id}>
              <h4>{stepOf(id).title}</h4>
              <p className="mock-plain">{notes[id]}</p>
            </section>
          )
        ))}
    </>
  );
}
