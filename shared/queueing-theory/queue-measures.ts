// What every closed form answers, and Little's law, by which half of it follows from the other half.

/** In the steady state. Times are in the unit of 1 / rate. */
export interface QueueMeasures {
  /** Share of time a server is busy; 0 for infinitely many servers. */
  readonly utilization: number;
  /** Share of those served who wait at all. */
  readonly waitingProbability: number;
  /** Of those served, from arrival to start of service, zeros included. */
  readonly meanWait: number;
  readonly meanTimeInSystem: number;
  /** Time average of those in line, not counting those being served. */
  readonly meanQueueLength: number;
  readonly meanInSystem: number;
}

/** Little's law: mean number present = rate of those who pass x mean time they stay. Source: Little (1961), Operations Research 9(3), 383-387. */
export function littlesLaw(rate: number, meanTime: number): number {
  return rate * meanTime;
}

/** Completes the measures of a system whose every arrival is served. */
export function measuresOf(given: {
  readonly arrivalRate: number;
  readonly meanService: number;
  readonly utilization: number;
  readonly waitingProbability: number;
  readonly meanWait: number;
}): QueueMeasures {
  const { arrivalRate, meanService, utilization, waitingProbability, meanWait } = given;
  const meanTimeInSystem = meanWait + meanService;
  return {
    utilization,
    waitingProbability,
    meanWait,
    meanTimeInSystem,
    meanQueueLength: littlesLaw(arrivalRate, meanWait),
    meanInSystem: littlesLaw(arrivalRate, meanTimeInSystem),
  };
}
