// Exporting what is on screen, a comparison or a run: as tables, as a spreadsheet, as a brief. Spreadsheets and briefs are loaded when asked for.

import { madeOn } from '../../../shared/brief/made-on.ts';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommand } from '../../store/app-services.ts';
import { useAppStore, useAppStoreApi } from '../../store/use-app-store.ts';
import { exportFile, exportSubject, type ExportFormat } from './export-file.ts';

export function useExportCommands(): void {
  const { desktop } = useAppServices();
  const store = useAppStoreApi();
  const translator = useTranslator();
  const available = useAppStore((state) => exportSubject(state) !== undefined);
  const save = async (format: ExportFormat): Promise<void> => {
    const subject = exportSubject(store.getState());
    if (subject === undefined) return;
    const { name, content } = await exportFile(subject, format, madeOn(new Date()), translator);
    const answer =
      typeof content === 'string' && format === 'pdf' ? await desktop.savePdf(content, name) : await desktop.saveExport(content, name);
    if (answer.ok) store.getState().changeFiles({ trouble: undefined });
    else if (answer.reason !== 'cancelled') {
      const { reason, detail, path } = answer;
      store.getState().changeFiles({ trouble: { kind: 'failure', doing: 'export', name: path ?? name, reason, detail } });
    }
  };
  useCommand('results.export', () => void save('csv'), available);
  useCommand('results.exportJson', () => void save('json'), available);
  useCommand('results.exportXlsx', () => void save('xlsx'), available);
  useCommand('brief.savePage', () => void save('html'), available);
  useCommand('brief.savePdf', () => void save('pdf'), available);
}
