import React, {useState, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {useLoaded} from '../../hooks/useLoaded';
import {byNeed} from '../../lib/cards/order';
import {dayOf, type Rating, type Review as Logged} from '../../lib/cards/schedule';
import {forecast, retention, sessionFor} from '../../lib/cards/session';
import {LEVELS} from '../../lib/level';
import {parseDay} from '../../lib/plan/days';
import {asPlan, PLAN_RECORD} from '../../lib/plan/inputs';
import Loading from '../Loading';
import StorageNotice from '../StorageNotice';
import Bars from './Bars';
import {chosen, type Choice} from './deck';
import {DECKS, loadCards} from './load';
import Review from './Review';

const SETTINGS = 'setting/cards';
const DEFAULT: Choice = {questions: true, terms: true, level: 'senior', perDay: 10};
const WEEKS = 6;
const DAYS = 14;

/** The cards once scripts run: what is due, the review itself, and how it goes. */
export default function App(): ReactNode {
  const [progress, store] = useProgress();
  const loaded = useLoaded(loadCards);
  const [queue, setQueue] = useState<string[]>();
  if (!loaded || loaded === 'failed') return <Loading what="cards" failed={loaded === 'failed'} />;

  const valueOf = (id: string): unknown => progress.records.get(id)?.v;
  const plan = asPlan(valueOf(PLAN_RECORD));
  const choice: Choice = {...DEFAULT, ...(plan && {level: plan.level}), ...(valueOf(SETTINGS) as Partial<Choice> | undefined)};
  const logs = (id: string): readonly Logged[] => (valueOf(id) as {log?: Logged[]} | undefined)?.log ?? [];
  const now = store.now();
  const options = {offset: new Date(now).getTimezoneOffset(), interview: plan && parseDay(plan.date)};
  const choose = (change: Partial<Choice>): void => store.set([[SETTINGS, {...choice, ...change}]]);

  const rate = (id: string, rating: Rating): void => {
    store.set([[id, {...(valueOf(id) as object | undefined), log: [...logs(id), [store.now(), rating]].slice(-1000)}]]);
    // "Again" comes back at the end of today's cards, until it was remembered.
    setQueue((rest = []) => [...rest.slice(1), ...(rating === 1 ? [id] : [])]);
  };
  const current = queue?.length ? loaded.find(({id}) => id === queue[0]) : undefined;
  if (queue && current) {
    return (
      <>
        <StorageNotice progress={progress}>Export it on the progress page before you leave.</StorageNotice>
        <Review key={`${current.id} ${logs(current.id).length}`} card={current} log={logs(current.id)} left={queue.length} now={store.now} options={options} onRate={(rating) => rate(current.id, rating)} onEnd={() => setQueue(undefined)} />
      </>
    );
  }

  const cards = byNeed(chosen(loaded, choice), progress.records);
  const session = sessionFor(cards, logs, now, choice.perDay, options);
  const begun = cards.filter(({id}) => logs(id).length > 0).length;
  const today = dayOf(now, options.offset);
  const dayName = (ahead: number): string => (ahead === 0 ? 'today' : new Date((today + ahead) * 86_400_000).toLocaleDateString('en-GB', {day: 'numeric', month: 'numeric', timeZone: 'UTC'}));
  const weeks = retention(loaded, logs, now, WEEKS, options.offset);
  return (
    <>
      <StorageNotice progress={progress}>Export it on the progress page before you leave.</StorageNotice>
      <p role="status" className="cards-today">
        <strong>
          {session.due} due, {session.fresh} new today
        </strong>
        . {begun} of {cards.length} cards begun.{options.interview !== undefined && options.interview > today && ` Interview in ${options.interview - today} days: no card is put off beyond it.`}
        {queue && session.queue.length === 0 && ' Done for today.'}
      </p>
      <p>
        <button type="button" className="button button--primary" disabled={session.queue.length === 0} onClick={() => setQueue(session.queue)}>
          {session.queue.length > 0 ? `Review ${session.queue.length} cards` : 'Nothing to review today'}
        </button>
      </p>
      <fieldset className="cards-choice">
        <legend>Which cards</legend>
        <label>
          <input type="checkbox" checked={choice.questions} onChange={({target}) => choose({questions: target.checked})} /> Questions
        </label>
        <label>
          <input type="checkbox" checked={choice.terms} onChange={({target}) => choose({terms: target.checked})} /> Glossary terms
        </label>
        <label>
          Questions up to{' '}
          <select value={choice.level} onChange={({target}) => choose({level: target.value})}>
            {LEVELS.map((level) => (
              <option key={level}>{level}</option>
            ))}
          </select>
        </label>
        <label>
          New a day{' '}
          <select value={choice.perDay} onChange={({target}) => choose({perDay: Number(target.value)})}>
            {[0, 5, 10, 20, 40].map((count) => (
              <option key={count}>{count}</option>
            ))}
          </select>
        </label>
      </fieldset>
      {begun > 0 ? (
        <div className="cards-charts">
          <Bars title={`Due in the next ${DAYS} days`} bars={forecast(cards, logs, now, DAYS, options).map((value, ahead) => ({label: dayName(ahead), value, text: `${value} ${value === 1 ? 'card' : 'cards'}`}))} />
          {weeks.some(({reviews}) => reviews > 0) && (
            <Bars
              title="Remembered, % of reviews by week"
              max={100}
              bars={weeks.map(({reviews, kept}, index) => ({
                label: index === WEEKS - 1 ? 'this week' : `-${WEEKS - 1 - index}`,
                value: reviews > 0 ? (100 * kept) / reviews : 0,
                text: reviews > 0 ? `${kept} of ${reviews}` : 'no reviews',
              }))}
            />
          )}
        </div>
      ) : (
        <p>After the first review this page shows how many cards fall due on each day; from the second day on, what you remembered.</p>
      )}
      <h2>Take them elsewhere</h2>
      <p>
        <a href={DECKS.anki} download="two-loops-anki.txt">
          All cards for Anki
        </a>{' '}
        (text with header lines: File, Import) · <a href={DECKS.csv} download="two-loops-cards.csv">all cards as CSV</a>. A newer file updates the cards and keeps your schedule there.
      </p>
    </>
  );
}
