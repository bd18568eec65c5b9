// Words for the entrance of a hall: how many it takes, how fast it lets them in, and who waits outside.

export const entranceEn = {
  add: 'Add an entrance',
  remove: 'Remove the entrance: {{direction}}',
  who: 'Whom it lets in',
  capacity: 'Most people in the hall',
  capacityHint: 'In line or in service, all of them together. Whoever comes when it is full waits outside; a family goes in whole.',
  limit: 'Limit the people in the hall',
  metering: 'Let in by turns',
  meteringHint:
    'So many passengers may go in every so many minutes. What is not used lapses, except that it is saved up for a larger family in front.',
  addMetering: 'Add a time of metered entry',
  removeMetering: 'Remove metered entry from {{from}} to {{to}}',
  from: 'From',
  to: 'To',
  people: 'Passengers let in',
  every: 'Every',
  change: {
    added: 'Entrance, {{direction}}: {{after}}',
    removed: 'Entrance, {{direction}}: everybody goes in freely (before: {{before}})',
    changed: 'Entrance, {{direction}}: {{before}} → {{after}}',
    capacity: 'at most {{people}} people in the hall',
    metering: '{{people}} let in every {{minutes}} min from {{from}} to {{to}}',
  },
  result: {
    title: { departure: 'Waiting outside, departure', arrival: 'Waiting outside, arrival' },
    say: 'At {{at}} most people wait outside, {{most}}. {{passengers}} a day have to, {{mean}} on average, 95 % of them at most {{p95}}. This is part of their wait.',
    none: 'Nobody has to wait outside on this day.',
    people: 'Outside, most at once',
    average: 'Outside, on average',
    inside: 'In the hall',
  },
  live: {
    closed: 'entrance closed ({{direction}}) until {{until}}',
    ordered: 'entry metered ({{direction}}): {{people}} every {{minutes}} min until {{until}}',
  },
} as const;
