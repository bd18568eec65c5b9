// Words of the page that holds one quarter-hour for a day.

export const steadyStateEn = {
  lead: 'Could the hall go on like this? The flow and the open lanes and counters of one quarter-hour are held for 24 hours, from an empty hall on, many times over. A roster can get through a peak that it could not hold.',
  quarter: 'Quarter-hour to hold',
  suggested: {
    wait: 'Suggested: the quarter-hour with the longest mean wait of the last run.',
    demand: 'Suggested: the quarter-hour with the most passengers.',
  },
  hold: 'Hold {{at}} for a day',
  progress: 'Progress of the held quarter-hour',
  running: 'Holding {{at}}: {{done}} of {{total}} days',
  cancel: 'Cancel',
  cancelled: 'Called off. What stood here before is unchanged.',
  failed: 'The quarter-hour could not be held.',
  done: 'Done.',
  stale: { title: 'The scenario has changed.', detail: 'The numbers below are of how it was. Hold the quarter-hour again.' },
  errors: 'The scenario has errors. They are marked in the outline; once they are mended, a quarter-hour can be held.',
  duration: { hours: '{{hours}}\u00a0h', minutes: '{{minutes}}\u00a0min', both: '{{hours}}\u00a0h {{minutes}}\u00a0min' },
  say: {
    settles: '{{kind}}: if the flow and the deployment of {{at}} went on, the mean wait would be {{mean}}.',
    nobody: '{{kind}}: nobody comes in the quarter-hour from {{at}}.',
    warmUp:
      'The first {{warmUp}} (shaded), while the line was still growing, are left out; the number is the mean of the {{measured}} after them.',
    noWarmUp: 'The start is forgotten within a quarter-hour, so nothing is left out.',
    grows_one:
      'If the flow and the deployment of {{at}} went on, the line would grow by {{growth}} and never settle: more passengers come than can be cleared. There is no long-run mean to give.',
    grows_other:
      'If the flow and the deployment of {{at}} went on, the lines would grow by {{growth}} and never settle: more passengers come than can be cleared. There is no long-run mean to give.',
    growth: '{{people}} people an hour',
    growthIn: '{{people}} people an hour ({{direction}})',
    undecided:
      'The hall does not settle within a day of {{at}}. The lanes and counters open may just suffice, or the line may grow without end: a day does not tell, so no long-run mean is given.',
  },
  chart: { title: 'Mean wait while {{at}} goes on: {{kind}}', unit: 'minutes · by time since the start, hours:minutes' },
  line: { mean: 'Mean wait by time of arrival', longRun: 'Mean in the long run', warmUp: 'Left out (warm-up)' },
  waits: {
    title: 'In the long run, by kind of passenger',
    unit: 'means after the warm-up',
    say: 'Every kind of passenger, with the interval of each number.',
  },
  banks: {
    title: 'Lanes and counters while {{at}} goes on',
    unit: 'means after the first {{left}}',
    say: 'Use of the time they are open, and people in their lines.',
  },
  column: {
    time: 'Since the start',
    perHour: 'Passengers an hour',
    mean: 'Mean wait',
    serviceLevel: 'Within target',
    use: 'Use of open time',
    line: 'In line',
  },
  how: {
    title: 'How is this found?',
    plain:
      'The hall starts empty, so the first hours are calmer than the long run. How much to leave out is read from pilot days made for this alone: half as many as are measured, at least five. Twice what the rule finds is left out, at most half of the day. The ± is over the days measured.',
    rule: 'Marginal standard error rule (MSER): leave out as many quarter-hours as make the standard error of what is left smallest.',
    grows:
      'Where the rule points at the very end, the day has not settled. If the hall then still fills and lanes or counters are busy at least 99% of their open time, more passengers come than can be cleared; otherwise a day is too short to tell.',
    replications: 'Days measured',
  },
} as const;
