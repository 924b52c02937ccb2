import { expect, it } from 'vitest';
import { hashBytes, hashPair } from './murmur-hash.ts';

const bytesOf = (hash: Int32Array) => new Uint8Array(hash.buffer.slice(0));

it("passes the author's own verification (SMHasher, MurmurHash3_x86_128: B3ECE62A)", () => {
  const hashes = new Uint8Array(256 * 16);
  for (let length = 0; length < 256; length++) {
    const hash = new Int32Array(4);
    hashBytes(
      Uint8Array.from({ length }, (_, byte) => byte),
      256 - length,
      hash,
    );
    hashes.set(bytesOf(hash), length * 16);
  }

  const final = new Int32Array(4);
  hashBytes(hashes, 0, final);

  expect(final[0]! >>> 0).toBe(0xb3ece62a);
});

it('hashes a pair of words as the eight bytes they are', () => {
  const asPair = new Int32Array(4);
  const asBytes = new Int32Array(4);

  hashPair(0x04030201, 0x08070605, 9, asPair);
  hashBytes(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8), 9, asBytes);

  expect(asPair).toEqual(asBytes);
});
