// Words for how people line up beyond a plain line: the fields of the scenario, and what results say of it.

export const queueingEn = {
  add: 'Add to the lines',
  remove: 'Remove: {{what}}',
  mechanism: {
    misjudgement: {
      title: 'Misjudged lines',
      explained: 'People see a line longer or shorter than it is. Each passenger is off by an own factor for each bank, the same all day.',
    },
    signs: {
      title: 'Signs',
      explained: 'Signs and stewards send fixed shares of some passengers to each bank, whatever the lines are.',
    },
    fewerPeople: {
      title: 'Changing lines within a bank',
      explained: 'Where a bank has a line for each lane or counter, whoever stands last goes over to a shorter one when it moves.',
    },
    minutesSaved: {
      title: 'Changing to another bank',
      explained: 'Whoever stands last goes over to another bank of the same kind that may serve them when its line moves.',
    },
    sharedLines: {
      title: 'One line for several banks',
      explained:
        'One line feeds several banks: a free lane or counter of any of them takes the first in it whom it may serve. People in it are counted at its first bank.',
    },
    balking: {
      title: 'Turning back',
      explained:
        'Some find the line too long on coming, turn back and go away. They are counted among those who arrive, not among those who wait.',
    },
    entrances: {
      title: 'Entrance',
      explained:
        'Where the hall is full, or only so many are let in at a time, people wait outside, on the concourse, in order of their coming. Their waiting counts from when they came.',
    },
    areas: {
      title: 'Area of the hall',
      explained: 'With the floor on which people wait and are served, results show how crowded it is.',
    },
  },
  field: {
    balkDirection: 'Direction',
    balkGroups: 'Who may turn back',
    balkBy: 'They turn back',
    byPeople: 'from a line of so many people',
    byWait: 'from a wait longer than they are ready for',
    balkPeople: 'People in the line',
    patience: 'Ready to wait, on average',
    patienceHint: 'Each passenger has an own patience, exponential with this mean; the expected wait is held against it.',
    area: 'Floor, {{direction}}',
    sharedLine: 'Shared line {{number}}',
    addShared: 'Add a shared line',
    removeShared: 'Remove shared line {{number}}',
    sharedNeeds: 'A shared line needs two banks of one kind with a single line.',
    misjudgement: 'Typical error',
    misjudgementHint: 'Coefficient of variation of the factor by which a line is misjudged.',
    fewerPeople: 'Change for at least so many fewer',
    fewerPeopleHint: 'People before the passenger, there and here. A family that stays together counts as one.',
    minutesSaved: 'Change to save at least',
    minutesSavedHint: 'Expected wait here less that at the other bank.',
  },
  sign: {
    number: 'Sign {{number}}',
    add: 'Add a sign',
    remove: 'Remove sign {{number}}',
    who: 'Passengers',
    wholeGroup: '{{group}}, all',
    leadsTo: 'Leads to',
    lanes: 'e-Channels',
    counters: 'counters',
    followed: 'Follow it',
    followedHint: 'The others choose for themselves, as does whoever finds the bank shut.',
    share: 'To {{bank}}',
    nowhere: 'No bank of this kind serves them.',
    needsTwo: 'A sign needs two banks of one kind to choose between.',
  },
  assumption: 'How people line up',
  unit: { people: 'people', squareMeters: 'm²' },
  result: {
    lineChanges: 'Changes of line',
    lineChangesSay: '{{count}} times a day a passenger changes to a better line; most often to {{bank}}.',
    lineChangesNone: 'Nobody changes lines on this day.',
    changedWithin: 'Changed lines here',
    cameOver: 'Came from another bank',
    balked: { departure: 'Turned back, departure', arrival: 'Turned back, arrival' },
    balkedSay: '{{count}} passengers a day turn back; most of them at {{at}}.',
    balkedNone: 'Nobody turns back on this day.',
    crowding: { departure: 'Crowding of the hall, departure', arrival: 'Crowding of the hall, arrival' },
    crowdingSay: 'Fullest at {{at}}: {{density}} people on a square metre of {{area}}, level {{level}}: {{words}}.',
    crowdingUnit: 'people per m²',
    levels: {
      A: 'one may walk about freely',
      B: 'one may walk about without disturbing others',
      C: 'one may pass, disturbing others',
      D: 'people stand without touching, passing is hard',
      E: 'people cannot help touching each other',
      F: 'people are pressed together, which is not safe for long',
    },
    levelSource: 'Levels: {{source}} (confidence {{code}}).',
  },
} as const;
