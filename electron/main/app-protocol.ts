// Serves the built window over app://, so that it has an origin of its own instead of the powers of file://.

import { protocol } from 'electron';
import { servedFile } from '../serving/served-file.ts';

const scheme = 'app';
const host = 'planner';

export const appOrigin: string = `${scheme}://${host}`;

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the files under `root`; any other host of the scheme is refused. */
export function serveApp(root: string): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    // The path as sent: URL has already resolved "..", whatever is left encoded is judged by servedFile.
    const { status, headers, body } = await servedFile(root, request.method, url.host === host ? url.pathname : '');
    return new Response(body, { status, headers });
  });
}
