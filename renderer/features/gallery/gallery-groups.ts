// Which ready scenarios are shown under which heading: those that hold every word typed, of the kind and way of travel chosen.

import { controlPoints, type ControlPoint, type TransportMode } from '../../../shared/reference/control-points.ts';
import type { LocalizedText } from '../../../shared/reference/sourced.ts';
import type { ReadyKind, ReadyScenario } from '../../../shared/scenario/ready/ready-scenario.ts';
import { readyScenarios } from '../../../shared/scenario/ready/ready-scenarios.ts';

export const transportModes = ['air', 'rail', 'road', 'sea'] as const satisfies readonly TransportMode[];

export interface GalleryFilter {
  readonly words: string;
  readonly kind: ReadyKind | 'all';
  readonly mode: TransportMode | 'all';
}

export interface GalleryGroup {
  readonly id: string;
  /** Undefined for the exercises, which belong to no control point. */
  readonly point: ControlPoint | undefined;
  readonly ready: readonly ReadyScenario[];
}

/** By control point in the order of the Department, then the exercises. A point without scenarios is there where no kind is asked for. */
export function galleryGroups(filter: GalleryFilter): readonly GalleryGroup[] {
  const words = filter.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const holdsAll = (texts: readonly (LocalizedText | undefined)[]) => {
    const all = texts.map((text) => (text === undefined ? '' : `${text.en} ${text['zh-Hant-HK']}`.toLocaleLowerCase())).join(' ');
    return words.every((word) => all.includes(word));
  };
  const shows = ({ kind, title, teaches }: ReadyScenario, name?: LocalizedText) =>
    (filter.kind === 'all' || kind === filter.kind) && holdsAll([title, teaches, name]);
  const points = controlPoints.filter(({ mode }) => filter.mode === 'all' || mode === filter.mode);
  const groups = points.flatMap((point): GalleryGroup[] => {
    const here = readyScenarios.filter(({ controlPoint, kind }) => controlPoint === point.id && kind !== 'exercise');
    if (here.length === 0) {
      return filter.kind === 'all' && holdsAll([point.name, point.note]) ? [{ id: point.id, point, ready: [] }] : [];
    }
    const ready = here.filter((one) => shows(one, point.name));
    return ready.length === 0 ? [] : [{ id: point.id, point, ready }];
  });
  const exercises = filter.mode === 'all' ? readyScenarios.filter((one) => one.kind === 'exercise' && shows(one)) : [];
  return exercises.length === 0 ? groups : [...groups, { id: 'exercises', point: undefined, ready: exercises }];
}
