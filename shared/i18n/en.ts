// The English catalogue, and so the list of every message there is. Areas belong to those who write them; this file only joins them.

import { briefEn } from './areas/brief.en.ts';
import { changeEn } from './areas/change.en.ts';
import { cliEn } from './areas/cli.en.ts';
import { commandsEn } from './areas/commands.en.ts';
import { comparisonEn } from './areas/comparison.en.ts';
import { desktopEn } from './areas/desktop.en.ts';
import { differenceEn } from './areas/difference.en.ts';
import { eligibilityEn } from './areas/eligibility.en.ts';
import { entranceEn } from './areas/entrance.en.ts';
import { examinationEn } from './areas/examination.en.ts';
import { frameEn } from './areas/frame.en.ts';
import { galleryEn } from './areas/gallery.en.ts';
import { laneEn } from './areas/lane.en.ts';
import { drillEn } from './areas/drill.en.ts';
import { lessonEn } from './areas/lesson.en.ts';
import { liveEn } from './areas/live.en.ts';
import { partiesEn } from './areas/parties.en.ts';
import { peopleEn } from './areas/people.en.ts';
import { precisionEn } from './areas/precision.en.ts';
import { problemsEn } from './areas/problems.en.ts';
import { queueingEn } from './areas/queueing.en.ts';
import { resultsEn } from './areas/results.en.ts';
import { runEn } from './areas/run.en.ts';
import { scenarioEn } from './areas/scenario.en.ts';
import { sharedEn } from './areas/shared.en.ts';
import { sheetEn } from './areas/sheet.en.ts';
import { staffingEn } from './areas/staffing.en.ts';
import { steadyStateEn } from './areas/steady-state.en.ts';
import { vehiclesEn } from './areas/vehicles.en.ts';
import { vocabularyEn } from './areas/vocabulary.en.ts';

export const en = {
  vocabulary: vocabularyEn,
  frame: frameEn,
  gallery: galleryEn,
  eligibility: eligibilityEn,
  command: commandsEn,
  scenario: scenarioEn,
  staffing: staffingEn,
  shared: sharedEn,
  people: peopleEn,
  queueing: queueingEn,
  entrance: entranceEn,
  parties: partiesEn,
  examination: examinationEn,
  vehicles: vehiclesEn,
  problems: problemsEn,
  run: runEn,
  results: resultsEn,
  steadyState: steadyStateEn,
  difference: differenceEn,
  precision: precisionEn,
  lane: laneEn,
  live: liveEn,
  drill: drillEn,
  lesson: lessonEn,
  desktop: desktopEn,
  cli: cliEn,
  brief: briefEn,
  sheet: sheetEn,
  comparison: comparisonEn,
  change: changeEn,
} as const;
