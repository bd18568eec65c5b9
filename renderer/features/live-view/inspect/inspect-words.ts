// What one points at, in words: what it is, since when, and why it waits.

import type { Translator } from '../../../../shared/i18n/translator.ts';
import type { HallDescription } from '../../../../shared/hall-picture/hall-description.ts';
import type { HallPicture } from '../../../../shared/hall-picture/hall-picture.ts';
import type { PartyFigure } from '../../../../shared/hall-picture/party-figure.ts';
import { frontsOf, liveNumbers, peopleInFront } from '../../../../shared/hall-picture/live-numbers.ts';
import type { PictureLine } from '../../../../shared/hall-picture/picture-line.ts';
import type { Inspected } from './inspect.ts';
import { kioskWords } from '../kiosk-words.ts';
import { roomLines } from '../room-words.ts';
import { shownServerState, shownSince } from '../plan/server-states.ts';
import { clockWithSeconds, durationText, passengerName, serverName } from '../live-words.ts';

export interface InspectWords {
  readonly title: string;
  readonly lines: readonly string[];
}

export function inspectWords(at: Inspected, picture: HallPicture, time: number, translator: Translator): InspectWords {
  switch (at.what) {
    case 'party':
      return partyWords(at, picture, time, translator);
    case 'server':
      return serverWords(at.server, picture, time, translator);
    case 'room':
      return { title: translator.t('examination.title'), lines: roomLines(picture, translator) };
    case 'kiosk':
    case 'vehicle':
      return kioskWords(at, picture.hall.kiosks, time, translator);
    case 'line':
      return lineWords(at.bank, picture, time, translator);
  }
}

function partyWords(at: Extract<Inspected, { what: 'party' }>, picture: HallPicture, time: number, translator: Translator): InspectWords {
  const { t, text, format } = translator;
  const { hall } = picture;
  const leaf = hall.leaves[at.leaf]!;
  const title = `${passengerName(at.number, translator)} · ${text(leaf.name)}`;
  const party = picture.parties.get(at.number);
  if (party === undefined) return { title, lines: [t(at.role === 'leaving' ? 'live.inspect.leaving' : 'live.inspect.approaching')] };
  const lines = [];
  if (party.members.length > 1) lines.push(t('live.inspect.party', { count: party.members.length }));
  lines.push(t('live.inspect.arrivedAt', { time: clockWithSeconds(party.arrived) }));
  if (party.line >= 0) {
    const bank = hall.bankOfLine[party.line]!;
    const values = {
      bank: text(hall.banks[bank]!.name),
      time: clockWithSeconds(party.joined),
      ahead: format.number(aheadOf(party, picture)),
    };
    const where = picture.lines[party.line]!;
    const reserved = ordinalOf(party, where) < where.reserved;
    lines.push(t(reserved ? 'people.refusedJoin.inLine' : 'live.inspect.inLine', values), whyItWaits(bank, picture, time, translator));
  } else if (party.sentStage >= 0) {
    const stage = party.server >= 0 ? 'kept' : (['outside', 'waiting', 'examined'] as const)[party.sentStage]!;
    const values = { server: serverName(hall, party.sentFrom, translator), time: clockWithSeconds(party.joined) };
    lines.push(t(`examination.live.stage.${stage}`, values));
  } else if (party.outside >= 0) {
    const ahead = format.number(peopleAhead(party, picture.outside.lines[party.outside]!, picture));
    lines.push(t('entrance.live.inLine', { time: clockWithSeconds(party.joined), ahead }));
  } else if (party.beyondFrom >= 0) {
    const waitsBeyond = picture.beyond.waiting.includes(party.number);
    lines.push(t(waitsBeyond ? 'parties.live.inspect' : 'parties.live.leaving', { time: clockWithSeconds(party.joined) }));
  } else if (party.walkingFrom >= 0) {
    lines.push(t('live.inspect.walking', { time: clockWithSeconds(party.joined) }));
  } else if (party.server >= 0 && picture.secondZone[party.server] === party.number) {
    const values = { server: serverName(hall, party.server, translator), time: clockWithSeconds(party.joined) };
    lines.push(t('live.inspect.inSecondZone', values));
  } else if (party.server >= 0) {
    const since = clockWithSeconds(party.joined);
    lines.push(t('live.inspect.served', { server: serverName(hall, party.server, translator), time: since }));
    if (picture.lanes.stepAt(party.server, time) !== undefined) lines.push(...stateWords(party.server, picture, time, translator));
  }
  const waits = party.line >= 0 || party.outside >= 0;
  const waited = party.waited + (waits ? time - party.joined : 0);
  lines.push(t(waits ? 'live.inspect.waitsFor' : 'live.inspect.waited', { duration: durationText(waited, translator) }));
  return { title, lines };
}

