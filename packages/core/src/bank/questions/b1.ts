import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const vosoughi = sameText('Vosoughi, Roy & Aral 2018, doi:10.1126/science.aap9559.');
const juul = sameText('Juul & Ugander 2021, PNAS 118.');
const guess = sameText('Guess, Nagler & Tucker 2019, Science Advances, eaau4586.');
const pennycook2021 = sameText('Pennycook et al. 2021, doi:10.1038/s41586-021-03344-2.');
const pennycook2018 = sameText('Pennycook, Cannon & Rand 2018, doi:10.1037/xge0000465.');
const altay = sameText('Altay, Berriche & Acerbi 2023, doi:10.1177/20563051221150412.');

export const b1: readonly BankQuestion[] = bankOf('b1', {
  easy: [
    {
      id: 'bank-b1-shape',
      kind: 'single',
      prompt: t(
        'Two cascades of 200 people each, one of a true story, one of a false one. What tells them apart?',
        'Dua kaskade masing-masing 200 orang, satu kisah benar, satu keliru. Apa bedanya?',
      ),
      options: [
        right(
          'nothing',
          t('Nothing in their shape', 'Tidak ada dalam bentuknya'),
          t(
            'Yes: at equal size the shapes are alike. Check the claim.',
            'Ya: pada ukuran sama, bentuknya serupa. Cek klaimnya.',
          ),
        ),
        wrong(
          'deeper',
          t('The false one is deeper', 'Yang keliru lebih dalam'),
          t(
            'On average false ones are deeper because they are larger; not at equal size.',
            'Rata-rata lebih dalam karena lebih besar; tidak pada ukuran sama.',
          ),
          'shape-tells',
        ),
        wrong(
          'bots',
          t('The false one holds more bots', 'Yang keliru berisi lebih banyak bot'),
          t('Bots sped both up alike in the data.', 'Di data, bot mempercepat keduanya sama saja.'),
          'bots-do-it',
        ),
      ],
      source: juul,
    },
    {
      id: 'bank-b1-bots',
      kind: 'true-false',
      prompt: t(
        'In the large study of 126,000 stories, bots were why false ones spread more.',
        'Dalam penelitian besar atas 126.000 kisah, bot-lah penyebab kisah keliru lebih menyebar.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'Bots sped up true and false stories alike; people made the difference.',
          'Bot mempercepat yang benar dan keliru sama saja; manusialah pembedanya.',
        ),
        'bots-do-it',
      ),
      whenFalse: remark(t('Right: the difference was people.', 'Betul: bedanya ada pada manusia.')),
      source: vosoughi,
    },
    {
      id: 'bank-b1-sharing-believing',
      kind: 'true-false',
      prompt: t(
        'Whoever shares a story believes it.',
        'Siapa membagikan sebuah kisah, ia memercayainya.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'Asked to judge, people tell truth better than their sharing shows: their mind was elsewhere.',
          'Bila diminta menilai, orang lebih jeli daripada yang tampak dari bagikannya: pikirannya sedang di tempat lain.',
        ),
        'sharing-is-believing',
      ),
      whenFalse: remark(
        t(
          'Right: accuracy is often not what people think of when they share.',
          'Betul: saat membagikan, orang sering tidak sedang memikirkan benar tidaknya.',
        ),
      ),
      source: pennycook2021,
    },
  ],
  medium: [
    {
      id: 'bank-b1-small-push',
      kind: 'number',
      prompt: t(
        'Each contact passes the true story on with .5 new people, the false one with .8. Mean cascade size is 1 ÷ (1 − r). How large is the false one’s?',
        'Tiap kontak meneruskan kisah benar ke 0,5 orang baru, kisah keliru ke 0,8. Ukuran rata-rata kaskade 1 ÷ (1 − r). Berapa untuk kisah keliru?',
      ),
      answer: 5,
      accept: [5, 5],
      feedback: t(
        '1 ÷ .2 = 5, against 2: one small push per contact, a large gap.',
        '1 ÷ 0,2 = 5, lawan 2: dorongan kecil tiap kontak, jaraknya besar.',
      ),
      offAnswers: [
        {
          exactly: 3.2,
          within: 0.01,
          feedback: t(
            '1.6 times the push does not mean 1.6 times the size: it compounds.',
            'Dorongan 1,6 kali bukan berarti ukuran 1,6 kali: ia berbunga.',
          ),
          tag: 'linear-growth',
        },
        { exactly: 2, feedback: t('That is the true story’s.', 'Itu milik kisah benar.') },
      ],
      otherwise: t('1 − .8 first, then divide.', '1 − 0,8 dulu, lalu bagi.'),
      source: t(
        'Mean size of a branching process below 1.',
        'Ukuran rata-rata proses bercabang di bawah 1.',
      ),
    },
    {
      id: 'bank-b1-how-many-share',
      kind: 'estimate',
      prompt: t(
        'Of 100 US users of one network in 2016, how many shared a link to a false-news site?',
        'Dari 100 pengguna AS di satu jejaring pada 2016, berapa yang membagikan tautan situs berita keliru?',
      ),
      answer: 8.5,
      scale: 'log',
      near: 1.4,
      far: 5,
      feedback: t('8.5 of 100. Rare and concentrated.', '8,5 dari 100. Jarang dan terpusat.'),
      low: remark(t('A few more: 8.5.', 'Sedikit lebih banyak: 8,5.')),
      high: remark(
        t(
          'Far fewer: 8.5. We hear of them because they are loud.',
          'Jauh lebih sedikit: 8,5. Terdengar karena nyaring.',
        ),
        'half-of-feed-is-false',
      ),
      source: guess,
    },
    {
      id: 'bank-b1-familiar',
      kind: 'single',
      prompt: t(
        'You saw a false headline once, with a warning. A week later it feels…',
        'Kamu pernah melihat judul keliru sekali, dengan peringatan. Seminggu kemudian terasa…',
      ),
      options: [
        right(
          'truer',
          t('a little truer than a new one', 'sedikit lebih benar daripada judul baru'),
          t(
            'Yes: familiarity feels like truth, despite the warning, unless plainly absurd.',
            'Ya: rasa kenal terasa seperti benar, meski ada peringatan, kecuali jelas-jelas absurd.',
          ),
        ),
        wrong(
          'falser',
          t('clearly false', 'jelas keliru'),
          t(
            'The warning fades sooner than the familiarity.',
            'Peringatan memudar lebih cepat daripada rasa kenal.',
          ),
        ),
        wrong(
          'same',
          t('exactly as before', 'persis seperti semula'),
          t('One exposure already moved ratings.', 'Sekali melihat sudah menggeser penilaian.'),
        ),
      ],
      source: pennycook2018,
    },
    {
      id: 'bank-b1-sample',
      kind: 'multi',
      prompt: t(
        '“False news spreads faster than the truth.” What must you add to be fair?',
        '“Berita keliru menyebar lebih cepat daripada yang benar.” Apa yang perlu ditambahkan agar adil?',
      ),
      options: [
        right(
          'sample',
          t(
            'Only stories that fact-checkers had taken up were compared',
            'Yang dibandingkan hanya kisah yang sudah diperiksa pemeriksa fakta',
          ),
          t(
            'Yes: most true news is never checked.',
            'Ya: kebanyakan berita benar tak pernah diperiksa.',
          ),
        ),
        right(
          'platform',
          t('One platform, 2006 to 2017', 'Satu platform, 2006 sampai 2017'),
          t('Yes: a finding has a place and a time.', 'Ya: temuan punya tempat dan waktu.'),
        ),
        wrong(
          'law',
          t('It is a law of human nature', 'Itu hukum alam manusia'),
          t('Later work says: not in general.', 'Penelitian kemudian: tidak secara umum.'),
          'lies-always-win',
        ),
      ],
      source: altay,
    },
  ],
  hard: [
    {
      id: 'bank-b1-head-start',
      kind: 'order',
      prompt: t(
        'A fact-check twice as catchy as the hoax. How many people does it reach in the end? Most first.',
        'Cek fakta dua kali lebih memikat daripada hoaks. Berapa orang akhirnya terjangkau? Terbanyak dulu.',
      ),
      items: [
        { id: 'zero', text: t('starts together', 'mulai bersamaan') },
        { id: 'two', text: t('starts two steps later', 'mulai dua langkah kemudian') },
        { id: 'four', text: t('starts four steps later', 'mulai empat langkah kemudian') },
      ],
      answer: [['zero'], ['two'], ['four']],
      feedback: t(
        'Twice as catchy buys about two steps: 85, 49 and 12%.',
        'Dua kali lebih memikat membayar sekitar dua langkah: 85, 49, dan 12%.',
      ),
      misplaced: [
        {
          item: 'zero',
          after: 'four',
          ...remark(
            t(
              'Being late costs, but it is never useless.',
              'Terlambat itu mahal, walau tak pernah sia-sia.',
            ),
            'late-is-useless',
          ),
        },
      ],
      otherwise: t(
        'Whoever reaches a person first stays, in this race.',
        'Di lomba ini, yang lebih dulu sampai yang menetap.',
      ),
      source: t('The race of this lesson, 200 networks.', 'Lomba di pelajaran ini, 200 jaringan.'),
    },
    {
      id: 'bank-b1-surprise',
      kind: 'cloze',
      prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
      passage: t(
        'In that study false stories were newer to readers, and replies to them showed more {{feeling}}.',
        'Di penelitian itu, kisah keliru lebih baru bagi pembaca, dan balasannya menunjukkan lebih banyak {{feeling}}.',
      ),
      gaps: [
        {
          id: 'feeling',
          options: [
            right(
              'surprise',
              t('surprise', 'kejutan'),
              t('Yes, and disgust.', 'Ya, dan rasa muak.'),
            ),
            wrong(
              'calm',
              t('calm', 'ketenangan'),
              t('Calm news rarely asks to be passed on.', 'Kabar tenang jarang minta diteruskan.'),
            ),
          ],
        },
      ],
      source: vosoughi,
    },
    {
      id: 'bank-b1-explain-larger',
      kind: 'explain',
      prompt: t(
        'False cascades are larger, yet of the same shape at equal size. Put that into one sentence.',
        'Kaskade keliru lebih besar, tetapi sama bentuknya pada ukuran sama. Jelaskan dalam satu kalimat.',
      ),
      model: t(
        'They are passed on a little more at every contact, which makes big ones more frequent, but a big one of either sort looks alike.',
        'Ia sedikit lebih sering diteruskan di tiap kontak, sehingga yang besar lebih sering terjadi, tetapi yang besar dari kedua jenis tampak serupa.',
      ),
      source: juul,
    },
  ],
});
