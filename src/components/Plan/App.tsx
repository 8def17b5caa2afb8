import {useLocation} from '@docusaurus/router';
import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {useLoaded} from '../../hooks/useLoaded';
import {DRAFT_RECORD, type Draft} from '../../lib/plan/draft';
import {makePlan} from '../../lib/plan/plan';
import {isShareLink} from '../../lib/shareLink';
import Loading from '../Loading';
import StorageNotice from '../StorageNotice';
import Form from './Form';
import {loadLibrary, type PlanLibrary} from './load';
import Result from './Result';
import Shared from './Shared';
import Take from './Take';
import {usePlan} from './usePlan';

/** The plan once scripts run. */
export default function App(): ReactNode {
  const library = useLoaded(loadLibrary);
  if (!library || library === 'failed') return <Loading what="plan" failed={library === 'failed'} />;
  return <Planner library={library} />;
}

function Planner({library}: {library: PlanLibrary}): ReactNode {
  const {hash} = useLocation();
  const [progress, store] = useProgress();
  const own = usePlan(progress, store, library);
  const [closed, setClosed] = useState('');
  const [isEditing, setEditing] = useState(false);
  const [isErasing, setErasing] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const shown = useRef(false);
  const {plan: stored, today, done} = own;
  const view = isShareLink('p', hash) && hash !== closed ? 'link' : stored && !isEditing ? 'plan' : 'form';
  // Who made a plan, or opened the form, goes on reading at its top.
  const toTop = (): void => {
    top.current?.focus({preventScroll: true});
    top.current?.scrollIntoView();
  };
  useEffect(() => {
    if (shown.current) toTop();
    shown.current = true;
  }, [view]);

  const edit = (): void => {
    if (stored) {
      const {date, level, minutes, off, designs, answers} = stored;
      store.set([[DRAFT_RECORD, {date, level, minutes, off, designs, answers} satisfies Draft]]);
    }
    setEditing(true);
  };
  const content = (): ReactNode => {
    if (view === 'link') {
      const close = (): void => {
        setClosed(hash);
        history.replaceState(history.state, '', location.pathname + location.search);
      };
      return <Shared key={hash} hash={hash} guide={library.guide} today={today} hasOwn={stored !== undefined} onUse={own.use} onClose={close} />;
    }
    if (view === 'form' || !stored) {
      const make = (draft: Draft): void => {
        own.make(draft);
        setEditing(false);
      };
      const designs = library.guide.chapters.filter(({kind}) => kind === 'blueprint');
      return <Form today={today} designs={designs} action={stored ? 'Plan anew' : 'Make my plan'} onMake={make} onCancel={stored && (() => setEditing(false))} />;
    }
    const {plan, error} = makePlan(stored, library.guide);
    if (!plan) {
      return (
        <>
          <p className="alert alert--warning">{error}</p>
          <button type="button" className="button button--primary" onClick={edit}>
            Change the inputs
          </button>
        </>
      );
    }
    return (
      <Result plan={plan} inputs={stored} today={today} done={done} onTick={own.tick}>
        <p className="plan-row">
          <button type="button" className="button button--secondary" onClick={() => { own.again(); toTop(); }}>
            Plan again from today
          </button>
          <button type="button" className="button button--secondary" onClick={edit}>
            Change the inputs
          </button>
          {isErasing ? (
            <button type="button" className="button button--danger" onClick={() => { setErasing(false); own.erase(); }}>
              Erase now
            </button>
          ) : (
            <button type="button" className="button button--secondary" onClick={() => setErasing(true)}>
              Erase the plan…
            </button>
          )}
        </p>
        <Take plan={plan} stored={stored} done={done} now={store.now} />
      </Result>
    );
  };
  return (
    <div ref={top} tabIndex={-1} className="plan-top">
      <StorageNotice progress={progress}>Save the plan as Markdown before you leave.</StorageNotice>
      <p role="status" className="plan-said">
        {own.said}
      </p>
      {content()}
    </div>
  );
}
