import { checkChance } from '../check-range.ts';
import { averagingStep, type SelfWeight } from './averaging.ts';
import type { OpinionKernel } from './kernel.ts';

/** Everybody takes the average of their neighbours and themselves (DeGroot 1974, JASA 69:118). */
export interface Degroot {
  readonly kind: 'degroot';
  readonly self: SelfWeight;
}

export function degroot({ self = 'as-a-neighbor' }: { self?: SelfWeight } = {}): Degroot {
  return { kind: 'degroot', self: self === 'as-a-neighbor' ? self : checkChance('self', self) };
}

export const degrootKernel: OpinionKernel<Degroot> = {
  signals: 'pull',
  begin: ({ self }, { network }) => averagingStep(network, self),
};
