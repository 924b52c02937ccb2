import type { Random } from '../random/random.ts';
import type { Stepper, Ties } from './kernel.ts';
import { Picker } from './picker.ts';
import { Roster } from './roster.ts';
import { NOBODY } from './run.ts';
import type { Trace } from './trace.ts';
import { rowsShown, Tries } from './tries.ts';

/** Whether the step that brings recovery still infects. */
export type StepOrder = 'infect-first' | 'recover-first';

/** What the epidemic models differ in; state 0 is always the susceptible one. */
export interface Epidemic {
  readonly infectChance: number;
  /** Where an infection leads: straight to `infectious`, or to a state that becomes it by chance. */
  readonly caught: number;
  readonly incubateChance: number;
  readonly infectious: number;
  readonly recoverChance: number;
  readonly recovered: number;
  readonly order: StepOrder;
}

/**
 * One step at a time, from the states at its beginning: the infectious try their susceptible
 * neighbours, the exposed may become infectious, the infectious may recover. Who changes at a step
 * does nothing more at it.
 */
export function epidemicStepper<M>(
  model: M,
  read: (model: M) => Epidemic,
  ties: Ties,
  trace: Trace,
): Stepper<M> {
  let rule = read(model);
  const tries = new Tries(rule.infectChance, ties.network);
  const ill = new Roster(ties.nodeCount);
  const exposed = new Roster(ties.nodeCount);
  const recovering = new Picker(ties.nodeCount, rule.recoverChance);
  const incubating = new Picker(ties.nodeCount, rule.incubateChance);
  let random: Random;
  /** How long the log was after the last step; −1 before the first. */
  let seen = -1;
  const rows = rowsShown(ties);

  /** Drops those whom somebody outside has put into another state since the last step. */
  function keepOwn(): void {
    if (trace.length === seen) return;
    keepIn(ill, trace.states, rule.infectious);
    keepIn(exposed, trace.states, rule.caught);
  }

  return {
    restart(source) {
      random = source;
      tries.restart(random);
      recovering.restart(random);
      incubating.restart(random);
      ill.clear();
      exposed.clear();
      seen = -1;
    },
    recruit(node, state = rule.infectious) {
      trace.change(node, state, NOBODY);
      if (state === rule.infectious) ill.add(node);
      else if (state === rule.caught) exposed.add(node);
    },
    step() {
      keepOwn();
      ill.list();
      exposed.list();
      recovering.pick(ill, random);
      incubating.pick(exposed, random);
      removePicked(ill, recovering);
      removePicked(exposed, incubating);
      if (rule.order === 'recover-first') ill.list();
      const caught = trace.length;
      for (let place = 0; place < ill.size; ) {
        place = tries.draw(ill.nodes, place, ill.size, rows(), random);
        trace.changeUntouched(tries.hits, tries.end, rule.caught);
      }
      const incubated = trace.length;
      trace.changeReached(incubating.picked, incubating.count, rule.infectious);
      const recovered = trace.length;
      trace.changeReached(recovering.picked, recovering.count, rule.recovered);
      addLogged(ill, trace, incubated, recovered);
      addLogged(rule.caught === rule.infectious ? ill : exposed, trace, caught, incubated);
      seen = trace.length;
      return ill.count > 0 || exposed.count > 0;
    },
    use(next) {
      rule = read(next);
      tries.use(rule.infectChance, random);
      recovering.use(rule.recoverChance, random);
      incubating.use(rule.incubateChance, random);
    },
  };
}

/** Adds those whose changes stand in this part of the log. */
function addLogged(roster: Roster, { nodes }: Trace, from: number, to: number): void {
  for (let entry = from; entry < to; entry++) roster.add(nodes[entry]!);
}

function removePicked(roster: Roster, { picked, count }: Picker): void {
  for (let i = 0; i < count; i++) roster.remove(picked[i]!);
}

/** Takes out all who are in another state. */
function keepIn(roster: Roster, states: Uint8Array, state: number): void {
  roster.list();
  for (let place = 0; place < roster.size; place++) {
    const node = roster.nodes[place]!;
    if (states[node] !== state) roster.remove(node);
  }
}
