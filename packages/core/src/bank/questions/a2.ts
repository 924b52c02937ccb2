import { type BankQuestion, answer, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const lerman = sameText('Lerman, Yan & Wu 2016, doi:10.1371/journal.pone.0147617.');
const hodas = sameText('Hodas, Kooti & Lerman 2013, arXiv:1304.3480.');
const averaging = t(
  'Computed from repeated averaging: ties divided by the average.',
  'Dihitung dari perata-rataan berulang: ikatan dibagi rata-rata.',
);

export const a2: readonly BankQuestion[] = bankOf('a2', {
  easy: [
    {
      id: 'bank-a2-votes',
      kind: 'number',
      prompt: t(
        'Raka has 24 ties, the average is 8. How many effective votes has he?',
        'Raka punya 24 ikatan, rata-rata 8. Berapa suara efektifnya?',
      ),
      answer: 3,
      accept: [3, 3],
      feedback: t(
        '24 ÷ 8: three times an average person’s weight.',
        '24 ÷ 8: tiga kali bobot orang rata-rata.',
      ),
      offAnswers: [
        {
          exactly: 24,
          feedback: t(
            'That is his ties. Divide by the average.',
            'Itu ikatannya. Bagi dengan rata-rata.',
          ),
          tag: 'followers-equal-influence',
        },
        {
          exactly: 16,
          feedback: t(
            'That is a difference; a weight compares by dividing.',
            'Itu selisih; bobot dibandingkan dengan membagi.',
          ),
        },
      ],
      otherwise: t('Ties divided by average ties.', 'Ikatan dibagi rata-rata ikatan.'),
      source: averaging,
    },
    {
      id: 'bank-a2-feed-census',
      kind: 'true-false',
      prompt: t(
        'If nine of ten posts in my feed agree, about nine of ten people agree.',
        'Kalau sembilan dari sepuluh unggahan di linimasaku setuju, kira-kira sembilan dari sepuluh orang setuju.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'A feed shows whom you follow, and the busy ones most. It is a window, not a census.',
          'Linimasa menampilkan yang kamu ikuti, terutama yang ramai. Itu jendela, bukan sensus.',
        ),
        'my-feed-is-population',
      ),
      whenFalse: remark(
        t(
          'Right. A small fair sample says more than a big bent window.',
          'Betul. Sampel kecil yang adil lebih berarti daripada jendela besar yang bengkok.',
        ),
      ),
      source: lerman,
    },
    {
      id: 'bank-a2-name-it',
      kind: 'short',
      prompt: t(
        '“My friends have more friends than I, on average.” What is this called? (two words)',
        '“Rata-rata temanku punya teman lebih banyak daripada aku.” Apa namanya? (dua kata)',
      ),
      answers: [
        answer(
          t('friendship paradox', 'paradoks pertemanan'),
          t('Yes: popular people stand in many lists.', 'Ya: orang populer ada di banyak daftar.'),
        ),
        answer(
          t('majority illusion', 'ilusi mayoritas'),
          t(
            'Near: that one is about views that look common.',
            'Dekat: yang itu soal pandangan yang tampak umum.',
          ),
          0,
        ),
      ],
      slips: 2,
      otherwise: t(
        'It sounds impossible, and it is about friends.',
        'Kedengarannya mustahil, dan soal pertemanan.',
      ),
      source: hodas,
    },
  ],
  medium: [
    {
      id: 'bank-a2-twitter-paradox',
      kind: 'single',
      prompt: t(
        'On one platform over 98% of users were followed less than those they follow. This means…',
        'Di satu platform, lebih dari 98% pengguna lebih sedikit pengikutnya daripada orang yang mereka ikuti. Artinya…',
      ),
      options: [
        right(
          'lists',
          t(
            'Well-followed people appear in very many lists',
            'Orang berpengikut banyak muncul di sangat banyak daftar',
          ),
          t(
            'Yes, and so in nearly everybody’s average.',
            'Ya, sehingga masuk rata-rata hampir semua orang.',
          ),
        ),
        wrong(
          'lonely',
          t('98% are unpopular', '98% tidak populer'),
          t(
            'It compares you with a sample that favours the popular.',
            'Itu membandingkanmu dengan sampel yang condong ke yang populer.',
          ),
          'paradox-says-unpopular',
        ),
        wrong(
          'error',
          t('The count is wrong', 'Hitungannya salah'),
          t(
            'For the average it is a theorem: it holds in every network.',
            'Untuk rata-rata ini teorema: berlaku di setiap jaringan.',
          ),
        ),
      ],
      source: hodas,
    },
    {
      id: 'bank-a2-illusion-needs',
      kind: 'multi',
      prompt: t('When is a majority illusion strong?', 'Kapan ilusi mayoritas menjadi kuat?'),
      options: [
        right(
          'hubs',
          t(
            'The view sits with the best connected',
            'Pandangan itu dipegang yang paling terhubung',
          ),
          t('Yes: they are in most feeds.', 'Ya: mereka ada di kebanyakan linimasa.'),
        ),
        right(
          'low',
          t(
            'Hubs are tied to people with few ties',
            'Simpul pusat terikat pada orang berikatan sedikit',
          ),
          t(
            'Yes: one loud friend is a large share of a small feed.',
            'Ya: satu teman nyaring adalah bagian besar dari linimasa kecil.',
          ),
        ),
        wrong(
          'lies',
          t('Somebody lies', 'Ada yang berbohong'),
          t(
            'No lie is needed; honest posts can add up to a false picture.',
            'Tidak perlu bohong; unggahan jujur bisa membentuk gambaran keliru.',
          ),
          'intent-needed',
        ),
        wrong(
          'many',
          t('Everybody has very many ties', 'Semua orang berikatan sangat banyak'),
          t('Many ties dilute one loud friend.', 'Ikatan banyak mengencerkan satu teman nyaring.'),
          'more-friends-more-fooled',
        ),
      ],
      source: lerman,
    },
    {
      id: 'bank-a2-fair-picture',
      kind: 'order',
      prompt: t(
        'Fairest picture of what a town thinks, best first.',
        'Gambaran paling adil tentang pendapat kota, terbaik dulu.',
      ),
      items: [
        {
          id: 'sample',
          text: t('50 people drawn by chance', '50 orang dipilih acak'),
          feedback: t(
            'Chance favours nobody: about ± 11 points at a truth of 20%.',
            'Acak tidak memihak: sekitar ± 11 poin bila kenyataannya 20%.',
          ),
        },
        {
          id: 'places',
          text: t(
            'ten people at the market, the stop and the library',
            'sepuluh orang di pasar, halte, dan perpustakaan',
          ),
          feedback: t(
            'Different places, though places choose people.',
            'Tempat beragam, walau tempat memilih orang.',
          ),
        },
        {
          id: 'feed',
          text: t('a whole evening of my feed', 'semalaman linimasaku'),
          feedback: t('More of the same window.', 'Jendela yang sama, lebih lama.'),
        },
      ],
      answer: [['sample'], ['places'], ['feed']],
      feedback: t(
        'How people are chosen counts more than how many.',
        'Cara memilih orang lebih penting daripada jumlahnya.',
      ),
      misplaced: [
        {
          item: 'sample',
          after: 'feed',
          ...remark(
            t(
              'A long look through a bent window stays bent.',
              'Melihat lama lewat jendela bengkok tetap bengkok.',
            ),
            'my-feed-is-population',
          ),
        },
      ],
      otherwise: t(
        'Ask who chose these people: chance, or somebody’s habits?',
        'Siapa yang memilih orang-orang ini: peluang atau kebiasaan?',
      ),
      source: lerman,
    },
    {
      id: 'bank-a2-ballot',
      kind: 'sort',
      prompt: t('One person, one vote? Or weights?', 'Satu orang satu suara? Atau berbobot?'),
      bins: [
        { id: 'equal', text: t('equal', 'setara') },
        { id: 'weighted', text: t('weighted', 'berbobot') },
      ],
      cards: [
        {
          id: 'ballot',
          text: t('the ballot box', 'kotak suara'),
          bin: 'equal',
          feedback: t('Its whole point: one each.', 'Justru itu intinya: satu orang satu.'),
          elsewhere: remark(
            t('Fame gets you no second ballot.', 'Tenar tidak memberi surat suara kedua.'),
            'attention-is-ballot',
          ),
        },
        {
          id: 'feed',
          text: t('whom a feed shows', 'siapa yang tampil di linimasa'),
          bin: 'weighted',
          feedback: t(
            'The better connected are shown more.',
            'Yang lebih terhubung lebih sering tampil.',
          ),
        },
        {
          id: 'sample',
          text: t('a random sample', 'sampel acak'),
          bin: 'equal',
          feedback: t(
            'Everybody has the same chance to be asked.',
            'Semua punya peluang sama untuk ditanya.',
          ),
        },
        {
          id: 'trend',
          text: t('a list of trends', 'daftar tren'),
          bin: 'weighted',
          feedback: t('The busy count many times.', 'Yang ramai terhitung berkali-kali.'),
        },
      ],
      source: averaging,
    },
  ],
  hard: [
    {
      id: 'bank-a2-star',
      kind: 'number',
      prompt: t(
        'A star: one hub tied to nine others, who have no other ties. What share of all weight has the hub, in %?',
        'Jaringan bintang: satu pusat terikat ke sembilan lainnya, yang tak punya ikatan lain. Berapa % bobot si pusat?',
      ),
      answer: 50,
      accept: [50, 50],
      unit: sameText('%'),
      feedback: t(
        '9 of the 18 tie ends are the hub’s: one half, in any star.',
        '9 dari 18 ujung ikatan milik pusat: separuh, di bintang mana pun.',
      ),
      offAnswers: [
        {
          exactly: 90,
          feedback: t(
            'Nine ties, but each has two ends: 9 of 18.',
            'Sembilan ikatan, tetapi tiap ikatan punya dua ujung: 9 dari 18.',
          ),
        },
        {
          exactly: 10,
          feedback: t(
            'That would be one of ten people: equal weights.',
            'Itu satu dari sepuluh orang: bobot setara.',
          ),
          tag: 'attention-is-ballot',
        },
      ],
      otherwise: t(
        'Count tie ends: the hub’s, out of all.',
        'Hitung ujung ikatan: milik pusat, dari semuanya.',
      ),
      source: averaging,
    },
    {
      id: 'bank-a2-voices',
      kind: 'estimate',
      prompt: t(
        '1,000 people in the town with hubs weigh like how many equal voices?',
        '1.000 orang di kota bersimpul pusat setara dengan berapa suara yang sama bobot?',
      ),
      answer: 417,
      scale: 'log',
      near: 1.3,
      far: 4,
      feedback: t(
        'About 420 of 1,000: unequal, but no oligarchy.',
        'Sekitar 420 dari 1.000: timpang, tetapi bukan oligarki.',
      ),
      low: remark(
        t(
          'Not that few: most weight still lies with ordinary people.',
          'Tidak sesedikit itu: sebagian besar bobot tetap di orang biasa.',
        ),
        'followers-equal-influence',
      ),
      high: remark(
        t(
          'Fewer: the best connected take a large share.',
          'Lebih sedikit: yang paling terhubung mengambil bagian besar.',
        ),
      ),
      source: t(
        'The town model of this lesson, 200 networks.',
        'Model kota di pelajaran ini, 200 jaringan.',
      ),
    },
    {
      id: 'bank-a2-explain-minority',
      kind: 'open',
      prompt: t(
        'How can three of nine people look like a majority to all the others, without one lie?',
        'Bagaimana tiga dari sembilan orang bisa tampak sebagai mayoritas bagi semua yang lain, tanpa satu pun kebohongan?',
      ),
      model: t(
        'Nobody’s view changes. The three stand in everybody else’s small feeds, so each of the others sees them in more than half of their ties.',
        'Pandangan siapa pun tidak berubah. Ketiganya ada di linimasa kecil semua orang lain, sehingga tiap orang melihat mereka di lebih dari separuh ikatannya.',
      ),
      rubric: [
        {
          id: 'ties',
          text: t(
            'It is about ties or places, not about persuasion.',
            'Soal ikatan atau posisi, bukan bujukan.',
          ),
          ...remark(
            t('Nobody’s mind was changed.', 'Tidak ada pikiran yang berubah.'),
            'minds-were-changed',
          ),
        },
        {
          id: 'share',
          text: t(
            'Each person compares inside their own feed.',
            'Tiap orang membandingkan di linimasanya sendiri.',
          ),
          ...remark(
            t(
              'More than half of their ties is what counts.',
              'Yang dihitung: lebih dari separuh ikatan mereka.',
            ),
          ),
        },
      ],
      source: lerman,
    },
  ],
});
