import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect, onTestFinished, test} from 'vitest';
import {asker, checkAll, guideLinks} from './links';

/** A server on this machine; returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('tells live, moved, dead, blocked, silent and unknown apart on a real connection', async () => {
  const visits: string[] = [];
  let calls = 0;
  const base = await serve((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    const answer = (status: number, location?: string) => response.writeHead(status, location ? {location} : {}).end(request.method === 'GET' ? 'text' : undefined);
    switch (request.url) {
      case '/live': return answer(200);
      case '/no-head': return answer(request.method === 'HEAD' ? 405 : 200);
      case '/old': return answer(301, '/live');
      case '/elsewhere': return answer(302, base.replace('127.0.0.1', 'localhost') + '/live');
      case '/gone': return answer(410);
      case '/refused': return answer(403);
      case '/flaky': return answer(++calls > 2 ? 200 : 503); // HEAD and GET of the first round fail
      case '/silent': return undefined;
      default: return answer(404);
    }
  });
  const links = ['live', 'no-head', 'old', 'elsewhere', 'gone', 'refused', 'flaky', 'silent'].map((id) => ({id, address: `${base}/${id}`, hosts: [], place: ''}));
  const closed = {id: 'closed', address: 'http://127.0.0.1:9/', hosts: [], place: ''};
  const unknown = {id: 'unknown', address: 'http://nowhere.invalid/', hosts: [], place: ''};
  const verdicts = await checkAll([...links, closed, unknown], asker(300), {hosts: 2, delay: 0});
  expect(Object.fromEntries(verdicts.map(({link, state}) => [link.id, state]))).toMatchObject({
    live: 'live', 'no-head': 'live', old: 'moved', elsewhere: 'changed-owner', gone: 'dead', refused: 'blocked', flaky: 'live', silent: 'blocked', closed: 'blocked',
  });
  expect(verdicts.find(({link}) => link.id === 'old')?.final).toBe(`${base}/live`);
  expect(verdicts.find(({link}) => link.id === 'silent')?.detail).toMatch(/^timeout/);
  expect(['dead', 'blocked']).toContain(verdicts.at(-1)?.state); // a machine without a name server cannot tell
  expect(visits.filter((visit) => visit.endsWith('/live'))[0]).toBe('HEAD /live');
});

test('every source of the guide is asked, with the place where it is written', () => {
  const links = guideLinks(process.cwd());
  expect(links.length).toBeGreaterThan(20);
  expect(links[0]?.place).toMatch(/^src\/data\/sources\/[\w-]+\.yaml:\d+$/);
  // The library is asked as well, but what it takes from a source only once.
  expect(links.filter(({place}) => place.startsWith('src/data/resources/')).length).toBeGreaterThan(80);
  const addresses = links.map(({address}) => address);
  expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([]);
});
