// Words for those who travel together: how they go through the control, and how they meet again beyond it.

export const partiesEn = {
  way: 'They go through',
  wayHint:
    'Together: to one counter, unless all of them may use e-Channels. Split: each who may and will uses an e-Channel, and who is through first waits beyond for the rest. To compare the time that families take in all, report it for both.',
  ways: {
    usual: 'together',
    together: 'together, their time in all reported',
    split: 'split, and meet again beyond',
  },
  adults: 'Adults who go with the child',
  adultsHint: 'To the counter, where the child may not use an e-Channel; those who use none go with it as well.',
  splitWith: 'split, {{adults}} with the child, and meet again beyond',
  change: '{{category}}: families go through {{before}} → {{after}}',
  brief: 'How families go through',
  result: {
    title: { departure: 'Waiting for the rest of the party, departure', arrival: 'Waiting for the rest of the party, arrival' },
    say: 'At {{at}} most people wait beyond the control, {{most}}. {{passengers}} a day wait there for the rest of their family or tour group, {{mean}} on average, 95 % of them at most {{p95}}.',
    time: '{{parties}} parties of several take {{time}} in all on average, from their arrival until the last of them is through; 95 % at most {{p95}}.',
    none: 'Nobody waits beyond the control for the rest of a party.',
    people: 'Beyond, most at once',
    average: 'Beyond, on average',
  },
  effect: {
    mean: 'mean wait beyond for the rest of the party ({{direction}})',
    p95: 'p95 wait beyond for the rest of the party ({{direction}})',
    partyTime: 'mean time of a party in all ({{direction}})',
    p95PartyTime: 'p95 time of a party in all ({{direction}})',
  },
  live: {
    waiting: 'Waiting for the rest of their party',
    longest: 'longest {{duration}}',
    waitsBeyond: 'Waits beyond the control for the rest of the party.',
    metAgain: 'Waited {{duration}} for the rest of the party, and goes on.',
    inspect: 'Through the control; waiting since {{time}} for the rest of the party',
    leaving: 'Through the control since {{time}}; the rest of the party is not',
  },
} as const;
