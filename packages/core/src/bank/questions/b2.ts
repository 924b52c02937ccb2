import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const porter = sameText('Porter & Wood 2021, doi:10.1073/pnas.2104235118.');
const wood = sameText('Wood & Porter 2019, doi:10.1007/s11109-018-9443-y.');
const brady = sameText('Brady et al. 2017, PNAS; contested by Burton, Cruz & Hahn 2021.');
const broockman = sameText('Broockman & Kalla 2016, doi:10.1126/science.aad9713.');
const bounded = t(
  'The bounded-confidence model of this lesson (Deffuant et al. 2000; Hegselmann & Krause 2002).',
  'Model kepercayaan terbatas di pelajaran ini (Deffuant dkk. 2000; Hegselmann & Krause 2002).',
);

export const b2: readonly BankQuestion[] = bankOf('b2', {
  easy: [
    {
      id: 'bank-b2-backfire',
      kind: 'true-false',
      prompt: t(
        'Corrections usually backfire: people believe the error more.',
        'Koreksi biasanya berbalik arah: orang makin percaya yang keliru.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          '52 issues, over 10,100 people, no backfire.',
          '52 isu, lebih dari 10.100 orang, tak ada efek bumerang.',
        ),
        'facts-backfire',
      ),
      whenFalse: remark(
        t('Right: they help, partly, and fade.', 'Betul: koreksi membantu, sebagian, dan memudar.'),
      ),
      source: wood,
    },
    {
      id: 'bank-b2-both-ways',
      kind: 'true-false',
      prompt: t(
        'Opinion can be moved from good to bad and from bad to good.',
        'Pendapat bisa digeser dari baik ke buruk dan dari buruk ke baik.',
      ),
      answer: true,
      whenTrue: remark(
        t(
          'Yes, both are shown in experiments; how far depends on source and repetition.',
          'Ya, keduanya tampak di percobaan; seberapa jauh bergantung pada sumber dan pengulangan.',
        ),
      ),
      whenFalse: remark(
        t(
          'Both ways were measured, also a lasting reduction of prejudice.',
          'Kedua arah pernah diukur, juga berkurangnya prasangka secara bertahan.',
        ),
        'nobody-changes',
      ),
      source: broockman,
    },
    {
      id: 'bank-b2-model-law',
      kind: 'single',
      prompt: t(
        'A model of opinions splits into two camps. What have you learned?',
        'Sebuah model pendapat terbelah dua kubu. Apa yang kamu pelajari?',
      ),
      options: [
        right(
          'can',
          t('Such a rule can make camps', 'Aturan seperti itu bisa membentuk kubu'),
          t(
            'Yes: a possibility, to be held against people.',
            'Ya: sebuah kemungkinan, untuk diuji pada manusia.',
          ),
        ),
        wrong(
          'law',
          t('People always split', 'Manusia selalu terbelah'),
          t(
            'With other settings the same rule makes consensus.',
            'Dengan setelan lain, aturan yang sama membentuk kesepakatan.',
          ),
          'model-is-law',
        ),
        wrong(
          'nothing',
          t('Nothing at all', 'Tidak ada'),
          t(
            'You learned what a simple rule is enough for.',
            'Kamu belajar apa yang cukup dijelaskan aturan sederhana.',
          ),
        ),
      ],
      source: bounded,
    },
  ],
  medium: [
    {
      id: 'bank-b2-size-of-return',
      kind: 'single',
      prompt: t(
        'One misleading item moved belief by under .07 on a 5-point scale. A fact-check moved it back by…',
        'Satu informasi menyesatkan menggeser kepercayaan kurang dari 0,07 pada skala 5. Cek fakta menggesernya balik sebesar…',
      ),
      options: [
        right(
          'more',
          t('at least .59', 'sedikitnya 0,59'),
          t(
            'Yes, in four countries, mostly still visible after two weeks.',
            'Ya, di empat negara, sebagian besar masih tampak setelah dua minggu.',
          ),
        ),
        wrong(
          'same',
          t('about .07', 'sekitar 0,07'),
          t(
            'More: it also corrects what people half believed before.',
            'Lebih besar: juga mengoreksi yang tadinya setengah dipercaya.',
          ),
        ),
        wrong(
          'nothing',
          t('nothing', 'tidak sama sekali'),
          t('It moved belief clearly.', 'Pergeserannya jelas.'),
          'facts-backfire',
        ),
      ],
      source: porter,
    },
    {
      id: 'bank-b2-confidence-bound',
      kind: 'single',
      prompt: t(
        'People talk only with those less than ε away in opinion. You make ε larger. The crowd…',
        'Orang hanya bicara dengan yang beda pendapatnya kurang dari ε. Kamu perbesar ε. Kerumunan…',
      ),
      options: [
        right(
          'fewer',
          t('ends in fewer camps', 'berakhir di lebih sedikit kubu'),
          t(
            'Yes: from about half the scale on, in one.',
            'Ya: mulai sekitar separuh skala, jadi satu.',
          ),
        ),
        wrong(
          'more',
          t('ends in more camps', 'berakhir di lebih banyak kubu'),
          t(
            'A larger ε lets more people talk.',
            'ε yang lebih besar membuat lebih banyak orang bisa bicara.',
          ),
        ),
        wrong(
          'same',
          t('ends the same', 'berakhir sama'),
          t('The bound decides who can meet at all.', 'Batas itu menentukan siapa bisa bertemu.'),
        ),
      ],
      source: bounded,
    },
    {
      id: 'bank-b2-routes',
      kind: 'sort',
      prompt: t('An argument or a cue?', 'Argumen atau isyarat samping?'),
      bins: [
        { id: 'argument', text: t('argument', 'argumen') },
        { id: 'cue', text: t('cue', 'isyarat samping') },
      ],
      cards: [
        {
          id: 'test',
          text: t(
            '“In 412 households, use fell to 288.”',
            '“Di 412 rumah, pemakaian turun menjadi 288.”',
          ),
          bin: 'argument',
          feedback: t('Something to examine.', 'Ada yang bisa diperiksa.'),
        },
        {
          id: 'face',
          text: t('a smiling doctor in the picture', 'dokter tersenyum di gambar'),
          bin: 'cue',
          feedback: t('Works when we do not think.', 'Bekerja saat kita tidak berpikir.'),
        },
        {
          id: 'likes',
          text: t('“9,000 people like this”', '“9.000 orang menyukai ini”'),
          bin: 'cue',
          feedback: t('Numbers of likers are no reason.', 'Banyaknya penyuka bukan alasan.'),
        },
        {
          id: 'because',
          text: t(
            '“because the valve is closed from ten to five”',
            '“karena katup ditutup dari pukul sepuluh sampai lima”',
          ),
          bin: 'argument',
          feedback: t('A reason that can be checked.', 'Alasan yang bisa dicek.'),
        },
      ],
      source: sameText('Petty & Cacioppo 1986, The elaboration likelihood model of persuasion.'),
    },
    {
      id: 'bank-b2-average',
      kind: 'number',
      prompt: t(
        'Ani says 20, Budi 60; each moves a quarter of the way to the other. Where is Ani now?',
        'Ani bilang 20, Budi 60; masing-masing bergeser seperempat jarak ke yang lain. Ani sekarang di mana?',
      ),
      answer: 30,
      accept: [30, 30],
      feedback: t(
        'A quarter of 40 is 10. Budi is at 50: closer, not yet agreed.',
        'Seperempat dari 40 adalah 10. Budi di 50: lebih dekat, belum sepakat.',
      ),
      offAnswers: [
        {
          exactly: 40,
          feedback: t(
            'That is half the way: they would agree at once.',
            'Itu separuh jarak: mereka langsung sepakat.',
          ),
        },
      ],
      otherwise: t('The distance is 40; take a quarter.', 'Jaraknya 40; ambil seperempat.'),
      source: bounded,
    },
  ],
  hard: [
    {
      id: 'bank-b2-moral-words',
      kind: 'multi',
      prompt: t(
        'Each moral-emotional word went with 20% more sharing in one study. What is fair to say?',
        'Tiap kata moral-emosional terkait 20% lebih banyak dibagikan dalam satu penelitian. Apa yang adil dikatakan?',
      ),
      options: [
        right(
          'inside',
          t('Mostly inside one’s own group', 'Terutama di dalam kelompok sendiri'),
          t('Yes: it did not cross camps.', 'Ya: tidak menyeberang kubu.'),
        ),
        right(
          'contested',
          t('Other data did not always show it', 'Data lain tidak selalu menunjukkannya'),
          t('Yes: it is contested.', 'Ya: masih diperdebatkan.'),
        ),
        wrong(
          'persuades',
          t('Such words persuade opponents', 'Kata-kata itu membujuk lawan'),
          t('Sharing is not persuading.', 'Dibagikan bukan berarti membujuk.'),
          'sharing-is-believing',
        ),
        wrong(
          'cause',
          t('The words alone cause the sharing', 'Kata-kata itulah satu-satunya sebab'),
          t('It was observed, not tried by chance.', 'Itu pengamatan, bukan percobaan acak.'),
          'selection-is-cause',
        ),
      ],
      source: brady,
    },
    {
      id: 'bank-b2-match-findings',
      kind: 'match',
      prompt: t('Finding and size', 'Temuan dan ukurannya'),
      pairs: [
        {
          id: 'item',
          left: t('one misleading item', 'satu informasi menyesatkan'),
          right: t('moves belief a little', 'sedikit menggeser kepercayaan'),
          feedback: t('Under .07 of 5.', 'Kurang dari 0,07 dari 5.'),
        },
        {
          id: 'check',
          left: t('one fact-check', 'satu cek fakta'),
          right: t('moves it back more', 'menggeser balik lebih jauh'),
          feedback: t('At least .59.', 'Sedikitnya 0,59.'),
        },
        {
          id: 'weeks',
          left: t('weeks later', 'beberapa minggu kemudian'),
          right: t('the correction has partly faded', 'koreksi sebagian memudar'),
          feedback: t('Old beliefs keep some pull.', 'Keyakinan lama masih menarik.'),
        },
      ],
      source: porter,
    },
    {
      id: 'bank-b2-explain-partly',
      kind: 'explain',
      prompt: t(
        '“Corrections work, partly.” Explain both halves.',
        '“Koreksi berhasil, sebagian.” Jelaskan kedua bagiannya.',
      ),
      model: t(
        'They move belief towards the facts and hardly ever backfire; but they fade, and some influence of the error stays, so they must be clear, give a reason, and be repeated.',
        'Koreksi menggeser kepercayaan ke arah fakta dan hampir tak pernah berbalik; tetapi memudar, dan sebagian pengaruh kekeliruan tinggal, jadi harus jelas, beralasan, dan diulang.',
      ),
      source: wood,
    },
  ],
});
