import type { HoaxFactCheck } from '../../hoax-fact-check.ts';
import type { PlainRule } from './plain-run.ts';

export function plainHoax(model: HoaxFactCheck): PlainRule {
  const { credibility, spreadChance, forgetChance, verifyChance, draws } = model;
  const [SUSCEPTIBLE, BELIEVER, CHECKER] = [0, 1, 2];
  return {
    stateCount: 3,
    sourceState: BELIEVER,
    step({ states, sees, random }) {
      const before = [...states];
      for (const [node, state] of before.entries()) {
        const around = sees(node).map((other) => before[other]);
        const hoax = around.filter((held) => held === BELIEVER).length * (1 + credibility);
        const check = around.filter((held) => held === CHECKER).length * (1 - credibility);
        const draw = random.float();
        if (state === SUSCEPTIBLE && hoax + check > 0) {
          if (draw < (spreadChance * hoax) / (hoax + check)) states[node] = BELIEVER;
          else if (draw < spreadChance) states[node] = CHECKER;
        } else if (state === BELIEVER || state === CHECKER) {
          if (draw < forgetChance) states[node] = SUSCEPTIBLE;
          else if (state === BELIEVER) {
            const verifies =
              draws === 'one-draw'
                ? draw < forgetChance + verifyChance
                : random.float() < verifyChance;
            if (verifies) states[node] = CHECKER;
          }
        }
      }
    },
  };
}
