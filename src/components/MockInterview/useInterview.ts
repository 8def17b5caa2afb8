import {useCallback, useEffect, useRef, useState} from 'react';
import {useProgress} from '../../hooks/progress/useProgress';
import {announcement, type Heard} from '../../lib/mock/announce';
import {asAttempt, attemptRecord, type Attempt} from '../../lib/mock/attempt';
import {currentStep, elapsedAt, MINUTE, plannedTotal, silence, stepTimes, targetOf} from '../../lib/mock/clock';
import {nextInLine, queue, speaksUp, type FollowUp} from '../../lib/mock/followUps';
import {ask, beat, judgeSilence} from '../../lib/mock/run';
import {stepOf} from './steps';

const TICK = 500;
/** How often it is noted that the interview goes on. */
const BEAT = 10_000;

export type Change = (edit: (attempt: Attempt, now: number) => Attempt) => void;

/** An attempt of the store, and the way to change it: read again first, because another tab may just have written. */
export function useAttempt(id: string): [attempt: Attempt | undefined, change: Change] {
  const [{records}, store] = useProgress();
  const record = attemptRecord(id);
  const change = useCallback<Change>((edit) => {
    store.refresh(store.keys.item(store.format.schema, record));
    const before = asAttempt(store.getSnapshot().records.get(record)?.v);
    const after = before && edit(before, store.now());
    if (after && after !== before) store.set([[record, after]]);
  }, [store, record]);
  return [asAttempt(records.get(record)?.v), change];
}

/** The next question of the step under way, if one is left. */
export function nextQuestion<T extends FollowUp>(questions: readonly T[], attempt: Attempt, id: string): T | undefined {
  return nextInLine(queue(questions, attempt, id, attempt.phases[currentStep(attempt)]?.id ?? ''), attempt);
}

const heard = (attempt: Attempt, now: number): Heard => ({
  step: currentStep(attempt),
  left: attempt.setup.clock === 'off' ? undefined : plannedTotal(attempt) - elapsedAt(attempt, now),
});

/**
 * Looks at the clock twice a second while an interview runs: keeps it marked as seen, lets a probing interviewer speak
 * up, and says what has to be heard. Everything is computed from stored moments, so a late look is right too.
 */
export function useInterview(id: string, attempt: Attempt, change: Change, questions: readonly FollowUp[]): {now: number; said: string} {
  const [, store] = useProgress();
  const [now, setNow] = useState(() => store.now());
  const [said, say] = useState('');
  const before = useRef<Heard>(undefined);

  useEffect(() => {
    const look = (): void => {
      const time = store.now();
      setNow(time);
      const current = asAttempt(store.getSnapshot().records.get(attemptRecord(id))?.v);
      if (!current || current.endedAt !== undefined) return;
      const gap = silence(current, time);
      if (gap && current.setup.clock !== 'off') return;
      if (gap) change((latest) => judgeSilence(latest, gap, false));
      else if (Math.abs(time - current.seen) > BEAT) change((latest, at) => (silence(latest, at) ? latest : beat(latest, at)));

      const step = currentStep(current);
      const isDue = speaksUp(current, stepTimes(current, time)[step] ?? 0, targetOf(current, step));
      const question = isDue ? nextQuestion(questions, current, id) : undefined;
      if (question) change((latest) => (currentStep(latest) === step ? ask(latest, question.id) : latest));

      const after = heard(current, time);
      const names = current.phases.map((phase, at) => ({label: stepOf(phase.id).title, minutes: targetOf(current, at) / MINUTE}));
      const text = [before.current ? announcement(before.current, after, names) : '', question ? 'The interviewer asks a question.' : ''].filter(Boolean).join(' ');
      before.current = after;
      if (text) say(text);
    };
    look();
    const timer = setInterval(look, TICK);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [id, change, questions, store]);
  // A change made between two looks is not older than the attempt itself.
  return {now: Math.max(now, attempt.seen), said};
}
