// Takes the data out of a brief again, and says what is wrong where it cannot: cut short, damaged, of a newer version, a document that is none.

import { z } from 'zod';
import { comparisonSettingsSchema } from '../scenario/schema/comparison-schema.ts';
import { parseScenario } from '../scenario/document/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { BriefRecord } from './brief-record.ts';
import { briefElementId, briefFormat, briefFormatVersion } from './brief-format.ts';

export type BriefTrouble =
  /** Nothing in it says that it is a brief. */
  | { readonly kind: 'no-brief' }
  /** It begins as one, and its end is missing. */
  | { readonly kind: 'cut-short' }
  /** The data cannot be read; `detail` is where, for whoever mends it. */
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'newer'; readonly version: number }
  /** The document of a deployment is not valid. */
  | { readonly kind: 'bad-document'; readonly name: string; readonly problems: readonly Problem[] };

export type ReadBrief = { readonly ok: true; readonly data: BriefRecord } | { readonly ok: false; readonly trouble: BriefTrouble };

const dataSchema = z.strictObject({
  format: z.literal(briefFormat),
  formatVersion: z.literal(briefFormatVersion),
  name: z.string(),
  madeOn: z.iso.date(),
  language: z.enum(['en', 'zh-Hant-HK']),
  engineVersion: z.string(),
  resultHash: z.string(),
  deployments: z
    .array(z.strictObject({ id: z.string(), name: z.string(), scenarioHash: z.string(), scenario: z.unknown() }))
    .min(1)
    .max(10),
  settings: comparisonSettingsSchema.optional(),
  numbers: z.record(z.string(), z.number().nullable()),
});

export function readBrief(page: string): ReadBrief {
  const opening = `id="${briefElementId}">`;
  const start = page.indexOf(opening);
  if (start < 0) return failed({ kind: /^\s*<!doctype html>/i.test(page) && !page.includes('</html>') ? 'cut-short' : 'no-brief' });
  const from = start + opening.length;
  const end = page.indexOf('</script>', from);
  if (end < 0) return failed({ kind: 'cut-short' });
  let json: unknown;
  try {
    json = JSON.parse(page.slice(from, end));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failed({ kind: 'damaged', detail: error.message });
  }
  const version = versionOf(json);
  if (version !== undefined && version > briefFormatVersion) return failed({ kind: 'newer', version });
  const parsed = dataSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return failed({ kind: 'damaged', detail: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` });
  }
  if ((parsed.data.settings === undefined) !== (parsed.data.deployments.length === 1)) {
    return failed({ kind: 'damaged', detail: 'settings' });
  }
  return withDocuments(parsed.data);
}

function withDocuments({ settings, deployments, ...rest }: z.infer<typeof dataSchema>): ReadBrief {
  const read: BriefRecord['deployments'][number][] = [];
  for (const { scenario, ...deployment } of deployments) {
    const parsed = parseScenario(JSON.stringify(scenario));
    if (!parsed.ok) return failed({ kind: 'bad-document', name: deployment.name, problems: parsed.problems });
    read.push({ ...deployment, scenario: parsed.scenario });
  }
  return { ok: true, data: { ...rest, deployments: read, ...(settings === undefined ? {} : { settings }) } };
}

function versionOf(json: unknown): number | undefined {
  if (typeof json !== 'object' || json === null || !('formatVersion' in json)) return undefined;
  return typeof json.formatVersion === 'number' ? json.formatVersion : undefined;
}

function failed(trouble: BriefTrouble): ReadBrief {
  return { ok: false, trouble };
}
