// A file dropped on the window: by its path where the desktop knows one, else by its content; a CSV is the traffic file.

import { scenarioSizeLimit, trafficFileSizeLimit } from '../../shared/contract/desktop-inputs.ts';
import type { AppServices } from './app-services.ts';
import type { AppStore } from './create-app-store.ts';

type Needed = Pick<AppServices, 'desktop' | 'files' | 'traffic'>;

export async function takeDroppedFile(file: File, store: AppStore, { desktop, files, traffic }: Needed): Promise<void> {
  const isTraffic = file.name.toLowerCase().endsWith('.csv');
  const limit = isTraffic ? trafficFileSizeLimit : scenarioSizeLimit;
  if (file.size > limit) {
    const detail = `${Math.round(limit / 1024 / 1024)} MB`;
    store.getState().changeFiles({ trouble: { kind: 'failure', doing: 'open', name: file.name, reason: 'too-large', detail } });
    return;
  }
  if (isTraffic) {
    await traffic.read(file.name, new Uint8Array(await file.arrayBuffer()));
    return;
  }
  const path = desktop.pathOfDroppedFile(file);
  if (path === '') await files.openText(file.name, await file.text());
  else await files.open(path);
}
