import { expect, it } from 'vitest';
import { expectedHashes } from './expected-hashes.ts';
import { referenceHashes } from './reference-hashes.ts';

it('plays the same in Node as ever', () => {
  expect(referenceHashes()).toEqual(expectedHashes);
});