/** Passengers before a party in its line. */
export function aheadOf(party: PartyFigure, picture: HallPicture): number {
  return peopleAhead(party, picture.lines[party.line]!, picture);
}

function peopleAhead(party: PartyFigure, line: PictureLine, picture: HallPicture): number {
  return peopleInFront(ordinalOf(party, line), line, picture);
}

/** Parties before one in its line. */
function ordinalOf({ number }: PartyFigure, line: PictureLine): number {
  let place = 0;
  while (place < line.length && line.at(place) !== number) place += 1;
  return place;
}

/** Where one line feeds several banks, everybody at any of them is busy. */
function whyItWaits(bank: number, picture: HallPicture, time: number, { t, format }: Translator): string {
  const { banks } = liveNumbers(picture, time);
  const { host, kind } = picture.hall.banks[bank]!;
  const atWork = banks.reduce((sum, one, index) => sum + (picture.hall.banks[index]!.host === host ? one.atWork : 0), 0);
  const lanes = kind === 'e-channel';
  if (atWork === 0) return t(lanes ? 'live.inspect.noLane' : 'live.inspect.noCounter');
  return t(lanes ? 'live.inspect.allLanesBusy' : 'live.inspect.allCountersBusy', { count: atWork, number: format.number(atWork) });
}

/** What it does and since when; and why it waits. */
function stateWords(server: number, picture: HallPicture, time: number, { t, format }: Translator): readonly string[] {
  const state = shownServerState(picture, server);
  const lines = [t('live.inspect.state', { state: t(`live.state.${state}`), time: clockWithSeconds(shownSince(picture, server)) })];
  const attempts = picture.lanes.attempts[server]!;
  if (state === 'matchingAgain') lines.push(t('live.inspect.attempt', { number: format.number(attempts) }));
  if (state === 'waitsForExit') lines.push(t('live.inspect.exitTaken'));
  if (state === 'blocked') lines.push(t('live.inspect.secondTaken'));
  if (state === 'waitsForOfficer') {
    const { supervising } = liveNumbers(picture, time).banks[picture.hall.bankOfServer[server]!]!;
    if (supervising === 0) lines.push(t('live.inspect.noOfficer'));
    else lines.push(t('live.inspect.allOfficersBusy', { count: supervising, number: format.number(supervising) }));
  }
  return lines;
}

function serverWords(server: number, picture: HallPicture, time: number, translator: Translator): InspectWords {
  const { t } = translator;
  const title = serverName(picture.hall, server, translator);
  const lines = [...stateWords(server, picture, time, translator)];
  const party = picture.serverParty[server]!;
  if (party >= 0) lines.push(passengerName(party, translator));
  const second = picture.secondZone[server]!;
  if (second >= 0) lines.push(t('live.inspect.second', { passenger: passengerName(second, translator) }));
  return { title, lines };
}

function lineWords(bank: number, picture: HallPicture, time: number, translator: Translator): InspectWords {
  const { t, text, format } = translator;
  const { waiting, reserved, expectedWait } = liveNumbers(picture, time).banks[bank]!;
  const described = picture.hall.banks[bank]!;
  const others = picture.hall.banks.filter((other) => other !== described && other.host === described.host);
  const lines = [t('live.inspect.waiting', { count: waiting, number: format.number(waiting) })];
  if (reserved > 0) lines.push(t('people.refusedJoin.waiting', { count: reserved, number: format.number(reserved) }));
  if (others.length > 0) lines.push(t('live.inspect.sharedLine', { banks: format.list(others.map(({ name }) => text(name))) }));
  const front = frontOf(described, picture);
  if (front !== undefined) {
    lines.push(t('live.inspect.front', { duration: durationText(front.waited + time - front.joined, translator) }));
    lines.push(whyItWaits(bank, picture, time, translator));
  }
  if (expectedWait !== undefined) lines.push(t('live.inspect.expected', { duration: durationText(expectedWait, translator) }));
  return { title: text(described.name), lines };
}

/** Of the people at the fronts of a bank's lines, the one who has waited longest. */
function frontOf({ firstLine, lines }: HallDescription['banks'][number], picture: HallPicture): PartyFigure | undefined {
  return picture.lines
    .slice(firstLine, firstLine + lines)
    .flatMap((line) => frontsOf(line, picture))
    .toSorted((a, b) => a.joined - a.waited - (b.joined - b.waited))[0];
}
