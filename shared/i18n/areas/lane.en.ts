// A lane as it is: its steps, its attempts at the match, and the officers who help.

export const laneEn = {
  change: {
    stepsAdded:
      '{{bank}}, {{what}}: in steps, {{seconds}} s for one who passes at once, {{attempts}} attempts, which {{failing}} of passengers all fail',
    stepsRemoved: '{{bank}}, {{what}}: one time and one share refused in place of steps',
    entry: '{{bank}}, {{what}}: entry gate {{before}} → {{after}} s',
    read: '{{bank}}, {{what}}: reading {{before}} → {{after}} s',
    match: '{{bank}}, {{what}}: one attempt at the match {{before}} → {{after}} s',
    exit: '{{bank}}, {{what}}: exit gate {{before}} → {{after}} s',
    attempts: '{{bank}}, {{what}}: attempts at the match {{before}} → {{after}}',
    failure: '{{bank}}, {{what}}: first match fails {{before}} → {{after}}',
    failureAgain: '{{bank}}, {{what}}: match after a failed one fails {{before}} → {{after}}',
    overlapAdded: '{{bank}}, {{what}}: the next passenger enters while the last leaves',
    overlapRemoved: '{{bank}}, {{what}}: the next passenger enters when the last has left',
    officersAdded: '{{bank}}: officers who help at the lanes, at most {{most}}; {{cleared}} of those helped are cleared',
    officersRemoved: '{{bank}}: no officers who help at the lanes, of whom there were at most {{most}}',
    officersOnDuty: '{{bank}}, officers {{from}}–{{to}}: {{before}} → {{after}}',
    officerHours: '{{bank}}, hours of officers: {{before}} → {{after}}',
    assistanceTime: '{{bank}}, help by an officer: {{before}} → {{after}} s',
    assistanceCleared: '{{bank}}, cleared after help: {{before}} → {{after}}',
  },
} as const;
