import type { PlainRule } from './plain-run.ts';

/** As many calls a step as there are spreaders at its beginning, each by one picked blindly. */
export function plainRumor(kind: 'maki-thompson' | 'daley-kendall'): PlainRule {
  const [IGNORANT, SPREADER, STIFLER] = [0, 1, 2];
  return {
    stateCount: 3,
    sourceState: SPREADER,
    step({ states, shows, random }) {
      const pick = (people: readonly number[]) =>
        people[Math.floor(random.float() * people.length)]!;
      const spreaders = () => [...states.keys()].filter((node) => states[node] === SPREADER);
      for (let calls = spreaders().length; calls > 0 && spreaders().length > 0; calls--) {
        const caller = pick(spreaders());
        if (shows(caller).length === 0) {
          states[caller] = STIFLER;
          continue;
        }
        const other = pick(shows(caller));
        if (states[other] === IGNORANT) states[other] = SPREADER;
        else if (states[other] === STIFLER) states[caller] = STIFLER;
        else if (states[other] === SPREADER && kind === 'maki-thompson') states[caller] = STIFLER;
        else if (states[other] === SPREADER && random.float() < 0.5) {
          states[caller] = STIFLER;
          states[other] = STIFLER;
        }
      }
    },
  };
}
