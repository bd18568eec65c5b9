// When in the day they come: the weights of a profile as bars that one drags, types or pastes, with the source of the ready-made ones.

import { Button, SegmentedControl, Select } from '@mantine/core';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Profile } from '../../../../shared/scenario/schema/demand-schema.ts';
import { clockOf, quarterOf } from '../../../../shared/scenario/clock.ts';
import { BarEditor } from '../../../components/bar-editor.tsx';
import { SectionCard } from '../../../components/section-card.tsx';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import { freeId } from '../banks/free-id.ts';
import { SourceBadge } from '../fields/source-badge.tsx';
import { useScenarioField } from '../fields/use-scenario-field.ts';
import classes from './demand.module.css';

export function ProfileCard() {
  const { t, text } = useTranslator();
  const profiles = useAppStore((state) => state.scenario.demand.profiles);
  const editScenario = useAppStore((state) => state.editScenario);
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  // A segmented control measures itself as soon as it is there, for which the browser lays out all that is new in the window: after the rest of it.
  const settled = useDeferredValue(true, false);
  const index = Math.max(
    profiles.findIndex((profile) => profile.id === wanted),
    0,
  );
  const profile = profiles[index];
  if (profile === undefined) return undefined;
  const data = profiles.map(({ id, name }) => ({ value: id, label: text(name) }));
  return (
    <SectionCard
      title={t('scenario.profile.title')}
      subtitle={t('scenario.profile.subtitle')}
      actions={
        <Button
          variant="default"
          size="compact-xs"
          onClick={() => {
            const id = freeId(
              profiles.map((each) => each.id),
              profile.id.replace(/-\d+$/, ''),
            );
            editScenario((draft) => {
              draft.demand.profiles.push({ id, name: copyName(profile.name), weights: [...profile.weights] });
            });
            setWanted(id);
          }}
        >
          {t('scenario.profile.duplicate')}
        </Button>
      }
    >
      <div className={classes['profileHeader']}>
        {data.length <= 3 ? (
          settled && <SegmentedControl aria-label={t('scenario.profile.which')} data={data} value={profile.id} onChange={setWanted} />
        ) : (
          <Select
            aria-label={t('scenario.profile.which')}
            data={data}
            value={profile.id}
            onChange={(id) => setWanted(id ?? undefined)}
            allowDeselect={false}
            w={300}
          />
        )}
        <WeightsBadge index={index} />
      </div>
      <ProfileBars key={profile.id} profile={profile} index={index} />
    </SectionCard>
  );
}

function WeightsBadge({ index }: { index: number }) {
  const { t } = useTranslator();
  const { value, standard, change } = useScenarioField<number[]>(['demand', 'profiles', index, 'weights']);
  if (standard === undefined) return undefined;
  const changed = standard.value.length !== value.length || standard.value.some((weight, at) => weight !== value[at]);
  return (
    <SourceBadge
      field={t('scenario.profile.title')}
      standard={standard}
      changed={changed}
      shown={t('scenario.profile.readyMade')}
      onReset={() => {
        change([...standard.value]);
      }}
    />
  );
}

function ProfileBars({ profile, index }: { profile: Profile; index: number }) {
  const { t, text, format } = useTranslator();
  const { opens, closes } = useAppStore((state) => state.scenario.openingHours);
  const editScenario = useAppStore((state) => state.editScenario);
  const from = quarterOf(opens);
  const to = Math.max(from + 1, Math.min(quarterOf(closes), profile.weights.length));
  const values = useMemo(() => profile.weights.slice(from, to), [profile.weights, from, to]);
  const names = useMemo(() => values.map((_, at) => clockOf(from + at)), [values, from]);
  const total = profile.weights.reduce((sum, weight) => sum + weight, 0);
  return (
    <BarEditor
      label={t('scenario.profile.bars', { name: text(profile.name) })}
      values={values}
      names={names}
      wording={(weight) => t('scenario.profile.share', { share: format.percent(total === 0 ? 0 : weight / total, 2) })}
      onChange={(next) => {
        editScenario((draft) => {
          const edited = draft.demand.profiles[index];
          if (edited !== undefined) edited.weights.splice(from, next.length, ...next);
        });
      }}
    />
  );
}

function copyName(name: Profile['name']): Profile['name'] {
  return { en: `${name.en.slice(0, 110)} (copy)`, 'zh-Hant-HK': `${name['zh-Hant-HK'].slice(0, 110)}（副本）` };
}
