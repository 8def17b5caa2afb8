import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import {pipeline} from 'node:stream';
import {createGzip} from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};
const COMPRESSED = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt']);

/** The file that GitHub Pages would send for a path, or undefined for its 404 page. */
function fileFor(root, pathname) {
  const file = path.join(root, path.normalize(decodeURIComponent(pathname)));
  if (!file.startsWith(root)) return undefined;
  const candidates = [file, path.join(file, 'index.html'), `${file}.html`];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
}

/**
 * Serves a built site on loopback as GitHub Pages would: below its base path, gzip, 404.html for what is absent.
 * @param {string} folder the built site
 * @param {{baseUrl?: string, port?: number}} [options] `port: 0` (default) takes a free one
 * @returns {Promise<{origin: string, close: () => Promise<void>}>}
 */
export async function serveFolder(folder, {baseUrl = '/', port = 0} = {}) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    let file;
    try {
      file = pathname.startsWith(baseUrl) ? fileFor(root, pathname.slice(baseUrl.length - 1)) : undefined;
    } catch {
      file = undefined;
    }
    const status = file ? 200 : 404;
    const sent = file ?? path.join(root, '404.html');
    const extension = path.extname(sent);
    const headers = {'content-type': TYPES[extension] ?? 'application/octet-stream', 'cache-control': 'max-age=600'};
    if (!existsSync(sent)) {
      response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
      return;
    }
    if (COMPRESSED.has(extension)) {
      response.writeHead(status, {...headers, 'content-encoding': 'gzip'});
      pipeline(createReadStream(sent), createGzip({level: 9}), response, () => {});
    } else {
      response.writeHead(status, {...headers, 'content-length': statSync(sent).size});
      pipeline(createReadStream(sent), response, () => {});
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
