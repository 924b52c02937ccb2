import type { ClozeQuestion } from '../cloze.ts';
import type { CurveQuestion } from '../curve.ts';
import type { EstimateQuestion } from '../estimate.ts';
import type { HighlightQuestion } from '../highlight.ts';
import type { HotspotQuestion } from '../hotspot.ts';
import type { OpenQuestion } from '../open.ts';
import type { Post } from '../post.ts';
import type { ShareQuestion } from '../share.ts';
import type { ShortQuestion } from '../short.ts';
import { sameText } from '../text.ts';
import type { TrueFalseQuestion } from '../true-false.ts';
import type { TrustQuestion } from '../trust.ts';

const t = sameText;
const remark = (feedback: string, tag?: string) => ({ feedback: t(feedback), ...(tag && { tag }) });

/** False. */
export const trueFalse: TrueFalseQuestion = {
  id: 'true-false',
  kind: 'true-false',
  prompt: t('Half of what you see is misleading.'),
  answer: false,
  whenTrue: remark('Far less is.', 'half-of-feed-is-false'),
  whenFalse: remark('Right.'),
};

/** Mobilization; "participation" is a known error, "asking" half right. */
export const short: ShortQuestion = {
  id: 'short',
  kind: 'short',
  prompt: t('Inducing others to take part is called …'),
  answers: [
    { text: { en: 'mobilization', id: 'mobilisasi' }, ...remark('Yes.') },
    { text: t('*asking*'), share: 0.5, ...remark('Part of it.', 'asking-only') },
    { text: t('participation'), share: 0, ...remark('That is taking part.', 'is-participation') },
  ],
  slips: 2,
  otherwise: t('Look again.'),
};

/** 100, full marks within a factor of 2, none from a factor of 8. */
export const estimate: EstimateQuestion = {
  id: 'estimate',
  kind: 'estimate',
  prompt: t('Reach?'),
  answer: 100,
  scale: 'log',
  near: 2,
  far: 8,
  feedback: t('Near.'),
  low: remark('Too low.', 'low'),
  high: remark('Too high.', 'high'),
};

/** Gap `who` takes option b; gap `what` takes "tie". */
export const cloze: ClozeQuestion = {
  id: 'cloze',
  kind: 'cloze',
  prompt: t('Fill in.'),
  passage: t('{{who}} has one {{what}}.'),
  gaps: [
    {
      id: 'who',
      options: [
        { id: 'a', text: t('Kabar Lentera'), ...remark('It has many.', 'all-alike') },
        { id: 'b', text: t('Dini'), right: true, ...remark('Yes, Dini.') },
      ],
    },
    {
      id: 'what',
      answers: [{ text: t('tie'), ...remark('A tie.') }],
      otherwise: t('Between two.'),
    },
  ],
};

/** Right: p1 and p3; p2 can be marked wrongly; p0 stands between. */
export const highlight: HighlightQuestion = {
  id: 'highlight',
  kind: 'highlight',
  prompt: t('Mark what hurries you.'),
  pieces: [
    { id: 'p0', text: t('Neighbours,') },
    { id: 'p1', text: t('pass this on now'), right: true, ...remark('Hurry.') },
    { id: 'p2', text: t('the tank at Jalan Kenari'), ...remark('A place.', 'detail-is-trick') },
    { id: 'p3', text: t('before it vanishes'), right: true, ...remark('Hurry again.') },
  ],
};

/** Right: the address, a box at the top left; wrong: the face, a triangle at the bottom. */
export const hotspot: HotspotQuestion = {
  id: 'hotspot',
  kind: 'hotspot',
  prompt: t('Where do you look first?'),
  image: { src: '/pictures/page.png', alt: t('A page'), width: 400, height: 300 },
  regions: [
    {
      id: 'address',
      label: t('The address'),
      shape: { type: 'box', x: 0, y: 0, width: 0.5, height: 0.1 },
      right: true,
      ...remark('Who speaks?'),
    },
    {
      id: 'face',
      label: t('The face'),
      shape: {
        type: 'polygon',
        corners: [
          [0, 1],
          [1, 1],
          [0.5, 0.5],
        ],
      },
      ...remark('Faces are easy to take.', 'faces-tell'),
    },
  ],
  elsewhere: remark('Nothing to see here.'),
};

/** A straight rise from 0 to 100 over ten weeks. */
export const curve: CurveQuestion = {
  id: 'curve',
  kind: 'curve',
  prompt: t('Draw it.'),
  x: { label: t('week'), min: 0, max: 10 },
  y: { label: t('percent'), min: 0, max: 100 },
  truth: [
    [0, 0],
    [10, 100],
  ],
  near: 0.1,
  far: 0.5,
  feedback: t('Close.'),
  high: remark('Lower.', 'too-hopeful'),
  low: remark('Higher.', 'too-gloomy'),
};

/** Worth 1 and 2. */
export const open: OpenQuestion = {
  id: 'open',
  kind: 'open',
  prompt: t('Plan it.'),
  model: t('Ask, then help.'),
  rubric: [
    { id: 'asks', text: t('Somebody is asked.'), ...remark('Asking counts.', 'nobody-asked') },
    { id: 'helps', text: t('Somebody is helped.'), worth: 2, ...remark('Help counts double.') },
  ],
};

/** Misleading. */
const post: Post = {
  id: 'p01m',
  pair: 1,
  topic: t('water supply'),
  tone: 'urgent',
  format: 'forwarded chat',
  handle: '@warga_blok_f',
  text: t('Do not drink the tap water tonight!'),
  claim: t('The tank was contaminated.'),
  truth: 'misleading',
  detail: 'fabricated',
  technique: 'conspiracy',
  move: 'find',
  trail: [
    {
      name: 'Balai Air Lentera',
      url: 'https://balaiair-lentera.example/mutu-harian',
      kind: 'official',
      stance: 'contradicts',
      finding: t('The hourly log shows nothing.'),
    },
  ],
  difficulty: 1,
  note: t('Secrecy is the hook.'),
};

export const trust: TrustQuestion = {
  id: 'trust',
  kind: 'trust',
  prompt: t('Trust or doubt?'),
  post,
  remarks: {
    trustworthy: remark('Nothing supports it.', 'insider-is-proof'),
    misleading: remark('Rightly doubted.'),
    'not-enough': remark('The log was one tap away.'),
  },
};

export const share: ShareQuestion = {
  id: 'share',
  kind: 'share',
  prompt: t('What do you do?'),
  post,
  outcomes: {
    share: { worth: 0, ...remark('It spreads.', 'better-safe') },
    check: { worth: 1, ...remark('Now you know.') },
    ignore: { worth: 0.5, ...remark('It ends with you.') },
  },
};
