import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The pages of the tests and of the demonstration. */
export const fixturePages = fileURLToPath(new URL('../fixtures/pages/', import.meta.url));

const slownessMs = 1500;
const delays: ReadonlySet<string> = new Set(['slow', 'endless']);

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** The same pages under other circumstances: `/strict-csp/story.html` is `/story.html` with these headers. */
const policies: Readonly<Record<string, string>> = {
  'strict-csp': "default-src 'none'; style-src 'self'; img-src 'self'; sandbox",
  'trusted-types': "require-trusted-types-for 'script'; trusted-types 'none'",
};

export type PageServer = {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
};

export type ServedPages = {
  /** The folder whose files are served; the fixture pages unless told. */
  readonly folder?: string;
  /** Pages that are made on the spot: their HTML by path, such as `/seed.html`. */
  readonly made?: ReadonlyMap<string, string>;
  readonly port?: number;
};

/**
 * Serves pages on this machine alone. `/slow/…` holds a page back, `/endless/…` never answers, `/strict-csp/…` gives
 * a page a policy.
 */
export async function servePages({
  folder = fixturePages,
  made,
  port = 0,
}: ServedPages = {}): Promise<PageServer> {
  const server = createServer((request, response) => {
    answer({ folder: resolve(folder), made: made ?? new Map() }, request, response).catch(
      (error: unknown) => {
        response.writeHead(500).end(String(error));
      },
    );
  });
  await new Promise<void>((ready, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  { folder, made }: { readonly folder: string; readonly made: ReadonlyMap<string, string> },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { circumstance, path } = splitCircumstance(decodeURIComponent(pathname));
  const policy = policies[circumstance];
  if (policy !== undefined) response.setHeader('Content-Security-Policy', policy);
  if (circumstance === 'endless') return;
  if (circumstance === 'slow' && path.endsWith('.html')) await sleep(slownessMs);
  // Every browser asks for it; an error would stand in the page's console.
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  response.setHeader('Content-Type', contentTypes[extname(path)] ?? 'application/octet-stream');
  const html = made.get(path);
  if (html !== undefined) return void response.end(html);
  const file = join(folder, path);
  if (!file.startsWith(folder + sep) || !(await isFile(file))) return void response.writeHead(404).end();
  createReadStream(file).pipe(response);
}

function splitCircumstance(path: string) {
  const [, first = '', ...rest] = path.split('/');
  if (!delays.has(first) && policies[first] === undefined) return { circumstance: '', path };
  return { circumstance: first, path: `/${rest.join('/')}` };
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // No such file: the caller answers 404.
  }
}
