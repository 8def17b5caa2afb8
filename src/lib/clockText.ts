const two = (value: number): string => String(value).padStart(2, '0');

/** "6:05" for milliseconds, "1:00:05" from an hour on, "-0:10" below zero. Counts up by whole seconds that have passed. */
export function clockText(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${milliseconds < 0 && seconds > 0 ? '-' : ''}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}

/** The same for time that is left: a second that has begun still counts. */
export const countdownText = (milliseconds: number): string => clockText(Math.ceil(milliseconds / 1000) * 1000);
