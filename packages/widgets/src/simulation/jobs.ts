import { findHits, type Hit, type HitsRequest } from './hits.ts';
import { type TriesRequest, tryMany, type TrySeries } from './many-tries.ts';
import { type RingTries, type RingTriesRequest, tryRings } from './ring-tries.ts';
import { placeTown, type Town, type TownRequest } from './town.ts';

/**
 * Work that the simulation does on request, by name. A job is a generator: it yields the share done,
 * so that it can report and be stopped in between, and returns its answer. Typed arrays that stand
 * directly in an answer are transferred.
 */
export const jobs = {
  'place-town': (request: TownRequest): Generator<number, Town> => placeTown(request),
  'try-many': (request: TriesRequest): Generator<number, TrySeries[]> => tryMany(request),
  'try-rings': (request: RingTriesRequest): Generator<number, RingTries> => tryRings(request),
  'find-hits': (request: HitsRequest): Generator<number, Hit[]> => findHits(request),
};

export type JobName = keyof typeof jobs;
export type JobRequest<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobAnswer<Name extends JobName> =
  ReturnType<(typeof jobs)[Name]> extends Generator<number, infer Answer> ? Answer : never;
