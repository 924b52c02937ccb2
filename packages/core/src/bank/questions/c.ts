import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const rosenstone = sameText('Rosenstone & Hansen 1993/2003; Haßler, Magin & Russmann 2023.');
const wakefield = sameText('Wakefield, Loken & Hornik 2010, doi:10.1016/S0140-6736(10)60809-4.');
const tufekci = sameText('Tufekci 2017, Twitter and Tear Gas.');
const snyder = sameText('Snyder et al. 2004, doi:10.1080/10810730490271548.');
const handbook = sameText('Lewandowsky et al. 2020, The Debunking Handbook.');

export const c: readonly BankQuestion[] = bankOf('c', {
  easy: [
    {
      id: 'bank-c-three-parts',
      kind: 'sort',
      prompt: t('Plan, execute, or facilitate?', 'Rencana, pelaksanaan, atau fasilitasi?'),
      bins: [
        { id: 'plan', text: t('plan', 'rencana') },
        { id: 'execute', text: t('execute', 'pelaksanaan') },
        { id: 'facilitate', text: t('facilitate', 'fasilitasi') },
      ],
      cards: [
        {
          id: 'aim',
          text: t('decide: 60 people on Saturday', 'tetapkan: 60 orang hari Sabtu'),
          bin: 'plan',
          feedback: t('An aim that can be counted.', 'Tujuan yang bisa dihitung.'),
        },
        {
          id: 'post',
          text: t('post, then ask in person', 'unggah, lalu ajak langsung'),
          bin: 'execute',
          feedback: t('In this order.', 'Dalam urutan ini.'),
        },
        {
          id: 'bus',
          text: t('a free bus from Dermaga', 'bus gratis dari Dermaga'),
          bin: 'facilitate',
          feedback: t(
            'Makes it possible for those who can’t.',
            'Memungkinkan mereka yang tidak bisa.',
          ),
        },
        {
          id: 'tools',
          text: t('bags and gloves on the spot', 'karung dan sarung tangan di tempat'),
          bin: 'facilitate',
          feedback: t('An obstacle less.', 'Satu hambatan berkurang.'),
        },
      ],
      source: rosenstone,
    },
    {
      id: 'bank-c-good-aim',
      kind: 'single',
      prompt: t('Which aim can be checked afterwards?', 'Tujuan mana yang bisa dicek sesudahnya?'),
      options: [
        right(
          'count',
          t(
            '60 people at the river on Saturday, 20 again in week eight',
            '60 orang di sungai hari Sabtu, 20 lagi di minggu kedelapan',
          ),
          t('Yes: who, how many, when.', 'Ya: siapa, berapa, kapan.'),
        ),
        wrong(
          'viral',
          t('Go viral', 'Jadi viral'),
          t(
            'Reach is a means; what shall people do?',
            'Jangkauan itu sarana; orang diharapkan melakukan apa?',
          ),
          'reach-is-success',
        ),
        wrong(
          'aware',
          t('Raise awareness', 'Meningkatkan kesadaran'),
          t('Of what, in whom, seen by which sign?', 'Tentang apa, pada siapa, tampak dari apa?'),
          'message-is-enough',
        ),
      ],
      source: wakefield,
    },
    {
      id: 'bank-c-answer-hoax',
      kind: 'true-false',
      prompt: t(
        'A hoax about your clean-up must never be answered: that only spreads it.',
        'Hoaks tentang bersih sungaimu jangan pernah dijawab: itu hanya menyebarkannya.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'Where people already see it, a clear answer with a reason helps.',
          'Bila orang sudah melihatnya, jawaban jelas dengan alasan membantu.',
        ),
        'facts-backfire',
      ),
      whenFalse: remark(
        t(
          'Right: answer where it is seen, clearly, with a source.',
          'Betul: jawab di tempat ia terlihat, jelas, dengan sumber.',
        ),
      ),
      source: handbook,
    },
  ],
  medium: [
    {
      id: 'bank-c-bottleneck',
      kind: 'number',
      prompt: t(
        '800 heard, 400 decided, 20 came. You can double one stage. How many come if you double the last?',
        '800 mendengar, 400 memutuskan, 20 datang. Kamu bisa melipatduakan satu tahap. Berapa yang datang bila tahap terakhir dilipatduakan?',
      ),
      answer: 40,
      accept: [40, 40],
      feedback: t(
        '40. Doubling any stage gives 40, so double the one that is cheapest; here only 5% of the willing came, so help has room.',
        '40. Tahap mana pun memberi 40, jadi pilih yang termurah; di sini hanya 5% yang mau benar-benar datang, jadi bantuan punya ruang.',
      ),
      offAnswers: [
        { exactly: 20, feedback: t('That is before doubling.', 'Itu sebelum dilipatduakan.') },
      ],
      otherwise: t('20 came; twice as many of the 400.', '20 datang; dua kali lipat dari 400 itu.'),
      source: t('The funnel model of the course.', 'Model corong di kursus ini.'),
    },
    {
      id: 'bank-c-week-order',
      kind: 'order',
      prompt: t(
        'A week before the clean-up: put it in order.',
        'Seminggu sebelum bersih sungai: urutkan.',
      ),
      items: [
        { id: 'aim', text: t('fix aim and measure', 'tetapkan tujuan dan ukuran') },
        { id: 'post', text: t('post through several circles', 'unggah lewat beberapa lingkaran') },
        { id: 'ask', text: t('ask people one by one', 'ajak orang satu per satu') },
        { id: 'remind', text: t('remind with hour and place', 'ingatkan dengan jam dan tempat') },
        { id: 'count', text: t('count who came', 'hitung yang datang') },
      ],
      answer: [['aim'], ['post'], ['ask'], ['remind'], ['count']],
      feedback: t(
        'Posts prepare, asks move, reminders hold, counting teaches.',
        'Unggahan menyiapkan, ajakan menggerakkan, pengingat menjaga, hitungan mengajari.',
      ),
      misplaced: [
        {
          item: 'post',
          after: 'ask',
          ...remark(
            t(
              'A yes pulls in only friends who have heard: post first.',
              'Satu “ya” hanya menarik teman yang sudah mendengar: unggah dulu.',
            ),
          ),
        },
      ],
      otherwise: t(
        'What must others know before your ask can work?',
        'Apa yang perlu diketahui orang sebelum ajakanmu berhasil?',
      ),
      source: rosenstone,
    },
    {
      id: 'bank-c-fair-campaign',
      kind: 'multi',
      prompt: t(
        'Which of these belong into a fair campaign?',
        'Mana yang pantas dalam kampanye yang adil?',
      ),
      options: [
        right(
          'sources',
          t('Sources beside every claim', 'Sumber di samping tiap klaim'),
          t(
            'Yes: checkable is persuasive in the long run.',
            'Ya: yang bisa dicek lebih meyakinkan dalam jangka panjang.',
          ),
        ),
        right(
          'no',
          t('A respectful way to say no', 'Cara menolak yang dihormati'),
          t('Yes: a no today may be a yes in spring.', 'Ya: tidak hari ini bisa jadi ya nanti.'),
        ),
        right(
          'correct',
          t('Corrections in plain view', 'Koreksi yang terlihat jelas'),
          t(
            'Yes: sources that correct themselves earn trust.',
            'Ya: sumber yang mengoreksi diri layak dipercaya.',
          ),
        ),
        wrong(
          'shame',
          t('A list of those who did not come', 'Daftar yang tidak datang'),
          t(
            'Shaming moved people in one study, and hurts; ask whether you would want to be on it.',
            'Mempermalukan memang menggerakkan dalam satu penelitian, tetapi menyakiti; maukah kamu ada di daftar itu?',
          ),
        ),
      ],
      source: handbook,
    },
    {
      id: 'bank-c-effect-sizes',
      kind: 'match',
      prompt: t(
        'Health campaigns: average effect (r) on behaviour',
        'Kampanye kesehatan: efek rata-rata (r) pada perilaku',
      ),
      pairs: [
        {
          id: 'belts',
          left: t('seat belts, with enforcement', 'sabuk pengaman, dengan penegakan'),
          right: sameText('.15'),
          feedback: t('Rules and message together.', 'Aturan dan pesan bersama.'),
        },
        {
          id: 'alcohol',
          left: t('less alcohol', 'mengurangi alkohol'),
          right: sameText('.09'),
          feedback: t('Small, and harder.', 'Kecil, dan lebih sulit.'),
        },
        {
          id: 'smoking',
          left: t('stopping to smoke', 'berhenti merokok'),
          right: sameText('.05'),
          feedback: t('Habit and addiction resist messages.', 'Kebiasaan dan candu melawan pesan.'),
        },
      ],
      source: snyder,
    },
  ],
  hard: [
    {
      id: 'bank-c-scaling',
      kind: 'single',
      prompt: t(
        'A movement grew by hashtag to 100,000 in a week. Its likely weakness?',
        'Sebuah gerakan tumbuh lewat tagar menjadi 100.000 dalam seminggu. Kelemahan yang mungkin?',
      ),
      options: [
        right(
          'tactics',
          t('Changing tactics together when needed', 'Mengubah taktik bersama bila perlu'),
          t(
            'Yes: it never had to build the organisation that decides.',
            'Ya: ia tak pernah membangun organisasi yang memutuskan.',
          ),
        ),
        wrong(
          'none',
          t('None: size is strength', 'Tidak ada: besar itu kuat'),
          t('Size without organisation tires.', 'Besar tanpa organisasi cepat lelah.'),
          'reach-is-success',
        ),
        wrong(
          'fake',
          t('Its members are not real', 'Anggotanya tidak nyata'),
          t('Why should they not be?', 'Mengapa tidak?'),
          'slacktivism-never-works',
        ),
      ],
      source: tufekci,
    },
    {
      id: 'bank-c-cloze-slogan',
      kind: 'cloze',
      prompt: t('Complete the lesson of the funnel.', 'Lengkapi pelajaran dari corong.'),
      passage: t(
        'For an easy act spend on the {{easy}}; for a costly act spend on {{costly}}.',
        'Untuk tindakan ringan, utamakan {{easy}}; untuk tindakan berat, utamakan {{costly}}.',
      ),
      gaps: [
        {
          id: 'easy',
          options: [
            right(
              'message',
              t('message', 'pesan'),
              t('Yes: help has little left to do.', 'Ya: bantuan hampir tak diperlukan.'),
            ),
            wrong(
              'help',
              t('help', 'bantuan'),
              t('One click needs no bus.', 'Satu klik tak butuh bus.'),
              'help-is-enough',
            ),
          ],
        },
        {
          id: 'costly',
          options: [
            right(
              'help',
              t('help', 'bantuan'),
              t('Yes: there the bottleneck lies.', 'Ya: di sanalah sumbatannya.'),
            ),
            wrong(
              'message',
              t('the message', 'pesan'),
              t('They have heard; what keeps them?', 'Mereka sudah mendengar; apa yang menahan?'),
              'message-is-enough',
            ),
          ],
        },
      ],
      source: t('The funnel model of the course.', 'Model corong di kursus ini.'),
    },
    {
      id: 'bank-c-open-plan',
      kind: 'open',
      prompt: t(
        'Plan the river clean-up in five sentences.',
        'Rencanakan bersih sungai dalam lima kalimat.',
      ),
      model: t(
        '60 people on Saturday at eight. Kabar Lentera and three class groups post on Monday. From Wednesday each of ten helpers asks five friends by name. A bus from Dermaga, gloves on the spot. We count on the day and again in week eight.',
        '60 orang hari Sabtu pukul delapan. Kabar Lentera dan tiga grup kelas mengunggah hari Senin. Mulai Rabu, sepuluh panitia masing-masing mengajak lima teman secara pribadi. Bus dari Dermaga, sarung tangan di tempat. Kami menghitung hari itu dan sekali lagi di minggu kedelapan.',
      ),
      rubric: [
        {
          id: 'aim',
          text: t('An aim that can be counted.', 'Tujuan yang bisa dihitung.'),
          ...remark(
            t('Without a number you never know.', 'Tanpa angka kamu tak pernah tahu.'),
            'reach-is-success',
          ),
        },
        {
          id: 'ask',
          text: t('Somebody is asked in person.', 'Ada yang diajak secara pribadi.'),
          ...remark(
            t(
              '“Nobody asked” is the cheapest reason to remove.',
              '“Tidak ada yang mengajak” paling murah diatasi.',
            ),
            'message-is-enough',
          ),
        },
        {
          id: 'help',
          text: t('An obstacle is removed.', 'Ada hambatan yang disingkirkan.'),
          ...remark(t('What would keep you at home?', 'Apa yang akan menahanmu di rumah?')),
        },
        {
          id: 'later',
          text: t('It is measured again later.', 'Diukur lagi kemudian.'),
          ...remark(
            t('Lasting is another question than starting.', 'Bertahan itu soal lain dari memulai.'),
            'viral-means-worked',
          ),
        },
      ],
      source: wakefield,
    },
  ],
});
