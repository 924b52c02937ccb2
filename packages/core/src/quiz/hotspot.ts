import * as v from 'valibot';
import { idSchema, partsSchema } from './id.ts';
import {
  type QuestionBase,
  questionEntries,
  type Remark,
  remarkEntries,
  remarkSchema,
} from './question-base.ts';
import { type Text, textSchema } from './text.ts';

/** Point at a region of a picture, or choose it from the list of regions. */
export interface HotspotQuestion extends QuestionBase {
  readonly kind: 'hotspot';
  readonly image: HotspotImage;
  /** Of regions that overlap, the first one is hit. */
  readonly regions: readonly HotspotRegion[];
  /** Told whoever points beside every region. */
  readonly elsewhere: Remark;
}

export interface HotspotImage {
  /** Path within the site, or a data address of a picture. */
  readonly src: string;
  readonly alt: Text;
  readonly width: number;
  readonly height: number;
}

export interface HotspotRegion extends Remark {
  readonly id: string;
  /** Its name in the list. */
  readonly label: Text;
  readonly shape: HotspotShape;
  readonly right?: true;
}

/** In shares of the picture's width and height, so that it fits at any size. */
export type HotspotShape =
  | {
      readonly type: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly type: 'polygon'; readonly corners: readonly (readonly [x: number, y: number])[] };

export interface HotspotResponse {
  readonly point: readonly [x: number, y: number] | null;
  /** Chosen from the list; goes before the point. */
  readonly region: string | null;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const point = v.strictTuple([share, share]);

const shapeSchema: v.GenericSchema<HotspotShape> = v.variant('type', [
  v.strictObject({ type: v.literal('box'), x: share, y: share, width: share, height: share }),
  v.strictObject({
    type: v.literal('polygon'),
    corners: v.pipe(v.array(point), v.minLength(3), v.maxLength(60)),
  }),
]);

const regionSchema: v.GenericSchema<HotspotRegion> = v.strictObject({
  ...remarkEntries,
  id: idSchema,
  label: textSchema,
  shape: shapeSchema,
  right: v.exactOptional(v.literal(true)),
});

const size = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20000));

export const hotspotQuestionSchema: v.GenericSchema<HotspotQuestion> = v.strictObject({
  ...questionEntries,
  kind: v.literal('hotspot'),
  image: v.strictObject({
    src: v.pipe(
      v.string(),
      v.maxLength(500_000),
      v.regex(
        /^(\/(?!\/)[\w./-]*|\.?\/?[\w-][\w./-]*|data:image\/(png|jpeg|webp|gif);base64,[\w+/=]+)$/,
        'A picture comes from this site or as data.',
      ),
    ),
    alt: textSchema,
    width: size,
    height: size,
  }),
  regions: v.pipe(
    partsSchema(regionSchema, 1, 20),
    v.check((regions) => regions.some((region) => region.right), 'Mark a region as right.'),
  ),
  elsewhere: remarkSchema,
});
