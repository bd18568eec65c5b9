// A comparison's report while days come in, cut to what is drawn meanwhile. What a worker says is unpacked by the window's own thread: a whole
// report takes that thread 30 to 70 ms, the verdict and its curves next to nothing.

import { isAbout } from '../../shared/report/comparison-effects.ts';
import type { ComparisonReport } from '../../shared/report/comparison-report.ts';
import { decidingCurve } from '../../shared/report/deciding-curve.ts';

/** The verdict, the effect it is about, and the curves of that; everything else is left empty. */
export function reportOnTheWay(report: ComparisonReport): ComparisonReport {
  const of = decidingCurve(report)?.of;
  const { decideBy } = report.identity.settings;
  const isDrawn = (kind: string) => of?.measure === 'wait' && of.kind === kind;
  const isHall = of?.measure === 'hall' || of?.measure === 'outside';
  const isVehicles = of?.measure === 'vehicles';
  const isExamination = of?.measure === 'examination';
  return {
    ...report,
    deployments: report.deployments.map(({ vehicles, examination, ...run }) => ({
      ...run,
      waits: run.waits
        .filter(({ kind }) => isDrawn(kind.id))
        .map((wait) => ({ ...wait, longerThan: { minutes: [], share: [], halfWidth: [] } })),
      banks: [],
      halls: isHall ? run.halls : [],
      ...(isVehicles && vehicles !== undefined ? { vehicles } : {}),
      ...(isExamination && examination !== undefined ? { examination } : {}),
    })),
    against: report.against.map((one) => ({
      ...one,
      effects: one.effects.filter((effect) => isAbout(effect.of, decideBy)),
      series: {
        waits: one.series.waits.filter(({ kind }) => isDrawn(kind)),
        targets: [],
        banks: [],
        halls: isHall ? one.series.halls : [],
        vehicles: isVehicles ? one.series.vehicles : [],
        outside: isHall ? one.series.outside : [],
        examination: isExamination ? one.series.examination : undefined,
      },
    })),
  };
}
