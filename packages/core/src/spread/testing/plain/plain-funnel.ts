import { type FunnelAction, helpAt, type MobilizationFunnel } from '../../mobilization-funnel.ts';
import { pickBlindly, type PlainRule, type PlainTown } from './plain-run.ts';

const [UNAWARE, AWARE, COMMITTED, ACTING] = [0, 1, 2, 3];

/** The four parts of a step, one after another, each from the states before the first. */
export function plainFunnel(model: MobilizationFunnel): PlainRule {
  const habits = new Map<number, number>();
  const asked = new Set<number>();
  /** Who became aware and has not had the chance to share, and who of them surely does. */
  const fresh = new Set<number>();
  const eager = new Set<number>();

  function makeAware({ states }: PlainTown, node: number): void {
    if (states[node] !== UNAWARE) return;
    states[node] = AWARE;
    fresh.add(node);
  }

  function campaign(action: FunnelAction, town: PlainTown): void {
    const { states, random, ties, isStrong } = town;
    const everybody = [...states.keys()];
    if (action.kind === 'post') {
      for (const node of pickBlindly(everybody, action.shown, random)) {
        if (random.float() < action.readChance) makeAware(town, node);
      }
      return;
    }
    const open = everybody.filter((node) => !asked.has(node) && states[node]! < COMMITTED);
    const friends = (node: number) =>
      ties(node).filter((other) => isStrong(node, other) && states[other] !== UNAWARE).length;
    const most = Math.max(...open.map(friends));
    const eligible =
      action.whom === 'anyone' ? open : open.filter((node) => friends(node) === most);
    for (const node of pickBlindly(eligible, 1, random)) {
      asked.add(node);
      makeAware(town, node);
      if (random.float() < model.message) states[node] = COMMITTED;
    }
  }

  function share(town: PlainTown): void {
    const sharers = [...fresh];
    fresh.clear();
    for (const node of sharers) {
      if (town.states[node]! > ACTING) continue;
      const shares = eager.has(node) || town.random.float() < model.shareChance * model.message;
      eager.delete(node);
      if (!shares) continue;
      for (const other of town.shows(node)) {
        const view = town.isStrong(node, other) ? model.strongView : model.weakView;
        if (town.random.float() < view) makeAware(town, other);
      }
    }
  }

  function decide(town: PlainTown, node: number, before: readonly number[]): number {
    const { ties, isStrong, random } = town;
    const state = before[node]!;
    const inIt = ties(node).filter((other) => [COMMITTED, ACTING].includes(before[other]!));
    const strong = inIt.filter((other) => isStrong(node, other));
    if (state === AWARE) {
      const { askChance, weakPull, strongPull, message } = model;
      const nobodyAsks = 1 - askChance;
      const nobodyPulls =
        (1 - weakPull) ** (inIt.length - strong.length) * (1 - strongPull) ** strong.length;
      return random.float() < message * (1 - nobodyAsks * nobodyPulls) ? COMMITTED : AWARE;
    }
    const acting = strong.filter((other) => before[other] === ACTING).length;
    const cost = model.cost * (1 - helpAt(model.help, town.step)) * (1 - model.support) ** acting;
    const begins = model.mostActing * (1 - cost) ** 3;
    const habit = habits.get(node) ?? 0;
    const hasHabit = state === ACTING || model.resumeByHabit;
    if (random.float() < (hasHabit ? habit + (1 - habit) * begins : begins)) {
      habits.set(node, habit + model.habitGain * (1 - habit));
      return ACTING;
    }
    habits.set(node, (1 - model.habitLoss) * habit);
    const lapses = model.lapseChance * (1 - habit) * (1 - model.support) ** strong.length;
    return random.float() < lapses ? AWARE : COMMITTED;
  }

  return {
    stateCount: 4,
    sourceState: AWARE,
    step(town) {
      for (const [node, state] of town.recruits) {
        if (state !== AWARE) continue;
        fresh.add(node);
        eager.add(node);
      }
      for (const action of model.actions) if (action.step === town.step) campaign(action, town);
      const before = [...town.states];
      share(town);
      for (const [node, state] of before.entries()) {
        if (state !== UNAWARE && state <= ACTING) town.states[node] = decide(town, node, before);
      }
    },
  };
}
