// Words for what one deployment does against another: the verdict, the effects, what it costs and what it brings.

export const differenceEn = {
  deployment: '{{letter}} ({{name}})',
  quantity: {
    wait: {
      mean: 'mean wait ({{kind}})',
      p50: 'p50 wait ({{kind}})',
      p90: 'p90 wait ({{kind}})',
      p95: 'p95 wait ({{kind}})',
      p99: 'p99 wait ({{kind}})',
      maximum: 'longest wait ({{kind}})',
      serviceLevel: 'share within target ({{kind}})',
      passengers: 'passengers ({{kind}})',
    },
    target: 'share within target ({{target}})',
    crossing: 'mean time from arrival to clearance ({{direction}})',
    peakOccupancy: 'most people in the hall ({{direction}})',
    vehicles: {
      mean: 'mean wait ({{vehicles}})',
      p95: 'p95 wait ({{vehicles}})',
      maximum: 'longest wait ({{vehicles}})',
      serviceLevel: 'share within target ({{vehicles}})',
    },
    outside: {
      meanOfAll: 'mean wait outside ({{direction}})',
      p95OfAll: 'p95 wait outside ({{direction}})',
      maximumOfAll: 'longest wait outside ({{direction}})',
      passengers: 'passengers who wait outside ({{direction}})',
      most: 'most people outside ({{direction}})',
    },
    examination: {
      mean: 'mean wait for the examination room',
      p95: 'p95 wait for the examination room',
      maximum: 'longest wait for the examination room',
    },
    hall: {
      arrived: 'passengers arriving ({{direction}})',
      cleared: 'passengers cleared ({{direction}})',
      inLineAtClosing: 'people in line at closing ({{direction}})',
      lastCleared: 'when the last passenger is cleared ({{direction}})',
    },
    bank: {
      queueLength: 'mean people in line ({{bank}})',
      peakQueueLength: 'most people in line ({{bank}})',
      busyServers: 'lanes or counters in use ({{bank}})',
      openServers: 'lanes or counters open ({{bank}})',
      utilization: 'use of open time ({{bank}})',
      served: 'passengers served ({{bank}})',
      refused: 'passengers refused ({{bank}})',
    },
    clearance: {
      cleared: 'passengers cleared at {{way}} ({{direction}})',
      refused: 'passengers refused at {{way}} ({{direction}})',
    },
  },
  /** Where the interval of a difference lies; `from` is the smaller number. */
  range: {
    none: 'exactly the same',
    minutes: {
      less: '{{from}} to {{to}} min shorter',
      more: '{{from}} to {{to}} min longer',
      both: 'between {{less}} min shorter and {{more}} min longer',
      within: 'at most {{by}} min shorter or longer',
      lessBy: '{{by}} min shorter',
      moreBy: '{{by}} min longer',
    },
    share: {
      less: '{{from}} to {{to}} percentage points lower',
      more: '{{from}} to {{to}} percentage points higher',
      both: 'between {{less}} percentage points lower and {{more}} higher',
      within: 'at most {{by}} percentage points lower or higher',
      lessBy: '{{by}} percentage points lower',
      moreBy: '{{by}} percentage points higher',
    },
    people: {
      less: '{{from}} to {{to}} people fewer',
      more: '{{from}} to {{to}} people more',
      both: 'between {{less}} people fewer and {{more}} more',
      within: 'at most {{by}} people fewer or more',
      lessBy: '{{by}} people fewer',
      moreBy: '{{by}} people more',
    },
  },
  threshold: {
    minutes_one: '{{value}} min',
    minutes_other: '{{value}} min',
    share_one: '{{value}} percentage point',
    share_other: '{{value}} percentage points',
    people_one: '{{value}} person',
    people_other: '{{value}} people',
  },
  verdict: {
    better: '{{other}} is better than {{baseline}}: the {{quantity}} is {{range}}.',
    betterPerhapsLittle:
      '{{other}} is better than {{baseline}}, though perhaps by less than the {{threshold}} that matter: the {{quantity}} is {{range}}.',
    worse: '{{other}} is worse than {{baseline}}: the {{quantity}} is {{range}}.',
    worsePerhapsLittle:
      '{{other}} is worse than {{baseline}}, though perhaps by less than the {{threshold}} that matter: the {{quantity}} is {{range}}.',
    noDifference:
      'Between {{baseline}} and {{other}} there is no difference that matters, that is, of {{threshold}} or more: with {{other}} the {{quantity}} is {{range}}.',
    undecided: 'Not decided: with {{other}} the {{quantity}} is {{range}} than with {{baseline}}, and {{threshold}} would matter.',
    nothing: 'Not decided: no day gave a number to compare for the {{quantity}}.',
    sure_one: '{{count}} day simulated with the same passengers in each deployment; {{level}} interval.',
    sure_other: '{{count}} days simulated with the same passengers in each deployment; {{level}} interval.',
    selected:
      '{{best}} is the best of {{count}} deployments by the {{quantity}}: {{level}} sure to be the best, or within {{threshold}} of it. Probability of being best: {{probability}}.',
    notSelected:
      'Not decided: of {{count}} deployments {{best}} is the best so far by the {{quantity}}. Probability of being best: {{probability}}.',
  },
  pairing: {
    gain: 'Both deployments met the same passengers with the same luck, so their days rise and fall together (correlation {{correlation}}). Separate passengers would have taken {{factor}} times as many days for the same certainty.',
    most: 'more than {{factor}}',
    none: 'Both deployments met the same passengers with the same luck, but in this number their days do not rise and fall together (correlation {{correlation}}), so that nothing was gained by it.',
  },
  judgement: { better: 'better', worse: 'worse', different: 'different', uncertain: 'too close to call', same: 'no difference' },
  costs: {
    title: 'What it costs',
    lanesPeak: 'Lanes open at once, at most',
    laneHours: 'Lane-hours',
    countersPeak: 'Counters open at once, at most',
    officerHours: 'Officer-hours at counters',
    officerHoursCalled: 'Officer-hours, reserves called in included',
    beforeAfter: '{{before}} → {{after}}',
    same: 'unchanged',
  },
  gains: {
    title: 'What it brings',
    withinTarget: { departure: 'More departing passengers within target, a day', arrival: 'More arriving passengers within target, a day' },
    minutesSaved: {
      departure: 'Hours of waiting spared departing passengers, a day',
      arrival: 'Hours of waiting spared arriving passengers, a day',
    },
  },
  points: '{{value}} points',
  clockMinutes: '{{value}} min',
} as const;
