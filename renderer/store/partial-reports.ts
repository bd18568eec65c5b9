// Reports on the way: written one at a time, and less often where writing and drawing one takes long, so that the machine is left to the simulation.

export interface PartialReportsParts<Result, Report> {
  readonly write: (result: Result) => Promise<Report>;
  /** False once nobody wants to hear of it any more. */
  readonly isWanted: () => boolean;
  readonly show: (report: Report) => void;
  /** Settled once the window has drawn what was shown. */
  readonly drawn: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** After a report the machine is left to the simulation this many times as long as it took. */
const restPerReport = 5;

/** Takes results as they come, and lets most of them go by; says when one has been drawn, or will not be. */
export function partialReports<Result, Report>({
  write,
  isWanted,
  show,
  drawn,
  now,
}: PartialReportsParts<Result, Report>): (result: Result) => void | Promise<void> {
  let writing = false;
  let restUntil = 0;
  return (result) => {
    if (!isWanted() || writing || now() < restUntil) return;
    writing = true;
    const began = now();
    return write(result).then(
      (report) => {
        writing = false;
        if (!isWanted()) return;
        show(report);
        restUntil = now() + (now() - began) * restPerReport;
        return drawn();
      },
      // A report on the way is a courtesy; what is wrong with it the final one will say.
      () => {
        writing = false;
      },
    );
  };
}
