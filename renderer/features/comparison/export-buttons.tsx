// Ways to hand the comparison on, beside the verdict: the brief as PDF or as a page, and every number as a spreadsheet.

import { Button } from '@mantine/core';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppServices, useCommandEnabled } from '../../store/app-services.ts';

const ways = ['brief.savePdf', 'brief.savePage', 'results.exportXlsx'] as const;

export function ExportButtons() {
  return ways.map((id) => <ExportButton key={id} id={id} />);
}

function ExportButton({ id }: { readonly id: (typeof ways)[number] }) {
  const { t } = useTranslator();
  const { commands } = useAppServices();
  const enabled = useCommandEnabled(id);
  return (
    <Button variant="default" size="compact-sm" className="no-print" disabled={!enabled} onClick={() => commands.run(id)}>
      {t(`comparison.export.${id}`)}
    </Button>
  );
}
