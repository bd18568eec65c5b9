// The people behind the counters: teams, shifts and breaks, and officers required beside those available.

export const peopleEn = {
  teams: {
    title: 'Teams of officers',
    subtitle: 'shifts as bars; the number in a bar is how many are at hand',
    none: 'Every bank of counters is opened by its timetable above. Add a team to staff a bank by shifts and breaks instead.',
    add: 'Add a team',
    remove: 'Remove this team',
    name: 'Team {{number}}',
    officers: 'Officers',
    begins: 'Shift begins',
    ends: 'Shift ends',
    nextDay: '{{clock}} (next day)',
    staffs: 'Counters it staffs',
    staffsHint: 'First each bank gets its fewest desks, in this order; then they take one more in turn, up to their most.',
    addBreak: 'Add a break',
    removeBreak: 'Remove break {{number}}',
    break: 'Break {{number}}',
    breakFrom: 'The first leave at',
    breakMinutes: 'Each is away for',
    breakAtOnce: 'Away at the same time',
    turns_one: 'One turn, until {{ends}}.',
    turns_other: '{{count}} turns, one after the other, until {{ends}}.',
    bar: '{{name}}: {{stretches}}',
    stretch: '{{from}} to {{to}}, {{officers}} at hand',
    spare: '{{hours}} officer-hours of this team find no desk: every bank it staffs has its most desks open then.',
    hours: '{{officers}} officers · {{hours}} h at hand',
  },
  bank: {
    title: 'Who opens it',
    staffed: 'Staffed by teams',
    by: 'Teams: {{teams}}.',
    minimum: 'Fewest desks',
    minimumHint: 'Staffed before any bank gets more; a warning says when breaks leave fewer.',
    maximum: 'Most desks',
    closing:
      'With fewer officers at hand the desks with the highest numbers close first. An officer finishes the passenger at the desk before leaving.',
    rowDetail: 'from teams · {{hours}} officer-hours',
    rowLocked: 'This row comes from teams. Change their shifts and breaks below.',
  },
  officers: {
    chart: 'Officers required and available',
    unit: 'officers',
    required: 'Required',
    available: 'Available',
    work: 'Work that comes',
    stateColumn: 'Officers',
    pledge: '{{share}} within {{minutes}} min',
    noPledge: 'no target: enough that the line does not grow',
    state: { enough: 'enough', tight: 'tight', short: 'short' },
    legend: {
      enough: 'Enough: as many as required',
      tight: 'Tight: one short, or up to a tenth',
      short: 'Short: more than that missing',
    },
    cell: '{{at}}: {{state}}; {{required}} required, {{available}} available',
    allEnough: 'enough officers all day',
    says: {
      noCounters: 'There are no counters, so no officers are required at any.',
      enough: 'Every bank of counters has the officers it requires all day; {{spare}} officer-hours are open beyond that.',
      short:
        '{{bank}}: too few officers {{stretches}}, most at {{at}}, when {{required}} are required and {{available}} available. In all banks {{missing}} officer-hours are missing, and {{spare}} are open beyond need at other times.',
    },
    meaningTitle: 'How to read it',
    meaning: {
      required:
        'Required: the smallest number of officers with which the target would be met if the work of the quarter-hour went on and on. The work is that of the passengers who came to the bank in it, averaged over the days simulated; the bracket in the table is what its interval comes to.',
      states: 'Available: desks open. Tight: one officer short, or up to a tenth of those required. Short: more than that.',
      alone:
        'Each quarter-hour stands alone. A line left over from before needs officers too, and a long target may allow a short stretch in red to be worked off in time: whether the target is met, the verdicts above say.',
    },
  },
} as const;
