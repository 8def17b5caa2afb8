/** Hands a text to the reader as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** `two-loops-progress-2026-11-21.json`, by the reader's calendar. */
export function fileName(time: number): string {
  const date = new Date(time);
  const part = (value: number): string => String(value).padStart(2, '0');
  return `two-loops-progress-${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}.json`;
}
