import * as v from 'valibot';
import { type DeffuantWeisbuch, deffuantWeisbuchKernel } from './deffuant-weisbuch.ts';
import { type Degroot, degrootKernel } from './degroot.ts';
import { type FriedkinJohnsen, friedkinJohnsenKernel } from './friedkin-johnsen.ts';
import { type HegselmannKrause, hegselmannKrauseKernel } from './hegselmann-krause.ts';
import type { OpinionKernel } from './kernel.ts';
import { type Voter, voterKernel } from './voter.ts';

/** How people change their minds, as plain data; made by the function of its name. */
export type OpinionModel = DeffuantWeisbuch | Degroot | FriedkinJohnsen | HegselmannKrause | Voter;

export type OpinionModelKind = OpinionModel['kind'];
export type OpinionModelOf<K extends OpinionModelKind> = Extract<OpinionModel, { kind: K }>;

/** A new kind does not compile until its kernel stands here. */
const kernels: { readonly [K in OpinionModelKind]: OpinionKernel<OpinionModelOf<K>> } = {
  'deffuant-weisbuch': deffuantWeisbuchKernel,
  degroot: degrootKernel,
  'friedkin-johnsen': friedkinJohnsenKernel,
  'hegselmann-krause': hegselmannKrauseKernel,
  voter: voterKernel,
};

export function opinionKernelOf<K extends OpinionModelKind>(
  model: OpinionModelOf<K>,
): OpinionKernel<OpinionModelOf<K>> {
  return kernels[model.kind];
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1e9));
const self = v.union([share, v.literal('as-a-neighbor')]);

/** For models from outside, as in a figure's link; what passes is safe to run. */
export const opinionModelSchema: v.GenericSchema<OpinionModel> = v.variant('kind', [
  v.strictObject({ kind: v.literal('degroot'), self }),
  v.strictObject({
    kind: v.literal('friedkin-johnsen'),
    susceptibility: v.union([share, v.pipe(v.array(share), v.maxLength(2000))]),
    self,
  }),
  v.strictObject({
    kind: v.literal('hegselmann-krause'),
    confidence,
    meets: v.picklist(['neighbors', 'everybody']),
  }),
  v.strictObject({
    kind: v.literal('deffuant-weisbuch'),
    confidence,
    rate: v.pipe(v.number(), v.minValue(0), v.maxValue(0.5)),
  }),
  v.strictObject({ kind: v.literal('voter'), update: v.picklist(['node', 'invasion', 'link']) }),
]);
