/** Words of HTML that the build wrote from our own Markdown; formulas by their TeX. */
export function wordsOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const maths of page.querySelectorAll('.katex')) maths.textContent = maths.querySelector('annotation')?.textContent ?? '';
  return (page.body.textContent ?? '').replace(/\s+/g, ' ').trim();
}
