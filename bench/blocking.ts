/** A task that held the main thread; times in milliseconds since navigation. */
export interface LongTask {
  startTime: number;
  duration: number;
}

/** A task shorter than this does not keep a reader waiting noticeably. */
const UNNOTICED = 50;

/**
 * Total blocking time: for each long task what it holds beyond 50 ms, counting only its part after the first
 * contentful paint (before it there is nothing on the screen to tap).
 *
 * @param firstPaint first contentful paint, ms since navigation
 */
export function blockingTime(tasks: readonly LongTask[], firstPaint: number): number {
  return tasks.reduce((sum, {startTime, duration}) => {
    const held = startTime + duration - Math.max(startTime, firstPaint);
    return sum + Math.max(0, held - UNNOTICED);
  }, 0);
}
