// What may be wrong with the entrance of a hall.

export const problemsOfEntrancesEn = {
  entranceTwice: 'Two entrances let in the same passengers, $t(problems.direction.{{direction}}). Keep one of them.',
  entranceFree:
    'The entrance for $t(problems.direction.{{direction}}) limits nothing. Give a number of people or a time of metered entry, or remove it.',
  capacityBelowParty:
    'The hall takes {{capacity}} people, but a party of {{largest}} may come and would never go in. Let it take at least {{largest}}.',
  meteringOrder: 'Metered entry: it begins at {{from}} and cannot end at {{to}}. Let it end later.',
  meteringOverlap: 'Metered entry: {{from}} lies within the time before it, which lasts until {{until}}. Let them follow each other.',
  meteringOutsideHours: 'Metered entry from {{from}} to {{to}} does nothing, since the hall is open from {{opens}} to {{closes}}.',
  interventionUnknownEntrance:
    '{{where}}: no entrance is for $t(problems.direction.{{direction}}) by itself. Choose an entrance of this scenario, or remove the step.',
} as const;
