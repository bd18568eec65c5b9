// The catalogue in Traditional Chinese as written in Hong Kong. Its type is the English one's shape: a missing message does not compile.

import { briefZhHantHk } from './areas/brief.zh-hant-hk.ts';
import { changeZhHantHk } from './areas/change.zh-hant-hk.ts';
import { cliZhHantHk } from './areas/cli.zh-hant-hk.ts';
import { commandsZhHantHk } from './areas/commands.zh-hant-hk.ts';
import { comparisonZhHantHk } from './areas/comparison.zh-hant-hk.ts';
import { desktopZhHantHk } from './areas/desktop.zh-hant-hk.ts';
import { differenceZhHantHk } from './areas/difference.zh-hant-hk.ts';
import { eligibilityZhHantHk } from './areas/eligibility.zh-hant-hk.ts';
import { entranceZhHantHk } from './areas/entrance.zh-hant-hk.ts';
import { examinationZhHantHk } from './areas/examination.zh-hant-hk.ts';
import { frameZhHantHk } from './areas/frame.zh-hant-hk.ts';
import { galleryZhHantHk } from './areas/gallery.zh-hant-hk.ts';
import { laneZhHantHk } from './areas/lane.zh-hant-hk.ts';
import { drillZhHantHk } from './areas/drill.zh-hant-hk.ts';
import { lessonZhHantHk } from './areas/lesson.zh-hant-hk.ts';
import { liveZhHantHk } from './areas/live.zh-hant-hk.ts';
import { partiesZhHantHk } from './areas/parties.zh-hant-hk.ts';
import { peopleZhHantHk } from './areas/people.zh-hant-hk.ts';
import { precisionZhHantHk } from './areas/precision.zh-hant-hk.ts';
import { problemsZhHantHk } from './areas/problems.zh-hant-hk.ts';
import { queueingZhHantHk } from './areas/queueing.zh-hant-hk.ts';
import { resultsZhHantHk } from './areas/results.zh-hant-hk.ts';
import { runZhHantHk } from './areas/run.zh-hant-hk.ts';
import { scenarioZhHantHk } from './areas/scenario.zh-hant-hk.ts';
import { sharedZhHantHk } from './areas/shared.zh-hant-hk.ts';
import { sheetZhHantHk } from './areas/sheet.zh-hant-hk.ts';
import { staffingZhHantHk } from './areas/staffing.zh-hant-hk.ts';
import { steadyStateZhHantHk } from './areas/steady-state.zh-hant-hk.ts';
import { vehiclesZhHantHk } from './areas/vehicles.zh-hant-hk.ts';
import { vocabularyZhHantHk } from './areas/vocabulary.zh-hant-hk.ts';
import type { Catalogue } from './catalogue.ts';

export const zhHantHk: Catalogue = {
  vocabulary: vocabularyZhHantHk,
  frame: frameZhHantHk,
  gallery: galleryZhHantHk,
  eligibility: eligibilityZhHantHk,
  command: commandsZhHantHk,
  scenario: scenarioZhHantHk,
  staffing: staffingZhHantHk,
  shared: sharedZhHantHk,
  people: peopleZhHantHk,
  queueing: queueingZhHantHk,
  entrance: entranceZhHantHk,
  parties: partiesZhHantHk,
  examination: examinationZhHantHk,
  vehicles: vehiclesZhHantHk,
  problems: problemsZhHantHk,
  run: runZhHantHk,
  results: resultsZhHantHk,
  steadyState: steadyStateZhHantHk,
  difference: differenceZhHantHk,
  precision: precisionZhHantHk,
  lane: laneZhHantHk,
  live: liveZhHantHk,
  drill: drillZhHantHk,
  lesson: lessonZhHantHk,
  desktop: desktopZhHantHk,
  cli: cliZhHantHk,
  brief: briefZhHantHk,
  sheet: sheetZhHantHk,
  comparison: comparisonZhHantHk,
  change: changeZhHantHk,
};
