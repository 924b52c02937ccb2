import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const goel2012 = sameText(
  'Goel, Watts & Goldstein 2012, The structure of online diffusion networks, ACM EC.',
);
const goel2016 = sameText('Goel, Anderson, Hofman & Watts 2016, doi:10.1287/mnsc.2015.2158.');
const model = t(
  'The town model of this lesson: 1,000 people, 200 towns, share chance 2%.',
  'Model kota di pelajaran ini: 1.000 orang, 200 kota, peluang membagikan 2%.',
);

export const a1: readonly BankQuestion[] = bankOf('a1', {
  easy: [
    {
      id: 'bank-a1-posting-is-reaching',
      kind: 'true-false',
      prompt: t(
        'Who posts has reached the public.',
        'Siapa yang mengunggah sudah menjangkau publik.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'Posting makes it available. Most posts end at the sender’s own followers.',
          'Mengunggah baru membuatnya tersedia. Kebanyakan unggahan berhenti di pengikut sendiri.',
        ),
        'posting-equals-reaching',
      ),
      whenFalse: remark(
        t(
          'Right: available is not seen, and seen is not believed.',
          'Betul: tersedia belum tentu dilihat, dilihat belum tentu dipercaya.',
        ),
      ),
      source: goel2012,
    },
    {
      id: 'bank-a1-typical',
      kind: 'single',
      prompt: t(
        'Fifty tries reach 4, 4, 4, … and once 120 people. What is the typical reach?',
        'Lima puluh percobaan menjangkau 4, 4, 4, … dan sekali 120 orang. Berapa jangkauan yang lazim?',
      ),
      options: [
        right(
          'four',
          t('4', '4'),
          t(
            'Yes: the middle of the tries, which one lucky try cannot move.',
            'Ya: nilai tengah, yang tidak tergeser satu percobaan mujur.',
          ),
        ),
        wrong(
          'max',
          t('120', '120'),
          t(
            'That is the luckiest try. You hear of it because it is rare.',
            'Itu percobaan paling mujur. Terdengar justru karena langka.',
          ),
          'posting-equals-reaching',
        ),
        wrong(
          'middle',
          t('62, half of 4 + 120', '62, separuh dari 4 + 120'),
          t(
            'Halfway between the ends is where no try landed.',
            'Titik tengah antara dua ujung: tidak ada percobaan yang jatuh di sana.',
          ),
        ),
      ],
      source: model,
    },
    {
      id: 'bank-a1-counts',
      kind: 'match',
      prompt: t('What does each number count?', 'Apa yang dihitung tiap angka?'),
      pairs: [
        {
          id: 'reach',
          left: t('reach', 'jangkauan'),
          right: t('people whose feed showed it', 'orang yang linimasanya menampilkan'),
          feedback: t('Shown is all that reach knows.', 'Jangkauan hanya tahu soal tampil.'),
        },
        {
          id: 'shares',
          left: t('shares', 'dibagikan'),
          right: t('people who passed it on', 'orang yang meneruskan'),
          feedback: t(
            'Passing on moves the message, nothing else yet.',
            'Meneruskan menggerakkan pesan, belum yang lain.',
          ),
        },
        {
          id: 'acting',
          left: t('acting', 'bertindak'),
          right: t('people who did the thing today', 'orang yang melakukannya hari ini'),
          feedback: t('Only this one cleans a river.', 'Hanya yang ini membersihkan sungai.'),
        },
      ],
      source: model,
    },
  ],
  medium: [
    {
      id: 'bank-a1-nobody-shares',
      kind: 'number',
      prompt: t(
        '20 followers each share with chance 5%. How likely is it that nobody does, in %?',
        '20 pengikut masing-masing membagikan dengan peluang 5%. Berapa % peluang tak seorang pun membagikan?',
      ),
      answer: 36,
      accept: [35, 37],
      unit: sameText('%'),
      feedback: t(
        '.95 multiplied twenty times is .358.',
        '0,95 dikalikan dua puluh kali menjadi 0,358.',
      ),
      offAnswers: [
        {
          exactly: 0,
          within: 0.5,
          feedback: t(
            '20 × 5% = 100% adds chances. Not sharing multiplies: .95 twenty times.',
            '20 × 5% = 100% menjumlahkan peluang. Peluang tidak membagikan itu dikalikan: 0,95 dua puluh kali.',
          ),
          tag: 'adds-chances',
        },
        {
          exactly: 95,
          within: 0.5,
          feedback: t('That is one follower alone.', 'Itu untuk satu pengikut saja.'),
        },
      ],
      otherwise: t('Multiply .95 by itself twenty times.', 'Kalikan 0,95 sebanyak dua puluh kali.'),
      source: t('Computed: .95²⁰ = .358.', 'Dihitung: 0,95²⁰ = 0,358.'),
    },
    {
      id: 'bank-a1-largest-broadcast',
      kind: 'single',
      prompt: t(
        'In a billion diffusion events on one platform, what did the size of the hits depend on most?',
        'Dari semiliar peristiwa penyebaran di satu platform, ukuran unggahan besar paling ditentukan oleh apa?',
      ),
      options: [
        right(
          'broadcast',
          t('The largest single broadcast', 'Siaran tunggal terbesar'),
          t(
            'Yes. Big was mostly broadcast, then short tails.',
            'Ya. Besar itu terutama karena siaran, lalu ekor pendek.',
          ),
        ),
        wrong(
          'chain',
          t('The length of the chain', 'Panjang rantainya'),
          t(
            'Long chains exist but are rare; size hardly depends on them.',
            'Rantai panjang ada, tetapi langka; ukuran hampir tidak bergantung padanya.',
          ),
          'viral-is-chain',
        ),
        wrong(
          'truth',
          t('Whether it was true', 'Benar tidaknya isi'),
          t(
            'The study did not find size in truth. Module B looks closer.',
            'Penelitian itu tidak menemukan ukuran pada kebenaran. Modul B membahasnya.',
          ),
        ),
      ],
      source: goel2016,
    },
    {
      id: 'bank-a1-viral-cloze',
      kind: 'cloze',
      prompt: t('Complete the sentence.', 'Lengkapi kalimatnya.'),
      passage: t(
        'Most cascades end within {{steps}} of the sender; big ones owe their size mostly to one {{cause}}.',
        'Kebanyakan kaskade berhenti dalam {{steps}} dari pengirim; yang besar terutama karena satu {{cause}}.',
      ),
      gaps: [
        {
          id: 'steps',
          options: [
            right(
              'one',
              t('one step', 'satu langkah'),
              t(
                'Right, on all seven platforms studied.',
                'Betul, di ketujuh platform yang diteliti.',
              ),
            ),
            wrong(
              'six',
              t('six steps', 'enam langkah'),
              t(
                'Six is how far people are apart, not how far posts go.',
                'Enam itu jarak antarorang, bukan jarak tempuh unggahan.',
              ),
            ),
          ],
        },
        {
          id: 'cause',
          options: [
            right(
              'broadcast',
              t('broadcast', 'siaran'),
              t('Yes: one sender, many at once.', 'Ya: satu pengirim, banyak penerima sekaligus.'),
            ),
            wrong(
              'chain',
              t('chain', 'rantai'),
              t('Chains stay short.', 'Rantai biasanya pendek.'),
              'viral-is-chain',
            ),
          ],
        },
      ],
      source: goel2012,
    },
    {
      id: 'bank-a1-order-steps',
      kind: 'order',
      prompt: t(
        'Order by how many people are left, most first.',
        'Urutkan menurut jumlah orang yang tersisa, terbanyak dulu.',
      ),
      items: [
        { id: 'followers', text: t('follow the sender', 'mengikuti pengirim') },
        { id: 'shown', text: t('were shown the post', 'melihat unggahan tampil') },
        { id: 'read', text: t('read it to the end', 'membacanya sampai habis') },
        { id: 'act', text: t('turned up on Saturday', 'datang hari Sabtu') },
      ],
      answer: [['followers'], ['shown'], ['read'], ['act']],
      feedback: t(
        'Each stage can only lose people whom the last one delivered.',
        'Tiap tahap hanya bisa kehilangan orang dari tahap sebelumnya.',
      ),
      misplaced: [
        {
          item: 'shown',
          after: 'act',
          ...remark(
            t(
              'Nobody turns up for a post that they never met, in this list.',
              'Di daftar ini tak ada yang datang tanpa pernah bertemu unggahannya.',
            ),
            'views-equal-believers',
          ),
        },
      ],
      otherwise: t('Ask at each stage: out of whom?', 'Tanyakan di tiap tahap: dari siapa?'),
      source: model,
    },
  ],
  hard: [
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
  ],
});
