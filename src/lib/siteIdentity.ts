/** Where this copy of the guide lives: address, path, and the repository that edit links point to. */
export interface SiteIdentity {
  /** Scheme and host, without a path: `https://someone.github.io`. */
  url: string;
  /** Path of the site, with a slash at both ends: `/two-loops/`. */
  baseUrl: string;
  organization: string;
  project: string;
}

type Environment = Record<string, string | undefined>;

const FALLBACK = {organization: 'two-loops', project: 'two-loops'};

/** Owner and name from a GitHub remote: `git@github.com:a/b.git` or `https://github.com/a/b`. */
function repositoryOf(remote: string): {organization: string; project: string} | undefined {
  const match = /github\.com[:/]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(remote.trim());
  return match?.[1] && match[2] ? {organization: match[1], project: match[2]} : undefined;
}

const withSlashes = (path: string): string => `/${path}/`.replace(/\/{2,}/g, '/');

/**
 * Decides the identity from, in this order: explicit variables (SITE_URL, BASE_URL, ORGANIZATION, PROJECT), the
 * repository that GitHub Actions names (GITHUB_REPOSITORY), the checkout's own remote, and a default.
 *
 * Only inside GitHub Actions does the repository's name choose the path, because GitHub Pages serves a project below
 * its name; everywhere else the site stands at `/`. So a fork is hosted without an edit.
 *
 * @param env the environment, usually `process.env`
 * @param remote address of the checkout's `origin`, or an empty string
 * @throws if SITE_URL is no http(s) address or holds a path (the path belongs in BASE_URL)
 */
export function siteIdentity(env: Environment, remote = ''): SiteIdentity {
  const repository =
    repositoryOf(`https://github.com/${env.GITHUB_REPOSITORY ?? ''}`) ?? repositoryOf(remote) ?? FALLBACK;
  const organization = env.ORGANIZATION || repository.organization;
  const project = env.PROJECT || repository.project;

  const pagesHost = `${organization.toLowerCase()}.github.io`;
  const isUserSite = project.toLowerCase() === pagesHost;
  const pagesPath = env.GITHUB_ACTIONS === 'true' && env.GITHUB_REPOSITORY && !isUserSite ? project : '';

  const url = env.SITE_URL || `https://${pagesHost}`;
  let parsed: URL | undefined;
  try {
    parsed = new URL(url);
  } catch {
    parsed = undefined;
  }
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/') {
    throw new Error(
      `SITE_URL is "${url}"; give scheme and host only, such as https://guide.example, and put a path in BASE_URL.`,
    );
  }
  const ownAddress = Boolean(env.SITE_URL);
  return {
    url: parsed.origin,
    // An empty variable counts as none: a workflow hands over repository variables that nobody has set as ''.
    baseUrl: withSlashes(env.BASE_URL || (ownAddress ? '' : pagesPath)),
    organization,
    project,
  };
}
