import {describe, expect, test} from 'vitest';
import {checkLink, type Answer, type Ask} from './check';

const START = 'https://example.org/paper#s3';
/** A web of answers by address; `HEAD` answers come first where they differ. */
const web = (answers: Record<string, Answer | number>, asked: string[] = []): Ask => async (address, method) => {
  asked.push(`${method} ${address}`);
  const answer = answers[`${method} ${address}`] ?? answers[address] ?? 404;
  return typeof answer === 'number' ? {status: answer} : answer;
};
const to = (location: string, status = 302): Answer => ({status, location});
const verdict = async (answers: Record<string, Answer | number>, hosts: string[] = []) => {
  const {state, detail, final} = await checkLink({id: 'a', address: START, hosts, place: 'a.yaml:1'}, web(answers));
  return {state, detail, final};
};

describe('live', () => {
  test('a plain answer needs no second request', async () => {
    const asked: string[] = [];
    const {state} = await checkLink({id: 'a', address: START, hosts: [], place: ''}, web({[START]: 200}, asked));
    expect([state, asked]).toEqual(['live', [`HEAD ${START}`]]);
  });
  test.each([403, 404, 405, 500, 501])('whatever HEAD says (%i), GET decides', async (status) => {
    expect((await verdict({[`HEAD ${START}`]: status, [START]: 200})).state).toBe('live');
  });
  test('a temporary redirect on the same host, with or without www.', async () => {
    expect((await verdict({[START]: to('https://www.example.org/login/paper'), 'https://www.example.org/login/paper#s3': 200})).state).toBe('live');
  });
  test('another host, if it is expected', async () => {
    expect((await verdict({[START]: to('https://dl.acm.org/x'), 'https://dl.acm.org/x#s3': 200}, ['dl.acm.org'])).state).toBe('live');
  });
});

describe('moved', () => {
  test('names the address at which the permanent redirects end, fragment included', async () => {
    const answers = {[START]: to('/b', 301), 'https://example.org/b#s3': to('/c', 308), 'https://example.org/c#s3': to('/d', 302), 'https://example.org/d#s3': 200};
    expect(await verdict(answers)).toEqual({state: 'moved', detail: 'permanently', final: 'https://example.org/c#s3'});
  });
  test('to the front page is suspicious', async () => {
    expect((await verdict({[START]: to('/#x', 301), 'https://example.org/#x': 200})).detail).toMatch(/front page/);
  });
  test('a permanent redirect after a temporary one changes nothing', async () => {
    const answers = {[START]: to('/b', 302), 'https://example.org/b#s3': to('/c', 301), 'https://example.org/c#s3': 200};
    expect((await verdict(answers)).state).toBe('live');
  });
});

describe('dead', () => {
  test.each([404, 410])('status %i', async (status) => expect(await verdict({[START]: status})).toMatchObject({state: 'dead', detail: `status ${status}`}));
  test('an unknown host or a bad certificate', async () => {
    expect((await verdict({[START]: {failure: 'unknown-host', message: 'getaddrinfo'}})).state).toBe('dead');
    expect((await verdict({[START]: {failure: 'certificate', message: 'expired'}})).state).toBe('dead');
  });
  test('a redirect to nowhere, or out of the web', async () => {
    expect((await verdict({[START]: {status: 301}})).state).toBe('dead');
    expect((await verdict({[START]: to('javascript:alert(1)')})).state).toBe('dead');
    expect((await verdict({[START]: to('http://[')})).state).toBe('dead');
  });
  test('gone behind a redirect', async () => expect((await verdict({[START]: to('/b', 301), 'https://example.org/b#s3': 404})).state).toBe('dead'));
});

describe('blocked, which is not dead', () => {
  test.each([400, 401, 403, 429, 500, 503, 999])('status %i', async (status) => expect((await verdict({[START]: status})).state).toBe('blocked'));
  test('no answer in time, or a broken connection', async () => {
    expect((await verdict({[START]: {failure: 'timeout', message: 'late'}})).detail).toBe('timeout: late');
    expect((await verdict({[START]: {failure: 'connection', message: 'reset'}})).state).toBe('blocked');
  });
  test('redirects in a circle, and ever new ones', async () => {
    expect((await verdict({[START]: to('https://example.org/paper#s3')})).detail).toBe('redirects without end');
    const endless: Ask = async (address) => to(`${address.split('#')[0]}x`);
    expect((await checkLink({id: 'a', address: START, hosts: [], place: ''}, endless)).state).toBe('blocked');
  });
});

describe('changed owner', () => {
  test.each([200, 403, 404])('an unexpected host, whatever it answers (%i)', async (status) => {
    expect(await verdict({[START]: to('https://casino.example/'), 'https://casino.example/#s3': status}, ['dl.acm.org'])).toMatchObject({state: 'changed-owner', detail: 'ends at casino.example'});
  });
  test('a host that only looks like the expected one', async () => {
    expect((await verdict({[START]: to('https://example.org.evil.test/'), 'https://example.org.evil.test/#s3': 200})).state).toBe('changed-owner');
  });
});
