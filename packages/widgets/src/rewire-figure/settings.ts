import * as v from 'valibot';

const whole = (low: number, high: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(low), v.maxValue(high));
const chance = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,40}$/));
const words = v.pipe(v.string(), v.maxLength(60));
const friends = v.pipe(whole(2, 20), v.multipleOf(2, 'Friends come in pairs: one on each side.'));

const act = v.strictObject({
  /** Names the act's numbers in the outcome: `link.days`. */
  id: name,
  label: v.strictObject({ en: words, id: words }),
  /** How many different acting friends a person needs. */
  need: whole(1, 10),
  /** How somebody who does it is drawn. */
  mark: v.picklist(['sharing', 'acting']),
  /** The question whose locked guess of days the figure waits for. */
  prediction: v.optional(name),
});

/** One ring of people, one or two acts on it, and what the learner may change. */
export const rewireFigureSchema = v.pipe(
  v.strictObject({
    people: whole(20, 1000),
    friends,
    /** Offers a ring with so many friends each beside the first. */
    widerFriends: v.optional(friends),
    acts: v.pipe(v.array(act), v.minLength(1), v.maxLength(2)),
    /** Where the slider stands at first and when it is run, 0…1. */
    rewired: v.optional(chance, 0),
    /** How many steps the slider has from 0 to 1. */
    steps: v.optional(whole(4, 40), 20),
    /** Offers a switch: each day, who has an acting friend but too few goes alone with this chance. */
    loneChance: v.optional(chance),
    /** `race`: both acts day by day. `tries`: many small rings. `curve`: many tries at each place of the slider. */
    shows: v.optional(v.picklist(['race', 'tries', 'curve']), 'race'),
    /** With `curve`: a run tries every place of the slider, not only where it stands. */
    sweeps: v.optional(v.boolean(), false),
    /** A guess that is not one of days: where an act does best, or in how many of 100 tries it arrives. */
    guess: v.optional(
      v.strictObject({ prediction: name, of: v.picklist(['best-place', 'arrivals']) }),
    ),
    tries: v.optional(whole(1, 100), 50),
    days: v.optional(whole(10, 400), 100),
    seed: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 1),
  }),
  v.check(
    ({ people, friends: narrow, widerFriends = 0 }) => Math.max(narrow, widerFriends) < people / 2,
    'A ring needs more than twice as many people as friends each.',
  ),
  v.check(
    ({ friends: narrow, widerFriends }) => widerFriends === undefined || widerFriends > narrow,
    'widerFriends must be more than friends.',
  ),
);

export type RewireFigureSettings = v.InferOutput<typeof rewireFigureSchema>;

export type Act = RewireFigureSettings['acts'][number];

/** Everything that a try depends on but its seed. */
export interface Place {
  readonly rewired: number;
  readonly friends: number;
  readonly lone: boolean;
}

/** The places of the slider, 0 and 1 included. */
export function stopsOf({ steps }: RewireFigureSettings): number[] {
  return Array.from({ length: steps + 1 }, (_, i) => Number((i / steps).toFixed(6)));
}

/** The ways in which the figure can be set, slider aside; the one it is run with comes first. */
export function variantsOf({ friends: narrow, widerFriends, loneChance }: RewireFigureSettings) {
  const circles = widerFriends === undefined ? [narrow] : [widerFriends, narrow];
  const switches = loneChance === undefined ? [false] : [true, false];
  return circles.flatMap((circle) => switches.map((lone) => ({ friends: circle, lone })));
}

/** The settings that open the figure as it stands, for a link: nothing to wait for. */
export function sharedSettings(settings: RewireFigureSettings, { rewired }: Place, seed: number) {
  const { guess: _, ...rest } = settings;
  return {
    ...rest,
    acts: settings.acts.map(({ prediction: __, ...act }) => act),
    rewired,
    seed,
  };
}
