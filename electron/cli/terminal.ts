// What the command line needs of the world around it: standard streams and Ctrl+C.

import { fstatSync, writeFileSync } from 'node:fs';

export interface Terminal {
  /** Standard output: results. Settles when the reader has taken it all; rejects with OutputLost where it cannot. */
  print(content: string | Uint8Array): Promise<void>;
  /** Standard error: everything else. */
  tell(text: string): void;
  readonly tellsToScreen: boolean;
  standardInput(): AsyncIterable<Uint8Array>;
  /** Calls the listener at the first Ctrl+C; the second one ends the program as usual. Returns the function that stops listening. */
  onInterrupt(listener: () => void): () => void;
}

/** Standard output did not take all of a result, for the cause the system gives. */
export class OutputLost extends Error {}

export function nodeTerminal(): Terminal {
  // A reader that has seen enough (`| head`) closes the pipe: nothing to say, and nothing more to do.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      // Any other: `print` rejects with it. What standard error does not take cannot be told anywhere.
    });
  }
  return {
    async print(content) {
      try {
        await printed(content);
      } catch (cause) {
        throw new OutputLost('Standard output did not take everything', { cause });
      }
    },
    tell: (text) => void process.stderr.write(text),
    tellsToScreen: process.stderr.isTTY,
    standardInput: () => process.stdin,
    onInterrupt(listener) {
      process.once('SIGINT', listener);
      return () => process.removeListener('SIGINT', listener);
    },
  };
}

/** Node's stream into a file writes once and does not look how much was taken: on a disk that is filling up the rest would be missing unnoticed. */
function printed(content: string | Uint8Array): Promise<void> | void {
  if (fstatSync(process.stdout.fd).isFile()) return writeFileSync(process.stdout.fd, Buffer.from(content));
  return new Promise((resolve, reject) => {
    process.stdout.write(content, (error) => (error ? reject(error) : resolve()));
  });
}
