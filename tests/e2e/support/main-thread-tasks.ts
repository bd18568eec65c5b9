// What the window's main thread did while something happened: the length of its tasks in CPU time, from Chromium's own trace. Wall time
// would also count other programs; the CPU time of a task is what the window alone keeps the user waiting.

import { expect, type Browser, type Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
}

export interface MainThreadTasks {
  /** CPU time of the longest task, and of all together [ms]. */
  readonly longest: number;
  readonly total: number;
  /** How many took longer than 50 ms, from where on people notice. */
  readonly above50: number;
}

/** After this long without a word the window has come to rest [ms]: charts out of sight are drawn within it. */
const rest = 1200;

/** Measures from `action` until the window has come to rest again. */
export async function mainThreadTasks(browser: Browser, page: Page, action: () => Promise<unknown>): Promise<MainThreadTasks> {
  await browser.startTracing(page, {
    categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  await action();
  await page.waitForTimeout(rest);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const tasks = tasksOf(traceEvents, new URL(page.url()).origin);
  return {
    longest: Math.max(0, ...tasks),
    total: tasks.reduce((sum, task) => sum + task, 0),
    above50: tasks.filter((task) => task > 50).length,
  };
}

/** CPU times [ms] of the tasks of the threads that draw pages from an address: the browser has pages of its own, such as that of its address bar. */
function tasksOf(events: readonly TraceEvent[], origin: string): readonly number[] {
  const thread = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const drawing = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(thread));
  const ours = new Set(events.filter(({ args }) => args?.data?.url?.startsWith(origin) === true).map(thread));
  return events
    .filter((event) => event.name === 'RunTask' && event.ph === 'X' && drawing.has(thread(event)) && ours.has(thread(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** More than this [ms of CPU] is a freeze on any machine. */
const freeze = 400;

/** Prints what was measured as a table, and fails where the window froze. */
export function showTasks(measured: readonly (readonly [what: string, MainThreadTasks])[]): void {
  const milliseconds = (value: number): string => value.toFixed(0).padStart(6);
  console.log('longest  total  >50 ms   CPU time of main-thread tasks [ms]');
  for (const [what, { longest, total, above50 }] of measured) {
    console.log(`${milliseconds(longest)} ${milliseconds(total)} ${milliseconds(above50)}    ${what}`);
  }
  for (const [what, { longest }] of measured) expect(longest, what).toBeLessThan(freeze);
}
