// Which file of the built window answers an address, and how: the one path check, shared by app:// and `npm start`.

import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { securityHeaders } from './security-headers.ts';

export interface ServedFile {
  readonly status: 200 | 400 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What the build makes, and so all that is served: a file of any other kind is "not found". */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * Answers a request from the files under `root`; never throws and never reads outside of it.
 * `address` is the path as it stands in the URL, still percent-encoded.
 */
export async function servedFile(root: string, method: string, address: string): Promise<ServedFile> {
  if (method !== 'GET' && method !== 'HEAD') return failed(405);
  const file = fileOf(root, address);
  if (file === undefined) return failed(400);
  const contentType = contentTypes[extname(file).toLowerCase()];
  if (contentType === undefined) return failed(404);
  try {
    const content = new Uint8Array(await readFile(file));
    const headers = { ...securityHeaders, 'Content-Type': contentType, 'Content-Length': String(content.byteLength) };
    return { status: 200, headers, body: method === 'HEAD' ? new Uint8Array() : content };
  } catch {
    return failed(404);
  }
}

/** The file under `root` that an address means; undefined for an address that tries to mean anything else. */
export function fileOf(root: string, address: string): string | undefined {
  const path = decoded(address.split(/[?#]/, 1)[0] ?? '');
  if (path === undefined || !path.startsWith('/')) return undefined;
  // A backslash is a separator and a colon names a drive or a stream on Windows; NUL ends a name in C.
  if (/[\\:\0]/.test(path)) return undefined;
  if (path.split('/').includes('..')) return undefined;
  const file = join(root, path === '/' ? 'index.html' : path);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function failed(status: 400 | 404 | 405): ServedFile {
  return { status, headers: { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' }, body: new Uint8Array() };
}
