import { STRONG } from '../network/two-layer-network.ts';
import { type Random, sample } from '../random/random.ts';
import type { Kernel } from './kernel.ts';
import { type FunnelAction, helpAt, type MobilizationFunnel } from './mobilization-funnel.ts';
import { NOBODY } from './run.ts';

const UNAWARE = 0;
const AWARE = 1;
const COMMITTED = 2;
const ACTING = 3;

export const mobilizationFunnelKernel: Kernel<MobilizationFunnel> = {
  states: ['unaware', 'aware', 'committed', 'acting'],
  changesPerNode: 0,
  longestRun: 365,
  begin(model, ties, trace) {
    const { nodeCount } = ties;
    const { starts, neighbors, layers } = ties.network;
    const now = new Uint8Array(nodeCount);
    const habits = new Float64Array(nodeCount);
    const asked = new Uint8Array(nodeCount);
    const isStrong = (tie: number) => layers?.[tie] === STRONG;
    let rule = model;
    let random: Random;
    let step = 0;
    /** Who became aware since the last step and has not yet had the chance to share. */
    let fresh: number[] = [];
    /** How many of these, from the front, share for sure. */
    let eager = 0;

    function makeAware(node: number, teller: number): void {
      trace.change(node, AWARE, teller);
      fresh.push(node);
    }

    function act(action: FunnelAction): void {
      if (action.kind === 'post') {
        for (const node of sample(random, Math.min(action.shown, nodeCount), nodeCount)) {
          const reads = random.chance(action.readChance);
          if (reads && trace.states[node] === UNAWARE) makeAware(node, NOBODY);
        }
        return;
      }
      const node = action.whom === 'anyone' ? pickAnyone() : pickFromCircle();
      if (node === NOBODY) return;
      asked[node] = 1;
      if (trace.states[node] === UNAWARE) makeAware(node, NOBODY);
      if (trace.states[node] === AWARE && random.chance(rule.message)) {
        trace.change(node, COMMITTED, NOBODY);
      }
    }

    function pickAnyone(): number {
      const open: number[] = [];
      for (let node = 0; node < nodeCount; node++) if (canBeAsked(node)) open.push(node);
      return open.length === 0 ? NOBODY : open[random.integer(open.length)]!;
    }

    /** Among those with as many, one is picked blindly. */
    function pickFromCircle(): number {
      let best: number[] = [];
      let most = -1;
      for (let node = 0; node < nodeCount; node++) {
        if (!canBeAsked(node)) continue;
        let know = 0;
        for (let i = starts[node]!; i < starts[node + 1]!; i++) {
          if (isStrong(i) && trace.states[neighbors[i]!] !== UNAWARE) know++;
        }
        if (know < most) continue;
        if (know > most) best = [];
        most = know;
        best.push(node);
      }
      return best.length === 0 ? NOBODY : best[random.integer(best.length)]!;
    }

    function canBeAsked(node: number): boolean {
      return asked[node] === 0 && trace.states[node]! < COMMITTED;
    }

    function share(): void {
      const sharers = fresh;
      const sure = eager;
      fresh = [];
      eager = 0;
      const { shows } = ties;
      for (const [i, node] of sharers.entries()) {
        if (trace.states[node]! > ACTING) continue; // taken out meanwhile
        if (i >= sure && !random.chance(rule.shareChance * rule.message)) continue;
        for (let j = shows.starts[node]!; j < shows.starts[node + 1]!; j++) {
          const neighbor = shows.neighbors[j]!;
          if (trace.states[neighbor] !== UNAWARE) continue;
          const view = shows.layers?.[j] === STRONG ? rule.strongView : rule.weakView;
          if (random.chance(view)) makeAware(neighbor, node);
        }
      }
    }

    return {
      restart(source) {
        random = source;
        step = 0;
        fresh = [];
        eager = 0;
        habits.fill(0);
        asked.fill(0);
      },
      recruit(node, state = AWARE) {
        trace.change(node, state, NOBODY);
        if (state !== AWARE) return;
        fresh.splice(eager++, 0, node);
      },
      step() {
        step++;
        for (const action of rule.actions) if (action.step === step) act(action);
        now.set(trace.states);
        share();
        const { message, cost, support, mostActing, lapseChance, resumeByHabit } = rule;
        const effort = cost * (1 - helpAt(rule.help, step));
        for (let node = 0; node < nodeCount; node++) {
          const state = now[node]!;
          if (state === UNAWARE || state > ACTING) continue;
          let weak = 0;
          let strong = 0;
          let strongActing = 0;
          for (let i = starts[node]!; i < starts[node + 1]!; i++) {
            const other = now[neighbors[i]!]!;
            if (other !== COMMITTED && other !== ACTING) continue;
            if (!isStrong(i)) weak++;
            else {
              strong++;
              if (other === ACTING) strongActing++;
            }
          }
          const habit = habits[node]!;
          let acts = false;
          if (state === AWARE) {
            const unmoved =
              (1 - rule.askChance) * (1 - rule.weakPull) ** weak * (1 - rule.strongPull) ** strong;
            if (random.chance(message * (1 - unmoved))) trace.change(node, COMMITTED, NOBODY);
          } else {
            const felt = 1 - effort * (1 - support) ** strongActing;
            const begins = mostActing * felt * felt * felt;
            const byHabit = state === ACTING || resumeByHabit;
            acts = random.chance(byHabit ? habit + (1 - habit) * begins : begins);
            if (acts) {
              if (state === COMMITTED) trace.change(node, ACTING, NOBODY);
            } else if (random.chance(lapseChance * (1 - habit) * (1 - support) ** strong)) {
              trace.change(node, AWARE, NOBODY);
            } else if (state === ACTING) trace.change(node, COMMITTED, NOBODY);
            habits[node] = acts
              ? habit + rule.habitGain * (1 - habit)
              : habit * (1 - rule.habitLoss);
          }
        }
        return trace.reached > 0 || rule.actions.some((action) => action.step > step);
      },
      use(next) {
        rule = next;
      },
    };
  },
};
