// The user's settings between starts, in the window's local storage. A broken or missing record counts as none.

import { z } from 'zod';

const key = 'echannel-planner.settings';

const keptSettingsSchema = z.object({
  language: z.enum(['en', 'zh-Hant-HK']),
  colorScheme: z.enum(['light', 'dark', 'auto']),
  zoom: z.number().min(0.5).max(3),
  autoRun: z.boolean(),
});
export type KeptSettings = z.infer<typeof keptSettingsSchema>;

export function loadSettings(): KeptSettings | undefined {
  try {
    const kept = keptSettingsSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return kept.success ? kept.data : undefined;
  } catch {
    return undefined;
  }
}

export function keepSettings(settings: KeptSettings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage refused (private window, quota): the settings last until the window closes.
  }
}
