import { type BankQuestion, answer, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const pfander = sameText('Pfänder & Altay 2025, doi:10.1038/s41562-024-02086-1.');
const hoes = sameText('Hoes et al. 2024, doi:10.1038/s41562-024-01884-x.');
const altay2024 = sameText(
  'Altay, Lyons & Modirrousta-Galian 2024, doi:10.1080/15205436.2024.2382776.',
);
const lyons = sameText('Lyons et al. 2021, doi:10.1073/pnas.2019527118.');
const detection = t(
  'Signal detection (Macmillan & Creelman 2005): signal = misleading post.',
  'Deteksi sinyal (Macmillan & Creelman 2005): sinyal = unggahan menyesatkan.',
);
const brier = sameText('Brier 1950.');

export const b6: readonly BankQuestion[] = bankOf('b6', {
  easy: [
    {
      id: 'bank-b6-three-things',
      kind: 'match',
      prompt: t(
        'Three things hide in “I’m good at this”',
        'Tiga hal tersembunyi dalam “aku jago soal ini”',
      ),
      pairs: [
        {
          id: 'd',
          left: t('d′', 'd′'),
          right: t('telling apart', 'membedakan'),
          feedback: t('0 is guessing.', '0 berarti menebak.'),
        },
        {
          id: 'c',
          left: t('c', 'c'),
          right: t('leaning to trust or to doubt', 'condong percaya atau ragu'),
          feedback: t('Above 0: slow to cry hoax.', 'Di atas 0: tidak mudah menuduh hoaks.'),
        },
        {
          id: 'cal',
          left: t('calibration', 'kalibrasi'),
          right: t('knowing when one knows', 'tahu kapan tahu'),
          feedback: t(
            'Right about seven times in ten when 70% sure.',
            'Benar sekitar tujuh dari sepuluh saat yakin 70%.',
          ),
        },
      ],
      source: detection,
    },
    {
      id: 'bank-b6-doubt-all',
      kind: 'number',
      prompt: t(
        'Somebody doubts all twenty posts, half of them misleading. How many judgements are right?',
        'Seseorang meragukan semua dari dua puluh unggahan, separuhnya menyesatkan. Berapa putusan yang benar?',
      ),
      answer: 10,
      accept: [10, 10],
      feedback: t(
        'Ten by doubting alone, and no telling apart at all: d′ is 0.',
        'Sepuluh hanya dengan ragu, tanpa membedakan sama sekali: d′ = 0.',
      ),
      offAnswers: [
        {
          exactly: 20,
          feedback: t(
            'The ten trustworthy ones are doubted wrongly.',
            'Sepuluh yang layak dipercaya diragukan dengan keliru.',
          ),
          tag: 'more-flagged-is-better',
        },
      ],
      otherwise: t(
        'Which of the twenty deserve doubt?',
        'Mana dari dua puluh yang layak diragukan?',
      ),
      source: detection,
    },
    {
      id: 'bank-b6-word-false-alarm',
      kind: 'short',
      prompt: t(
        'Doubting a trustworthy post is a false …',
        'Meragukan unggahan yang layak dipercaya disebut alarm …',
      ),
      answers: [
        answer(
          t('alarm', 'palsu'),
          t(
            'Yes. A false alarm costs trust that was deserved.',
            'Ya. Alarm palsu merugikan kepercayaan yang layak.',
          ),
        ),
      ],
      slips: 1,
      otherwise: t('What rings though nothing burns?', 'Apa yang berbunyi padahal tidak ada api?'),
      source: detection,
    },
  ],
  medium: [
    {
      id: 'bank-b6-lean-of-people',
      kind: 'single',
      prompt: t(
        'Over 194,000 people in 40 countries: which error is more common?',
        'Lebih dari 194.000 orang di 40 negara: kesalahan mana yang lebih sering?',
      ),
      options: [
        right(
          'doubt-true',
          t('Doubting true news', 'Meragukan berita benar'),
          t(
            'Yes: there is more to gain by trusting rightly.',
            'Ya: lebih banyak yang bisa diraih dengan percaya secara tepat.',
          ),
        ),
        wrong(
          'trust-false',
          t('Trusting false news', 'Memercayai berita keliru'),
          t('It happens, but less often than the other.', 'Terjadi, tetapi lebih jarang.'),
          'more-flagged-is-better',
        ),
        wrong(
          'equal',
          t('Both alike', 'Sama saja'),
          t('The errors lean, by d = .32, to doubt.', 'Kesalahannya condong ke ragu, d = 0,32.'),
        ),
      ],
      source: pfander,
    },
    {
      id: 'bank-b6-spillover',
      kind: 'true-false',
      prompt: t(
        'Hoax warnings lower belief in false news only.',
        'Peringatan hoaks hanya menurunkan kepercayaan pada berita keliru.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'In three places they lowered belief in true information too.',
          'Di tiga tempat, kepercayaan pada informasi benar ikut turun.',
        ),
        'doubt-is-skill',
      ),
      whenFalse: remark(
        t(
          'Right: so lessons must train trust as well.',
          'Betul: karena itu pelajaran juga perlu melatih percaya.',
        ),
      ),
      source: hoes,
    },
    {
      id: 'bank-b6-same-skill',
      kind: 'single',
      prompt: t(
        'Citra doubts 9 of 10 misleading and 4 of 10 true posts; Dodi 6 and 1. Who tells apart better?',
        'Citra meragukan 9 dari 10 yang menyesatkan dan 4 dari 10 yang benar; Dodi 6 dan 1. Siapa lebih bisa membedakan?',
      ),
      options: [
        right(
          'equal',
          t('Equally well; they lean differently', 'Sama; condongnya berbeda'),
          t('Yes: d′ is 1.54 for both.', 'Ya: d′ keduanya 1,54.'),
        ),
        wrong(
          'citra',
          t('Citra: she caught more', 'Citra: menangkap lebih banyak'),
          t('She also doubted more true ones.', 'Ia juga lebih banyak meragukan yang benar.'),
          'more-flagged-is-better',
        ),
        wrong(
          'dodi',
          t('Dodi: he accused fewer', 'Dodi: lebih jarang menuduh'),
          t('He let more misleading ones pass.', 'Ia meloloskan lebih banyak yang menyesatkan.'),
        ),
      ],
      source: detection,
    },
    {
      id: 'bank-b6-brier',
      kind: 'number',
      prompt: t(
        'You say 80% misleading, and it is. What is the Brier score of this one answer?',
        'Kamu bilang 80% menyesatkan, dan memang begitu. Berapa skor Brier untuk satu jawaban ini?',
      ),
      answer: 0.04,
      accept: [0.04, 0.04],
      feedback: t(
        '(.8 − 1)² = .04. A coin flip gets .25.',
        '(0,8 − 1)² = 0,04. Lempar koin mendapat 0,25.',
      ),
      offAnswers: [
        {
          exactly: 0.2,
          feedback: t('That is the distance; square it.', 'Itu jaraknya; kuadratkan.'),
        },
        {
          exactly: 0.64,
          feedback: t(
            'That would be if it had been trustworthy.',
            'Itu kalau ternyata layak dipercaya.',
          ),
        },
      ],
      otherwise: t('Distance to 1, squared.', 'Jarak ke 1, dikuadratkan.'),
      source: brier,
    },
  ],
  hard: [
    {
      id: 'bank-b6-base-rate',
      kind: 'multi',
      prompt: t(
        'A quiz holds more and more false items (from 17 to 83%). What did people do?',
        'Kuis berisi makin banyak yang keliru (dari 17 menjadi 83%). Apa yang terjadi pada orang?',
      ),
      options: [
        right('trust', t('They trusted less', 'Kepercayaan turun'), t('Yes.', 'Ya.')),
        right('over', t('They became more overconfident', 'Makin terlalu yakin'), t('Yes.', 'Ya.')),
        wrong(
          'skill',
          t('They told apart better', 'Makin bisa membedakan'),
          t(
            'No gain in telling apart: hence half and half at most.',
            'Tidak ada kenaikan: karena itu paling banyak setengah-setengah.',
          ),
          'doubt-is-skill',
        ),
      ],
      source: altay2024,
    },
    {
      id: 'bank-b6-overrate',
      kind: 'estimate',
      prompt: t(
        'Of 100 people, how many overrate how well they spot false news?',
        'Dari 100 orang, berapa yang menilai terlalu tinggi kemampuannya mengenali berita keliru?',
      ),
      answer: 75,
      scale: 'linear',
      near: 7,
      far: 40,
      feedback: t(
        'Three in four, by 22 ranks of 100 on average; and those share more.',
        'Tiga dari empat, rata-rata 22 peringkat dari 100; dan mereka lebih banyak membagikan.',
      ),
      low: remark(t('More: three in four.', 'Lebih banyak: tiga dari empat.'), 'score-is-me'),
      high: remark(t('A little fewer: three in four.', 'Sedikit lebih sedikit: tiga dari empat.')),
      source: lyons,
    },
    {
      id: 'bank-b6-explain-range',
      kind: 'explain',
      prompt: t(
        'Your d′ is 1.3, range .3 to 2.3; your friend’s is .9, range 0 to 1.9. What may you say?',
        'd′-mu 1,3, rentang 0,3 sampai 2,3; temanmu 0,9, rentang 0 sampai 1,9. Apa yang boleh kamu katakan?',
      ),
      model: t(
        'That twenty posts can’t tell us apart: the ranges overlap almost fully, and one person gives both on two evenings.',
        'Bahwa dua puluh unggahan tak bisa membedakan kami: rentangnya hampir bertumpang penuh, dan satu orang bisa mendapat keduanya di dua malam.',
      ),
      source: detection,
    },
  ],
});
