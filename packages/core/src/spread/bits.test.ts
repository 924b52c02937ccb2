import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { bitsFor, clearBits, hasBit, listBits, setBit, unsetBit } from './bits.ts';

const indices = fc.uniqueArray(fc.nat(199), { maxLength: 200 });

it('holds what a set of numbers holds, and lists it in order', () => {
  fc.assert(
    fc.property(indices, indices, (added, removed) => {
      const bits = bitsFor(200);
      for (const index of added) setBit(bits, index);
      for (const index of removed) unsetBit(bits, index);
      const left = new Set(added);
      for (const index of removed) left.delete(index);
      const list = new Int32Array(200);
      const length = listBits(bits, list, left.size);
      expect([...list.subarray(0, length)]).toEqual([...left].toSorted((a, b) => a - b));
      for (let index = 0; index < 200; index++) expect(hasBit(bits, index)).toBe(left.has(index));
    }),
  );
});

it('forgets all its items, be they few or many', () => {
  fc.assert(
    fc.property(indices, (items) => {
      const bits = bitsFor(200);
      for (const item of items) setBit(bits, item);
      clearBits(bits, Int32Array.from(items), items.length);
      expect([...bits]).toEqual([...bitsFor(200)]);
    }),
  );
});
