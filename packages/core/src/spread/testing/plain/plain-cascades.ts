import type { CompetingCascades } from '../../competing-cascades.ts';
import type { IndependentCascade } from '../../independent-cascade.ts';
import type { PlainRule, PlainTown } from './plain-run.ts';

/** Whoever is active shows it to every neighbour once, at the step after. */
export function plainCascade({ chance }: IndependentCascade): PlainRule {
  const hasShown = new Set<number>();
  return {
    stateCount: 2,
    sourceState: 1,
    step({ states, shows, random }) {
      for (const [node, state] of [...states].entries()) {
        if (state !== 1 || hasShown.has(node)) continue;
        hasShown.add(node);
        for (const other of shows(node)) {
          if (states[other] === 0 && random.float() < chance) states[other] = 1;
        }
      }
    },
  };
}

/** Two such stories at once; who hears both at one step is decided by the tie rule. */
export function plainCompetition(model: CompetingCascades): PlainRule {
  const { chance, rivalChance, rivalSources, headStart, tie } = model;
  const [FIRST, RIVAL, TORN] = [1, 2, 3];
  const hasShown = new Set<string>();
  const beginRival = ({ states }: PlainTown) => {
    for (const node of rivalSources) if (states[node]! <= FIRST) states[node] = RIVAL;
  };
  return {
    stateCount: 4,
    sourceState: FIRST,
    open: (town) => {
      if (headStart === 0) beginRival(town);
    },
    step(town) {
      const { states, shows, random, step } = town;
      const heard = states.map(() => new Set<number>());
      for (const [node, story] of states.entries()) {
        if ((story !== FIRST && story !== RIVAL) || hasShown.has(`${node} ${story}`)) continue;
        hasShown.add(`${node} ${story}`);
        for (const other of shows(node)) {
          const wins = random.float() < (story === FIRST ? chance : rivalChance);
          if (wins && states[other] === 0) heard[other]!.add(story);
        }
      }
      for (const [node, stories] of heard.entries()) {
        if (stories.size === 1) [states[node]] = [...stories] as [number];
        else if (stories.size === 2) {
          const toss = random.float() < 0.5 ? FIRST : RIVAL;
          states[node] = { first: FIRST, rival: RIVAL, random: toss, neither: TORN }[tie];
        }
      }
      if (step === headStart) beginRival(town);
    },
  };
}
