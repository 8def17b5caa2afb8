/**
 * `npm run links`: asks every outside address of the guide whether it still answers. It needs the internet, so it is no
 * part of `npm test`; a workflow runs it once a week. `--report <file>` writes the result as Markdown as well.
 *
 * Exit code: 0 nothing to mend, 1 something is dead or has a new owner, 2 the check itself failed.
 */
import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {failOn} from '../src/data/dataFile';
import {readResources} from '../src/data/resources';
import {readSources} from '../src/data/sources';
import {checkLink, type Answer, type Ask, type Link, type Verdict} from '../src/lib/links/check';
import {markdownReport, needsWork, textReport} from '../src/lib/links/report';
import {politely, type Politeness} from '../src/lib/links/schedule';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const UNKNOWN_HOST = ['ENOTFOUND', 'EAI_NODATA'];

function failureOf(error: unknown): Answer {
  const {name, message, cause} = error as Error & {cause?: {code?: string; message?: string}};
  const code = cause?.code ?? '';
  const said = cause?.message ?? message;
  if (name === 'TimeoutError' || name === 'AbortError' || /TIMEOUT|ETIMEDOUT/.test(code)) return {failure: 'timeout', message: 'no answer in time'};
  if (UNKNOWN_HOST.includes(code)) return {failure: 'unknown-host', message: said};
  if (/CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code)) return {failure: 'certificate', message: said};
  return {failure: 'connection', message: said};
}

/** Asks by `fetch`, with a time limit and without following redirects or reading the body. */
export function asker(milliseconds: number): Ask {
  return async (address, method) => {
    try {
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(milliseconds),
        headers: {'user-agent': 'Mozilla/5.0 (compatible; two-loops link check)', accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8'},
      });
      await response.body?.cancel();
      return {status: response.status, location: response.headers.get('location') ?? undefined};
    } catch (error) {
      return failureOf(error);
    }
  };
}

/** Checks all links. Whoever gave no answer is asked once more at the end: most such failures pass. */
export async function checkAll(links: readonly Link[], ask: Ask, politeness: Politeness): Promise<Verdict[]> {
  const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const run = (some: readonly Link[]) => politely(some, ({address}) => new URL(address).hostname, (link) => checkLink(link, ask), politeness, pause);
  const first = await run(links);
  const again = first.filter(({state, detail}) => state === 'blocked' && /^(connection|timeout|status 5)/.test(detail));
  const second = new Map((await run(again.map(({link}) => link))).map((verdict) => [verdict.link, verdict]));
  return first.map((verdict) => second.get(verdict.link) ?? verdict);
}

/** Every outside address of the guide. */
export function guideLinks(folder: string): Link[] {
  const {sources, problems} = readSources(folder);
  const library = readResources(folder);
  failOn([...problems, ...library.problems]);
  // What a resource takes from a source is asked once.
  return [...sources, ...library.resources.filter(({source}) => !source)].map(({id, address, hosts = [], file, line}) => ({id, address, hosts, place: `${file}:${line}`}));
}

async function main(): Promise<number> {
  const {values} = parseArgs({options: {report: {type: 'string'}}});
  const links = guideLinks(root);
  console.log(`Asking ${links.length} addresses. Hosts are asked side by side, each at most once a second.`);
  const verdicts = await checkAll(links, asker(20_000), {hosts: 8, delay: 1000});
  if (verdicts.every(({detail}) => !detail.includes('status') && !detail.includes('ends at'))) {
    throw new Error('Not one address answered: this machine seems to have no way to the internet.');
  }
  console.log(textReport(verdicts));
  if (values.report) writeFileSync(values.report, markdownReport(verdicts, new Date().toISOString().slice(0, 10)));
  return needsWork(verdicts) ? 1 : 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exitCode = 2;
    },
  );
}
