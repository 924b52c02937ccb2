import { startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/theme/tokens.css';
import '../../src/theme/base.css';
import * as v from 'valibot';
import { RewireFigure, rewireFigureSchema } from '../../src/rewire-figure/index.ts';
import { SpreadPlayer, type SpreadPlayerSettings } from '../../src/spread-player/index.ts';

const asked = new URLSearchParams(location.search);
const people = Number(asked.get('people') ?? 10_000);

const settings: SpreadPlayerSettings = {
  network: { kind: 'barabasi-albert', nodeCount: people, edgesPerNode: 4, seed: 1 },
  spread: {
    model: { kind: 'independent-cascade', chance: 0.1 },
    sources: [{ rank: 1 }],
    seed: 1,
  },
};

/** Thirty places of the slider, fifty tries at each. */
const ring = v.parse(rewireFigureSchema, {
  people: 1000,
  friends: 8,
  acts: [{ id: 'act', label: { en: 'Act', id: 'Tindakan' }, need: 3, mark: 'acting' }],
  shows: 'curve',
  steps: 29,
  tries: 50,
});

/**
 * The page has loaded before anything is made, so that loading and making are measured apart. The
 * figure comes as a transition, as it does in a lesson, where it is awaited.
 */
function Bench() {
  const [made, setMade] = useState(false);
  if (!made) {
    return (
      <button type="button" onClick={() => startTransition(() => setMade(true))}>
        Make it
      </button>
    );
  }
  if (asked.get('figure') === 'ring') return <RewireFigure settings={ring} caption="A ring." />;
  return (
    <SpreadPlayer
      settings={settings}
      caption="A large network."
      onOutcome={() => performance.mark('played')}
    />
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Bench />);
