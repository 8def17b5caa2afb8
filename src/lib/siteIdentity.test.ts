import {describe, expect, test} from 'vitest';
import {siteIdentity} from './siteIdentity';

describe('siteIdentity', () => {
  test('a fork in GitHub Actions is served below its repository name', () => {
    expect(siteIdentity({GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/loops'})).toEqual({
      url: 'https://ada.github.io',
      baseUrl: '/loops/',
      organization: 'Ada',
      project: 'loops',
    });
  });

  test('variables that the workflow hands over empty change nothing', () => {
    const env = {GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'Ada/loops', SITE_URL: '', BASE_URL: '', ORGANIZATION: '', PROJECT: ''};
    expect(siteIdentity(env)).toMatchObject({url: 'https://ada.github.io', baseUrl: '/loops/'});
  });

  test('a user site stands at the root', () => {
    const site = siteIdentity({GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/ada.github.io'});
    expect(site.baseUrl).toBe('/');
  });

  test('a local checkout takes its repository from the remote but stands at the root', () => {
    for (const remote of ['git@github.com:ada/loops.git', 'https://github.com/ada/loops', 'https://github.com/ada/loops.git\n']) {
      expect(siteIdentity({}, remote)).toMatchObject({organization: 'ada', project: 'loops', baseUrl: '/'});
    }
  });

  test('explicit variables win; an own domain stands at its root unless told otherwise', () => {
    const env = {GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'ada/loops', SITE_URL: 'https://guide.example'};
    expect(siteIdentity(env)).toMatchObject({url: 'https://guide.example', baseUrl: '/'});
    expect(siteIdentity({...env, BASE_URL: 'ml/guide'}).baseUrl).toBe('/ml/guide/');
  });

  test('a remote that is not on GitHub, or none, gives the default', () => {
    expect(siteIdentity({}, 'https://git.example/ada/loops.git')).toMatchObject({organization: 'two-loops'});
    expect(siteIdentity({})).toMatchObject({organization: 'two-loops', project: 'two-loops', baseUrl: '/'});
  });

  test('an address with a path or without a scheme says what to do', () => {
    expect(() => siteIdentity({SITE_URL: 'https://guide.example/ml'})).toThrow(/put a path in BASE_URL/);
    expect(() => siteIdentity({SITE_URL: 'guide.example'})).toThrow(/scheme and host/);
  });
});
