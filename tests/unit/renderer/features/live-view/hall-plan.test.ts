// The plan has a place for every server and every person in line, at its true length, and keeps people where the model has them.

import { describe, expect, it } from 'vitest';
import { FigureStage, figureRole } from '../../../../../renderer/features/live-view/plan/figure-stage.ts';
import { HallFilm } from '../../../../../renderer/features/live-view/hall-film.ts';
import { foldSpacing, layoutHall, personSpacing } from '../../../../../renderer/features/live-view/plan/hall-layout.ts';
import { HallPlaces } from '../../../../../renderer/features/live-view/plan/hall-places.ts';
import { kioskAt } from '../../../../../renderer/features/live-view/inspect/inspect-kiosks.ts';
import { spotInLine } from '../../../../../renderer/features/live-view/plan/kiosk-layout.ts';
import { kioskWords } from '../../../../../renderer/features/live-view/kiosk-words.ts';
import { vehicleShapes } from '../../../../../renderer/features/live-view/plan/vehicle-shapes.ts';
import { vehiclesAt } from '../../../../../shared/hall-picture/kiosk-picture.ts';
import { createTranslator } from '../../../../../shared/i18n/translator.ts';
import { lookOf } from '../../../../../renderer/features/live-view/plan/figure-looks.ts';
import { LiveSession } from '../../../../../shared/live/live-session.ts';
import { liveEvent } from '../../../../../shared/hall-picture/live-event.ts';
import { roomThatIsTooSmall } from '../../../../../shared/scenario/ready/examination-exercise.ts';
import { readyScenarios } from '../../../../../shared/scenario/ready/ready-scenarios.ts';
import { always, constant, counters, scenario } from '../../../../support/scenario-builder.ts';

const loWu = readyScenarios[0]!.scenario;

function filmOf(session: LiveSession): HallFilm {
  return new HallFilm(
    session.hall,
    (index, answer) => answer(session.segment(index)),
    () => undefined,
  );
}

function stageAt(session: LiveSession, time: number, walking = false) {
  const film = filmOf(session);
  film.has(time);
  film.show(time);
  const places = new HallPlaces(session.hall, layoutHall(session.hall));
  const stage = new FigureStage(film, places);
  stage.set(time, walking);
  return { film, places, stage };
}

