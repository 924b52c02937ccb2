import { useEffect, useState } from 'react';
import { type Hit, openSimulation } from '../simulation/index.ts';
import type { ReachDotsSettings } from './settings.ts';
import { summarize } from './summary.ts';

/** How the biggest of many posts by anyone came about. */
export interface HitFacts {
  posts: number;
  /** Share of a hit's reach that its largest broadcast brings, the median of the top ten. */
  broadcastShare: number;
  /** Hops of sharing, the median of the top ten. */
  chain: number;
}

const top = 10;
/** A slider under a moving thumb asks only for where it rests. */
const restMs = 150;

/** Looks at the biggest posts for the slider's chance; null while they are being counted. */
export function useHits(
  { network, model, slider }: ReachDotsSettings,
  { chance, seed }: { chance: number; seed: number },
): HitFacts | null {
  const [found, setFound] = useState<{ chance: number; seed: number; facts: HitFacts } | null>(
    null,
  );
  const posts = slider?.posts;
  useEffect(() => {
    if (posts === undefined) return undefined;
    const controller = new AbortController();
    const rest = setTimeout(() => {
      const request = {
        network,
        model: 'chance' in model ? { ...model, chance } : model,
        posts,
        seed,
        top,
      };
      void openSimulation()
        .work('find-hits', request, { signal: controller.signal })
        .then((hits) => setFound({ chance, seed, facts: factsOf(posts, hits) }))
        .catch(() => undefined); // called off, or broken: then the strips say why
    }, restMs);
    return () => {
      clearTimeout(rest);
      controller.abort();
    };
  }, [chance, model, network, posts, seed]);
  return found?.chance === chance && found.seed === seed ? found.facts : null;
}

function factsOf(posts: number, hits: readonly Hit[]): HitFacts {
  const shares = hits.map(({ largestBroadcast, reached }) => largestBroadcast / reached);
  const chains = hits.map(({ chain }) => chain);
  return {
    posts,
    broadcastShare: summarize(shares).median,
    chain: summarize(chains).median,
  };
}
