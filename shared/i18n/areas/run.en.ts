// Words of a run: the button, its progress, what went wrong, and what is said aloud.

export const runEn = {
  button: {
    run_one: 'Run · {{count}} day',
    run_other: 'Run · {{count}} days',
    again_one: 'Run again · {{count}} day',
    again_other: 'Run again · {{count}} days',
    runPrecise: 'Run · until precise',
    againPrecise: 'Run again · until precise',
    running: '{{done}} of {{total}} days',
    closing: '± {{reach}}, asked {{allowed}}',
    cancel: 'Cancel run',
    progress: 'Progress of the run',
  },
  say: {
    started: 'Run started.',
    half: 'Half of the days are simulated.',
    finished_one: 'Run finished: {{count}} day simulated.',
    finished_other: 'Run finished: {{count}} days simulated.',
    cancelled: 'Run cancelled after {{done}} of {{total}} days.',
    failed: 'The run failed: {{title}}',
  },
  cancelled: {
    title: 'Run cancelled after {{done}} of {{total}} days.',
    detail: 'Results of an earlier run, where there are any, are still shown.',
  },
  failure: {
    heading: 'The run did not finish',
    again: 'Run again',
    detail: 'For whoever mends the program',
    kept: 'Your scenario is untouched, and earlier results are still shown.',
    'invalid-scenario': {
      title: 'The scenario cannot be simulated as it stands.',
      todo: 'Fields marked in red in the scenario say what to change; then run again.',
    },
    'replication-failed': {
      title: 'One of the simulated days broke off with an error of the program.',
      todo: 'Save the scenario and send it, with the details below, to whoever looks after this program. Undoing the last change may avoid it.',
    },
    'worker-lost': {
      title: 'The part of the program that simulates stopped, most likely for want of memory.',
      todo: 'Close other programs and run again, or simulate fewer days or fewer passengers.',
    },
    'no-workers': {
      title: 'The part of the program that simulates could not be started.',
      todo: 'Close the program and start it again. If this comes back, install it afresh.',
    },
  },
} as const;
