// Whether a run is as precise as it was asked to be, a sentence for each goal.

import type { Translator } from '../i18n/translator.ts';
import type { RunReport } from '../report/run-report.ts';
import { effectName } from './effect-words.ts';
import { valueTexts } from './value-texts.ts';

type GoalState = NonNullable<RunReport['identity']['precision']>[number];

/** Empty where the run was to make a fixed number of replications. */
export function precisionSentences(report: RunReport, translator: Translator): readonly string[] {
  const { t, format } = translator;
  return (report.identity.precision ?? []).map((state) =>
    t(`precision.${judgementOf(state)}`, {
      quantity: effectName(state.goal.quantity, report, translator),
      estimate: textsOf(state, translator).estimate(state.estimate.mean, state.reach),
      allowed: allowedText(state, translator),
      budget: format.number(report.identity.replications),
    }),
  );
}

/** A share may be narrow by luck: where nearly all days are perfect, the few that are not decide. */
function judgementOf({ met, reach, allowed }: GoalState): 'met' | 'uneven' | 'missed' {
  if (met) return 'met';
  return reach <= allowed ? 'uneven' : 'missed';
}

/** With one decimal more than the estimate needs, since it is compared with. */
function allowedText({ goal, allowed }: GoalState, { format }: Translator): string {
  return format.plainNumber(goal.quantity.measure === 'target' ? allowed * 100 : allowed, 3);
}

function textsOf({ goal }: GoalState, translator: Translator) {
  const { minutes, share, people } = valueTexts(translator);
  switch (goal.quantity.measure) {
    case 'wait':
    case 'crossing':
    case 'vehicleWait':
    case 'outsideWait':
    case 'examinationWait':
      return minutes;
    case 'target':
      return share;
    case 'peakOccupancy':
      return people;
  }
}
