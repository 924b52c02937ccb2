import { packEnclose } from 'd3-hierarchy';
import { spreadApart } from '../spread-apart/index.ts';
import { audiences, type Showing } from './showing.ts';

export interface Point {
  x: number;
  y: number;
}

/** A drawing of who showed whom, in px before it is fitted to a room. */
export interface TreeLayout {
  /** One place for each person. */
  places: readonly Point[];
  /** Radius round each person that holds everyone they showed it to directly. */
  rings: readonly number[];
}

/** Room for one listener along a ring. */
const seat = 5.4;
/** From one ring of a crowd to the next. */
const rank = 6.5;
const leastRing = 15;
const gap = 7;
/** Open side of a ring, through which the news came in; half of it, in radians. */
const gate = 0.3;
/** Inner bursts keep this far from the way in, so that a long cascade grows away from its sender. */
const behind = 1.15;

/**
 * Lays a cascade out as bursts: whoever passed it on stands in the middle of their own audience, and a
 * listener who passed it on in turn has a burst of their own further out. So one big broadcast looks
 * like one big burst, a chain like a row of small ones.
 */
export function layOutBursts(showing: Showing): TreeLayout {
  const shown = audiences(showing);
  const count = showing.parents.length;
  const bursts: Burst[] = [];
  // Parents come before children, so backwards every burst finds its inner bursts ready.
  for (let person = count - 1; person >= 0; person--) {
    const listeners = shown[person] ?? [];
    const inner = listeners.filter((listener) => showing.passedOn[listener]);
    const leaves = listeners.filter((listener) => !showing.passedOn[listener]);
    bursts[person] = burstOf(leaves, inner, bursts, person === 0);
  }

  const places: Point[] = Array.from({ length: count }, () => ({ x: 0, y: 0 }));
  const turns: number[] = Array.from({ length: count }, () => 0);
  for (let person = 0; person < count; person++) {
    for (const { person: listener, angle, distance, inward } of bursts[person]?.around ?? []) {
      const direction = (turns[person] ?? 0) + angle;
      const from = places[person] ?? { x: 0, y: 0 };
      places[listener] = {
        x: from.x + distance * Math.cos(direction),
        y: from.y + distance * Math.sin(direction),
      };
      if (inward) turns[listener] = direction;
    }
  }
  return { places, rings: bursts.map(({ ring }) => ring) };
}

interface Burst {
  ring: number;
  around: { person: number; angle: number; distance: number; inward: boolean }[];
  /** The circle that holds the whole burst, its middle `ahead` px from its person, away from the teller. */
  ahead: number;
  radius: number;
}

function burstOf(
  leaves: readonly number[],
  inner: readonly number[],
  bursts: readonly Burst[],
  isSender: boolean,
): Burst {
  const open = isSender ? 0 : gate;
  const ranks = leaves.length > 60 ? 3 : leaves.length > 24 ? 2 : 1;
  const seats = leaves.length + inner.length * 2;
  const arc = 2 * Math.PI - 2 * open;
  const crowd = seats === 0 ? 0 : Math.max(leastRing, (seats * seat) / arc / ranks);
  const ring = crowd + (ranks - 1) * rank;

  const placed = placeInner(inner, bursts, ring, isSender ? 0 : behind);
  const around: Burst['around'] = [
    ...placed.map(({ person, angle, distance }) => ({ person, angle, distance, inward: true })),
    ...seatsOf(leaves, placed, open).map(({ person, angle }, i) => ({
      person,
      angle,
      distance: crowd + (i % ranks) * rank,
      inward: false,
    })),
  ];
  const circles = placed.map(({ angle, middle, radius }) => ({
    x: middle * Math.cos(angle),
    y: middle * Math.sin(angle),
    r: radius,
  }));
  const hull = packEnclose([{ x: 0, y: 0, r: Math.max(ring, 4) + 3 }, ...circles]);
  return { ring, around, ahead: hull.x, radius: hull.r + Math.abs(hull.y) };
}

interface InnerPlace {
  person: number;
  angle: number;
  distance: number;
  /** From the teller to the middle of the inner burst's circle. */
  middle: number;
  radius: number;
}

/** Inner bursts stand outside the ring, far enough out that they do not touch each other. */
function placeInner(
  inner: readonly number[],
  bursts: readonly Burst[],
  ring: number,
  open: number,
): InnerPlace[] {
  const room = 2 * Math.PI - 2 * open;
  for (let out = gap; ; out = out * 1.25 + 2) {
    const wanted = middleOut(inner, bursts).map((person, i) => {
      const { ahead, radius } = bursts[person] ?? { ahead: 0, radius: 4 };
      const middle = ring + out + radius;
      const half = Math.asin(Math.min(1, (radius + 2) / middle));
      const at = open + ((i + 0.5) / inner.length) * room;
      return { person, ahead, radius, middle, at, width: 2 * half };
    });
    if (wanted.reduce((sum, { width }) => sum + width, 0) > room && out < 5000) continue;
    const angles = spreadApart(wanted, { from: open, to: 2 * Math.PI - open });
    return wanted.map(({ person, ahead, radius, middle }, i) => ({
      person,
      angle: Math.PI + (angles[i] ?? 0),
      distance: middle - ahead,
      middle,
      radius,
    }));
  }
}

/** The largest bursts go straight on, the smaller ones to the sides: that keeps the whole slim. */
function middleOut(inner: readonly number[], bursts: readonly Burst[]): number[] {
  const radius = (person: number) => bursts[person]?.radius ?? 0;
  const ordered: number[] = [];
  inner
    .toSorted((a, b) => radius(b) - radius(a) || a - b)
    .forEach((person, i) => (i % 2 === 0 ? ordered.push(person) : ordered.unshift(person)));
  return ordered;
}

/** Spreads a crowd evenly round its ring and leaves the seats free through which the news goes on. */
function seatsOf(
  leaves: readonly number[],
  inner: readonly InnerPlace[],
  open: number,
): { person: number; angle: number }[] {
  const count = leaves.length + inner.length;
  const room = 2 * Math.PI - 2 * open;
  const taken = new Set<number>();
  for (const { angle } of inner) {
    let slot = Math.floor(((angle - Math.PI - open) / room) * count);
    slot = Math.min(Math.max(slot, 0), count - 1);
    while (taken.has(slot)) slot = (slot + 1) % count;
    taken.add(slot);
  }
  const free = Array.from({ length: count }, (_, slot) => slot).filter((slot) => !taken.has(slot));
  return leaves.map((person, i) => ({
    person,
    angle: Math.PI + open + (((free[i] ?? 0) + 0.5) / count) * room,
  }));
}
