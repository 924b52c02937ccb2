import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, t } from '../../question-parts.ts';
import { aslett, caulfield } from './shared.ts';

const guess2020 = sameText('Guess et al. 2020, doi:10.1073/pnas.1920498117.');

export const hard: readonly Question[] = [
  {
    id: 'bank-b3-tips',
    kind: 'order',
    prompt: t(
      'Ten tips against false news: where did telling apart improve most? Most first.',
      'Sepuluh kiat melawan berita keliru: di mana daya pilah paling meningkat? Terbesar dulu.',
    ),
    items: [
      { id: 'us', text: t('United States', 'Amerika Serikat') },
      {
        id: 'online',
        text: t('educated online sample in India', 'sampel daring berpendidikan di India'),
      },
      { id: 'rural', text: t('rural north India', 'pedesaan India utara') },
    ],
    answer: [['us'], ['online'], ['rural']],
    feedback: t(
      '+26.5%, +17.5%, nothing: the same tips, other places.',
      '+26,5%, +17,5%, nihil: kiat sama, tempat berbeda.',
    ),
    misplaced: [
      {
        item: 'us',
        after: 'rural',
        ...remark(t('In the villages nothing changed.', 'Di desa tidak ada perubahan.')),
      },
    ],
    otherwise: t(
      'The effect fell with distance from where it was made.',
      'Efeknya menurun semakin jauh dari tempat asalnya.',
    ),
    source: guess2020,
  },
  {
    id: 'bank-b3-unsure',
    kind: 'true-false',
    prompt: t('If I can’t confirm it, it is false.', 'Kalau tak bisa kupastikan, berarti keliru.'),
    answer: false,
    whenTrue: remark(
      t(
        'It is unsettled. Doubting everything is not seeing better.',
        'Itu belum terjawab. Meragukan semua bukan berarti lebih jeli.',
      ),
      'unsure-is-false',
    ),
    whenFalse: remark(
      t(
        'Right: “not enough evidence yet” is an answer of its own.',
        'Betul: “belum cukup bukti” adalah jawaban tersendiri.',
      ),
    ),
    source: aslett,
  },
  {
    id: 'bank-b3-highlight-check',
    kind: 'highlight',
    prompt: t(
      'Mark what you could check with one look elsewhere.',
      'Tandai yang bisa dicek dengan sekali lihat di tempat lain.',
    ),
    pieces: [
      {
        id: 'shout',
        text: t('Unbelievable!', 'Tak masuk akal!'),
        ...remark(t('A feeling; nothing to check.', 'Perasaan; tak ada yang dicek.')),
      },
      {
        id: 'place',
        text: t(
          'The pump on Jalan Kenari stops tonight at ten,',
          'Pompa Jalan Kenari berhenti malam ini pukul sepuluh,',
        ),
        right: true,
        ...remark(
          t(
            'A place and an hour: the utility’s page says.',
            'Tempat dan jam: ada di laman pengelola.',
          ),
        ),
      },
      {
        id: 'agency',
        text: t('says Balai Air Lentera.', 'kata Balai Air Lentera.'),
        right: true,
        ...remark(
          t('A named source with a page of its own.', 'Sumber bernama dengan laman sendiri.'),
        ),
      },
      {
        id: 'friend',
        text: t('A friend of a friend confirms it.', 'Temannya teman sudah memastikan.'),
        ...remark(
          t('Nobody whom you can ask.', 'Tidak ada yang bisa kamu tanyai.'),
          'insider-is-proof',
        ),
      },
    ],
    source: caulfield,
  },
];
