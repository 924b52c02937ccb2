import { deffuantWeisbuch } from '../deffuant-weisbuch.ts';
import { degroot } from '../degroot.ts';
import { friedkinJohnsen } from '../friedkin-johnsen.ts';
import { hegselmannKrause } from '../hegselmann-krause.ts';
import type { OpinionModelKind, OpinionModelOf } from '../opinion-model.ts';
import { voter } from '../voter.ts';

/** A new kind does not compile until it is here. */
const byKind: { readonly [K in OpinionModelKind]: readonly OpinionModelOf<K>[] } = {
  degroot: [degroot(), degroot({ self: 0.3 })],
  'friedkin-johnsen': [
    friedkinJohnsen({ susceptibility: 0.7 }),
    friedkinJohnsen({ susceptibility: 0.4, self: 0 }),
  ],
  'hegselmann-krause': [
    hegselmannKrause({ confidence: 0.3 }),
    hegselmannKrause({ confidence: 0.2, meets: 'everybody' }),
  ],
  'deffuant-weisbuch': [
    deffuantWeisbuch({ confidence: 0.4 }),
    deffuantWeisbuch({ confidence: 0.7, rate: 0.2 }),
  ],
  voter: [voter(), voter({ update: 'invasion' }), voter({ update: 'link' })],
};

export const everyOpinionModel: readonly OpinionModelOf<OpinionModelKind>[] =
  Object.values(byKind).flat();
