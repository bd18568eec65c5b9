// Servers that belong to two banks and stand in one at a time (docs/decisions/shared-servers.md): they finish their passenger, change over, and
// open at the other bank. By plan, by somebody's order, or because one line has been long while the other was short.

import { secondsOf } from '../../../shared/scenario/clock.ts';
import { closeServer, leaveClosedBank, leaveClosedLines, openServer, spreadOverLines } from './changes-of-servers.ts';
import { isWorking, plan, type PlainBank, type PlainHall, type Server, type SharedGroup, tell, workingServers } from './plain-hall.ts';
import { levelOf } from './reserves.ts';

/** At a bank: the place of a server there. */
interface Place {
  readonly bank: PlainBank;
  readonly server: Server;
}

/** When the timetables of shared servers move them [s from midnight]. */
export const changesOfShared = ({ shared }: PlainHall): readonly number[] =>
  shared.flatMap(({ document: { timetable = [], hours = [] } }) => [...timetable, ...hours].map(({ from }) => secondsOf(from)));

/** Of a group so many are open from now on, the first ones; their places know it. */
export function openShared(group: SharedGroup, open: number): void {
  group.open = open;
  group.servers.forEach(({ atHome, atTheOther }, number) => {
    atHome.onDuty = number < open;
    atTheOther.onDuty = number < open;
  });
}

/**
 * At the opening they open where they stand; later steps of their timetable hold unless somebody has ordered otherwise, and those of their hours
 * whatever is ordered.
 */
export function moveByPlan(hall: PlainHall): void {
  for (const group of hall.shared) {
    const isNow = ({ from }: { readonly from: string }) => secondsOf(from) === hall.now;
    const { timetable = [], hours = [] } = group.document;
    const [step, duty] = [group.ordered ? undefined : timetable.find(isNow), hours.find(isNow)];
    if (duty !== undefined) openShared(group, duty.open);
    if (hall.now === hall.opens || step !== undefined || duty !== undefined) sendServers(hall, group, step?.atOther ?? group.atOther);
  }
}

/** By somebody's order; without a number by plan and trigger again. */
export function orderShared(hall: PlainHall, id: string, atOther: number | undefined): void {
  const group = hall.shared.find(({ document }) => document.id === id)!;
  group.ordered = atOther !== undefined;
  const isPast = (from: number) => from <= hall.now && (from < hall.closes || from <= hall.opens);
  const planned = (group.document.timetable ?? []).findLast(({ from }) => isPast(secondsOf(from)))?.atOther;
  sendServers(hall, group, atOther ?? planned ?? group.atOther);
}

/** Where a server of the group, counted from 0, is to be: the first so many at the other bank, the rest at home; and where it is not to be. */
function placesOf({ home, other, servers, atOther }: SharedGroup, number: number): { readonly here: Place; readonly there: Place } {
  const { atHome, atTheOther } = servers[number]!;
  const [one, two] = [
    { bank: home, server: atHome },
    { bank: other, server: atTheOther },
  ];
  return number < atOther ? { here: two, there: one } : { here: one, there: two };
}

function sendServers(hall: PlainHall, group: SharedGroup, atOther: number): void {
  const banks = [group.home, group.other];
  const shut = banks.filter((bank) => workingServers(bank).length === 0);
  group.atOther = Math.min(atOther, group.servers.length);
  const places = group.servers.map((_, number) => placesOf(group, number));
  for (const { here, there } of places) {
    if (there.server.stands === 'here') there.server.stands = 'leaving';
    if (here.server.stands === 'leaving') here.server.stands = 'here';
  }
  for (const { here } of places) if (isWorking(here.bank, here.server)) openServer(hall, here.bank, here.server);
  for (const { here, there } of places) {
    if (!here.server.onDuty) closeServer(hall, here.bank, here.server);
    closeServer(hall, there.bank, there.server);
    hall.leftEmpty(there.bank, there.server);
  }
  for (const bank of banks) leaveClosedLines(hall, bank);
  for (const bank of shut) spreadOverLines(hall, bank);
  for (const bank of hall.banks) leaveClosedBank(hall, bank);
}

