import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Agenda, END, HIT, IN_BLOCK } from './agenda.ts';

it('hands out at each step what was added for it, the latest first, while more is added for later', () => {
  const later = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(1e6)), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(fc.array(later, { maxLength: 6 }), (plans) => {
      const agenda = new Agenda();
      for (let run = 0; run < 2; run++) {
        const due = new Map<number, number[]>();
        agenda.add(0, 7, -1);
        due.set(0, [7]);
        for (let step = 0; step <= agenda.last; step++) {
          expect(read(agenda, step)).toEqual((due.get(step) ?? []).toReversed());
          for (const [wait, node] of plans[step] ?? []) {
            agenda.add(step + wait, node, step);
            due.set(step + wait, [...(due.get(step + wait) ?? []), node]);
          }
        }
        expect(agenda.last).toBe(Math.max(...due.keys()));
        agenda.clear();
      }
    }),
    { numRuns: 60 },
  );
});

function read(agenda: Agenda, step: number): number[] {
  const nodes: number[] = [];
  for (let hit = agenda.lastHits[step] ?? END; hit !== END; ) {
    nodes.push(agenda.hits[hit]!);
    hit -= HIT;
    if ((hit & IN_BLOCK) === 0) hit = agenda.close(hit);
  }
  return nodes;
}
