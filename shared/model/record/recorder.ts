// What the model tells whoever watches: one implementation keeps statistics, another a full trace. The model itself computes no averages.

/**
 * Parties, servers and banks are indices into the hall's state, valid during the call; times in seconds from midnight.
 * A party is reported as cleared once, after its last service.
 */
export interface Recorder {
  arrived(party: number, time: number): void;
  joinedLine(party: number, bank: number, time: number): void;
  /** It leaves the line for a server of the bank, or for another bank that takes over. */
  leftLine(party: number, bank: number, time: number): void;
  serviceStarted(party: number, server: number, bank: number, time: number): void;
  /** The party's waiting is over for good: `wait` [s] is the time spent in all its lines. */
  waitEnded(party: number, wait: number): void;
  serviceEnded(party: number, server: number, bank: number, time: number): void;
  /** The handover after a service is over: the server is no longer occupied. */
  serverReleased(server: number, bank: number, time: number): void;
  cleared(party: number, bank: number, time: number): void;
  serverOpened(server: number, bank: number, time: number): void;
  serverClosed(server: number, bank: number, time: number): void;
  serverFailed(server: number, bank: number, time: number): void;
  serverRepaired(server: number, bank: number, time: number): void;
  hallClosed(time: number): void;
  save(): unknown;
  restore(state: unknown): void;
}
