// What a worker does, for those who may not reach into the model: one replication of a scenario.

export { replicationRunner } from '../model/run-replication.ts';
