// The runs of a transport that have times of their own, one a line; typed or pasted from a spreadsheet.

import { Textarea } from '@mantine/core';
import type { TransportRun } from '../../../../shared/scenario/schema/scheduled-schema.ts';
import { useDraft } from '../../../components/draft.ts';
import { FieldFrame } from '../../../components/field-frame.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import type { ScenarioPath } from '../fields/scenario-path.ts';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import { linesOfRuns, runsOfLines } from './run-lines.ts';

/** As many as there are runs, within reason; what is longer scrolls. */
const fewestRows = 3;
const mostRows = 10;

export function RunsField({ path }: { path: ScenarioPath }) {
  const { t } = useTranslator();
  const { value, change, error } = useScenarioField<TransportRun[]>(path);
  const draft = useDraft({
    shown: linesOfRuns(value),
    read: (text) => {
      // A spreadsheet pastes its columns with tabs between them.
      const read = runsOfLines(text.replaceAll('\t', ','));
      return 'runs' in read ? { ok: true, value: read.runs } : { ok: false, message: t('scenario.transport.notARun', read) };
    },
    onCommit: change,
    enterCommits: false,
  });
  return (
    <FieldFrame label={t('scenario.transport.runsListed')} error={draft.message ?? error} hint={t('scenario.transport.runsHint')}>
      {(ids) => (
        <Textarea
          {...ids}
          value={draft.text}
          onChange={draft.onChange}
          onBlur={draft.onBlur}
          onKeyDown={draft.onKeyDown}
          rows={Math.min(Math.max(draft.text.split('\n').length, fewestRows), mostRows)}
          spellCheck={false}
        />
      )}
    </FieldFrame>
  );
}
