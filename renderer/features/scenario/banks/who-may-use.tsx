// Who may use an e-Channel service on the scenario's day, by the rules in force then, each with its source.

import { Anchor, Spoiler, Text, Tooltip } from '@mantine/core';
import { rulesInForce } from '../../../../shared/reference/eligibility.ts';
import type { EChannelService } from '../../../../shared/reference/vocabulary.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from '../scenario.module.css';

export function WhoMayUse({ service }: { service: EChannelService }) {
  const { t, text, format } = useTranslator();
  const date = useAppStore((state) => state.scenario.date);
  const controlPoint = useAppStore((state) => state.scenario.controlPoint);
  const rules = rulesInForce(date).filter(
    (rule) => rule.service === service && (rule.controlPoints === 'all' || rule.controlPoints.includes(controlPoint)),
  );
  return (
    <div className={classes['box']}>
      <Text size="xs" fw={600}>
        {t('scenario.bank.whoMayUse', { date: format.date(date) })}
      </Text>
      {rules.length === 0 ? (
        <Text size="xs" className={classes['warn'] ?? ''}>
          {t('scenario.bank.nobodyMayUse')}
        </Text>
      ) : (
        <Spoiler maxHeight={120} showLabel={t('scenario.bank.more')} hideLabel={t('scenario.bank.less')}>
          <ul className={classes['rules']}>
            {rules.map((rule) => (
              <li key={rule.id}>
                {text(rule.who)}{' '}
                <Tooltip label={text(rule.source.citation)}>
                  <Anchor
                    component="button"
                    type="button"
                    size="xs"
                    aria-label={`${t(`vocabulary.source.${rule.source.kind}`)}: ${text(rule.source.citation)}`}
                  >
                    {t(`vocabulary.source.${rule.source.kind}`)}
                  </Anchor>
                </Tooltip>
              </li>
            ))}
          </ul>
        </Spoiler>
      )}
    </div>
  );
}
