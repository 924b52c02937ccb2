import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { prompts } from './shared.ts';

const whatsapp = t(
  'Figures given by the company (WhatsApp, 2019–2020).',
  'Angka dari perusahaan (WhatsApp, 2019–2020).',
);
const sandwich = sameText('Swire-Thompson et al. 2021, doi:10.1186/s41235-021-00346-6.');

export const medium: readonly Question[] = [
  {
    id: 'bank-b5-prompt-effect',
    kind: 'number',
    prompt: t(
      'Of 50 false headlines a group would share 20 without a prompt. The prompt lowers that by 10%. How many now?',
      'Dari 50 judul keliru, suatu kelompok akan membagikan 20 tanpa pengingat. Pengingat menurunkannya 10%. Jadi berapa?',
    ),
    answer: 18,
    accept: [18, 18],
    feedback: t(
      '10% of 20 is 2. Small each time, large over a network.',
      '10% dari 20 adalah 2. Kecil tiap kali, besar di jaringan.',
    ),
    offAnswers: [
      {
        exactly: 15,
        feedback: t(
          '10% of what is shared, not of all 50.',
          '10% dari yang dibagikan, bukan dari 50.',
        ),
        tag: 'percent-vs-points',
      },
      {
        exactly: 10,
        feedback: t(
          'That takes off ten, not ten per cent.',
          'Itu berkurang sepuluh, bukan sepuluh persen.',
        ),
        tag: 'percent-vs-points',
      },
    ],
    otherwise: t('A tenth of 20, taken off.', 'Sepersepuluh dari 20, dikurangkan.'),
    source: prompts,
  },
  {
    id: 'bank-b5-chain',
    kind: 'number',
    prompt: t(
      'A hoax is passed to 1.2 new people each time; a pause lowers this by a quarter. To how many now?',
      'Hoaks diteruskan ke 1,2 orang baru tiap kali; jeda menurunkannya seperempat. Jadi berapa?',
    ),
    answer: 0.9,
    accept: [0.9, 0.9],
    feedback: t(
      '1.2 × .75 = .9: below 1, so it dies out.',
      '1,2 × 0,75 = 0,9: di bawah 1, jadi padam.',
    ),
    offAnswers: [
      {
        exactly: 0.95,
        feedback: t(
          '1.2 − .25 takes off a number; a quarter of 1.2 is .3.',
          '1,2 − 0,25 mengurangi angka; seperempat dari 1,2 adalah 0,3.',
        ),
      },
    ],
    otherwise: t('Three quarters of 1.2.', 'Tiga perempat dari 1,2.'),
    source: t('Threshold of a branching process: 1.', 'Ambang proses bercabang: 1.'),
  },
  {
    id: 'bank-b5-forward-limit',
    kind: 'estimate',
    prompt: t(
      'A chat app cut forwarding from 20 chats to 5. By how many per cent did forwards fall, says the company?',
      'Sebuah aplikasi obrolan membatasi penerusan dari 20 menjadi 5 obrolan. Menurut perusahaan, penerusan turun berapa persen?',
    ),
    answer: 25,
    scale: 'linear',
    near: 5,
    far: 50,
    unit: sameText('%'),
    feedback: t(
      'About 25%: most people never forwarded to twenty.',
      'Sekitar 25%: kebanyakan orang memang tak meneruskan ke dua puluh.',
    ),
    low: remark(t('More: about 25%.', 'Lebih besar: sekitar 25%.')),
    high: remark(
      t(
        'Less: the limit bound only heavy forwarders.',
        'Lebih kecil: batas itu hanya mengenai penerus berat.',
      ),
    ),
    source: whatsapp,
  },
  {
    id: 'bank-b5-sandwich',
    kind: 'single',
    prompt: t(
      '“A correction works only as fact – myth – fact.” What did the experiments find?',
      '“Koreksi hanya berhasil dengan urutan fakta – mitos – fakta.” Apa temuan percobaannya?',
    ),
    options: [
      right(
        'little',
        t(
          'The order matters little; clear detail with a reason counts',
          'Urutan kurang berpengaruh; rincian jelas dengan alasan yang penting',
        ),
        t('Yes: a tidy habit, not a magic order.', 'Ya: kebiasaan rapi, bukan urutan ajaib.'),
      ),
      wrong(
        'only',
        t('The order is everything', 'Urutan menentukan segalanya'),
        t('Four experiments found little difference.', 'Empat percobaan menemukan beda kecil.'),
      ),
      wrong(
        'never',
        t('Never repeat the myth at all', 'Jangan pernah mengulang mitosnya'),
        t(
          'Naming it once, clearly marked, is fine.',
          'Menyebutnya sekali dengan penanda jelas tidak apa-apa.',
        ),
        'facts-backfire',
      ),
    ],
    source: sandwich,
  },
];
