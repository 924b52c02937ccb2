import { networkSettingsSchema } from '@groundswell/core/network';
import * as v from 'valibot';
import { personIds } from '../people/person.ts';
import { whoSchema } from '../simulation/index.ts';
import { lookStates } from '../state-mark/index.ts';

const words = v.pipe(v.string(), v.maxLength(120));

export const textSchema = v.strictObject({ en: words, id: words });

/** A name beside a person, and if need be a few words under it. */
export const labelsSchema = v.pipe(
  v.array(v.strictObject({ who: whoSchema, name: textSchema, note: v.optional(textSchema) })),
  v.maxLength(12),
);

export type Label = v.InferOutput<typeof labelsSchema>[number];

const facesSchema = v.pipe(
  v.array(v.strictObject({ who: whoSchema, face: v.picklist(personIds) })),
  v.maxLength(24),
);

export type FaceOf = v.InferOutput<typeof facesSchema>[number];

export const networkFigureSchema = v.strictObject({
  network: networkSettingsSchema,
  labels: v.optional(labelsSchema, []),
  /** People with a face and the name that belongs to it. */
  faces: v.optional(facesSchema, []),
  /** People who are not unaware, and what they are. */
  marks: v.optional(
    v.pipe(
      v.array(v.strictObject({ who: whoSchema, state: v.picklist(lookStates) })),
      v.maxLength(1_000),
    ),
    [],
  ),
});

export type NetworkFigureSettings = v.InferInput<typeof networkFigureSchema>;
