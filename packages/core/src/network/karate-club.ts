import { type Network, packRows } from './network.ts';

/** Who was friends in a karate club of 34 that later split (Zachary 1977, J. Anthropol. Res. 33:452). */
export function karateClub(): Network {
  return packRows(
    34,
    Uint32Array.from(
      friends.flatMap(([member, others]) => others.flatMap((other) => [member, other])),
    ),
  );
}

/** Each member's friends with a higher number; 0 is the instructor, 33 the administrator. */
const friends: readonly (readonly [number, readonly number[]])[] = [
  [0, [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]],
  [1, [2, 3, 7, 13, 17, 19, 21, 30]],
  [2, [3, 7, 8, 9, 13, 27, 28, 32]],
  [3, [7, 12, 13]],
  [4, [6, 10]],
  [5, [6, 10, 16]],
  [6, [16]],
  [8, [30, 32, 33]],
  [9, [33]],
  [13, [33]],
  [14, [32, 33]],
  [15, [32, 33]],
  [18, [32, 33]],
  [19, [33]],
  [20, [32, 33]],
  [22, [32, 33]],
  [23, [25, 27, 29, 32, 33]],
  [24, [25, 27, 31]],
  [25, [31]],
  [26, [29, 33]],
  [27, [33]],
  [28, [31, 33]],
  [29, [32, 33]],
  [30, [32, 33]],
  [31, [32, 33]],
  [32, [33]],
];
