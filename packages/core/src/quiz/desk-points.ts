import type { Truth } from './post.ts';
import type { Judgement } from './judgement.ts';

/** What a tab can do for a claim: show how it stands, add to it, or only say it again. */
export type TabRole = 'settles' | 'context' | 'copy';

/**
 * When a post is judged: once, with all there is to find; early, before anything can settle it; or later, when new pages
 * are up.
 */
export type DeskPart = 'whole' | 'early' | 'later';

/** What somebody did with a post at the desk. */
export interface DeskMoves {
  /** What each opened tab can do, in the order of opening. */
  readonly opened: readonly TabRole[];
  readonly judgement: Judgement;
}

/** Points for a post, by what they are for. */
export interface DeskPoints {
  /** For opening a tab that settles it. */
  readonly settling: number;
  readonly verdict: number;
  /** For stopping in time: settled and right with two tabs at most. */
  readonly thrift: number;
  readonly total: number;
  readonly possible: number;
}

/**
 * Pays for checking and not for suspicion: whoever doubts everything and whoever trusts everything get the same. Six
 * points a post; one that is judged early and later gives three each time.
 */
export function deskPoints(part: DeskPart, truth: Truth, moves: DeskMoves): DeskPoints {
  const settled = moves.opened.includes('settles');
  const open = moves.judgement === 'not-enough';
  const right = moves.judgement === truth;
  switch (part) {
    case 'early':
      return points(3, { verdict: open ? 3 : Number(right) });
    case 'later':
      return points(3, { settling: Number(settled), verdict: right ? (settled ? 2 : 1) : 0 });
    case 'whole':
      return points(6, {
        settling: settled ? 2 : 0,
        verdict: right ? (settled ? 3 : 1) : Number(open && !settled),
        thrift: Number(settled && right && moves.opened.length <= 2),
      });
  }
}

function points(
  possible: number,
  { settling = 0, verdict = 0, thrift = 0 }: Partial<DeskPoints>,
): DeskPoints {
  return { settling, verdict, thrift, total: settling + verdict + thrift, possible };
}
