import type { DeskPart, TabRole } from '../../quiz/desk-points.ts';
import type { Post, TrailStop } from '../../quiz/post.ts';
import type { Text } from '../../quiz/text.ts';
import type { Judgement } from '../../quiz/judgement.ts';
import { practicePosts } from '../practice-posts.ts';
import { type DeskPlan, deskPlans } from './desk-plans.ts';

/** A post as it lies on the reading desk, with all that a search can find about it. */
export interface DeskStage {
  readonly id: string;
  readonly post: Post;
  readonly part: DeskPart;
  /** In the order of a search for the source: whoever measures or is in charge first, copies last. */
  readonly tabs: readonly DeskTab[];
  readonly queries: Readonly<Record<DeskQuery, Text>>;
  /** What can be known with these tabs. */
  readonly best: Judgement;
  /** True where the desk names the trap of searching a fresh story's own words. */
  readonly isTrap: boolean;
}

export interface DeskTab extends Omit<TrailStop, 'stance'> {
  readonly id: string;
  readonly role: TabRole;
  /** Was not there when the post was judged early. */
  readonly isNew: boolean;
}

/** What the desk offers to type: the post's own words, or whoever is behind it or would know. */
export type DeskQuery = 'words' | 'source';

/** Sites that carry the same words as the copy that can be opened. */
export const otherCopies: readonly string[] = ['Kabar Heboh', 'Info Kilat Kejora', 'Sebar Cepat'];

export const deskStageIds: readonly string[] = Object.keys(deskPlans);

/** @throws RangeError for an id that is not among `deskStageIds`. */
export function deskStage(id: string): DeskStage {
  const plan = Object.hasOwn(deskPlans, id) ? deskPlans[id] : undefined;
  const post = practicePosts.find((known) => known.id === plan?.post);
  if (!plan || !post) {
    throw new RangeError(
      `No post “${id}” lies on the desk. Choose one of ${deskStageIds.join(', ')}.`,
    );
  }
  const part = plan.part ?? 'whole';
  return {
    id,
    post,
    part,
    tabs: [...tabsOf(post, plan).toSorted((a, b) => rank(a) - rank(b)), copyOf(post)],
    queries: { words: openingWords(post.text), source: plan.query },
    best: part === 'early' ? 'not-enough' : post.truth,
    isTrap: plan.isTrap ?? false,
  };
}

function tabsOf(post: Post, plan: DeskPlan): DeskTab[] {
  const { settles = [], fresh = [], without = [] } = plan;
  return post.trail.flatMap(({ stance, ...stop }, at) => {
    if (stance === 'repeats' || without.includes(stop.name)) return [];
    const role = settles.includes(stop.name) ? 'settles' : 'context';
    return [
      { ...stop, id: `${post.id}-${at + 1}`, role, isNew: fresh.includes(stop.name) } as const,
    ];
  });
}

/** Every post has one, so being copied says nothing about being true. */
function copyOf(post: Post): DeskTab {
  const others = otherCopies.length;
  return {
    id: `${post.id}-copy`,
    name: 'ViralKejora',
    url: `https://viralkejora.example/${post.id}`,
    kind: 'lowquality',
    role: 'copy',
    isNew: false,
    finding: {
      en: `Same words, no author, no date. ${others} more sites carry it.`,
      id: `Kata-kata sama, tanpa penulis, tanpa tanggal. ${others} situs lain juga memuatnya.`,
    },
  };
}

function rank({ kind }: DeskTab): number {
  return kind === 'official' || kind === 'primary' ? 0 : 1;
}

/** The beginning, as somebody copies it into a search box. */
function openingWords({ en, id }: Text): Text {
  return { en: firstEight(en), id: firstEight(id) };
}

function firstEight(words: string): string {
  return words
    .split(/\s+/)
    .slice(0, 8)
    .join(' ')
    .replace(/[.,:;!?]+$/, '');
}
