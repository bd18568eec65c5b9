// The badge beside a field: where its default comes from, with the citation on hover and on focus; once changed, the way back to the default.

import { ActionIcon, Tooltip } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import type { Sourced } from '../../../../shared/reference/sourced.ts';
import { TintedBadge } from '../../../components/tinted-badge.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import classes from './source-badge.module.css';

interface SourceBadgeProps {
  /** Name of the field, for screen readers. */
  readonly field: string;
  readonly standard: Sourced<unknown>;
  readonly changed: boolean;
  /** The default as the field would show it. */
  readonly shown: string;
  readonly onReset: () => void;
}

export function SourceBadge({ field, standard, changed, shown, onReset }: SourceBadgeProps) {
  const { t, text } = useTranslator();
  const { kind, confidence, citation } = standard.source;
  const origin = t('scenario.source.citation', {
    citation: text(citation),
    confidence: t(`vocabulary.confidence.${confidence}`),
    code: confidence,
  });
  const label = changed ? t('scenario.source.changedFrom', { value: shown, origin }) : origin;
  const word = changed ? t('scenario.source.yours') : t(`vocabulary.source.${kind}`);
  return (
    <span className={classes['group']}>
      {changed && (
        <Tooltip label={t('scenario.source.reset', { value: shown })}>
          <ActionIcon
            size="xs"
            variant="subtle"
            color="gray"
            onClick={onReset}
            aria-label={t('scenario.source.resetLabel', { field, value: shown })}
          >
            <IconArrowBackUp size="0.875rem" aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
      <TintedBadge tint={changed ? 'yours' : kind} word={word} more={label} label={`${field}: ${word}. ${label}`} />
    </span>
  );
}
