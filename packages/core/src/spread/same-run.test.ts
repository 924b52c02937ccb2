import { expect, it } from 'vitest';
import { expectedHashes } from './testing/expected-hashes.ts';
import { referenceHashes } from './testing/hash-run.ts';

it('plays the same runs in Node as ever', () => {
  expect(referenceHashes()).toEqual(expectedHashes);
});
