import { startTransition, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/theme/tokens.css';
import '../../src/theme/base.css';
import { SpreadPlayer, type SpreadPlayerSettings } from '../../src/spread-player/index.ts';

const people = Number(new URLSearchParams(location.search).get('people') ?? 10_000);

const settings: SpreadPlayerSettings = {
  network: { kind: 'barabasi-albert', nodeCount: people, edgesPerNode: 4, seed: 1 },
  spread: {
    model: { kind: 'independent-cascade', chance: 0.1 },
    sources: [{ rank: 1 }],
    seed: 1,
  },
};

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
