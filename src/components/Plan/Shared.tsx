import React, {useEffect, useState, type ReactNode} from 'react';
import {readPlanLink, type Inputs} from '../../lib/plan/inputs';
import type {Guide} from '../../lib/plan/items';
import {makePlan} from '../../lib/plan/plan';
import type {ReadLink} from '../../lib/shareLink';
import Result from './Result';

interface SharedProps {
  hash: string;
  guide: Guide;
  today: string;
  hasOwn: boolean;
  onUse: (inputs: Inputs) => void;
  onClose: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** The plan of a link. It is only shown, until the reader takes it over. */
export default function Shared({hash, guide, today, hasOwn, onUse, onClose}: SharedProps): ReactNode {
  const [read, setRead] = useState<ReadLink<Inputs>>();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    let current = true;
    void readPlanLink(hash).then((result) => current && setRead(result));
    return () => {
      current = false;
    };
  }, [hash]);
  const close = (
    <button type="button" className="button button--secondary" onClick={onClose}>
      {hasOwn ? 'Show my own plan' : 'Make a plan of my own'}
    </button>
  );
  if (!read) return <p role="status">Opening the plan of the link.</p>;
  const inputs = read.value;
  const result = inputs && makePlan(inputs, guide);
  if (!inputs || !result?.plan) {
    return (
      <div className="alert alert--warning" role="alert">
        <p>{read.error ?? result?.error}</p>
        {close}
      </div>
    );
  }
  return (
    <>
      <h3>A plan that came with a link</h3>
      <p>Nothing of yours was changed. Taking it over keeps its date, hours and answers, and plans from today with what you have done.</p>
      {isAsking && (
        <p role="alert" className="alert alert--warning">
          This replaces your own plan. Your ticks stay. Press “Use this plan” again to do it.
        </p>
      )}
      <p className="plan-row">
        <button
          type="button"
          className="button button--primary"
          onClick={() => {
            if (hasOwn && !isAsking) return setAsking(true);
            onUse(inputs);
            onClose();
          }}
        >
          Use this plan
        </button>
        {close}
      </p>
      <Result plan={result.plan} inputs={inputs} today={today} done={NONE} />
    </>
  );
}
