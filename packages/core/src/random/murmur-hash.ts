/**
 * MurmurHash3_x86_128 (Appleby 2011), the mixer that spreads a short seed over 128 bits.
 * Neighbouring seeds 1, 2, 3, … come out unrelated, which consecutive runs of an ensemble rely on.
 */

const C1 = 0x239b961b;
const C2 = 0xab0e9789 | 0;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93 | 0;

/** Writes the hash of `key` into `hash[0..3]`. */
export function hashBytes(key: Uint8Array, salt: number, hash: Int32Array): void {
  hash.fill(salt);
  const tail = key.length - (key.length % 16);
  for (let at = 0; at < tail; at += 16) {
    mixBlock(hash, word(key, at), word(key, at + 4), word(key, at + 8), word(key, at + 12));
  }
  mixTail(hash, word(key, tail), word(key, tail + 4), word(key, tail + 8), word(key, tail + 12));
  finish(hash, key.length);
}

/** The same hash of an eight-byte key given as two words: written out, for it begins every run. */
export function hashPair(low: number, high: number, salt: number, hash: Int32Array): void {
  const rest = salt ^ 8;
  let h1 = rest ^ Math.imul(rotate(Math.imul(low, C1), 15), C2);
  let h2 = rest ^ Math.imul(rotate(Math.imul(high, C2), 16), C3);
  h1 = (h1 + h2 + rest + rest) | 0;
  h2 = (h2 + h1) | 0;
  const both = (rest + h1) | 0;
  h1 = avalanche(h1);
  h2 = avalanche(h2);
  const h3 = avalanche(both);
  h1 = (h1 + h2 + h3 + h3) | 0;
  hash[0] = h1;
  hash[1] = h2 + h1;
  hash[2] = h3 + h1;
  hash[3] = h3 + h1;
}

/** Four bytes, lowest first; bytes past the end read as zero. */
function word(key: Uint8Array, at: number): number {
  const byte = (offset: number) => key[at + offset] ?? 0;
  return byte(0) | (byte(1) << 8) | (byte(2) << 16) | (byte(3) << 24);
}

function mixBlock(hash: Int32Array, k1: number, k2: number, k3: number, k4: number): void {
  mixTail(hash, k1, 0, 0, 0);
  hash[0] = (Math.imul(rotate(hash[0]!, 19) + hash[1]!, 5) + 0x561ccd1b) | 0;
  mixTail(hash, 0, k2, 0, 0);
  hash[1] = (Math.imul(rotate(hash[1]!, 17) + hash[2]!, 5) + 0x0bcaa747) | 0;
  mixTail(hash, 0, 0, k3, 0);
  hash[2] = (Math.imul(rotate(hash[2]!, 15) + hash[3]!, 5) + (0x96cd1c35 | 0)) | 0;
  mixTail(hash, 0, 0, 0, k4);
  hash[3] = (Math.imul(rotate(hash[3]!, 13) + hash[0], 5) + 0x32ac3b17) | 0;
}

/** A zero word mixes to zero, so absent words leave their lane alone. */
function mixTail(hash: Int32Array, k1: number, k2: number, k3: number, k4: number): void {
  hash[0]! ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
  hash[1]! ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
  hash[2]! ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
  hash[3]! ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
}

function finish(hash: Int32Array, length: number): void {
  for (let lane = 0; lane < 4; lane++) hash[lane]! ^= length;
  stir(hash);
  for (let lane = 0; lane < 4; lane++) {
    hash[lane] = avalanche(hash[lane]!);
  }
  stir(hash);
}

function stir(hash: Int32Array): void {
  hash[0]! += hash[1]! + hash[2]! + hash[3]!;
  for (let lane = 1; lane < 4; lane++) hash[lane]! += hash[0]!;
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
