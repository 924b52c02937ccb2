import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const mcadam = sameText('McAdam 1986, American Journal of Sociology 92:64–90.');
const lewis = sameText('Lewis, Gray & Meierhenrich 2014, doi:10.15195/v1.a1.');
const kristofferson = sameText('Kristofferson, White & Peloza 2014, doi:10.1086/674137.');
const enikolopov = sameText('Enikolopov, Makarin & Petrova 2020, Econometrica.');
const boulianne = sameText(
  'Boulianne 2018/2020, doi:10.1177/0093650218808186; Oser & Boulianne 2020.',
);
const funnel = t(
  'The funnel model of this lesson (a teaching model).',
  'Model corong di pelajaran ini (model ajar).',
);

export const a5: readonly BankQuestion[] = bankOf('a5', {
  easy: [
    {
      id: 'bank-a5-funnel-order',
      kind: 'order',
      prompt: t('Put the stages of the funnel in order.', 'Urutkan tahap-tahap corong.'),
      items: [
        { id: 'aware', text: t('has heard of it', 'sudah mendengar') },
        { id: 'commits', text: t('decides to come', 'memutuskan datang') },
        { id: 'acts', text: t('comes', 'datang') },
        { id: 'keeps', text: t('keeps coming', 'terus datang') },
      ],
      answer: [['aware'], ['commits'], ['acts'], ['keeps']],
      feedback: t(
        'Each stage lets through only what the last one delivered.',
        'Tiap tahap hanya meloloskan yang datang dari tahap sebelumnya.',
      ),
      misplaced: [
        {
          item: 'commits',
          after: 'acts',
          ...remark(
            t(
              'Deciding comes before coming, and does not guarantee it.',
              'Memutuskan mendahului datang, dan tidak menjaminnya.',
            ),
            'joining-is-acting',
          ),
        },
      ],
      otherwise: t('Who can come without having heard?', 'Siapa bisa datang tanpa mendengar?'),
      source: funnel,
    },
    {
      id: 'bank-a5-multiply',
      kind: 'number',
      prompt: t(
        '1,000 people: 50% hear, 20% of those decide, half of those come. How many come?',
        '1.000 orang: 50% mendengar, 20% dari mereka memutuskan, separuhnya datang. Berapa yang datang?',
      ),
      answer: 50,
      accept: [50, 50],
      feedback: t(
        '1,000 × .5 × .2 × .5. Stages multiply.',
        '1.000 × 0,5 × 0,2 × 0,5. Tahap saling mengalikan.',
      ),
      offAnswers: [
        {
          exactly: 100,
          feedback: t(
            'That many decide; half of them come.',
            'Itu yang memutuskan; separuhnya datang.',
          ),
          tag: 'intention-is-behaviour',
        },
        {
          exactly: 500,
          feedback: t('That many hear of it.', 'Itu yang mendengar.'),
          tag: 'reach-is-success',
        },
      ],
      otherwise: t('Multiply stage by stage.', 'Kalikan tahap demi tahap.'),
      source: funnel,
    },
    {
      id: 'bank-a5-verdict',
      kind: 'true-false',
      prompt: t(
        'Research shows that online activism never leads to action.',
        'Penelitian menunjukkan aktivisme daring tak pernah berujung tindakan.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'More than 300 studies find small positive links; what causes what is still disputed.',
          'Lebih dari 300 penelitian menemukan hubungan positif kecil; sebab-akibatnya masih diperdebatkan.',
        ),
        'slacktivism-never-works',
      ),
      whenFalse: remark(
        t(
          'Right: small positive links on average, with disputes about cause.',
          'Betul: rata-rata hubungan positif kecil, dengan perdebatan soal sebab.',
        ),
      ),
      source: boulianne,
    },
  ],
  medium: [
    {
      id: 'bank-a5-freedom-summer',
      kind: 'single',
      prompt: t(
        'Freedom Summer 1964: what set those who went apart from those who stayed home?',
        'Freedom Summer 1964: apa beda mereka yang berangkat dan yang batal?',
      ),
      options: [
        right(
          'friends',
          t(
            'More close ties to others who went',
            'Lebih banyak ikatan dekat dengan sesama peserta',
          ),
          t(
            'Yes, and more links to organisations.',
            'Ya, dan lebih banyak kaitan dengan organisasi.',
          ),
        ),
        wrong(
          'belief',
          t('Stronger conviction', 'Keyakinan yang lebih kuat'),
          t('Both groups were equally committed.', 'Kedua kelompok sama teguhnya.'),
          'motivation-suffices',
        ),
        wrong(
          'info',
          t('Better information', 'Informasi yang lebih baik'),
          t(
            'All had applied and knew what it was about.',
            'Semua sudah mendaftar dan tahu urusannya.',
          ),
        ),
      ],
      source: mcadam,
    },
    {
      id: 'bank-a5-public-token',
      kind: 'single',
      prompt: t(
        'After which kind of small support did people help less later?',
        'Setelah dukungan kecil yang mana orang kemudian lebih sedikit membantu?',
      ),
      options: [
        right(
          'public',
          t('Support shown in public', 'Dukungan yang dipamerkan'),
          t(
            'Yes: the wish to look good was already served; shared values soften this.',
            'Ya: keinginan tampak baik sudah terpenuhi; kesamaan nilai melunakkannya.',
          ),
        ),
        wrong(
          'private',
          t('Support given in private', 'Dukungan diam-diam'),
          t('The other way round.', 'Justru sebaliknya.'),
        ),
        wrong(
          'both',
          t('Any small support', 'Semua dukungan kecil'),
          t('Public and private differed.', 'Yang terbuka dan yang diam-diam berbeda.'),
          'slacktivism-never-works',
        ),
      ],
      source: kristofferson,
    },
    {
      id: 'bank-a5-which-dial',
      kind: 'sort',
      prompt: t(
        'Which dial does it turn: message or help?',
        'Tombol mana yang diputar: pesan atau bantuan?',
      ),
      bins: [
        { id: 'message', text: t('message', 'pesan') },
        { id: 'help', text: t('help', 'bantuan') },
      ],
      cards: [
        {
          id: 'title',
          text: t('a catchier title', 'judul lebih memikat'),
          bin: 'message',
          feedback: t('More people hear and want.', 'Lebih banyak yang mendengar dan mau.'),
        },
        {
          id: 'ride',
          text: t('a lift from the station', 'jemputan dari stasiun'),
          bin: 'help',
          feedback: t('Wanting is not enough without a way.', 'Mau saja tidak cukup tanpa jalan.'),
        },
        {
          id: 'gloves',
          text: t('gloves for everyone', 'sarung tangan untuk semua'),
          bin: 'help',
          feedback: t('An obstacle less.', 'Satu hambatan berkurang.'),
        },
        {
          id: 'sources',
          text: t('ten more accounts posting', 'sepuluh akun lagi mengunggah'),
          bin: 'message',
          feedback: t('More sources of the same news.', 'Lebih banyak sumber kabar yang sama.'),
          elsewhere: remark(
            t('Posting does not carry anyone there.', 'Mengunggah tidak mengantar siapa pun.'),
            'message-is-enough',
          ),
        },
      ],
      source: funnel,
    },
    {
      id: 'bank-a5-page-share',
      kind: 'number',
      prompt: t(
        '99.76% of 1.2 million members never gave there. How many gave?',
        '99,76% dari 1,2 juta anggota tak pernah menyumbang di sana. Berapa yang menyumbang?',
      ),
      answer: 2880,
      accept: [2850, 2900],
      feedback: t(
        '0.24% of 1,200,000. What else they did was not measured.',
        '0,24% dari 1.200.000. Hal lain yang mereka lakukan tidak diukur.',
      ),
      offAnswers: [
        {
          above: 20000,
          feedback: t(
            '0.24%, not 24%: divide by 100 once more.',
            '0,24%, bukan 24%: bagi 100 sekali lagi.',
          ),
          tag: 'percent-vs-points',
        },
      ],
      otherwise: t('.0024 × 1,200,000.', '0,0024 × 1.200.000.'),
      source: lewis,
    },
  ],
  hard: [
    {
      id: 'bank-a5-vk',
      kind: 'single',
      prompt: t(
        'In Russia in 2011, cities with more users of one network had more protesters. The study says it was mainly…',
        'Rusia 2011: kota dengan lebih banyak pengguna satu jejaring punya lebih banyak pemrotes. Menurut penelitian, terutama karena…',
      ),
      options: [
        right(
          'coordination',
          t('easier coordination', 'koordinasi yang lebih mudah'),
          t(
            'Yes: 10% more users, 19% more protesters, without more criticism spread.',
            'Ya: 10% lebih banyak pengguna, 19% lebih banyak pemrotes, tanpa lebih banyak kritik tersebar.',
          ),
        ),
        wrong(
          'criticism',
          t('more criticism of the government', 'lebih banyak kritik pada pemerintah'),
          t('The study found no sign of that.', 'Penelitian tidak menemukan tanda itu.'),
          'message-is-enough',
        ),
        wrong(
          'selection',
          t(
            'nothing: keen people use it more',
            'tidak ada: yang semangat memang lebih sering memakai',
          ),
          t(
            'A good worry; the design was made to separate the two.',
            'Kekhawatiran yang baik; rancangannya dibuat untuk memisahkan keduanya.',
          ),
          'selection-is-cause',
        ),
      ],
      source: enikolopov,
    },
    {
      id: 'bank-a5-design',
      kind: 'multi',
      prompt: t(
        'Protesters use social media more than others. Which findings would show that use causes protest?',
        'Pemrotes lebih sering memakai media sosial. Temuan mana yang menunjukkan pemakaian menyebabkan protes?',
      ),
      options: [
        right(
          'random',
          t(
            'Places got access by chance, and those protested more',
            'Akses dibagi secara acak, dan tempat itu lebih banyak protes',
          ),
          t(
            'Yes: chance makes the groups alike before.',
            'Ya: acak membuat kelompok serupa sebelumnya.',
          ),
        ),
        wrong(
          'ask',
          t('Protesters say it was so', 'Pemrotes berkata begitu'),
          t('People rarely know what moved them.', 'Orang jarang tahu apa yang menggerakkannya.'),
        ),
        wrong(
          'bigger',
          t('The same link in a bigger sample', 'Hubungan yang sama di sampel lebih besar'),
          t(
            'A larger sample makes the same doubt more precise.',
            'Sampel besar hanya membuat keraguan yang sama lebih teliti.',
          ),
          'selection-is-cause',
        ),
      ],
      source: enikolopov,
    },
    {
      id: 'bank-a5-open-split',
      kind: 'open',
      prompt: t(
        'Ten coins for a costly act, such as speaking at a hearing: message or help? Argue.',
        'Sepuluh koin untuk tindakan berat, misalnya bicara di dengar pendapat: pesan atau bantuan? Beri alasan.',
      ),
      model: t(
        'Mostly help. Few who hear will dare without support, so the bottleneck lies behind awareness; but with no message at all nobody hears, so not all ten.',
        'Terutama bantuan. Sedikit yang berani tanpa dukungan, jadi sumbatannya setelah kesadaran; tetapi tanpa pesan tak ada yang mendengar, jadi jangan sepuluh-sepuluhnya.',
      ),
      rubric: [
        {
          id: 'bottleneck',
          text: t(
            'Names the stage that lets fewest through.',
            'Menyebut tahap yang paling menyumbat.',
          ),
          ...remark(
            t('Look for the narrowest stage.', 'Cari tahap tersempit.'),
            'reach-is-success',
          ),
        },
        {
          id: 'multiply',
          text: t(
            'Says why one dial alone is not enough.',
            'Menjelaskan mengapa satu tombol saja tak cukup.',
          ),
          ...remark(
            t(
              'Stages multiply: a zero anywhere is a zero.',
              'Tahap saling mengalikan: satu nol membuat semuanya nol.',
            ),
            'help-is-enough',
          ),
        },
      ],
      source: funnel,
    },
  ],
});
