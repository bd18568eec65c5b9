// Runs Electron on the app and tells a start that failed from a window that was closed.

import { spawn } from 'node:child_process';
import type { Runtime } from './electron-runtime.ts';

/** An Electron that ends badly within this time [ms] never showed a window: libraries or rights are missing. */
const startsWithin = 15_000;

/** Chromium's own log lines, "[123:1122/133125.7:ERROR:bus.cc(407)] ...": of no use to a user, kept for diagnosis. */
const chromiumLog = /^\[[\d:/.]+:\w+:/;

/** Runs until the app is closed. Why it could not start, or undefined once it ran. */
export function runElectron({ executable, args }: Runtime, more: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const begun = performance.now();
    const app = spawn(executable, [...args, ...more], { stdio: ['ignore', 'inherit', 'pipe'] });
    const diagnosis: string[] = [];
    let interrupted = false;

    // Ctrl+C reaches the app too (same terminal), which asks about unsaved work and ends; we end with it.
    const passOn = (signal: NodeJS.Signals) => () => {
      interrupted = true;
      if (signal === 'SIGTERM') app.kill(signal);
    };
    const onInterrupt = passOn('SIGINT');
    const onTerminate = passOn('SIGTERM');
    process.on('SIGINT', onInterrupt);
    process.on('SIGTERM', onTerminate);

    const end = (failure: string | undefined): void => {
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onTerminate);
      resolve(failure);
    };

    forEachLine(app.stderr, (line) => {
      diagnosis.push(line);
      if (diagnosis.length > 50) diagnosis.shift();
      if (!chromiumLog.test(line)) console.error(line);
    });
    app.on('error', (error) => {
      end(error.message);
    });
    app.on('close', (code, signal) => {
      const failedEarly = (code !== 0 || signal !== null) && performance.now() - begun < startsWithin;
      end(failedEarly && !interrupted ? (fatalIn(diagnosis) ?? signal ?? `exit code ${code}`) : undefined);
    });
  });
}

/** The last line that says why, without Chromium's prefix. */
function fatalIn(lines: readonly string[]): string | undefined {
  const line =
    lines.findLast((text) => text.includes('FATAL')) ??
    lines.findLast((text) => /error while loading|cannot open|missing x server/i.test(text));
  return line?.replace(/^\[[^\]]*\]\s*/, '').trim();
}

function forEachLine(stream: NodeJS.ReadableStream, use: (line: string) => void): void {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) use(line);
  });
  stream.on('end', () => {
    if (rest !== '') use(rest);
  });
}
