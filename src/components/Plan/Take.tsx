import React, {useState, type ReactNode} from 'react';
import {copyText} from '../../hooks/copyText';
import {saveFile} from '../../hooks/saveFile';
import {planCalendar, planMarkdown} from '../../lib/plan/exports';
import {writePlanLink, type StoredPlan} from '../../lib/plan/inputs';
import type {Plan} from '../../lib/plan/plan';

interface TakeProps {
  plan: Plan;
  stored: StoredPlan;
  done: ReadonlySet<string>;
  now: () => number;
}

/** Takes the plan elsewhere: into a calendar, onto paper, into notes, to a friend. */
export default function Take({plan, stored, done, now}: TakeProps): ReactNode {
  const [at, setAt] = useState('');
  const [said, say] = useState('');
  const [link, setLink] = useState('');
  const calendar = (): void => {
    const [hours, minutes] = at.split(':').map(Number);
    const start = hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? undefined : hours * 60 + minutes;
    const text = planCalendar(plan, {id: stored.id, origin: location.origin, stamp: now(), revision: stored.revision, at: start});
    saveFile('two-loops-plan.ics', new Blob([text], {type: 'text/calendar'}));
    say('Saved as two-loops-plan.ics. Import it into a calendar of its own: then a newer plan can replace it whole.');
  };
  const markdown = (): void => {
    saveFile('two-loops-plan.md', new Blob([planMarkdown(plan, stored.date, location.origin, (id) => done.has(id))], {type: 'text/markdown'}));
    say('Saved as two-loops-plan.md.');
  };
  const share = async (): Promise<void> => {
    const {hash, error} = await writePlanLink(stored);
    if (error !== undefined) return say(error);
    const address = `${location.origin}${location.pathname}${hash}`;
    setLink(address);
    const content = 'It holds your date, hours and answers, not what you did.';
    if (await copyText(address)) say(`Link copied. ${content}`);
    else say(`The link could not be copied by itself; copy it from the field. ${content}`);
  };
  return (
    <section className="plan-take" aria-label="Take it elsewhere">
      <h3>Take it elsewhere</h3>
      <p className="plan-row">
        <label>
          Begin each day at
          <input type="time" value={at} onChange={({target}) => setAt(target.value)} />
        </label>
        <button type="button" className="button button--sm button--secondary" onClick={calendar}>
          Save for a calendar (.ics)
        </button>
        <button type="button" className="button button--sm button--secondary" onClick={() => print()}>
          Print
        </button>
        <button type="button" className="button button--sm button--secondary" onClick={markdown}>
          Save as Markdown
        </button>
        <button type="button" className="button button--sm button--secondary" onClick={() => void share()}>
          Copy a link
        </button>
      </p>
      <p className="plan-small">Without a time, calendar entries last the whole day.</p>
      {link && (
        <label className="plan-link">
          Link to these inputs
          <input type="text" readOnly value={link} onFocus={({target}) => target.select()} />
        </label>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
