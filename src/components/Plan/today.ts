/** The day of a time as the reader's own calendar has it, `YYYY-MM-DD`: the one place where a plan meets a time zone. */
export function localDay(time: number): string {
  const date = new Date(time);
  const part = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${part(date.getFullYear(), 4)}-${part(date.getMonth() + 1, 2)}-${part(date.getDate(), 2)}`;
}
