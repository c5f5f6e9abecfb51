import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

interface StaticServer {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * Serves a folder below a base path as plain static hosts do: texts come compressed, a folder's address moves to the one with
 * a slash and gets its index; what is not there gets 404, with the folder's 404.html where `with404`.
 */
export async function serveStatic(
  folder: string,
  { base = '/', with404 = true, port = 0 } = {},
): Promise<StaticServer> {
  /** A text is compressed once, as hosts keep it. */
  const packed = new Map<string, { readonly body: Buffer; readonly packed: Buffer }>();
  const pack = (address: string, body: Buffer): Buffer => {
    const kept = packed.get(address);
    if (kept?.body.equals(body)) return kept.packed;
    const made = { body, packed: gzipSync(body) };
    packed.set(address, made);
    return made.packed;
  };
  const server = createServer((request, response) => {
    void answer(request.url ?? '/').then(({ status, headers, body }) => {
      const type = 'content-type' in headers ? headers['content-type'] : '';
      const squeezes = /text|javascript|xml/.test(type ?? '');
      response
        .writeHead(status, { ...headers, ...(squeezes && { 'content-encoding': 'gzip' }) })
        .end(squeezes ? pack(request.url ?? '/', Buffer.from(body)) : body);
    });
  });
  async function answer(address: string) {
    const { pathname, search } = new URL(address, 'http://127.0.0.1');
    const path = decodeURIComponent(pathname.slice(base.length));
    const file = join(folder, path);
    const found = pathname.startsWith(base) ? await stat(file).catch(() => null) : null;
    if (found?.isDirectory() && !pathname.endsWith('/')) {
      return { status: 301, headers: { location: `${pathname}/${search}` }, body: '' };
    }
    const wanted = found?.isDirectory() ? join(file, 'index.html') : file;
    const body = found && (await readFile(wanted).catch(() => null));
    if (body) {
      const type = TYPES[extname(wanted)] ?? 'application/octet-stream';
      return { status: 200, headers: { 'content-type': type }, body };
    }
    return {
      status: 404,
      headers: { 'content-type': 'text/html' },
      body: with404 ? await readFile(join(folder, '404.html')) : 'not found',
    };
  }
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
