import {useState} from 'react';
import type {ProgressStore, Snapshot} from '../../hooks/progress/store';
import {gapsOf} from '../../lib/plan/diagnosis';
import type {Draft} from '../../lib/plan/draft';
import {doneIds, doneRecord, doneTime, gapsFrom} from '../../lib/plan/evidence';
import {asPlan, LIMITS, PLAN_RECORD, type Inputs, type StoredPlan} from '../../lib/plan/inputs';
import type {PlanLibrary} from './load';
import {localDay} from './today';

export interface OwnPlan {
  plan?: StoredPlan;
  today: string;
  done: ReadonlySet<string>;
  /** What to say after a change. */
  said: string;
  tick: (id: string, done: boolean) => void;
  /** Makes a plan, or the same one anew from other wishes. */
  make: (draft: Draft) => void;
  /** Plans again from today, with what was done and how it went. */
  again: () => void;
  /** Takes over what a link shows. */
  use: (inputs: Inputs) => void;
  erase: () => void;
}

const newName = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');

/** The reader's plan as it is stored, and everything that changes it. */
export function usePlan(progress: Snapshot, store: ProgressStore, {guide, checks}: PlanLibrary): OwnPlan {
  const [said, say] = useState('');
  const plan = asPlan(progress.records.get(PLAN_RECORD)?.v);
  const today = localDay(store.now());
  const done = doneIds(progress.records, plan?.id ?? 'none', checks, plan?.made ?? 0);

  const save = (inputs: Omit<Inputs, 'start' | 'gaps'>, before: StoredPlan | undefined): void => {
    const made = before?.made ?? store.now();
    const ids = doneIds(progress.records, inputs.id, checks, made);
    const designs = guide.chapters.filter(({slug, kind}) => kind === 'blueprint' && ids.has(slug)).slice(0, LIMITS.designs);
    const next: StoredPlan = {
      ...before, ...inputs, start: today, made,
      gaps: gapsFrom(gapsOf(inputs.answers), progress.records, guide.questions),
      done: [...ids].filter((id) => !/^(?:cards|part)\//.test(id)).slice(0, LIMITS.done),
      read: Object.fromEntries(designs.map(({slug}) => [slug, localDay(doneTime(progress.records, slug, checks[slug]))])),
      revision: (before?.revision ?? -1) + 1,
    };
    store.set([[PLAN_RECORD, next]]);
  };
  return {
    plan, today, done, said,
    tick: (id, isDone) => {
      if (plan) store.set([[doneRecord(plan.id, id), isDone ? 'done' : 'todo']]);
      say('');
    },
    make: (draft) => {
      save({...draft, id: plan?.id ?? newName()}, plan);
      say(plan ? 'Your plan was made anew.' : 'Your plan is ready.');
    },
    again: () => {
      if (plan) save(plan, plan);
      const chapters = guide.chapters.filter(({slug}) => done.has(slug)).length;
      say(`Planned again from today. ${chapters} ${chapters === 1 ? 'chapter counts' : 'chapters count'} as done.`);
    },
    use: ({start: _start, gaps: _gaps, ...inputs}) => {
      save(inputs, plan?.id === inputs.id ? plan : undefined);
      say('This is your plan now, from today on.');
    },
    erase: () => {
      store.set([[PLAN_RECORD, 'deleted']]);
      say('Your plan is erased. Your ticks stay.');
    },
  };
}
