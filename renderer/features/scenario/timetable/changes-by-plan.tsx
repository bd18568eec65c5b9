// What is planned beside the timetables, bank by bank in words: staff moved, lanes out of order, and servers that come from another bank.

import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { useSharesByPlan } from '../shared/use-shares-by-plan.ts';
import { moveWords, plannedOutageWords } from '../../../../shared/wording/staff-and-outage-words.ts';
import classes from '../scenario.module.css';

export function ChangesByPlan() {
  const translator = useTranslator();
  const { t, text } = translator;
  const banks = useAppStore((state) => state.scenario.banks);
  const lines = banks.flatMap((bank) => {
    const planned = bank.kind === 'e-channel' ? (bank.plannedOutages ?? []) : [];
    const words = [
      ...(bank.moves ?? []).map((move) => t('staffing.moves.line', { move: moveWords(move, translator) })),
      ...planned.map((outage) => t('staffing.plannedOutages.line', { outage: plannedOutageWords(outage, translator) })),
    ];
    return words.map((word) => t('staffing.moves.ofBank', { bank: text(bank.name), what: word }));
  });
  const shares = useSharesByPlan();
  const all = [...lines, ...shares];
  if (all.length === 0) return null;
  return (
    <ul className={classes['sentences']} aria-label={t('staffing.moves.planned')}>
      {all.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}
