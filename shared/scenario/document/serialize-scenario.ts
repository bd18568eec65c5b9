// Writes a scenario or a project in its one canonical form: keys in the schema's order, small things on one line, numbers in rows of four
// (an hour of quarter-hours), so that two versions of a scenario differ in the lines that were edited and in no other.

import type { Project } from '../schema/project-schema.ts';
import type { Scenario } from '../schema/scenario-schema.ts';

/** Widest line [characters] for an object or a list written on one line. */
const widest = 140;

/** Every key of the document, in the order in which it is written; a test holds it complete. */
export const keyOrder = [
  '$schema',
  'format',
  'schemaVersion',
  'measure',
  'kind',
  'what',
  'id',
  'direction',
  'mode',
  'role',
  'group',
  'groups',
  'category',
  'service',
  'distribution',
  'statistic',
  'target',
  'name',
  'en',
  'zh-Hant-HK',
  'notes',
  'age',
  'needsAssistance',
  'enrolments',
  'controlPoint',
  'date',
  'openingHours',
  'opens',
  'closes',
  'demand',
  'source',
  'fileName',
  'arrivals',
  'flows',
  'profiles',
  'growthFactor',
  'dayToDayVariation',
  'groupVariation',
  'resident',
  'mainland-visitor',
  'other-visitor',
  'scheduled',
  'counting',
  'transports',
  'surges',
  'at',
  'until',
  'bank',
  'shared',
  'server',
  'by',
  'factor',
  'within',
  'weights',
  'profile',
  'categories',
  'share',
  'eChannelUptake',
  'companions',
  'party',
  'way',
  'adultsWithChild',
  'timeFactors',
  'eChannel',
  'counter',
  'matchFailureFactor',
  'banks',
  'from',
  'peak',
  'to',
  'everyMinutes',
  'size',
  'load',
  'seats',
  'travel',
  'delay',
  'toHall',
  'meanMinutes',
  'sdMinutes',
  'open',
  'atOther',
  'timetable',
  'servers',
  'lanes',
  'reason',
  'moves',
  'reserves',
  'delayMinutes',
  'when',
  'above',
  'forMinutes',
  'below',
  'belowForMinutes',
  'staffing',
  'queue',
  'handover',
  'authority',
  'services',
  'courtesy',
  'handsOver',
  'closesFirst',
  'refusedJoin',
  'serves',
  'time',
  'mean',
  'cv',
  'leastMinutes',
  'headways',
  'runs',
  'minimum',
  'maximum',
  'observations',
  'refusal',
  'steps',
  'entry',
  'read',
  'match',
  'exit',
  'attempts',
  'failure',
  'failureAgain',
  'overlap',
  'secondZone',
  'outages',
  'meanHoursBetweenFailures',
  'meanMinutesToRepair',
  'repairers',
  'networkOutages',
  'plannedOutages',
  'teams',
  'officers',
  'cleared',
  'shift',
  'breaks',
  'minutes',
  'atOnce',
  'staffs',
  'sharedServers',
  'home',
  'other',
  'hours',
  'changeoverMinutes',
  'trigger',
  'walkBetweenAuthorities',
  'examination',
  'places',
  'whenFull',
  'reasons',
  'referrals',
  'refused',
  'vehicles',
  'vehicle',
  'comes',
  'coachRuns',
  'coaches',
  'lateMinutes',
  'occupants',
  'kiosks',
  'perVehicle',
  'perOccupant',
  'teamOfficers',
  'takenFrom',
  'bankChoice',
  'queues',
  'misjudgement',
  'signs',
  'followed',
  'split',
  'jockeying',
  'fewerPeople',
  'minutesSaved',
  'sharedLines',
  'balking',
  'rule',
  'people',
  'patience',
  'areas',
  'squareMeters',
  'entrances',
  'capacity',
  'metering',
  'targets',
  'withinMinutes',
  'plan',
  'x',
  'y',
  'drill',
  'faults',
  'mayRewind',
  'interventions',
  'run',
  'seed',
  'replications',
  'confidenceLevel',
  'precision',
  'of',
  'quantity',
  'halfWidth',
  'relative',
  'passengers',
  'others',
  'comparison',
  'decideBy',
  'threshold',
  'atLeast',
  'atMost',
  'deployments',
  'scenario',
] as const;

/** The document's text, ending in a line feed. Equal scenarios give equal texts. */
export function serializeScenario(scenario: Scenario): string {
  return `${write(scenario, 0, '')}\n`;
}

export function serializeProject(project: Project): string {
  return `${write(project, 0, '')}\n`;
}

/** `value` as JSON at this depth; `lead` is what stands before it on its line. */
function write(value: unknown, depth: number, lead: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth > 0 && !hasNested(value)) {
    const inline = writeInline(value);
    if (depth * 2 + lead.length + inline.length <= widest) return inline;
  }
  return Array.isArray(value) ? writeList(value, depth) : writeObject(value, depth);
}

function writeObject(object: object, depth: number): string {
  const indent = '  '.repeat(depth + 1);
  const lines = entriesOf(object).map(([key, value]) => {
    const lead = `${JSON.stringify(key)}: `;
    return indent + lead + write(value, depth + 1, lead);
  });
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${'  '.repeat(depth)}}`;
}

function writeList(list: readonly unknown[], depth: number): string {
  if (list.length === 0) return '[]';
  const indent = '  '.repeat(depth + 1);
  const rows = list.every((item) => typeof item === 'number')
    ? rowsOfFour(list).map((row) => row.map((item) => JSON.stringify(item)).join(', '))
    : list.map((item) => write(item, depth + 1, ''));
  return `[\n${rows.map((row) => indent + row).join(',\n')}\n${'  '.repeat(depth)}]`;
}

function writeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(writeInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = entriesOf(value).map(([key, field]) => `${JSON.stringify(key)}: ${writeInline(field)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** Objects that hold lists of objects are spread over lines even where they would fit; a list of objects always is. */
function hasNested(value: object): boolean {
  const holdsObject = (item: unknown) => typeof item === 'object' && item !== null;
  return Array.isArray(value)
    ? value.some(holdsObject)
    : Object.values(value).some((item) => Array.isArray(item) && item.some(holdsObject));
}

function entriesOf(object: object): [string, unknown][] {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  // Most objects are in order already, as they were read from a document.
  const inOrder = entries.every(([key], index) => index === 0 || rankOf(entries[index - 1]?.[0] ?? '') < rankOf(key));
  return inOrder ? entries : entries.toSorted(([a], [b]) => rankOf(a) - rankOf(b));
}

const rank = new Map<string, number>(keyOrder.map((key, position) => [key, position]));
const rankOf = (key: string) => rank.get(key) ?? keyOrder.length;

function rowsOfFour(list: readonly unknown[]): unknown[][] {
  return Array.from({ length: Math.ceil(list.length / 4) }, (_, row) => list.slice(4 * row, 4 * row + 4));
}
