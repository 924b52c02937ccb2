import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { right, t, wrong } from '../../question-parts.ts';
import { centolaMacy, eckles } from './shared.ts';

const centola2010 = sameText('Centola 2010, doi:10.1126/science.1185231.');

export const medium: readonly Question[] = [
  {
    id: 'bank-a4-experiment',
    kind: 'single',
    prompt: t(
      'Six pairs of online communities, same size: clustered or random ties. A health forum spread further in…',
      'Enam pasang komunitas daring sama besar: ikatan bergerombol atau acak. Forum kesehatan menyebar lebih jauh di…',
    ),
    options: [
      right(
        'clustered',
        t('the clustered ones, and faster', 'yang bergerombol, dan lebih cepat'),
        t(
          'Yes: 54% against 38%. Repeated reminders from different neighbours did it.',
          'Ya: 54% lawan 38%. Karena dorongan berulang dari tetangga yang berbeda.',
        ),
      ),
      wrong(
        'random',
        t('the random ones: shorter paths', 'yang acak: jalurnya lebih pendek'),
        t(
          'True for news. Joining wanted reinforcement.',
          'Benar untuk kabar. Untuk bergabung perlu penguatan.',
        ),
        'weak-ties-always-best',
      ),
      wrong(
        'same',
        t('both alike', 'sama saja'),
        t('54% against 38% is no tie.', '54% lawan 38% itu tidak seri.'),
      ),
    ],
    source: centola2010,
  },
  {
    id: 'bank-a4-strength-length',
    kind: 'match',
    prompt: t('Two things that are often mixed up', 'Dua hal yang sering tertukar'),
    pairs: [
      {
        id: 'strong',
        left: t('strong tie', 'ikatan kuat'),
        right: t('a close relation', 'hubungan yang dekat'),
        feedback: t('Strength is about the two people.', 'Kuat itu soal dua orangnya.'),
      },
      {
        id: 'long',
        left: t('long tie', 'ikatan panjang'),
        right: t('a bridge between distant parts', 'jembatan antarbagian yang jauh'),
        feedback: t('Length is about the network.', 'Panjang itu soal jaringannya.'),
      },
      {
        id: 'wide',
        left: t('wide bridge', 'jembatan lebar'),
        right: t('several ties side by side', 'beberapa ikatan berdampingan'),
        feedback: t(
          'Width lets risky acts cross.',
          'Lebar membuat tindakan berisiko bisa menyeberang.',
        ),
      },
    ],
    source: centolaMacy,
  },
  {
    id: 'bank-a4-threshold',
    kind: 'number',
    prompt: t(
      'Ring of people, each tied to 2 left and 2 right. Everyone joins once 2 of their ties have. How many neighbours must start, side by side, so that all join?',
      'Cincin orang, masing-masing terikat 2 ke kiri dan 2 ke kanan. Tiap orang ikut bila 2 ikatannya ikut. Berapa tetangga berdampingan yang harus mulai agar semua ikut?',
    ),
    answer: 2,
    accept: [2, 2],
    feedback: t(
      'The next person is tied to both starters; then the wave goes on.',
      'Orang berikutnya terikat ke kedua pemula; lalu gelombang berlanjut.',
    ),
    offAnswers: [
      {
        exactly: 1,
        feedback: t(
          'One starter is one source; everybody waits for a second.',
          'Satu pemula hanya satu sumber; semua menunggu yang kedua.',
        ),
        tag: 'messages-are-sources',
      },
      { exactly: 4, feedback: t('Enough, but fewer do.', 'Cukup, tetapi bisa lebih sedikit.') },
    ],
    otherwise: t(
      'Who sits next to two people that have joined?',
      'Siapa yang duduk di sebelah dua orang yang sudah ikut?',
    ),
    source: centolaMacy,
  },
  {
    id: 'bank-a4-dispute',
    kind: 'multi',
    prompt: t(
      'Which of these does the research on long ties support?',
      'Mana yang didukung penelitian tentang ikatan panjang?',
    ),
    options: [
      right(
        'news',
        t('They speed up news', 'Mempercepat kabar'),
        t('Yes, in all models and data.', 'Ya, di semua model dan data.'),
      ),
      right(
        'hurt',
        t(
          'They can hurt where nobody ever goes first alone',
          'Bisa merugikan bila tak ada yang mulai sendirian',
        ),
        t('Yes: Centola & Macy.', 'Ya: Centola & Macy.'),
      ),
      right(
        'again',
        t(
          'With a few lone starters, they speed up risky acts again',
          'Bila ada sedikit pemula sendirian, mereka mempercepat lagi tindakan berisiko',
        ),
        t(
          'Yes: Eckles and others. It depends on whether lone adopters occur.',
          'Ya: Eckles dkk. Bergantung ada tidaknya pemula sendirian.',
        ),
      ),
      wrong(
        'always',
        t('They are always best', 'Selalu yang terbaik'),
        t('The other two answers say when not.', 'Dua jawaban lain mengatakan kapan tidak.'),
        'weak-ties-always-best',
      ),
    ],
    source: eckles,
  },
];
