// Words for how precise a run is, was asked to be, and for what it left out before measuring.

export const precisionEn = {
  met: 'As precise as asked: {{quantity}} {{estimate}}; at most ± {{allowed}} was asked.',
  missed:
    'Not as precise as asked: {{quantity}} {{estimate}}; at most ± {{allowed}} was asked, but the {{budget}} replications allowed were used up.',
  uneven:
    'Narrow enough, but not to be relied upon yet: {{quantity}} {{estimate}}; at most ± {{allowed}} was asked. The days are so uneven that the {{budget}} replications allowed say too little of the few that are bad.',
  noWarmUp: 'The day is simulated from opening until the last passenger is cleared, so it needs no warm-up and nothing is left out.',
} as const;