describe('the plan', () => {
  it('keeps banks apart and inside the hall, however many and however wide', () => {
    for (const sizes of [[1], [4, 4, 4], [100, 3, 3], [30, 16, 6, 46, 7, 2, 2], [2, 300]]) {
      const banks = sizes.map((size, index) => counters(`bank-${index}`, size, constant(10), { timetable: always(size) }));
      const layout = layoutHall(new LiveSession(scenario(banks), 0).hall);
      const boxes = layout.banks.map(({ queue, servers }) => ({ ...queue, height: queue.height + servers.height }));
      for (const [at, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(layout.entrance.width);
        expect(box.x + box.width).toBeLessThanOrEqual(layout.exit.x);
        expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
        for (const other of boxes.slice(at + 1)) {
          const apart =
            box.x + box.width <= other.x ||
            other.x + other.width <= box.x ||
            box.y + box.height <= other.y ||
            other.y + other.height <= box.y;
          expect(apart).toBe(true);
        }
      }
    }
  });

  it('folds a line without cutting it short: neighbors stand one spacing apart, or one fold at a turn', () => {
    const { hall } = new LiveSession(loWu, 0);
    const places = new HallPlaces(hall, layoutHall(hall));
    const before = { x: 0, y: 0 };
    const spot = { x: 0, y: 0 };
    for (let place = 1; place < places.capacity(0); place += 1) {
      places.inLine(0, place - 1, before);
      places.inLine(0, place, spot);
      const distance = Math.hypot(spot.x - before.x, spot.y - before.y);
      expect([personSpacing, foldSpacing].some((length) => Math.abs(length - distance) < 1e-9)).toBe(true);
    }
  });
});

describe('the stage', () => {
  it('shows everybody in the hall once, and counts whom it has no room for', () => {
    const crowded = {
      ...loWu,
      banks: loWu.banks.map((bank) => ({ ...bank, timetable: bank.id === 'departure-visitor-counters' ? always(1) : bank.timetable })),
    };
    const session = new LiveSession(crowded, 0);
    const { film, stage } = stageAt(session, 50_000);
    const present = [...film.picture.parties.values()].reduce((sum, { members }) => sum + members.length, 0);
    const beyond = stage.beyond.reduce((sum, people) => sum + people, 0);
    expect(beyond).toBeGreaterThan(100);
    expect(stage.count + beyond).toBe(present);
  });

  it('stands people in the order of their line, the front nearest the servers', () => {
    const session = new LiveSession(loWu, 0);
    const { film, places, stage } = stageAt(session, 43_000);
    const shown = Array.from({ length: stage.count }, (_, i) => i).filter((i) => stage.role[i] === figureRole.inLine);
    let at = 0;
    const spot = { x: 0, y: 0 };
    film.picture.lines.forEach((line, index) => {
      let place = 0;
      for (let i = 0; i < line.length; i += 1) {
        const party = film.picture.parties.get(line.at(i)!)!;
        for (const leaf of party.members) {
          places.inLine(index, place, spot);
          const figure = shown[at]!;
          expect(stage.party[figure]).toBe(party.number);
          expect(stage.leaf[figure]).toBe(leaf);
          expect(stage.x[figure]).toBeCloseTo(spot.x, 3);
          expect(stage.y[figure]).toBeCloseTo(spot.y, 3);
          at += 1;
          place += 1;
        }
      }
    });
    expect(at).toBe(shown.length);
    expect(at).toBeGreaterThan(200);
  });

  it('lets people walk in before they arrive, and up to the place they take', () => {
    const session = new LiveSession(loWu, 0);
    const film = filmOf(session);
    film.has(30_050);
    film.show(30_050);
    const places = new HallPlaces(session.hall, layoutHall(session.hall));
    const stage = new FigureStage(film, places);
    stage.set(30_050, true);
    const coming = Array.from({ length: stage.count }, (_, i) => i).filter((i) => stage.role[i] === figureRole.approaching);
    expect(coming.length).toBeGreaterThan(3);
    // None of them is in the model's hall yet.
    for (const figure of coming) expect(film.picture.parties.has(stage.party[figure]!)).toBe(false);
  });
});

it('lets whoever has leave to land walk from the examination room to the exit, and nobody who has not', () => {
  const session = new LiveSession(roomThatIsTooSmall.scenario, 0);
  const ended: { readonly party: number; readonly time: number; readonly landed: boolean }[] = [];
  for (let index = 0; ended.length < 20; index += 1) {
    const { events } = session.segment(index);
    events.what.forEach((what, row) => {
      if (what === liveEvent.examined) ended.push({ party: events.party[row]!, time: events.time[row]!, landed: events.value[row]! >= 0 });
    });
  }
  expect(new Set(ended.map(({ landed }) => landed)).size).toBe(2);
  for (const { party, time, landed } of ended) {
    const seen = [0.5, 2, 4].map((later) => {
      const { stage, places } = stageAt(session, time + later, true);
      const at = Array.from({ length: stage.count }, (_, i) => i).find((i) => stage.party[i] === party);
      return at === undefined ? undefined : { x: stage.x[at]!, role: stage.role[at], width: places.layout.width };
    });
    if (landed) {
      expect(seen[0]!.role).toBe(figureRole.leaving);
      const way = seen.flatMap((one) => (one === undefined ? [] : [one.x]));
      expect(way).toEqual(way.toSorted((a, b) => a - b));
      expect(way.at(-1)).toBeLessThanOrEqual(seen[0]!.width);
    } else expect(seen).toEqual([undefined, undefined, undefined]);
  }
});

it('gives no two categories the same color and shape', () => {
  const looks = Array.from({ length: 64 }, (_, category) => JSON.stringify(lookOf(category)));
  expect(new Set(looks).size).toBe(64);
});

describe('vehicles on the plan', () => {
  const day = readyScenarios.map(({ scenario: ready }) => ready).find(({ vehicles }) => vehicles !== undefined)!;
  // One lane in four is left, so that lines grow.
  const kiosks = day.vehicles!.kiosks.map((kiosk) => ({
    ...kiosk,
    timetable: kiosk.timetable.map((step) => ({ ...step, open: Math.ceil(step.open / 4) })),
  }));
  const { hall } = new LiveSession({ ...day, vehicles: { ...day.vehicles!, kiosks } }, 0);
  const layout = layoutHall(hall);

  it('have room of their own below the hall', () => {
    const depth = layoutHall({ ...hall, kiosks: [] }).height;
    expect(layout.kiosks).toHaveLength(hall.kiosks.length);
    layout.kiosks.forEach(({ line, lanes }, index) => {
      expect(line.y).toBeGreaterThan(depth);
      expect(lanes.y + lanes.height).toBeLessThanOrEqual(layout.height);
      expect(Math.max(line.x + line.width, lanes.x + lanes.width)).toBeLessThanOrEqual(layout.exit.x);
      for (const other of layout.kiosks.slice(index + 1)) {
        expect(line.x + line.width <= other.line.x || other.line.y >= lanes.y + lanes.height).toBe(true);
      }
    });
  });

  it('stand in the order of their line without touching, and are found where they stand', () => {
    let found = 0;
    for (let time = hall.opens + 600; time < hall.closes; time += 3600) {
      layout.kiosks.forEach((place, kiosk) => {
        const { firstInLine, endOfLine } = vehiclesAt(hall.kiosks[kiosk]!, time);
        for (let at = 0; at < Math.min(endOfLine - firstInLine, place.capacity); at += 1) {
          const spot = spotInLine(place, at);
          expect(kioskAt(spot, layout.kiosks, hall.kiosks, time)).toEqual({ what: 'vehicle', kiosk, vehicle: firstInLine + at });
          found += 1;
        }
        const lane = { x: place.lanes.x + place.lanes.width - 0.1, y: place.lanes.y + 1 };
        expect(kioskAt(lane, layout.kiosks, hall.kiosks, time)).toEqual({ what: 'kiosk', kiosk, lane: hall.kiosks[kiosk]!.lanes - 1 });
      });
    }
    expect(found).toBeGreaterThan(100);
  });

  it('look different by class without color', () => {
    const shapes = Object.values(vehicleShapes).map(({ body, glass }) => JSON.stringify([body, glass]));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it('say who they are, since when they wait, and where they are cleared', () => {
    const t = createTranslator('en');
    const { arrival, start, end, name } = hall.kiosks[0]!;
    const waits = arrival.findIndex((time, index) => start[index]! > time + 60);
    const words = (time: number) => kioskWords({ what: 'vehicle', kiosk: 0, vehicle: waits }, hall.kiosks, time, t);
    expect(words(arrival[waits]!).title).toBe(`Private car ${waits + 1} · ${name.en}`);
    expect(words(arrival[waits]! + 30).lines).toContain('Waiting for 30 s');
    expect(words(start[waits]!).lines.join()).toMatch(/At lane \d+ since/);
    expect(words(end[waits]!).lines.join()).toMatch(/Cleared at lane \d+ at/);
  });
});

describe('a plan that somebody has rearranged', () => {
  const { hall } = new LiveSession(readyScenarios[0]!.scenario, 0);
  const usual = layoutHall(hall);

  it('moves the bank with its servers, and leaves the others where they are', () => {
    const { id } = hall.banks[1]!;
    const layout = layoutHall(hall, [{ bank: id, x: 200, y: 90 }]);
    const [before, after] = [usual.banks[1]!, layout.banks[1]!];
    expect(after.queue).toEqual({ ...before.queue, x: 200, y: 90 });
    expect(after.servers.x - before.servers.x).toBeCloseTo(200 - before.queue.x);
    expect(after.servers.y - before.servers.y).toBeCloseTo(90 - before.queue.y);
    expect(layout.banks.filter((_, bank) => bank !== 1)).toEqual(usual.banks.filter((_, bank) => bank !== 1));
    // The hall has grown with it.
    expect(layout.width).toBeGreaterThan(200 + after.queue.width);
    expect(layout.exit.x + layout.exit.width).toBeCloseTo(layout.width);
  });

  it('is the usual one where it names banks that there are not', () => {
    expect(layoutHall(hall, [{ bank: 'gone', x: 1, y: 1 }])).toEqual(usual);
  });
});
