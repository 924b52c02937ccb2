import { readChoice, readHottext, readMatch, readOrder } from './read-qti-choices.ts';
import { readCloze, readExtended, readTextEntry } from './read-qti-entries.ts';
import type { QtiReader } from './qti-source.ts';

/** Readers by the name of the interaction. */
export const qtiReaders: ReadonlyMap<string, QtiReader> = new Map([
  ['qti-choice-interaction', readChoice],
  ['qti-order-interaction', readOrder],
  ['qti-match-interaction', readMatch],
  ['qti-text-entry-interaction', readTextEntry],
  ['qti-extended-text-interaction', readExtended],
  ['qti-hottext-interaction', readHottext],
  ['cloze', readCloze],
]);
