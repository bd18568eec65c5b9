// What each request of the window may carry. The main process parses every message with these before it does anything.

import * as z from 'zod';
import type { DesktopApi } from './desktop-api.ts';
import type { DesktopRequest } from './desktop-channels.ts';

/** Largest scenario document that is read or written [characters and bytes]. */
export const scenarioSizeLimit = 64 * 1024 * 1024;
/** Largest traffic file that is read [bytes]; the Department's own is about 4 MB. */
export const trafficFileSizeLimit = 128 * 1024 * 1024;
/** Largest exported table or picture that is written [characters or bytes]. */
export const exportSizeLimit = 256 * 1024 * 1024;

/** Largest page that is printed [characters]; a brief of ten deployments has about a million. */
export const briefSizeLimit = 32 * 1024 * 1024;

const text = (limit: number) => z.string().max(limit);
const path = z.string().min(1).max(32_767);
const optionalPath = path.optional();
const suggestedName = z.string().min(1).max(1000);
const nothing = z.tuple([]);

/** The arguments of each request as a tuple schema. */
export const desktopInputs = {
  openScenario: z.tuple([optionalPath]),
  saveScenario: z.tuple([text(scenarioSizeLimit), optionalPath, suggestedName, z.boolean().optional()]),
  recentFiles: nothing,
  clearRecentFiles: nothing,
  openTrafficFile: nothing,
  saveExport: z.tuple([
    z.union([text(exportSizeLimit), z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= exportSizeLimit)]),
    suggestedName,
  ]),
  savePdf: z.tuple([text(briefSizeLimit), suggestedName]),
  writeRecovery: z.tuple([text(scenarioSizeLimit), optionalPath]),
  readRecovery: nothing,
  settleRecovery: nothing,
  clearRecovery: nothing,
  setDocumentState: z.tuple([z.strictObject({ name: text(1000), path: optionalPath, edited: z.boolean() })]),
  setLanguage: z.tuple([z.enum(['en', 'zh-Hant-HK'])]),
  openExternal: z.tuple([z.string().max(2000)]),
  copyText: z.tuple([text(exportSizeLimit), text(exportSizeLimit).optional()]),
  openTrainee: z.tuple([z.uuid()]),
  confirmClose: nothing,
} satisfies { readonly [R in DesktopRequest]: z.ZodType<readonly unknown[]> };

/** The arguments of a request once parsed. */
export type DesktopInput<R extends DesktopRequest> = z.output<(typeof desktopInputs)[R]>;

/** What the answer to a request is. */
export type DesktopAnswer<R extends DesktopRequest> = Awaited<ReturnType<DesktopApi[R]>>;
