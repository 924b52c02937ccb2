/** The ring is drawn on a square of this side, its middle in the middle. */
export const RING_SIZE = 400;
/** Where people stand, from the middle. */
const PEOPLE_RADIUS = 150;
/** Where the bars of each act begin and end, outwards. */
const TRACKS = [
  [157, 171],
  [175, 195],
] as const;

/** All ties as two paths: those between neighbours on the ring, and those that were moved across it. */
export function tiePaths(ties: ArrayLike<number>, people: number, friends: number) {
  let near = '';
  let far = '';
  let moved = 0;
  for (let i = 0; i + 1 < ties.length; i += 2) {
    const [a, b] = [ties[i] ?? 0, ties[i + 1] ?? 0];
    const gap = Math.abs(a - b);
    const across = Math.min(gap, people - gap) > friends / 2;
    const path = bow(a / people, b / people, across ? 0.25 : 0.86);
    if (across) {
      far += path;
      moved++;
    } else near += path;
  }
  return { near, far, moved };
}

/** A small hollow circle for each person. */
export function peoplePath(people: number): string {
  const r = Math.min(1.9, (0.36 * 2 * Math.PI * PEOPLE_RADIUS) / people);
  let path = '';
  for (let person = 0; person < people; person++) {
    const { x, y } = at(person / people, PEOPLE_RADIUS);
    path += `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
  }
  return path;
}

/** A mark outside the ring for everybody who acts by `day`: a spike for sharing, a block for acting. */
export function actPath(
  actedOn: ArrayLike<number>,
  day: number,
  mark: 'sharing' | 'acting',
  track: 0 | 1,
): string {
  const people = actedOn.length;
  const [inner, outer] = TRACKS[track];
  const half = Math.min(0.42 / people, 0.012);
  let path = '';
  for (let person = 0; person < people; person++) {
    if ((actedOn[person] ?? Infinity) > day) continue;
    const turn = person / people;
    const left = at(turn - half, inner);
    const right = at(turn + half, inner);
    const tips =
      mark === 'sharing' ? [at(turn, outer)] : [at(turn + half, outer), at(turn - half, outer)];
    path += `M${point(left)}L${point(right)}${tips.map((tip) => `L${point(tip)}`).join('')}Z`;
  }
  return path;
}

/** How many act by `day`. */
export function actingBy(actedOn: ArrayLike<number>, day: number): number {
  let count = 0;
  for (let person = 0; person < actedOn.length; person++) {
    if ((actedOn[person] ?? Infinity) <= day) count++;
  }
  return count;
}

/** A curve between two people, pulled towards the middle: 0 would lead through it, 1 straight across. */
function bow(one: number, other: number, pull: number): string {
  const [from, to] = [at(one, PEOPLE_RADIUS), at(other, PEOPLE_RADIUS)];
  const middle = RING_SIZE / 2;
  const bend = {
    x: middle + ((from.x + to.x) / 2 - middle) * pull,
    y: middle + ((from.y + to.y) / 2 - middle) * pull,
  };
  return `M${point(from)}Q${point(bend)} ${point(to)}`;
}

/** A place on the square: `turn` goes once round from the top. */
function at(turn: number, radius: number) {
  const angle = 2 * Math.PI * turn - Math.PI / 2;
  return {
    x: RING_SIZE / 2 + radius * Math.cos(angle),
    y: RING_SIZE / 2 + radius * Math.sin(angle),
  };
}

function point({ x, y }: { x: number; y: number }): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
