/**
 * Address of the issue form for a mistake, filled in with the page.
 * @param repository `https://github.com/<owner>/<name>`
 * @param pathname path of the page as the browser shows it
 */
export function mistakeForm(repository: string, pathname: string): string {
  const fields = new URLSearchParams({template: 'mistake.yml', page: pathname, heading: ''});
  return `${repository}/issues/new?${fields.toString()}`;
}