/** Whoever was told to go goes when nobody is left in it: in no zone and at no exit gate. */
export function leftEmpty(hall: PlainHall, bank: PlainBank, server: Server): void {
  const isEmpty = server.doing === 'nothing, closed' && server.inside === undefined && server.leaving === undefined;
  if (server.stands === 'leaving' && isEmpty) setOff(hall, bank, server);
}

function setOff(hall: PlainHall, bank: PlainBank, server: Server): void {
  const group = hall.shared.find(({ servers }) => servers.some(({ atHome, atTheOther }) => atHome === server || atTheOther === server))!;
  const { atHome, atTheOther } = group.servers.find((one) => one.atHome === server || one.atTheOther === server)!;
  const to = bank === group.home ? { bank: group.other, server: atTheOther } : { bank: group.home, server: atHome };
  server.stands = 'elsewhere';
  to.server.stands = 'coming';
  tell(hall, 'changeover began', { bank: to.bank.bank.id, server: to.server.place });
  plan(hall, hall.now + group.document.changeoverMinutes * 60, 'server has changed over', () => arrive(hall, group, to));
}

/** It goes back at once where it was called back meanwhile. */
function arrive(hall: PlainHall, group: SharedGroup, { bank, server }: Place): void {
  tell(hall, 'changeover ended', { bank: bank.bank.id, server: server.place });
  if (!group.servers.some((_, number) => placesOf(group, number).here.server === server)) {
    setOff(hall, bank, server);
    return;
  }
  const wasShut = workingServers(bank).length === 0;
  server.stands = 'here';
  if (isWorking(bank, server)) openServer(hall, bank, server);
  if (!wasShut) return;
  spreadOverLines(hall, bank);
  for (const other of hall.banks) leaveClosedBank(hall, other);
}

/** One way in which lines move shared servers: to one of the banks, whose line is long while the other's is short. */
interface Tide {
  readonly group: SharedGroup;
  readonly to: PlainBank;
  readonly from: PlainBank;
  /** Counts the times that the lines have begun or stopped to ask for it, so that what was planned before is known to be void. */
  asked: number;
  asks: boolean;
}

/** To be asked at the end of every instant. */
export function watchTides(hall: PlainHall): () => void {
  const tides = hall.shared.flatMap((group): Tide[] =>
    group.document.trigger === undefined
      ? []
      : [
          { group, to: group.other, from: group.home, asked: 0, asks: false },
          { group, to: group.home, from: group.other, asked: 0, asks: false },
        ],
  );
  return () => {
    if (hall.now < hall.closes) for (const tide of tides) look(hall, tide);
  };
}

function look(hall: PlainHall, tide: Tide): void {
  const { group, to, from } = tide;
  const { measure, above, below, forMinutes } = group.document.trigger!;
  const there = Math.min(group.atOther, group.open);
  const left = to === group.other ? group.open - there : there;
  const asks = !group.ordered && left > 0 && levelOf(hall, to, measure) > above && levelOf(hall, from, measure) <= below;
  if (asks === tide.asks) return;
  tide.asks = asks;
  tide.asked += 1;
  if (!asks) return;
  const { asked } = tide;
  plan(hall, hall.now + forMinutes * 60, 'lines call for a change', () => {
    if (tide.asked === asked && hall.now < hall.closes) turn(hall, tide);
  });
}

function turn(hall: PlainHall, tide: Tide): void {
  const { group, to } = tide;
  const { servers } = group.document.trigger!;
  tide.asks = false;
  tide.asked += 1;
  const there = Math.min(group.atOther, group.open);
  sendServers(hall, group, to === group.other ? Math.min(group.open, there + servers) : Math.max(0, there - servers));
}
