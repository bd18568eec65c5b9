// The lesson that is being given: its step in words, its question, and the buttons that go on. Each step sets the hall up as it wants it, once.

import { Button, Radio } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Lesson, LessonQuestion, LessonStep } from '../../../../shared/lessons/lesson.ts';
import { lessons } from '../../../../shared/lessons/lessons.ts';
import type { Intervention } from '../../../../shared/scenario/schema/intervention-schema.ts';
import { useTranslator } from '../../../i18n/translator-context.tsx';
import { useAppStore } from '../../../store/use-app-store.ts';
import classes from './lessons.module.css';
import type { OpenDay } from '../use-live-day.ts';

interface LessonCardProps {
  readonly day: OpenDay;
  /** Two halls, the other with only this done to it; or one. */
  readonly onSplit: (beside: readonly Intervention[] | undefined) => void;
}

export function LessonCard({ day, onSplit }: LessonCardProps) {
  const open = useAppStore((state) => state.lesson);
  const lesson = lessons.find(({ id }) => id === open?.id);
  const step = lesson?.steps[open?.step ?? 0];
  const stepIn = useAppStore((state) => state.stepIn);
  const stepBegun = useAppStore((state) => state.stepBegun);
  const begun = open?.begun ?? true;
  useEffect(() => {
    if (begun || step === undefined) return;
    stepBegun();
    if (step.steppedIn !== undefined) stepIn(step.steppedIn);
    onSplit(step.beside);
    day.show.play(false);
    if (step.at !== undefined) day.show.seek(step.at);
  }, [begun, day, onSplit, step, stepBegun, stepIn]);
  if (open === undefined || lesson === undefined || step === undefined) return undefined;
  return <Step key={`${lesson.id} ${open.step}`} lesson={lesson} at={open.step} step={step} />;
}

function Step({ lesson, at, step }: { readonly lesson: Lesson; readonly at: number; readonly step: LessonStep }) {
  const { t, text, format } = useTranslator();
  const goToStep = useAppStore((state) => state.goToStep);
  const endLesson = useAppStore((state) => state.endLesson);
  const last = at === lesson.steps.length - 1;
  return (
    <section className={classes['card']} aria-label={t('lesson.card')}>
      <div className={classes['head']}>
        <h3>{text(lesson.title)}</h3>
        <span>{t('lesson.step', { step: format.number(at + 1), steps: format.number(lesson.steps.length) })}</span>
      </div>
      <div aria-live="polite">
        <h4>{text(step.title)}</h4>
        <p>{text(step.text)}</p>
      </div>
      {step.question !== undefined && <Question question={step.question} />}
      {step.tryThis !== undefined && (
        <div className={classes['aside']}>
          <strong>{t('lesson.tryThis')}</strong>
          <p>{text(step.tryThis)}</p>
        </div>
      )}
      {last && (
        <div className={classes['aside']}>
          <strong>{t('lesson.learned')}</strong>
          <p>{text(lesson.claim)}</p>
        </div>
      )}
      <div className={classes['buttons']}>
        <Button variant="default" disabled={at === 0} onClick={() => goToStep(at - 1)}>
          {t('lesson.back')}
        </Button>
        {!last && <Button onClick={() => goToStep(at + 1)}>{t('lesson.next')}</Button>}
        <Button variant="default" onClick={() => goToStep(at)}>
          {t('lesson.again')}
        </Button>
        <Button variant={last ? 'filled' : 'default'} onClick={endLesson}>
          {t(last ? 'lesson.finish' : 'lesson.end')}
        </Button>
      </div>
    </section>
  );
}

function Question({ question }: { readonly question: LessonQuestion }) {
  const { t, text } = useTranslator();
  const [answer, setAnswer] = useState<string | null>(null);
  return (
    <div className={classes['aside']}>
      <Radio.Group label={text(question.ask)} value={answer} onChange={setAnswer}>
        {question.answers.map((words, index) => (
          <Radio key={index} mt="0.375rem" value={String(index)} label={text(words)} />
        ))}
      </Radio.Group>
      <p role="status">
        {answer !== null && (
          <>
            <strong>{t(answer === String(question.right) ? 'lesson.right' : 'lesson.wrong')}</strong> {text(question.because)}
          </>
        )}
      </p>
    </div>
  );
}
