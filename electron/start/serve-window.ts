// Serves the built window to a browser on this computer alone, under the same path checks and headers as app://.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { servedFile } from '../serving/served-file.ts';

export interface ServedWindow {
  /** For the browser, with the port in use. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the files under `root` on 127.0.0.1. Port 0 takes a free one. Rejects where the port is taken. */
export function serveWindow(root: string, port: number): Promise<ServedWindow> {
  const server = createServer((request, response) => {
    void answer(root, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      if (bound === null || typeof bound === 'string') throw new Error('A listening server has no port');
      resolve({
        address: `http://127.0.0.1:${bound.port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          }),
      });
    });
  });
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A foreign site whose name was made to point here (DNS rebinding) comes with its own name: it gets nothing.
  const isLocal = isThisComputer(request.headers.host, request.socket.localPort);
  const { status, headers, body } = await servedFile(root, request.method ?? '', isLocal ? (request.url ?? '') : '');
  response.writeHead(status, headers);
  response.end(body);
}

function isThisComputer(host: string | undefined, port: number | undefined): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`;
}
