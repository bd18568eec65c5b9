// What the command line needs of the world around it: standard streams and Ctrl+C.

import type { Writable } from 'node:stream';

export interface Terminal {
  /** Standard output: results. Settles when the reader has taken it. */
  print(content: string | Uint8Array): Promise<void>;
  /** Standard error: everything else. */
  tell(text: string): void;
  readonly tellsToScreen: boolean;
  standardInput(): AsyncIterable<Uint8Array>;
  /** Calls the listener at the first Ctrl+C; the second one ends the program as usual. Returns the function that stops listening. */
  onInterrupt(listener: () => void): () => void;
}

export function nodeTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe: nothing to say, and nothing more to do.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  return {
    print: (content) => written(process.stdout, content),
    tell: (text) => void process.stderr.write(text),
    tellsToScreen: process.stderr.isTTY,
    standardInput: () => process.stdin,
    onInterrupt(listener) {
      process.once('SIGINT', listener);
      return () => process.removeListener('SIGINT', listener);
    },
  };
}

function written(stream: Writable, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
