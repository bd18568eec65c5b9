// What is wrong with a scenario or a file: where, which rule, and the values that fill the sentence (i18n area "problems").

import type { LocalizedText } from '../reference/sourced.ts';

export type ProblemPath = readonly (string | number)[];

/** Every kind of problem; each has its sentence in both languages. */
export const problemCodes = [
  // The file is not a scenario document at all.
  'emptyFile',
  'fileTooLarge',
  'notText',
  'jsonSyntax',
  'jsonTooDeep',
  'duplicateKey',
  'notAScenario',
  'badSchemaVersion',
  'newerSchemaVersion',
  // A field breaks the schema.
  'fieldMissing',
  'fieldUnknown',
  'wrongType',
  'notWhole',
  'tooSmall',
  'tooLarge',
  'textTooShort',
  'textTooLong',
  'tooFew',
  'tooMany',
  'notAllowed',
  'badClock',
  'badMinute',
  'badId',
  'badDate',
  'invalidValue',
  'moreProblems',
  // Fields contradict each other.
  'closesBeforeOpens',
  'controlPointClosed',
  'duplicateId',
  'duplicateFlow',
  'noDemand',
  'unknownProfile',
  'zeroProfile',
  'closedProfile',
  'profileOutsideHours',
  'unknownTraceCategory',
  'traceOutsideHours',
  'groupTwice',
  'groupSharesNotOne',
  'tooManyRuns',
  'transportWithoutRuns',
  'headwayOrder',
  'seatsSpread',
  'leastAboveMean',
  'delayOfTaking',
  'tourTooLarge',
  'tourWithoutAdults',
  'runsOutsideHours',
  'countingNeedsCounts',
  'broughtAboveCount',
  'nothingToScale',
  'surgeOrder',
  'surgeOutsideHours',
  'groupWithoutCategories',
  'sharesNotOne',
  'companionsExceedAdults',
  'uptakeNeverAllowed',
  'serviceNotOffered',
  'timetableOrder',
  'neverOpen',
  'nobodyToServe',
  'endsBeforeBegins',
  'outsideOpeningHours',
  'moveBelowNone',
  'moreLanesOut',
  'stoodDownAboveCall',
  'sharedServersUnknownBank',
  'sharedServersOneBank',
  'sharedServersMixed',
  'sharedServersOneLine',
  'sharedServersTooMany',
  'sharedServersBelow',
  'sharedServersStay',
  'counterLeftByShared',
  'interventionUnknownShared',
  'duplicateService',
  'serviceNotAllowed',
  'duplicateGroup',
  'stepsOfTwoAuthorities',
  'officersWithoutSteps',
  'officersNeverOnDuty',
  'minimumAboveMean',
  'spreadTooLarge',
  'spreadNotOfFamily',
  'noCounter',
  'counterNeverOpen',
  'counterClosesEarly',
  'courtesyForNobody',
  'courtesyAndChanges',
  'sharedAndHandingOver',
  'reservedLinePerServer',
  'reservedAndChanging',
  'sharedReservedUnlike',
  'shiftOrder',
  'breakOutsideShift',
  'breaksOverlap',
  'bankStaffedTwice',
  'bankNotStaffed',
  'bankWithoutTeam',
  'timetableAndTeams',
  'fewestAboveMost',
  'fewerThanMinimum',
  'interventionBeforeOpening',
  'drillOutsideDay',
  'interventionEndsFirst',
  'interventionUnknownBank',
  'interventionTooMany',
  'interventionNoServer',
  'interventionRefusesNobody',
  'noCounterAtSecond',
  'noFirstAuthority',
  'handingOverBesideTwo',
  'noSecondAuthority',
  'secondZoneOfOneAuthority',
  'walkToNobody',
  'examinationOfTwoAuthorities',
  'examinersOrder',
  'examinersLeaveEarly',
  'examinersTooFew',
  'examinationReasonTwice',
  'examinationOfNobody',
  'referralTwice',
  'referralUnknownCategory',
  'referralsAboveOne',
  'vehiclesElsewhere',
  'duplicateVehicles',
  'noKiosk',
  'twoKiosks',
  'coachOutsideHours',
  'kioskClosesEarly',
  'takenFromNobody',
  'moreTakenThanThere',
  'demandExceedsCounters',
  'demandExceedsLanes',
  'targetWithoutPassengers',
  'duplicateSign',
  'signUnknownCategory',
  'signUnknownBank',
  'signBankTwice',
  'signMixedKinds',
  'signMixedAuthorities',
  'signShares',
  'signElsewhere',
  'noLinesToChange',
  'sharedBankTwice',
  'sharedUnknownBank',
  'sharedMixedKinds',
  'sharedLinePerServer',
  'sharedAndChanging',
  'areaTwice',
  'noBankToChange',
  'entranceTwice',
  'entranceFree',
  'capacityBelowParty',
  'meteringOrder',
  'meteringOverlap',
  'meteringOutsideHours',
  'interventionUnknownEntrance',
  // Deployments cannot be compared, or not for what they are.
  'budgetBelowLeast',
  'quantityMissing',
  'otherPassengers',
  'otherVehicles',
  'otherPledge',
  // A precision cannot be reached.
  'precisionQuantityMissing',
  // A timetable cannot be read.
  'timetableEmpty',
  'timetableTooLarge',
  'timetableNoTime',
  'timetableNoRows',
  'timetableQuotes',
  'timetableTime',
  'timetableSize',
  'timetableDirection',
  // The Department's daily traffic file is not as published.
  'trafficEmpty',
  'trafficTooLarge',
  'trafficNotText',
  'trafficHeader',
  'trafficFields',
  'trafficTruncated',
  'trafficDate',
  'trafficDateOrder',
  'trafficDirection',
  'trafficCount',
  'trafficTotal',
  'trafficDuplicate',
  'trafficControlPoints',
  'trafficUnknownControlPoint',
  'trafficNoRows',
  'trafficDaysMissing',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export interface Problem {
  readonly severity: 'error' | 'warning';
  /** The field in the document. */
  readonly path: ProblemPath;
  readonly code: ProblemCode;
  /** What the sentence needs; always `where`, the path in words. */
  readonly values: Readonly<Record<string, string | number>>;
}

type Values = Readonly<Record<string, string | number>>;

export function errorAt(path: ProblemPath, code: ProblemCode, values: Values = {}): Problem {
  return { severity: 'error', path, code, values: { where: pathText(path), ...values } };
}

export function warningAt(path: ProblemPath, code: ProblemCode, values: Values = {}): Problem {
  return { severity: 'warning', path, code, values: { where: pathText(path), ...values } };
}

/** The path as one reads it beside the document, entries counted from 1: "banks › 3 › timetable › 1 › from". */
export function pathText(path: ProblemPath): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : step)).join(' › ');
}

/** A name in both languages as values of a sentence: the English sentence uses `name`, the Chinese one `nameZh`. */
export function nameValues(name: LocalizedText): Values {
  return { name: name.en, nameZh: name['zh-Hant-HK'] };
}
