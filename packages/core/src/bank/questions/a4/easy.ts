import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { centolaMacy } from './shared.ts';

const rajkumar = sameText('Rajkumar et al. 2022, doi:10.1126/science.abl4476.');

export const easy: readonly Question[] = [
  {
    id: 'bank-a4-weak-useless',
    kind: 'true-false',
    prompt: t('Weak ties are useless.', 'Ikatan lemah tidak berguna.'),
    answer: false,
    whenTrue: remark(
      t(
        'Among 20 million people, moderately weak ties helped job moves most: they carry news that friends don’t have.',
        'Pada 20 juta orang, ikatan agak lemah paling membantu pindah kerja: membawa kabar yang tak dimiliki teman dekat.',
      ),
      'weak-ties-useless',
    ),
    whenFalse: remark(
      t(
        'Right. Whether they help depends on the act.',
        'Betul. Manfaatnya bergantung pada tindakannya.',
      ),
    ),
    source: rajkumar,
  },
  {
    id: 'bank-a4-which-spread',
    kind: 'sort',
    prompt: t(
      'Is one contact enough, or are several needed?',
      'Cukup satu kontak, atau perlu beberapa?',
    ),
    bins: [
      { id: 'one', text: t('one is enough', 'cukup satu') },
      { id: 'several', text: t('several are needed', 'perlu beberapa') },
    ],
    cards: [
      {
        id: 'link',
        text: t('open a funny link', 'membuka tautan lucu'),
        bin: 'one',
        feedback: t('Cheap and safe: simple contagion.', 'Murah dan aman: penularan sederhana.'),
      },
      {
        id: 'job',
        text: t('hear of a vacancy', 'mendengar lowongan'),
        bin: 'one',
        feedback: t('News needs one messenger.', 'Kabar cukup satu pembawa.'),
      },
      {
        id: 'hearing',
        text: t('speak by name at a hearing', 'bicara dengan nama di dengar pendapat'),
        bin: 'several',
        feedback: t('Risky: people look for company first.', 'Berisiko: orang mencari teman dulu.'),
      },
      {
        id: 'app',
        text: t(
          'move the family to a new chat app',
          'memindahkan keluarga ke aplikasi obrolan baru',
        ),
        bin: 'several',
        feedback: t(
          'Worth nothing alone: complex contagion.',
          'Sendirian tak ada gunanya: penularan kompleks.',
        ),
      },
    ],
    source: centolaMacy,
  },
  {
    id: 'bank-a4-five-messages',
    kind: 'single',
    prompt: t(
      'One friend sends you five messages about the march. How many sources is that?',
      'Seorang teman mengirim lima pesan soal pawai. Ada berapa sumber?',
    ),
    options: [
      right(
        'one',
        t('One', 'Satu'),
        t('Yes: one person, five times.', 'Ya: satu orang, lima kali.'),
      ),
      wrong(
        'five',
        t('Five', 'Lima'),
        t(
          'Five messages, one source. Company means different people.',
          'Lima pesan, satu sumber. Kebersamaan berarti orang yang berbeda.',
        ),
        'messages-are-sources',
      ),
    ],
    source: centolaMacy,
  },
];
