// The long coverage experiments, written as a document: every figure of docs/coverage.md comes from here.

import type { CoverageRow } from './covered.ts';
import { exponentially, gamma, normal, sharesNearOne } from './made-up-days.ts';
import { madeUpPrecision, queuePrecision } from './precision-coverage.ts';
import { meanWait, p95, queueTheory, withinTarget } from './queue-days.ts';
import { queueTruth } from './queue-truth.ts';
import { madeUpSelection, queueSelection } from './selection-coverage.ts';
import { steadyCoverage } from './steady-coverage.ts';
import { madeUpLooks, madeUpVerdicts, queueVerdicts } from './verdict-coverage.ts';

const experiments = 1000;
const numbers = [normal, gamma, exponentially];

interface Section {
  readonly title: string;
  readonly text: string;
  readonly rows: () => readonly CoverageRow[];
}

const days = 10_000;

/** Sections can be written by different processes. */
export const sectionCount = 7;

/** Text of the section of this number; 0 introduces the others. */
export function writeSection(number: number): string {
  const section = sections[number - 1];
  if (section === undefined) return introduction();
  return `## ${section.title}\n\n${section.text}\n\n${table(section.rows())}`;
}

function introduction(): string {
  const { two, three } = queueTruth(days);
  const theory = { two: queueTheory(2), three: queueTheory(3) };
  const minutes = (value: number) => value.toFixed(3);
  const share = (value: number) => `${(100 * value).toFixed(2)} %`;
  return `# Coverage

How often what the procedures promise comes true, each figure over ${experiments} experiments unless its row says otherwise. Written by \`npm run coverage\`; seeds are
the numbers of the experiments, so the figures come out the same on every machine. With 1000 experiments and a true coverage of 95 %, a figure
lies between 93.6 and 96.4 % nineteen times in twenty.

The queue days are two hours of an M/M/c queue through the whole model: 60 passengers an hour, service of 100 s, two desks or three. Their true
values come from ${days} days of their own, beside what theory says of an arrival in those hours (the mean of a day's mean is not quite the
mean over all passengers):

| | Mean wait [min], 2 desks | 3 desks | p95 [min], 2 desks | Within 5 min, 2 desks |
| --- | ---: | ---: | ---: | ---: |
| ${days} days | ${minutes(two.meanWait)} | ${minutes(three.meanWait)} | ${minutes(two.p95)} | ${share(two.withinTarget)} |
| Theory (M(t)/M/c) | ${minutes(theory.two.meanWait)} | ${minutes(theory.three.meanWait)} | | ${share(theory.two.withinTarget)} |`;
}

const sections: readonly Section[] = [
  {
    title: 'As precise as asked',
    text: 'Coverage of the interval with which a run ends that stops by itself; nominal 95 %, at least 30 replications, at most 2000. Made-up numbers have mean 100 and standard deviation 10. See [precision](decisions/precision.md).',
    rows: () => [
      ...numbers.flatMap((one) => [5, 3, 2].map((halfWidth) => madeUpPrecision(one, halfWidth, experiments))),
      ...[sharesNearOne(0.05, 0), sharesNearOne(0.01, 0), sharesNearOne(0.01, 0.5), sharesNearOne(0.05, 0.9)].flatMap((one) =>
        (one.mean < 0.98 ? [0.02, 0.01] : [0.005, 0.0025]).map((halfWidth) => madeUpPrecision(one, halfWidth, experiments)),
      ),
    ],
  },
  {
    title: 'As precise as asked, on a real queue',
    text: 'The same on queue days with two desks.',
    rows: () => {
      const { two } = queueTruth(days);
      return [
        queuePrecision('queue day, mean wait ± 1 min', 2, { quantity: meanWait, halfWidth: 1, relative: false }, two.meanWait, experiments),
        queuePrecision('queue day, p95 ± 25 %', 2, { quantity: p95, halfWidth: 0.25, relative: true }, two.p95, 400),
        queuePrecision(
          'queue day, within 5 min ± 6 points',
          2,
          { quantity: withinTarget, halfWidth: 0.06, relative: false },
          two.withinTarget,
          400,
        ),
      ];
    },
  },
  {
    title: 'All looks together',
    text: 'Every look from 10 to 400 replications is taken, whatever it shows: how often the intervals of all looks hold the truth at once; nominal 95 %.',
    rows: () => numbers.map((one) => madeUpLooks(one, experiments)),
  },
  {
    title: 'The verdict on two deployments',
    text: 'Held: the interval with which the run stops holds the true difference; it is made for all looks, so at one of them it holds more often than 95 %. Wrong: the verdict says what is not so; at most 5 % is promised. Made-up differences have standard deviation 1. See [verdict](decisions/verdict.md).',
    rows: () => {
      const { two, three } = queueTruth(days);
      const gain = two.meanWait - three.meanWait;
      return [
        ...numbers.flatMap((one) => [0, 0.25, 0.5, 0.75, 1, -1].map((of) => madeUpVerdicts(one, of, 0.5, experiments))),
        queueVerdicts(`queue days, third desk gains ${gain.toFixed(2)} min; threshold 1`, 3, gain, 1, experiments),
        queueVerdicts(`queue days, third desk gains ${gain.toFixed(2)} min; threshold ${gain.toFixed(2)}`, 3, gain, gain, experiments),
      ];
    },
  },
  {
    title: 'The best of three or more',
    text: 'How often the best is selected where it is better than every other by exactly the indifference zone, and the others are equal: the hardest case; at least 95 % is promised. Each deployment has standard deviation 2, the zone is 1. See [best-of-several](decisions/best-of-several.md).',
    rows: () => [
      ...[3, 5, 10].flatMap((systems) => [0, 0.5, 0.9].map((shared) => madeUpSelection(systems, shared, experiments))),
      queueSelection(200),
    ],
  },
  {
    title: 'A quarter-hour that goes on and on',
    text: 'Coverage of the mean number in line in the steady state, its warm-up found by MSER; nominal 95 %. See [warm-up](decisions/warm-up.md).',
    rows: () => [
      steadyCoverage({ desks: 1, perHour: 40, meanService: 60 }, 20, 200),
      steadyCoverage({ desks: 2, perHour: 60, meanService: 100 }, 20, 200),
      steadyCoverage({ desks: 5, perHour: 100, meanService: 150 }, 20, 200),
    ],
  },
];

function table(rows: readonly CoverageRow[]): string {
  const further = [...new Set(rows.flatMap((row) => Object.keys(row.further ?? {})))];
  const number = (heading: string, value: number | undefined) => {
    if (value === undefined) return '';
    return heading.includes('[') || heading.includes('/') ? value.toFixed(3) : percent(value);
  };
  const lines = rows.map(({ model, experiments: made, held, replications, further: values }) =>
    [model, String(made), percent(held), replications.toFixed(0), ...further.map((heading) => number(heading, values?.[heading]))].join(
      ' | ',
    ),
  );
  return [
    `| ${['Model', 'Experiments', 'Held', 'Replications', ...further].join(' | ')} |`,
    `| --- | ${['Experiments', 'Held', 'Replications', ...further].map(() => '---:').join(' | ')} |`,
    ...lines.map((line) => `| ${line} |`),
  ].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
