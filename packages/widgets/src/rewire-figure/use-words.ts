import { useMessages, useText } from '../language/index.ts';
import type { Line } from './curve-lines.ts';
import { messages } from './messages.ts';
import type { Point } from './point.ts';
import { bestPlace, keyOf } from './points.ts';
import { actingBy } from './ring-shape.ts';
import { type RewireFigureSettings, stopsOf, variantsOf } from './settings.ts';
import type { RewireFigureState } from './use-rewire-figure.ts';

/** What the figure says: its names, the sentence under it, and the one for a screen reader. */
export function useWords(settings: RewireFigureSettings, figure: RewireFigureState) {
  const t = useMessages(messages);
  const text = useText();
  const { acts, people, shows } = settings;
  const { phase, place, points, play, rings, sweeping, error } = figure;
  const names = acts.map(({ label }) => text(label));
  const nameOf = ({ id }: { id: string }) => names[acts.findIndex((act) => act.id === id)] ?? id;

  function variantName({ friends, lone }: Line['variant']): string {
    const parts = [
      settings.widerFriends === undefined && settings.loneChance !== undefined
        ? ''
        : t('variant', { friends }),
      settings.loneChance === undefined ? '' : t(lone ? 'variantLone' : 'variantNoLone'),
    ];
    return parts.filter(Boolean).join(', ');
  }

  /** Says only what sets a line apart from the others. */
  function lineName({ act, variant }: Line): string {
    const several = variantsOf(settings).length > 1;
    return [acts.length > 1 ? nameOf(act) : '', several ? variantName(variant) : '']
      .filter(Boolean)
      .join(', ');
  }

  /** The act, and the kind of ring where there are several. */
  function whatOf(act: string): string {
    return variantsOf(settings).length > 1 ? `${act}, ${variantName(place)}` : act;
  }

  function counts(day: number): string {
    const said = rings[0]?.actedOn.map((actedOn, a) =>
      t('count', { act: names[a] ?? '', count: actingBy(actedOn, day), people }),
    );
    return [t('day', { day }), ...(said ?? [])].join(' ');
  }

  function pointWords(point: Point, a: number): string {
    const { arrived, tries, days, stoppedBelow } = point;
    const act = names[a] ?? '';
    if (shows === 'tries') {
      const below = stoppedBelow === undefined ? 0 : 0.05 * (Math.floor(stoppedBelow / 0.05) + 1);
      const stopped = stoppedBelow === undefined ? 'none' : 'some';
      return t('triesTaken', { act, count: arrived, tries, stopped, below });
    }
    return t('pointArrives', {
      what: whatOf(act),
      moved: Math.round(100 * place.rewired),
      count: arrived,
      tries,
      days: days === undefined ? 'none' : 'some',
      day: days ?? 0,
    });
  }

  function bestWords(): string[] {
    const places = stopsOf(settings).map((rewired) => ({ ...place, rewired }));
    if (!places.every((stop) => points.has(keyOf(stop)))) return [];
    return names.map((act, a) => {
      const best = bestPlace(points, places, a);
      const what = whatOf(act);
      if (!best) return t('noBest', { what });
      return t('best', { what, moved: Math.round(100 * best.rewired), day: best.days });
    });
  }

  function resting(): string {
    if (phase === 'waiting') return t('waiting');
    if (phase === 'ready') return t('ready');
    if (phase === 'failed') return t('failed', { reason: error ?? '' });
    if (sweeping !== null) return t('trying', { done: sweeping });
    const known = points.get(keyOf(place));
    if (!known) return t('pointUnknown', { moved: Math.round(100 * place.rewired) });
    return [...known.map(pointWords), ...(shows === 'curve' ? bestWords() : [])].join(' ');
  }

  const visible =
    phase === 'open' && play.playing && shows !== 'tries' ? counts(play.day) : resting();
  return {
    names,
    lineName,
    visible,
    /** While days go by, only the day on which a quarter more of the people came in is said. */
    announced:
      phase === 'open' && play.day >= 0 && shows !== 'tries'
        ? [counts(milestone(rings[0]?.actedOn ?? [], play.day)), play.ended ? resting() : '']
            .filter(Boolean)
            .join(' ')
        : phase === 'open' || phase === 'failed'
          ? resting()
          : '',
    picture: t('picture', {
      people,
      friends: place.friends,
      moved: Math.round((place.rewired * people * place.friends) / 2),
      ties: (people * place.friends) / 2,
    }),
  };
}

/** The latest day up to `day` on which an act had come a quarter further than on the day before; at the end, the end. */
function milestone(acts: readonly ArrayLike<number>[], day: number): number {
  const quarters = (at: number) =>
    acts.map((actedOn) => Math.floor((4 * actingBy(actedOn, at)) / actedOn.length)).join(' ');
  const now = quarters(day);
  let since = day;
  while (since > 0 && quarters(since - 1) === now) since--;
  return since;
}
