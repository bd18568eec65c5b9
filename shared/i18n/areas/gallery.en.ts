// Words of the gallery: ready scenarios of all control points.

export const galleryEn = {
  title: 'New from an example',
  text: 'Each opens as a scenario of your own; the example stays as it is.',
  search: 'Search the examples',
  searchHint: 'Control point, holiday, e-Channel service…',
  kinds: 'Kind of day',
  allKinds: 'All',
  kind: { typical: 'Working day', record: 'Record', lesson: 'Lesson', exercise: 'Exercise' },
  modes: 'Way of travel',
  allModes: 'All',
  mode: { air: 'Air', rail: 'Rail', road: 'Road', sea: 'Sea' },
  found_one: '{{count}} example',
  found_other: '{{count}} examples',
  nothing: 'No example is like that. Take another word, or show all kinds.',
  deployments_one: '{{count}} deployment',
  deployments_other: '{{count}} deployments to compare',
  passengers_one: '{{passengers}} passenger',
  passengers_other: '{{passengers}} passengers',
  busiest: 'most at {{time}}: {{passengers}} an hour',
  picture: 'Passengers through the day: departure above the line, arrival below; marks at 06:00, 12:00 and 18:00',
  exercises: 'Exercises',
} as const;
