// Vehicles as the live hall shows them: the line and the lanes of each bank of kiosks at any time are those of the day that the model computes.

import { describe, expect, it } from 'vitest';
import { kioskNumbers, vehiclesAt } from '../../../../shared/hall-picture/kiosk-picture.ts';
import { LiveSession } from '../../../../shared/live/live-session.ts';
import { planHall } from '../../../../shared/model/plan/hall-plan.ts';
import { runReplication } from '../../../../shared/model/run-replication.ts';
import { servedByKiosk } from '../../../../shared/model/vehicles/served-by-kiosk.ts';
import { vehicleClasses } from '../../../../shared/reference/vocabulary.ts';
import { readyScenarios } from '../../../../shared/scenario/ready/ready-scenarios.ts';

const day = readyScenarios.map(({ scenario }) => scenario).find(({ vehicles }) => vehicles !== undefined)!;

describe('kiosks', () => {
  it('hold as many vehicles in line and at work as the measures of the day say, on average over each quarter-hour', () => {
    const { hall } = new LiveSession(day, 1);
    const { measures } = runReplication(day, 1);
    const { layout } = planHall(day);
    expect(hall.kiosks.length).toBeGreaterThan(0);
    let most = 0;
    hall.kiosks.forEach((kiosk, index) => {
      for (let interval = 4; interval < layout.intervals - 4; interval += 7) {
        const from = layout.firstInterval + interval * 900;
        const times = Array.from({ length: 9000 }, (_, i) => from + 0.05 + i / 10);
        const numbers = times.map((time) => kioskNumbers(kiosk, time));
        const line = numbers.reduce((sum, { waiting }) => sum + waiting, 0) / times.length;
        const atWork = ({ lanes }: (typeof numbers)[number]) => lanes.filter((state) => state === 'serving' || state === 'handover').length;
        const busy = numbers.reduce((sum, one) => sum + atWork(one), 0) / times.length;
        most = Math.max(most, line);
        // Looked at every tenth of a second.
        expect(line).toBeCloseTo(measures[layout.kiosk(index, 'inLine') + interval]!, 1);
        expect(busy).toBeCloseTo(measures[layout.kiosk(index, 'busyLanes') + interval]!, 1);
      }
    });
    expect(most).toBeGreaterThan(0.5);
  });

  it('hold the very vehicles of the day, each where the model has it, at any time', () => {
    const { hall } = new LiveSession(day, 2);
    const flows = day.vehicles!.flows;
    let inLine = 0;
    servedByKiosk(day, 2).forEach((served, index) => {
      const kiosk = hall.kiosks[index]!;
      for (let time = hall.opens + 7.3; time < hall.closes; time += 3671) {
        const { firstInLine, endOfLine, inLane } = vehiclesAt(kiosk, time);
        const numbered = served.map((one, vehicle) => ({ ...one, number: vehicle }));
        const waiting = numbered.filter(({ vehicle, start }) => vehicle.arrival <= time && start > time).map(({ number }) => number);
        expect(Array.from({ length: endOfLine - firstInLine }, (_, at) => firstInLine + at)).toEqual(waiting);
        inLine += waiting.length;
        const there = numbered.filter(({ start, free }) => start <= time && time < free);
        expect(inLane.filter((vehicle) => vehicle >= 0)).toHaveLength(there.length);
        for (const { lane, number } of there) expect(inLane[lane]).toBe(number);
      }
      expect([...kiosk.class].map((at) => vehicleClasses[at])).toEqual(served.map(({ vehicle }) => flows[vehicle.flow]!.vehicle));
      expect([...kiosk.occupants]).toEqual(served.map(({ vehicle }) => vehicle.occupants));
    });
    expect(inLine).toBeGreaterThan(3);
  });

  it('are read off by hand: two lanes, the second open from 100 s', () => {
    const kiosk = {
      id: 'kiosk',
      name: { en: 'kiosk', 'zh-Hant-HK': 'kiosk' },
      direction: 'departure' as const,
      vehicles: ['private-car' as const],
      lanes: 2,
      open: [
        { from: 0, open: 1 },
        { from: 100, open: 2 },
      ],
      arrival: Float64Array.of(10, 20, 30),
      start: Float64Array.of(10, 75, 100),
      end: Float64Array.of(70, 130, 160),
      free: Float64Array.of(75, 135, 165),
      lane: Uint16Array.of(0, 0, 1),
      class: Uint8Array.of(0, 0, 0),
      occupants: Uint16Array.of(1, 2, 3),
    };
    expect(kioskNumbers(kiosk, 5)).toEqual({ waiting: 0, longestNow: 0, cleared: 0, open: 1, lanes: ['idle', 'closed'] });
    expect(kioskNumbers(kiosk, 50)).toEqual({ waiting: 2, longestNow: 30, cleared: 0, open: 1, lanes: ['serving', 'closed'] });
    expect(kioskNumbers(kiosk, 72)).toEqual({ waiting: 2, longestNow: 52, cleared: 1, open: 1, lanes: ['handover', 'closed'] });
    expect(kioskNumbers(kiosk, 120)).toEqual({ waiting: 0, longestNow: 0, cleared: 1, open: 2, lanes: ['serving', 'serving'] });
    expect(kioskNumbers(kiosk, 200)).toEqual({ waiting: 0, longestNow: 0, cleared: 3, open: 2, lanes: ['idle', 'idle'] });
  });
});
