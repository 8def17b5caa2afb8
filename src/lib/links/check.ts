/** An outside address to look at, and where it is written. */
export interface Link {
  /** What a report calls it, such as a source's id. */
  id: string;
  address: string;
  /** Hosts, besides its own, that the address may end at. */
  hosts: readonly string[];
  /** File and line, for whoever mends it. */
  place: string;
}

/** What came back from one request: a status, or the reason why there is none. */
export type Answer = {status: number; location?: string} | {failure: 'timeout' | 'unknown-host' | 'certificate' | 'connection'; message: string};

/** Sends one request without following redirects; it never throws. */
export type Ask = (address: string, method: 'HEAD' | 'GET') => Promise<Answer>;

export const STATES = ['dead', 'changed-owner', 'moved', 'blocked', 'live'] as const;
/**
 * live: readers arrive · moved: they arrive by a permanent redirect · blocked: the server does not talk to programs, or
 * not now · dead: nothing is there · changed-owner: they end at a host that nobody expected.
 */
export type State = (typeof STATES)[number];

export interface Verdict {
  link: Link;
  state: State;
  detail: string;
  /** The address to write instead, for what has moved; the last one seen, for what changed owner. */
  final?: string;
}

const MOST_REDIRECTS = 10;
const REDIRECTS = [301, 302, 303, 307, 308];
const PERMANENT = [301, 308];
const GONE = [404, 410];

const plainHost = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** HEAD is cheap, but many servers refuse or mistreat it: what is no plain answer to HEAD is asked again with GET. */
async function request(address: string, ask: Ask): Promise<Answer> {
  const head = await ask(address, 'HEAD');
  if ('status' in head && ((head.status >= 200 && head.status < 300) || (REDIRECTS.includes(head.status) && head.location))) return head;
  return ask(address, 'GET');
}

interface Walk {
  answer: Answer;
  /** Last address asked. */
  at: string;
  /** Where the redirects that are permanent, from the first on, lead; nothing if the first one is temporary. */
  moved?: string;
  fault?: string;
}

/** Follows redirects one by one, since only so can permanent ones be told from temporary ones. */
async function walk(start: string, ask: Ask): Promise<Walk> {
  const seen = new Set<string>();
  let at = start;
  let moved: string | undefined;
  let permanent = true;
  for (;;) {
    const answer = await request(at, ask);
    if (!('status' in answer) || !REDIRECTS.includes(answer.status)) return {answer, at, moved};
    let next: URL;
    try {
      next = new URL(answer.location ?? '', at);
    } catch {
      return {answer, at, moved, fault: `a redirect to ${JSON.stringify(answer.location)}`};
    }
    if (!answer.location || !/^https?:$/.test(next.protocol)) return {answer, at, moved, fault: `a redirect to ${JSON.stringify(answer.location ?? '')}`};
    next.hash ||= new URL(at).hash; // a redirect keeps the fragment unless it names its own
    permanent &&= PERMANENT.includes(answer.status);
    if (permanent) moved = next.href;
    seen.add(at);
    at = next.href;
    if (seen.has(at) || seen.size > MOST_REDIRECTS) return {answer, at, moved, fault: 'redirects without end'};
  }
}

/** Looks at one link and says how it stands. Nothing that a server does to programs alone is called dead. */
export async function checkLink(link: Link, ask: Ask): Promise<Verdict> {
  const {answer, at, moved, fault} = await walk(link.address, ask);
  const expected = [plainHost(link.address), ...link.hosts.map((host) => host.toLowerCase().replace(/^www\./, ''))];
  if (!expected.includes(plainHost(at))) return {link, state: 'changed-owner', detail: `ends at ${new URL(at).hostname}`, final: at};
  if (fault?.startsWith('redirects')) return {link, state: 'blocked', detail: fault};
  if (fault) return {link, state: 'dead', detail: fault};
  if (!('status' in answer)) {
    const dead = answer.failure === 'unknown-host' || answer.failure === 'certificate';
    return {link, state: dead ? 'dead' : 'blocked', detail: `${answer.failure}: ${answer.message}`};
  }
  if (GONE.includes(answer.status)) return {link, state: 'dead', detail: `status ${answer.status}`};
  if (answer.status < 200 || answer.status >= 300) return {link, state: 'blocked', detail: `status ${answer.status}`};
  if (!moved || moved === link.address) return {link, state: 'live', detail: `status ${answer.status}`};
  const front = new URL(moved).pathname === '/' && new URL(link.address).pathname !== '/';
  return {link, state: 'moved', detail: front ? 'to the front page: the text itself may be gone' : 'permanently', final: moved};
}
