import type { Post } from '../quiz/post.ts';
import type { ShareQuestion } from '../quiz/share.ts';
import type { Text } from '../quiz/text.ts';
import type { TrustQuestion } from '../quiz/trust.ts';

/** A post as a trust judgement; whatever is chosen, its note says what settles it. */
export function trustQuestion(post: Post): TrustQuestion {
  const remark = { feedback: post.note };
  const doubted = post.truth === 'trustworthy' ? { ...remark, tag: 'doubt-is-skill' } : remark;
  const trusted = post.truth === 'misleading' ? { ...remark, tag: 'style-decides' } : remark;
  return {
    id: `trust-${post.id}`,
    kind: 'trust',
    prompt: { en: 'Trust or doubt?', id: 'Percaya atau ragu?' },
    hints: [moveHints[post.move]],
    post,
    remarks: { trustworthy: trusted, misleading: doubted, 'not-enough': remark },
  };
}

/** A post as a share decision: checking is always right, and so is passing on what deserves it. */
export function shareQuestion(post: Post): ShareQuestion {
  const good = post.truth === 'trustworthy';
  return {
    id: `share-${post.id}`,
    kind: 'share',
    prompt: { en: 'What do you do with it?', id: 'Apa yang kamu lakukan?' },
    hints: [moveHints[post.move]],
    post,
    outcomes: {
      share: { worth: good ? 1 : 0, feedback: post.note },
      check: { worth: 1, feedback: post.note },
      ignore: { worth: good ? 0.5 : 1, feedback: post.note },
    },
  };
}

/** The move that settles the post fastest, as a hint. */
const moveHints: Readonly<Record<Post['move'], Text>> = {
  stop: {
    en: 'Stop: what does it want you to feel?',
    id: 'Berhenti: perasaan apa yang ia pancing?',
  },
  investigate: {
    en: 'Look into the source: who speaks, and what do others say about them?',
    id: 'Telusuri sumbernya: siapa yang bicara, dan apa kata orang lain tentang mereka?',
  },
  find: {
    en: 'Find better coverage: who else reports it?',
    id: 'Cari liputan yang lebih baik: siapa lagi yang memberitakannya?',
  },
  trace: {
    en: 'Trace it back: where does the claim, the picture or the number come from?',
    id: 'Lacak asalnya: dari mana klaim, gambar, atau angkanya?',
  },
};
