import {useHistory, useLocation} from '@docusaurus/router';
import React, {lazy, Suspense, type ReactNode} from 'react';
import type {PracticeChapter} from '../../content/practice';
import {useProgress} from '../../hooks/progress/useProgress';
import {useLoaded} from '../../hooks/useLoaded';
import {EMPTY_BOARD} from '../../lib/board/graph';
import {attemptRecord, attemptsOf, boardRecord, noteRecord, type Setup as Chosen} from '../../lib/mock/attempt';
import {begin} from '../../lib/mock/run';
import {surprise} from '../../lib/mock/surprise';
import {asPlan, PLAN_RECORD} from '../../lib/plan/inputs';
import {isShareLink} from '../../lib/shareLink';
import Loading from '../Loading';
import StorageNotice from '../StorageNotice';
import History from './History';
import {loadChapters, loadDesign} from './load';
import Run from './Run';
import Setup, {plan, SURPRISE} from './Setup';
import {useAttempt} from './useInterview';

const Review = lazy(() => import('./Review'));
const SharedAttempt = lazy(() => import('./SharedAttempt'));

const PREFIX = '#attempt-';

/** A name for an attempt that no other device gives: the time, and some chance. */
const newId = (now: number): string => `${now.toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ''}`;

/** The mock interview once scripts run. The address says what is on show: an attempt, a shared one, or the set-up. */
export default function App(): ReactNode {
  const chapters = useLoaded(loadChapters);
  const [progress] = useProgress();
  const {hash} = useLocation();
  const trouble = <StorageNotice progress={progress}>Save the interview as JSON below the review, or your progress as a file, before you leave.</StorageNotice>;
  if (!chapters || chapters === 'failed') return <Loading what="designs" failed={chapters === 'failed'} comfort="What you wrote is kept." />;
  return (
    <Suspense fallback={<p role="status">Loading.</p>}>
      {trouble}
      {hash.startsWith(PREFIX) ? <One key={hash} id={hash.slice(PREFIX.length)} chapters={chapters} /> : <Home designs={chapters.filter(({kind}) => kind === 'blueprint')} />}
    </Suspense>
  );
}

function Home({designs}: {designs: readonly PracticeChapter[]}): ReactNode {
  const [{records}, store] = useProgress();
  const {hash} = useLocation();
  const history = useHistory();
  const attempts = attemptsOf(records);
  const wanted = asPlan(records.get(PLAN_RECORD)?.v);
  const titleOf = (slug: string): string => designs.find((design) => design.slug === slug)?.title ?? slug;
  const open = (id: string): void => history.push({...history.location, hash: PREFIX + id});
  const start = (setup: Chosen): void => {
    const now = store.now();
    const id = newId(now);
    const design = setup.design === SURPRISE ? (surprise(designs, attempts.map(({attempt}) => attempt.setup.design), wanted?.designs ?? [], id)?.slug ?? '') : setup.design;
    const chosen = {...setup, design};
    store.set([[attemptRecord(id), begin(chosen, plan(chosen), now)]]);
    open(id);
  };
  const remove = (id: string): void => {
    const written = [...records.keys()].filter((record) => record.startsWith(noteRecord(id, '')));
    store.set([[attemptRecord(id), null], ...written.map((record) => [record, ''] as const), ...(records.has(boardRecord(id)) ? [[boardRecord(id), EMPTY_BOARD] as const] : [])]);
  };
  if (isShareLink('a', hash)) {
    return <SharedAttempt hash={hash} titleOf={titleOf} knows={(slug) => designs.some((design) => design.slug === slug)} onUse={start} onClose={() => history.push({...history.location, hash: ''})} />;
  }
  const running = attempts.find(({attempt}) => attempt.endedAt === undefined);
  return (
    <>
      {running && (
        <div className="alert alert--info mock-row">
          <span>An interview is under way: {titleOf(running.attempt.setup.design)}.</span>
          <button type="button" className="button button--primary" onClick={() => open(running.id)}>
            Go on with it
          </button>
        </div>
      )}
      <h3>Set up</h3>
      <Setup designs={designs} last={attempts[0]?.attempt.setup} wanted={wanted} isFirst={attempts.length === 0} onStart={start} />
      <History attempts={attempts} titleOf={titleOf} onOpen={open} onDelete={remove} />
    </>
  );
}

/** One attempt of the reader's own, under way or over. */
function One({id, chapters}: {id: string; chapters: readonly PracticeChapter[]}): ReactNode {
  const [attempt, change] = useAttempt(id);
  const history = useHistory();
  const design = useLoaded(loadDesign, attempt?.setup.design);
  const back = (
    <p>
      <button type="button" className="button button--sm button--secondary" onClick={() => history.push({...history.location, hash: ''})}>
        All attempts, and a new one
      </button>
    </p>
  );
  if (attempt && (design === undefined || design === 'failed')) return <Loading what="design" failed={design === 'failed'} comfort="What you wrote is kept." />;
  if (!attempt || !design || design === 'failed') {
    return (
      <>
        <p className="alert alert--warning" role="alert">
          {attempt ? 'This version of the guide no longer has the design of this attempt. What you wrote is kept; export it on the progress page.' : 'This browser has no such attempt. It was deleted, or it was made on another device: export your progress there and import it here.'}
        </p>
        {back}
      </>
    );
  }
  const shared = {id, attempt, change, design};
  return attempt.endedAt === undefined ? (
    <Run {...shared} />
  ) : (
    <>
      {back}
      <Review {...shared} chapters={chapters} />
    </>
  );
}
