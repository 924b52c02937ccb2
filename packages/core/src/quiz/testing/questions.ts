import type { BoardPerson, NetworkGoalQuestion } from '../network-goal.ts';
import type { MatchQuestion } from '../match.ts';
import type { MultiQuestion } from '../multi.ts';
import type { NumberQuestion } from '../number.ts';
import type { OrderQuestion } from '../order.ts';
import type { PredictionQuestion } from '../prediction.ts';
import type { SingleQuestion } from '../single.ts';
import type { SortQuestion } from '../sort.ts';
import { sameText } from '../text.ts';

const t = sameText;

/** Right: b. */
export const single: SingleQuestion = {
  id: 'single',
  kind: 'single',
  prompt: t('A post went viral. How?'),
  options: [
    { id: 'a', text: t('A long chain'), feedback: t('Rarely.'), tag: 'viral-is-chain' },
    { id: 'b', text: t('One burst'), feedback: t('Mostly.'), right: true },
    { id: 'c', text: t('Bots'), feedback: t('Needs evidence.'), tag: 'bots-did-it' },
  ],
};

/** Right: a and c; wrong: b and d. */
export const multi: MultiQuestion = {
  id: 'multi',
  kind: 'multi',
  prompt: t('What changes typical reach?'),
  options: [
    { id: 'a', text: t('Own audience'), feedback: t('Strongest.'), right: true },
    { id: 'b', text: t('A lucky seed'), feedback: t('Luck.'), tag: 'all-luck' },
    { id: 'c', text: t('Asking Bu Rahma'), feedback: t('Her crowd.'), right: true },
    { id: 'd', text: t('A nicer post'), feedback: t('Tail.'), tag: 'better-post' },
  ],
};

/** Right: 58 to 62. */
export const number: NumberQuestion = {
  id: 'number',
  kind: 'number',
  prompt: t('Chance that nobody shares, in %?'),
  answer: 60,
  accept: [58, 62],
  feedback: t('Ten chances, multiplied.'),
  offAnswers: [
    { exactly: 50, feedback: t('10 × 5 % adds.'), tag: 'adds-chances' },
    { below: 50, feedback: t('Too low.'), tag: 'low' },
    { above: 70, feedback: t('Too high.'), tag: 'high' },
  ],
  otherwise: t('Near.'),
};

/** Right: d1 = d2, then r, then k. */
export const order: OrderQuestion = {
  id: 'order',
  kind: 'order',
  prompt: t('Rank by typical reach.'),
  items: [
    { id: 'k', text: t('Kabar Lentera') },
    { id: 'd2', text: t('Dini, brilliant') },
    { id: 'r', text: t('Bu Rahma') },
    { id: 'd1', text: t('Dini, ordinary') },
  ],
  answer: [['d1', 'd2'], ['r'], ['k']],
  feedback: t('It follows the starting crowd.'),
  misplaced: [{ item: 'd2', after: 'r', feedback: t('Her best tries grow.'), tag: 'better-post' }],
  otherwise: t('Look at the medians.'),
};

/** Right: views seen, promises said, people acted. */
export const sort: SortQuestion = {
  id: 'sort',
  kind: 'sort',
  prompt: t('Sort.'),
  bins: [
    { id: 'seen', text: t('seen') },
    { id: 'said', text: t('said') },
    { id: 'acted', text: t('acted') },
  ],
  cards: [
    {
      id: 'views',
      text: t('12,000 views'),
      bin: 'seen',
      feedback: t('On a screen.'),
      elsewhere: { feedback: t('A view tells nothing more.'), tag: 'views-equal-believers' },
    },
    {
      id: 'promises',
      text: t('300 promises'),
      bin: 'said',
      feedback: t('A promise.'),
      wrongBins: [{ bin: 'acted', feedback: t('Wait for Saturday.'), tag: 'intent-is-act' }],
    },
    { id: 'people', text: t('41 came'), bin: 'acted', feedback: t('They acted.') },
  ],
};

export const match: MatchQuestion = {
  id: 'match',
  kind: 'match',
  prompt: t('Match.'),
  pairs: [
    { id: 'votes', left: t('effective votes'), right: t('a weight'), feedback: t('A weight.') },
    {
      id: 'illusion',
      left: t('majority illusion'),
      right: t('a bent feed'),
      feedback: t('About feeds.'),
      wrong: { feedback: t('No lie is needed.'), tag: 'intent-needed' },
    },
    { id: 'sample', left: t('sample'), right: t('chance'), feedback: t('Chance, not choice.') },
  ],
  extras: [{ id: 'census', text: t('everybody') }],
};

/** Log scale 1 to 1,000, near within a factor of 2. */
export const prediction: PredictionQuestion = {
  id: 'prediction',
  kind: 'prediction',
  prompt: t('Typical reach?'),
  scale: { type: 'log', min: 1, max: 1000, near: 2 },
  signs: [{ above: 40, tag: 'posting-equals-reaching' }],
};

const people: BoardPerson[] = ['x', 'y', 'z', 'a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
  id,
  name: id.toUpperCase(),
  face: id,
}));

/** Nine people; x, y and z hold the view; fool all six others, by a strict majority. */
export const board: NetworkGoalQuestion = {
  id: 'board',
  kind: 'network-goal',
  prompt: t('Fool all six.'),
  people,
  holders: ['x', 'y', 'z'],
  rule: 'more-than-half',
  minTies: 0,
  goal: { who: 'others', fooled: 6 },
  fewestTies: 6,
  feedback: t('Nobody changed their mind.'),
};
