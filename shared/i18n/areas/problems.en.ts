// Words for what is wrong with a scenario or a file, by problem code: what, where, and how to mend it.

import { sharedProblemsEn } from './shared-problems.en.ts';
import { problemsOfEntrancesEn } from './problems-of-entrances.en.ts';
import { examinationProblemsEn } from './examination-problems.en.ts';

export const problemsEn = {
  emptyFile: 'The file is empty. Choose a scenario file (*.echannel.json).',
  fileTooLarge: 'The file has {{megabytes}} million characters; a scenario has at most {{limit}} million. This is probably another file.',
  notText: 'The file is not text, so it is not a scenario. Choose a scenario file (*.echannel.json).',
  jsonSyntax: 'Line {{line}}, column {{column}}: $t(problems.json.{{reason}}) Mend the text there, or open an earlier copy of the file.',
  jsonTooDeep: 'The file holds brackets within brackets without end; no scenario does. Choose another file.',
  duplicateKey: 'Line {{line}}, {{where}}: "{{key}}" stands twice in the same place. Keep one of them.',
  notAScenario: 'This is not an e-Channel Planner scenario: "format" must be "{{expected}}". Choose a scenario file (*.echannel.json).',
  badSchemaVersion: '"schemaVersion" must be a whole number from 1; this program writes {{supported}}.',
  newerSchemaVersion:
    'The scenario was saved by a newer version of the program (format {{found}}; this one knows up to {{supported}}). It was not opened, so nothing in it is lost. Update the program to open it.',

  fieldMissing: 'Line {{line}}, {{where}}: this field is missing. Add it, or copy it from a scenario that opens.',
  fieldUnknown: 'Line {{line}}, {{where}}: there is no field "{{key}}" here. Allowed: {{allowed}}. Correct its name or remove it.',
  wrongType: 'Line {{line}}, {{where}}: {{value}} should be $t(problems.type.{{expected}}).',
  notWhole: 'Line {{line}}, {{where}}: {{value}} should be a whole number.',
  tooSmall: 'Line {{line}}, {{where}}: {{value}} is too small. Enter at least {{limit}}.',
  tooLarge: 'Line {{line}}, {{where}}: {{value}} is too large. Enter at most {{limit}}.',
  textTooShort: 'Line {{line}}, {{where}}: the text is empty or too short. Characters needed: at least {{limit}}.',
  textTooLong: 'Line {{line}}, {{where}}: the text has {{found}} characters. Shorten it to {{limit}}.',
  tooFew: 'Line {{line}}, {{where}}: the list has {{found}} entries. It needs at least {{limit}}.',
  tooMany: 'Line {{line}}, {{where}}: the list has {{found}} entries. It may have at most {{limit}}.',
  notAllowed: 'Line {{line}}, {{where}}: {{value}} is not one of the words allowed: {{allowed}}.',
  badClock:
    'Line {{line}}, {{where}}: {{value}} is not a clock time on the quarter-hour. Write it as "06:30", up to "30:00" for the next morning.',
  badMinute: 'Line {{line}}, {{where}}: {{value}} is not a clock time. Write it as "06:37", up to "30:00" for the next morning.',
  badId: 'Line {{line}}, {{where}}: {{value}} is not a valid id. Use small letters, digits and single hyphens, such as "visitor-counters".',
  badDate: 'Line {{line}}, {{where}}: {{value}} is not a date. Write it as "2025-04-18" (year, month, day).',
  invalidValue: 'Line {{line}}, {{where}}: {{value}} is not valid ({{reason}}).',
  moreProblems: 'And {{count}} more problems in this file. Mend those above first.',

  closesBeforeOpens: 'The hall closes at {{closes}}, which is not after it opens at {{opens}}. Set the closing time later.',
  controlPointClosed: 'No passengers are cleared at {{name}} nowadays. The scenario runs all the same, as if they were.',
  duplicateId: '{{where}}: the id "{{id}}" is used twice. Give each its own.',
  duplicateFlow:
    '{{where}}: the count of $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}) is given twice. Remove one of the two.',
  noDemand: 'Nobody comes: every count is zero. Enter passengers, or pick a day from the traffic file.',
  unknownProfile: '{{where}}: there is no profile "{{id}}". Choose one of the profiles of this scenario.',
  zeroProfile: 'Profile "{{name}}": all quarter-hours are zero, so nobody could arrive. Give at least one a weight.',
  closedProfile:
    'Profile "{{name}}": it brings passengers only when the hall is closed. Move them to between {{opens}} and {{closes}}, or change the opening hours.',
  profileOutsideHours:
    'Profile "{{name}}": {{percent}} % of its passengers fall outside {{opens}} to {{closes}}. They are spread over the opening hours by the rest of the profile.',
  unknownTraceCategory:
    '{{where}}: the list of arrivals names a category "{{id}}" that the scenario does not have. Add the category or correct the name.',
  traceOutsideHours:
    '{{where}}: a passenger arrives at {{at}} s (about {{clock}}), outside {{opens}} to {{closes}}. Correct the time or the opening hours.',
  groupTwice: '"{{name}}" names $t(problems.group.{{group}}) twice. Keep one.',
  groupSharesNotOne: '"{{name}}": the shares of its groups add up to {{percent}} %. They must make 100 %.',
  tooManyRuns: 'The timetable has {{runs}} runs; it may have {{most}}. Take some out, or run them less often.',
  transportWithoutRuns: '"{{name}}" has no runs, so nobody comes with it. Add times or a pattern.',
  headwayOrder: '"{{name}}": a pattern from {{from}} to {{to}} has no time in it. Let it end after it begins.',
  seatsSpread:
    '"{{name}}": with {{percent}} % of the seats taken on average, the load can vary by at most {{largest}} %, not {{cv}} %: nobody stands. Lower it.',
  leastAboveMean: '{{where}}: the shortest time, {{least}} min, is not shorter than the mean, {{mean}} min. Lower it.',
  delayOfTaking:
    '"{{name}}" takes passengers away, and they come by its timetable, not knowing of delays: its delay changes nothing. Remove the delay.',
  tourTooLarge:
    '"{{name}}": a tour group of {{passengers}} is too large to go to one counter together; at most {{most}}. Let them go through one by one.',
  tourWithoutAdults:
    '"{{name}}": a tour group is made of adults, but there is no category of $t(problems.group.{{group}}) aged 11 or above who bring nobody. Add one, or let them go through one by one.',
  runsOutsideHours:
    '"{{name}}": passengers of {{runs}} runs would reach the hall outside {{opens}} to {{closes}}. Those before wait at the door; those after are still cleared.',
  countingNeedsCounts:
    'Transport is to be part of the counts, but only the listed passengers come and no counts are used. Let it come on top, or let the counts come as well.',
  broughtAboveCount:
    'Transport brings {{brought}} $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}), more than the count of {{count}} of which they should be part. All of them come; nobody comes by the profile.',
  nothingToScale:
    'Loads are scaled to the counts, but the count of $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}) is zero, so transport brings none of them. Enter the count.',
  surgeOrder: 'Surge "{{name}}": it begins at {{from}}, is highest at {{peak}} and ends at {{to}}. Put these in order.',
  surgeOutsideHours: 'Surge "{{name}}": {{from}} to {{to}} is not within {{opens}} to {{closes}}. Move it, or change the opening hours.',
  groupWithoutCategories: 'There are $t(problems.group.{{group}}) to come, but no category of theirs has a share. Add a category for them.',
  sharesNotOne: 'The shares of the categories of $t(problems.group.{{group}}) add up to {{percent}} %. They must make 100 %.',
  companionsExceedAdults:
    'Among $t(problems.group.{{group}}), children bring {{companions}} % of the group along, but only {{adults}} % are adults who could come. Lower the number of companions or the share of children.',
  uptakeNeverAllowed: 'Category "{{name}}": no e-Channel service admits it on {{date}}, so all of it goes to counters.',
  serviceNotOffered:
    'Category "{{name}}": it may use the $t(vocabulary.service.{{service}}) service in $t(problems.direction.{{direction}}), but no bank offers it, so all of it goes to counters. Add the service to a bank of e-Channels.',
  timetableOrder: 'Timetable of "{{name}}": {{from}} comes after {{previous}}. Put the steps in order of time, each once.',
  neverOpen: 'Bank "{{name}}" opens nothing while the hall is open. Open some servers, or remove the bank.',
  stepsOfTwoAuthorities:
    'Bank "{{name}}" is for control by two authorities, of whose lanes the steps are not modeled. Take the steps out, or let one authority check alone.',
  officersWithoutSteps:
    'Bank "{{name}}" has officers to help at its lanes, but no match there can fail. Give a service steps, or remove the officers.',
  officersNeverOnDuty:
    'Bank "{{name}}" has no officer on duty while the hall is open: whoever fails every attempt is refused. Put officers on duty, or remove them.',
  nobodyToServe: 'Bank "{{name}}" is for $t(problems.direction.{{direction}}), but nobody comes that way.',
  endsBeforeBegins: 'Bank "{{name}}": what begins at {{from}} cannot end at {{to}}. Let it end later.',
  outsideOpeningHours:
    'Bank "{{name}}": what is planned from {{from}} to {{to}} changes nothing, because the hall is open from {{opens}} to {{closes}}.',
  moveBelowNone:
    'Bank "{{name}}": between {{from}} and {{to}} staff moves take away {{missing}} more than are open. Nobody is left there, and the rest of the move does nothing.',
  moreLanesOut: 'Bank "{{name}}" has {{servers}} lanes, fewer than the {{lanes}} to be out of order. All of them will be.',
  stoodDownAboveCall:
    'Bank "{{name}}": reserve officers are called above {{above}} and would be stood down at {{below}} already. Stand them down at a lower level.',
  duplicateService: 'Bank "{{name}}" offers $t(vocabulary.service.{{service}}) twice. Keep one.',
  serviceNotAllowed:
    'Bank "{{name}}": nobody may use the $t(vocabulary.service.{{service}}) service here on {{date}}, so these lanes do not use it.',
  duplicateGroup: 'Bank "{{name}}" serves $t(problems.group.{{group}}) twice. Keep one.',
  minimumAboveMean: '{{where}}: the shortest time, {{minimum}} s, is longer than the mean, {{mean}} s. Lower it.',
  spreadTooLarge:
    '{{where}}: with this mean the times of a $t(problems.distribution.{{distribution}}) distribution can vary by at most {{largest}} of the mean, not {{cv}}. Lower it, or choose lognormal.',
  spreadNotOfFamily:
    '{{where}}: a $t(problems.distribution.{{distribution}}) time varies by {{expected}} of its mean, not {{cv}}. Enter {{expected}}, or choose lognormal.',
  noCounter:
    'No counter serves $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}). Some of them need one: whoever does not use an e-Channel, and whoever a lane refuses. Add a bank of counters for them.',
  counterNeverOpen:
    'No counter for $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}) opens at any time. Open at least one.',
  counterClosesEarly:
    'Every counter for $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}) is closed when the hall closes at {{closes}}, so people in line would never be cleared. Keep at least one open to the end.',
  courtesyForNobody:
    'Courtesy counters "{{name}}": no kind of passenger who comes to them needs assistance, so nobody uses them. Say under Passengers who does, or open them to all.',
  courtesyAndChanges:
    'Courtesy counters "{{name}}" cannot be kept for those who need them while passengers change lines between banks. Remove the change of banks under Queues, or open these counters to all.',
  shiftOrder:
    'Team "{{name}}": the shift ends at {{to}}, not after its start at {{from}}. Enter a later end; after midnight goes on as 24:15.',
  breakOutsideShift:
    'Team "{{name}}": with all turns this break goes from {{begins}} to {{ends}}, outside the shift from {{from}} to {{to}}. Move it, shorten it, or let more officers go at once.',
  breaksOverlap:
    'Team "{{name}}": a break begins at {{begins}}, while the last officers are on the one before until {{before}}. Begin it later, or let more officers go at once.',
  bankStaffedTwice: 'Team "{{name}}" names the bank "{{id}}" twice. Keep one.',
  bankNotStaffed:
    'Team "{{name}}" staffs "{{id}}", which is no bank of counters staffed by teams. Remove it, or let teams staff that bank.',
  bankWithoutTeam: 'Bank "{{name}}" is to be staffed by teams, but no team staffs it. Add it to a team, or go back to a painted timetable.',
  timetableAndTeams: 'Bank "{{name}}" has both a timetable and teams. Keep one: empty the timetable, or remove "staffing".',
  fewestAboveMost:
    'Bank "{{name}}": at least {{minimum}} desks are wanted, more than the {{maximum}} at most. Lower the one or raise the other.',
  fewerThanMinimum:
    'Bank "{{name}}": from {{from}} to {{to}} its teams staff as few as {{fewest}} desks, not the {{minimum}} wanted at least. Move a break or a shift, or add officers.',
  interventionBeforeOpening: 'Step at {{at}}: the hall opens at {{opens}}. Step in after that, or change the timetable.',
  drillOutsideDay:
    'Drill from {{from}} to {{until}}: it must begin before it ends, and lie within the opening hours, {{opens}} to {{closes}}.',
  interventionEndsFirst: 'Step at {{at}}: it ends at {{until}}, which is not after it begins. Set the end later.',
  interventionUnknownBank: '{{where}}: there is no bank "{{id}}". Choose one of the banks of this scenario, or remove the step.',
  interventionTooMany:
    'Step at "{{name}}": {{found}} are to be open, but the bank has {{servers}}. Choose fewer, or open more in its timetable at some time.',
  interventionNoServer: 'Step at "{{name}}": number {{found}} is to fail, but the bank has {{servers}}. Choose one of them.',
  interventionRefusesNobody:
    'Step at "{{name}}": it refuses nobody, so its refusals cannot rise. Give its lanes a share of refusals first.',
  vehiclesElsewhere:
    'Vehicles are cleared at road control points only, and {{name}} is none. Take the vehicles away, or choose another control point.',
  duplicateVehicles: 'The $t(vocabulary.vehicle.{{vehicle}}) in $t(problems.direction.{{direction}}) are given twice. Keep one.',
  noKiosk: 'No kiosk takes the $t(vocabulary.vehicle.{{vehicle}}) in $t(problems.direction.{{direction}}). Add kiosks for them.',
  twoKiosks:
    'Several banks of kiosks take the $t(vocabulary.vehicle.{{vehicle}}) in $t(problems.direction.{{direction}}). Each class has one bank in a direction: leave it to one.',
  coachOutsideHours: 'A coach is due at {{at}}, but the control point is open from {{opens}} to {{closes}}.',
  kioskClosesEarly:
    'Kiosks "{{name}}": none is open when the control point closes at {{closes}}, so vehicles in line would never be cleared. Keep at least one open to the end.',
  takenFromNobody: 'Officers of "{{name}}" are taken from "{{id}}", but there is no bank of counters of that name.',
  moreTakenThanThere:
    'Officers of "{{name}}" are more at some time than the desks from which they are taken: those desks are then all closed, and officers are still missing.',
  noCounterAtSecond:
    'No counter of the second authority serves $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}). Some of them need one, as at the first. Add a bank of counters of the second authority for them.',
  handingOverBesideTwo:
    'Counters "{{name}}" hand their passenger over when a desk closes. Where two authorities check one after the other, nothing says to whose counters the time that is left would belong: let them finish their passenger.',
  noFirstAuthority:
    'Bank "{{name}}" belongs to the second authority, but no bank belongs to the first, so nobody gets there. Say which banks are the first authority\'s.',
  noSecondAuthority:
    'Bank "{{name}}" belongs to the first of two authorities, but no bank belongs to the second. Say which banks are the second authority\'s, or let this one clear for good.',
  secondZoneOfOneAuthority:
    'Bank "{{name}}" has a second zone, in which the other authority checks, so it cannot belong to one authority alone. Take away the second zone, or let the bank clear for both.',
  ...examinationProblemsEn,
  walkToNobody: 'A walk between two authorities is given, but no bank belongs to one of them, so nobody walks.',
  demandExceedsCounters:
    'Too many passengers in $t(problems.direction.{{direction}}) for the counters: {{passengers}} passengers bring {{needed}} hours of work, and the counters are open for {{available}} hours in all. Lines will grow all day: open more counters, or check the count.',
  demandExceedsLanes:
    'Too many passengers in $t(problems.direction.{{direction}}) for the e-Channels: {{passengers}} passengers bring {{needed}} hours of work, and the lanes are open for {{available}} hours in all. Lines will grow all day: open more lanes, or check the count.',
  targetWithoutPassengers: 'Target "{{id}}": none of its passengers come in $t(problems.direction.{{direction}}), so it says nothing.',
  duplicateSign: 'Sign {{number}}: another sign already sends these passengers to lanes or counters of this kind. Keep one of them.',
  signUnknownCategory:
    'Sign {{number}}: "{{category}}" is not a kind of $t(problems.group.{{group}}) in this scenario. Choose one of them, or all of the group.',
  signUnknownBank: 'Sign {{number}} leads to "{{bank}}", which this scenario does not have. Choose another bank or remove the line.',
  signBankTwice: 'Sign {{number}} names the bank "{{bank}}" twice. Keep one entry with the whole share.',
  signMixedKinds:
    'Sign {{number}} leads to e-Channels and to counters. Whether one uses a lane is said by the category; make a sign for the lanes and one for the counters.',
  signMixedAuthorities: 'Sign {{number}} leads to banks of both authorities. Make one sign for each authority.',
  signShares: 'Sign {{number}}: the shares add up to {{percent}} %. Make them 100 %.',
  signElsewhere:
    'Sign {{number}} leads to "{{name}}", which does not serve $t(problems.group.{{group}}) in $t(problems.direction.{{direction}}): they will choose another bank themselves.',
  areaTwice: 'The area of the hall in $t(problems.direction.{{direction}}) is given twice. Keep one of them.',
  noLinesToChange: 'Passengers may change lines within a bank, but no bank has a line for each lane or counter.',
  noBankToChange: 'Passengers may change to another bank, but there is only one of each kind.',
  ...problemsOfEntrancesEn,

  budgetBelowLeast:
    'At most {{atMost}} replications are allowed, but {{atLeast}} are to be made before the first look. Raise the one or lower the other.',
  quantityMissing:
    'Deployment {{letter}}, "{{name}}", does not have the quantity that decides: no such passengers come, or it has no such target. Choose another quantity.',
  otherPassengers:
    'Deployment {{letter}}, "{{name}}", differs from A in $t(problems.sharedPart.{{part}}): it does not meet the same passengers on the same day, so the difference is not that of the deployment alone.',
  otherVehicles:
    'Deployment {{letter}}, "{{name}}": other vehicles come than in A, so the difference in their waits is not that of the kiosks alone.',
  otherPledge:
    'Deployment {{letter}}, "{{name}}": its target "{{target}}" is not that of A (minutes, groups or direction differ), so the two shares cannot be compared. Make the targets equal or choose another quantity.',
  precisionQuantityMissing:
    'A precision is asked of something this scenario does not have: no such passengers come, or it has no such target. Choose another quantity.',

  timetableEmpty: 'The file is empty. A timetable has a line with the names of its columns, then one run a line.',
  timetableTooLarge: 'The file has {{megabytes}} million characters; no timetable is so long. Choose another file.',
  timetableNoTime:
    'There is no column with times: the first line is "{{found}}". Name the column {{accepted}} (or one of the other names in the help).',
  timetableNoRows: 'The file names its columns, but has no runs. Add one run a line.',
  timetableQuotes: 'Line {{line}}: a quotation mark is opened and not closed. Close it, or take it out.',
  timetableTime:
    'Line {{line}}, column "{{column}}": "{{found}}" is not a clock time. Write it as 07:02, up to 30:00 for the next morning.',
  timetableSize:
    'Line {{line}}, column "{{column}}": "{{found}}" is not a number of passengers (0 to 20,000). Correct it, or leave it empty.',
  timetableDirection: 'Line {{line}}, column "{{column}}": "{{found}}" should be "arrival" or "departure".',

  trafficEmpty: 'The file is empty. Choose the Immigration Department\'s "Statistics on Daily Passenger Traffic" (CSV).',
  trafficTooLarge:
    'The file has {{megabytes}} million characters, ten times the traffic file of five years. This is probably another file.',
  trafficNotText:
    'The file is not UTF-8 text, so it is not the traffic file as published. Download it again rather than saving it from a spreadsheet.',
  trafficHeader:
    'Line 1: the columns should be "{{expected}}", but the file begins "{{found}}". Use the English file as published, not a re-saved or translated copy.',
  trafficFields: 'Line {{line}}: {{found}} fields instead of {{expected}}. Use the file as published; this copy was changed.',
  trafficTruncated: 'Line {{line}}, the last one, is incomplete: the file was cut off. Download it again.',
  trafficDate:
    'Line {{line}}: "{{found}}" should be a date as published, day-month-year with dashes (18-04-2025). A spreadsheet may have rewritten the dates: download the file again.',
  trafficDateOrder:
    'Line {{line}}: {{found}} comes after {{previous}}, but dates in the file only go forward. Days and months may have been swapped: download the file again.',
  trafficDirection: 'Line {{line}}: "{{found}}" should be "Arrival" or "Departure".',
  trafficCount:
    'Line {{line}}, {{column}}: "{{found}}" should be a whole number of passengers of at most seven digits, without signs or separators.',
  trafficTotal:
    'Line {{line}}: the total is {{found}}, but the three groups add up to {{expected}}. The row was changed or damaged: download the file again.',
  trafficDuplicate:
    'Line {{line}}: this control point and direction were already given for {{date}}, on line {{first}}. Remove one, or download the file again.',
  trafficControlPoints:
    'Line {{line}}: "{{found}}" is not a control point as the published English file names it, and no other line names one.',
  trafficUnknownControlPoint:
    'Line {{line}}: "{{found}}" is not a control point this program knows. Its {{rows}} rows were left out; all others were read.',
  trafficNoRows: 'The file has columns but no rows. Download it again.',
  trafficDaysMissing: '{{days}} days between the first and the last are missing in this copy. The days present were read.',

  json: {
    InvalidSymbol: 'this cannot stand here.',
    InvalidNumberFormat: 'this number is not well written.',
    PropertyNameExpected: 'a field name in double quotes is expected.',
    ValueExpected: 'a value is expected.',
    ColonExpected: 'a colon is expected.',
    CommaExpected: 'a comma is expected.',
    CloseBraceExpected: 'a closing brace } is expected.',
    CloseBracketExpected: 'a closing bracket ] is expected.',
    EndOfFileExpected: 'the document should end here.',
    InvalidCommentToken: 'comments are not allowed.',
    UnexpectedEndOfComment: 'comments are not allowed.',
    UnexpectedEndOfString: 'a text is not closed by a double quote.',
    UnexpectedEndOfNumber: 'a number breaks off.',
    InvalidUnicode: 'a \\u sign in a text is not well written.',
    InvalidEscapeCharacter: 'a backslash in a text is followed by a wrong character.',
    InvalidCharacter: 'a text holds a character that must be written with a backslash.',
  },
  type: {
    string: 'a text in double quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in brackets [ ]',
    object: 'a group of fields in braces { }',
  },
  sharedPart: {
    controlPoint: 'its control point',
    date: 'its date',
    openingHours: 'its opening hours',
    demand: 'its passengers (counts, profiles or growth)',
    categories: 'its passenger categories',
  },
  direction: { departure: 'departure', arrival: 'arrival', both: 'both directions' },
  group: { resident: 'Hong Kong residents', 'mainland-visitor': 'Mainland visitors', 'other-visitor': 'other visitors' },
  distribution: {
    constant: 'constant',
    exponential: 'exponential',
    lognormal: 'lognormal',
    gamma: 'gamma',
    uniform: 'uniform',
    triangular: 'triangular',
  },
  ...sharedProblemsEn,
} as const;
