import { type IndependentCascade, independentCascadeKernel } from './independent-cascade.ts';
import type { Kernel } from './kernel.ts';
import {
  type SusceptibleInfectedRecovered,
  susceptibleInfectedRecoveredKernel,
} from './susceptible-infected-recovered.ts';

/**
 * An update rule with its parameters, as plain data: it goes into a link or to a worker as it is.
 * Make one with the function of its name, which checks the parameters.
 */
export type Model = IndependentCascade | SusceptibleInfectedRecovered;

export type ModelKind = Model['kind'];
export type ModelOf<K extends ModelKind> = Extract<Model, { kind: K }>;

/** A new kind does not compile until its kernel stands here. */
const kernels: { readonly [K in ModelKind]: Kernel<ModelOf<K>> } = {
  'independent-cascade': independentCascadeKernel,
  'susceptible-infected-recovered': susceptibleInfectedRecoveredKernel,
};

export function kernelOf<K extends ModelKind>(model: ModelOf<K>): Kernel<ModelOf<K>> {
  return kernels[model.kind];
}

/** The names of the states of a model, the untouched one first. */
export function statesOf(model: Model): readonly string[] {
  return kernels[model.kind].states;
}
