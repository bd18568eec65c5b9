// What the export commands hand to the desktop: the run on screen as tables, spreadsheet and brief, in the user's language.

import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { exportSubject } from '../../../../../renderer/features/files/export-file.ts';
import { useExportCommands } from '../../../../../renderer/features/files/use-export-commands.ts';
import { readBrief } from '../../../../../shared/brief/read-brief.ts';
import type { CommandId } from '../../../../../shared/contract/commands.ts';
import { runReportFixture } from '../../../../support/run-report-fixture.ts';
import { loWu, renderPart } from '../../../../support/render-app.tsx';

function Exports() {
  useExportCommands();
  return null;
}

const stem = 'Lo Wu, departure, Good Friday 2025';

function benchWithResult(language: 'en' | 'zh-Hant-HK' = 'en') {
  const bench = renderPart(<Exports />, { language });
  const { scenario, revision } = bench.store.getState();
  act(() => {
    bench.store.getState().addResult({ report: runReportFixture(scenario), scenario, revision, elapsed: 1, workers: 2 });
  });
  const run = async (id: CommandId, ending: string) => {
    act(() => {
      bench.services.commands.run(id);
    });
    await vi.waitFor(() => expect([...bench.desktop.exports.keys()]).toContain(`${stem}.${ending}`), 10_000);
    return bench.desktop.exports.get(`${stem}.${ending}`);
  };
  return { ...bench, run };
}

describe('the export commands', () => {
  it('are of no use before there is a result', () => {
    const { services, desktop } = renderPart(<Exports />);
    act(() => {
      services.commands.run('results.export');
    });
    expect(services.commands.handlers.getState()['brief.savePage']?.enabled).toBe(false);
    expect(desktop.exports.size).toBe(0);
  });

  it('write the run as a table, as JSON, as a spreadsheet and as a brief', async () => {
    const { run } = benchWithResult();
    expect(await run('results.export', 'csv')).toContain('waits-by-quarter-hour');
    expect(await run('results.exportJson', 'json')).toContain('"resultHash"');
    const sheet = await run('results.exportXlsx', 'xlsx');
    expect(sheet).toBeInstanceOf(Uint8Array);
    expect(new TextDecoder('latin1').decode((sheet as Uint8Array).subarray(0, 2))).toBe('PK');
    const page = await run('brief.savePage', 'html');
    const read = readBrief(page as string);
    expect(read.ok && read.data.deployments[0]?.scenario.name).toBe(loWu().name);
    expect(await run('brief.savePdf', 'pdf')).toBe(page);
  });

  it('speak the language of the window', async () => {
    const { run } = benchWithResult('zh-Hant-HK');
    const page = (await run('brief.savePage', 'html')) as string;
    expect(page).toContain('<html lang="zh-Hant-HK">');
    expect(page).toContain('假設及來源');
  });

  it('say why a PDF cannot be made', async () => {
    const { store, desktop, services } = benchWithResult();
    desktop.failure = 'needs-desktop';
    act(() => {
      services.commands.run('brief.savePdf');
    });
    await vi.waitFor(() =>
      expect(store.getState().files.trouble).toMatchObject({
        kind: 'failure',
        doing: 'export',
        reason: 'needs-desktop',
        name: `${stem}.pdf`,
      }),
    );
  });
});

it('a comparison that is still going on is not exported, and the run is', () => {
  const { store } = benchWithResult();
  expect(exportSubject(store.getState())?.kind).toBe('run');
});
