// Who may use which e-Channel here on a day, by what rule and who says so, and what changes between two days.

import { Button, SegmentedControl } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { controlPoints } from '../../../shared/reference/control-points.ts';
import type { Crossing } from '../../../shared/reference/eligibility.ts';
import { directions } from '../../../shared/reference/vocabulary.ts';
import { ChoiceField } from '../../components/choice-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { useTranslator } from '../../i18n/translator-context.tsx';
import { useAppStore } from '../../store/use-app-store.ts';
import { busierDirection } from './directions-here.ts';
import { ChangesCard } from './changes-card.tsx';
import classes from './eligibility.module.css';
import { MatrixCard } from './matrix-card.tsx';
import { RulesCard } from './rules-card.tsx';

export function EligibilityPage() {
  const { t } = useTranslator();
  const section = useAppStore((state) => state.view.section);
  const showSection = useAppStore((state) => state.showSection);
  const ofScenario = useCrossing();
  // What the user looks at instead; looking changes nothing in the scenario.
  const [looked, setLooked] = useState<Partial<Crossing>>({});
  const crossing = { ...ofScenario, ...looked };
  const elsewhere = Object.keys(looked).length > 0;
  return (
    <>
      <div className={`${classes['controls'] ?? ''} no-print`}>
        <Button
          variant="default"
          leftSection={<IconArrowLeft size="1rem" aria-hidden />}
          onClick={() => {
            showSection(section);
          }}
        >
          {t('eligibility.back')}
        </Button>
        <Where crossing={crossing} onChange={(changed) => setLooked({ ...looked, ...changed })} />
        {elsewhere && (
          <Button
            variant="subtle"
            onClick={() => {
              setLooked({});
            }}
          >
            {t('eligibility.asScenario')}
          </Button>
        )}
      </div>
      <MatrixCard crossing={crossing} />
      <RulesCard crossing={crossing} />
      <ChangesCard crossing={crossing} />
    </>
  );
}

function Where({ crossing, onChange }: { crossing: Crossing; onChange: (changed: Partial<Crossing>) => void }) {
  const { t, text } = useTranslator();
  return (
    <>
      <div className={classes['place']}>
        <ChoiceField
          label={t('eligibility.place')}
          value={crossing.controlPoint}
          choices={controlPoints.map(({ id, name }) => ({ value: id, label: text(name) }))}
          onCommit={(controlPoint) => onChange({ controlPoint })}
        />
      </div>
      <div className={classes['day']}>
        <DateField label={t('eligibility.day')} value={crossing.date} onCommit={(date) => onChange({ date })} />
      </div>
      <SegmentedControl
        aria-label={t('eligibility.way')}
        value={crossing.direction}
        onChange={(direction) => onChange({ direction })}
        data={directions.map((direction) => ({ value: direction, label: t(`vocabulary.direction.${direction}`) }))}
      />
    </>
  );
}

/** Of the scenario: its place, its day, and the direction of most of its passengers. */
function useCrossing(): Crossing {
  const controlPoint = useAppStore((state) => state.scenario.controlPoint);
  const date = useAppStore((state) => state.scenario.date);
  const direction = useAppStore(({ scenario }) => busierDirection(scenario));
  return { controlPoint, direction, date };
}
