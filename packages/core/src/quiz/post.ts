import * as v from 'valibot';
import { idSchema } from './id.ts';
import { type Text, textSchema } from './text.ts';

/** An invented post with what a careful reader finds out about it. */
export interface Post {
  readonly id: string;
  /** Two posts of one pair share topic, tone and format; one is trustworthy, one misleading. */
  readonly pair: number;
  readonly topic: Text;
  readonly tone: (typeof tones)[number];
  readonly format: (typeof formats)[number];
  readonly handle: string;
  /** What the attached picture, chart, poster or clip shows; serves as its alternative text. */
  readonly media?: Text;
  readonly text: Text;
  readonly claim: Text;
  readonly truth: Truth;
  readonly detail: (typeof details)[number];
  readonly technique: (typeof techniques)[number];
  /** The move of SIFT that settles it fastest. */
  readonly move: (typeof moves)[number];
  readonly trail: readonly TrailStop[];
  readonly difficulty: 1 | 2 | 3;
  readonly note: Text;
}

export type Truth = 'trustworthy' | 'misleading';

/** One source on the way of reading laterally. */
export interface TrailStop {
  readonly name: string;
  /** Always a made-up address under `.example`. */
  readonly url: string;
  readonly kind: (typeof trailKinds)[number];
  readonly stance: (typeof stances)[number];
  readonly finding: Text;
}

const tones = ['urgent', 'calm', 'excited', 'emotional', 'playful'] as const;
const formats = [
  'text',
  'text+photo',
  'text+poster',
  'text+chart',
  'text+video',
  'forwarded chat',
  'forwarded chat+photo',
] as const;
const details = [
  'accurate',
  'correction',
  'fabricated',
  'false_context',
  'impersonation',
  'cherry_picked',
  'bad_sample',
  'satire_as_news',
  'old_content',
] as const;
const techniques = [
  'none',
  'impersonation',
  'emotion',
  'polarisation',
  'conspiracy',
  'discredit',
  'trolling',
  'false_context',
  'misleading_statistics',
  'fake_expert',
  'false_dichotomy',
  'satire',
] as const;
const moves = ['stop', 'investigate', 'find', 'trace'] as const;
const trailKinds = [
  'official',
  'newsroom',
  'factcheck',
  'expert',
  'archive',
  'lowquality',
  'primary',
] as const;
const stances = ['confirms', 'contradicts', 'context', 'repeats'] as const;

const words = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));

const trailStopSchema: v.GenericSchema<TrailStop> = v.strictObject({
  name: words,
  url: v.pipe(
    v.string(),
    v.regex(
      /^https:\/\/[a-z0-9.-]+\.example(\/|$)/,
      'Sources of invented posts live under .example.',
    ),
  ),
  kind: v.picklist(trailKinds),
  stance: v.picklist(stances),
  finding: textSchema,
});

export const postSchema: v.GenericSchema<Post> = v.pipe(
  v.strictObject({
    id: idSchema,
    pair: v.pipe(v.number(), v.integer(), v.minValue(1)),
    topic: textSchema,
    tone: v.picklist(tones),
    format: v.picklist(formats),
    handle: words,
    media: v.exactOptional(textSchema),
    text: textSchema,
    claim: textSchema,
    truth: v.picklist(['trustworthy', 'misleading']),
    detail: v.picklist(details),
    technique: v.picklist(techniques),
    move: v.picklist(moves),
    trail: v.pipe(v.array(trailStopSchema), v.minLength(1), v.maxLength(8)),
    difficulty: v.picklist([1, 2, 3]),
    note: textSchema,
  }),
  v.check(
    ({ truth, technique }) => (truth === 'trustworthy') === (technique === 'none'),
    'Misleading posts use a technique, trustworthy ones none.',
  ),
);
