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
  },
  field: {
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
  unit: { people: 'people' },
  result: {
    lineChanges: 'Changes of line',
    lineChangesSay: '{{count}} times a day a passenger changes to a better line; most often to {{bank}}.',
    lineChangesNone: 'Nobody changes lines on this day.',
    changedWithin: 'Changed lines here',
    cameOver: 'Came from another bank',
  },
} as const;
