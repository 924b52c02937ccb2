import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { goel2012, model } from './shared.ts';

export const hard: readonly Question[] = [
  {
    id: 'bank-a1-world-distance',
    kind: 'estimate',
    prompt: t(
      '721 million people on one platform in 2011: how many steps apart on average?',
      '721 juta orang di satu platform pada 2011: rata-rata terpisah berapa langkah?',
    ),
    answer: 4.74,
    scale: 'linear',
    near: 0.5,
    far: 3,
    feedback: t(
      '4.74 steps. Short paths exist; that does not mean posts travel them.',
      '4,74 langkah. Jalur pendek memang ada; belum tentu unggahan melewatinya.',
    ),
    low: remark(
      t(
        'More: even two steps reach only friends of friends.',
        'Lebih banyak: dua langkah baru sampai teman dari teman.',
      ),
    ),
    high: remark(
      t(
        'Fewer: 4.74 on average. A few well-connected people shorten all paths.',
        'Lebih sedikit: rata-rata 4,74. Beberapa orang berkoneksi banyak memendekkan semua jalur.',
      ),
    ),
    source: sameText(
      'Backstrom, Boldi, Rosa, Ugander & Vigna 2012, Four degrees of separation, ACM WebSci.',
    ),
  },
  {
    id: 'bank-a1-better-post',
    kind: 'multi',
    prompt: t(
      'Sharing becomes 2½ times as likely (from 2% to 5%). What changes for Dini with her 4 followers?',
      'Peluang membagikan menjadi 2½ kali (dari 2% menjadi 5%). Apa yang berubah bagi Dini dengan 4 pengikut?',
    ),
    options: [
      right(
        'best',
        t('Her luckiest tries reach more', 'Percobaan termujurnya menjangkau lebih banyak'),
        t(
          'Yes: from about 28 to about 82 in 50 tries.',
          'Ya: dari sekitar 28 menjadi sekitar 82 dalam 50 percobaan.',
        ),
      ),
      wrong(
        'typical',
        t('Her typical reach', 'Jangkauan lazimnya'),
        t(
          'It stays 4: most tries still end at her followers.',
          'Tetap 4: kebanyakan percobaan masih berhenti di pengikutnya.',
        ),
        'better-post-guarantees-reach',
      ),
      right(
        'long',
        t(
          'How often a chain of several hops happens',
          'Seberapa sering rantai beberapa lompatan terjadi',
        ),
        t(
          'Yes: chains need luck at every hop, and luck got cheaper.',
          'Ya: rantai butuh mujur di tiap lompatan, dan mujur jadi lebih murah.',
        ),
      ),
      wrong(
        'ties',
        t('How many followers she has', 'Jumlah pengikutnya'),
        t('The post changed, not her ties.', 'Yang berubah unggahannya, bukan ikatannya.'),
      ),
    ],
    source: model,
  },
  {
    id: 'bank-a1-explain-survivors',
    kind: 'explain',
    prompt: t(
      '“Everything I see has thousands of views, so posting works.” What is missing from the evidence?',
      '“Semua yang kulihat ditonton ribuan kali, jadi mengunggah itu ampuh.” Bukti apa yang hilang?',
    ),
    model: t(
      'The silent posts. You see the hits because they are hits; the many that ended at once never came to you.',
      'Unggahan yang senyap. Yang besar terlihat karena besar; yang langsung berhenti tak pernah sampai kepadamu.',
    ),
    source: goel2012,
  },
];
