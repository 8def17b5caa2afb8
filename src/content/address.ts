/** Hosts that hide where a link leads, earn by it, or hold copies that their authors did not allow. */
const DENIED: Record<string, readonly string[]> = {
  'a shortener hides where the link leads': [
    'bit.ly', 't.co', 'tinyurl.com', 'goo.gl', 'ow.ly', 'buff.ly', 'lnkd.in', 'is.gd', 'rebrand.ly', 'rb.gy', 'cutt.ly', 'shorturl.at', 'youtu.be', 'dub.sh',
  ],
  'an affiliate link is no source': ['amzn.to', 'a.co', 'shareasale.com', 'awin1.com', 'go.skimresources.com', 'geni.us'],
  'pirated copies are not linked': ['sci-hub.se', 'sci-hub.st', 'libgen.is', 'libgen.rs', 'libgen.li', 'z-library.sk', 'z-lib.io', 'annas-archive.org', 'pdfdrive.com', 'vdoc.pub', 'dokumen.pub'],
};
const TRACKING = /^(utm_\w+|ref|ref_src|tag|aff|affid|affiliate|fbclid|gclid|mc_cid|mc_eid|si)$/i;

/** A host without `www.`, which means the same to a reader. */
export const plainHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

/** What is wrong with an address as the address of a source, said as the fix; nothing if it is fine. */
export function addressFault(address: string): string | undefined {
  const url = parsed(address);
  if (!url || /\s/.test(address)) return 'write a whole address that begins with https://';
  if (url.protocol !== 'https:') return 'write an https address';
  if (url.username || url.password || url.port) return 'leave out user name, password and port';
  const host = plainHost(url.hostname);
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host) || /^[\d.]+$/.test(host)) return 'name a public host, not a number or a local name';
  for (const [reason, hosts] of Object.entries(DENIED)) {
    if (hosts.some((denied) => host === denied || host.endsWith(`.${denied}`))) return `name the address of the original: ${reason}`;
  }
  const tracking = [...url.searchParams.keys()].filter((key) => TRACKING.test(key));
  if (tracking.length > 0) return `leave out the parameter ${tracking.join(', ')}, which only tracks`;
  if (host === 'dx.doi.org') return 'write a DOI as https://doi.org/10.…';
  if (host === 'doi.org' && !/^\/10\.\d{4,9}\/\S+$/.test(decodeURIComponent(url.pathname))) return 'write a DOI as https://doi.org/10.<registrant>/<name>';
  return undefined;
}

/** The same text for addresses that lead to the same place, as far as one can tell without asking. */
export function normalAddress(address: string): string {
  const url = parsed(address);
  if (!url) return address;
  const host = plainHost(url.hostname);
  const path = host === 'doi.org' ? url.pathname.toLowerCase() : url.pathname;
  const arxiv = host === 'arxiv.org' ? /^\/(?:abs|pdf|html)\/(.+?)(?:v\d+)?(?:\.pdf)?$/.exec(path)?.[1] : undefined;
  return `${host}${arxiv ? `/abs/${arxiv}` : path.replace(/\/(index\.html?)?$/, '')}${url.search}${url.hash}`;
}
