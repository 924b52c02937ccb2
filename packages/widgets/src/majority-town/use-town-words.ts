import { useMessages } from '../language/index.ts';
import { networkMessages, type Person } from '../network-figure/index.ts';
import { stateOfMark } from '../network-figure/drawing/index.ts';
import { messages } from './messages.ts';
import { type MajorityTownState, marksFor } from './use-majority-town.ts';

export interface TownWords {
  readonly summary: string;
  describe: () => string;
  person: (node: number) => Person;
}

/** The town in words, in the reader's language. */
export function useTownWords(state: MajorityTownState): TownWords {
  const t = useMessages(messages);
  const inNetwork = useMessages(networkMessages);
  const { summary, placing, phase } = state;
  const other = placing === 'hubs' ? 'random' : 'hubs';

  return { summary: summaryNow(), describe, person };

  function summaryNow(): string {
    if (phase === 'waiting') return t('waiting');
    if (!summary || phase !== 'ready') return phase === 'failed' ? '' : t('loading');
    const { people, holders, sees } = summary;
    const percent = Math.round((holders / people) * 100);
    const now = t('summary', { percent, placing, sees: sees[placing], people });
    return state.seen.has(other) ? `${now} ${t('before', { placing, sees: sees[other] })}` : now;
  }

  function describe(): string {
    if (!summary || phase !== 'ready') return summaryNow();
    const { people, holders, feed, topVotes, mostTies, voices } = summary;
    return [
      summaryNow(),
      t('feeds', {
        percent: Math.round((holders / people) * 100),
        feed: Math.round(feed[placing] * 100),
      }),
      t('votes', { ties: mostTies, votes: topVotes, people, voices: Math.round(voices) }),
    ].join(' ');
  }

  function person(node: number): Person {
    const rows = state.network.rows.current;
    const town = state.town.current;
    const name = inNetwork('person', { number: node + 1 });
    if (!rows || !town) return { name, state: 'unaware', word: '' };
    const holds = placing === 'random' ? town.atRandom : town.bestConnected;
    const sees = placing === 'random' ? town.seesAtRandom : town.seesBestConnected;
    const friends = rows.neighbors.subarray(rows.starts[node], rows.starts[node + 1]);
    const badges = friends.reduce((count, friend) => count + (holds[friend] ?? 0), 0);
    const feed = t('friends', {
      badges,
      ties: friends.length,
      sees: sees[node] ? 'yes' : 'no',
    });
    return {
      name,
      state: stateOfMark(marksFor(town, placing)[node] ?? 0),
      word: `${t(holds[node] ? 'holder' : 'other')}, ${feed}`,
    };
  }
}
