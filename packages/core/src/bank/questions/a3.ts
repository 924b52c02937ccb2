import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const rosenstone = sameText(
  'Rosenstone & Hansen 1993/2003, Mobilization, Participation, and Democracy in America.',
);
const bond = sameText('Bond et al. 2012, doi:10.1038/nature11421.');
const gerber = sameText('Gerber, Green & Larimer 2008, doi:10.1017/S000305540808009X.');
const brady = sameText('Brady, Schlozman & Verba 1999, American Political Science Review.');
const kalla = sameText('Kalla & Broockman 2018, doi:10.1017/S0003055417000363.');
const wakefield = sameText('Wakefield, Loken & Hornik 2010, doi:10.1016/S0140-6736(10)60809-4.');

export const a3: readonly BankQuestion[] = bankOf('a3', {
  easy: [
    {
      id: 'bank-a3-definition',
      kind: 'cloze',
      prompt: t('Complete the definition of mobilization.', 'Lengkapi definisi mobilisasi.'),
      passage: t(
        'The process by which groups {{verb}} other people to {{aim}}.',
        'Proses ketika kelompok {{verb}} orang lain untuk {{aim}}.',
      ),
      gaps: [
        {
          id: 'verb',
          options: [
            right(
              'induce',
              t('induce', 'mendorong'),
              t('Yes: get others to do something.', 'Ya: membuat orang lain melakukan sesuatu.'),
            ),
            wrong(
              'inform',
              t('inform', 'memberi tahu'),
              t(
                'Informing is reach. Mobilizing asks for more.',
                'Memberi tahu itu jangkauan. Mobilisasi lebih dari itu.',
              ),
              'informing-is-mobilizing',
            ),
          ],
        },
        {
          id: 'aim',
          options: [
            right(
              'take-part',
              t('take part', 'ikut serta'),
              t('Yes: taking part is the aim.', 'Ya: ikut serta adalah tujuannya.'),
            ),
            wrong(
              'agree',
              t('agree', 'setuju'),
              t(
                'Agreeing is persuasion; many agree and stay at home.',
                'Setuju itu hasil persuasi; banyak yang setuju tetapi tinggal di rumah.',
              ),
              'mobilizing-is-persuading',
            ),
          ],
        },
      ],
      source: rosenstone,
    },
    {
      id: 'bank-a3-like',
      kind: 'true-false',
      prompt: t(
        'Five hundred likes on the clean-up poster are five hundred participants.',
        'Lima ratus suka pada poster bersih sungai berarti lima ratus peserta.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'A like is a signal. Nobody has picked up a bag yet.',
          'Suka itu isyarat. Belum ada yang mengangkat karung.',
        ),
        'like-is-participation',
      ),
      whenFalse: remark(t('Right: count who comes.', 'Betul: hitung siapa yang datang.')),
      source: rosenstone,
    },
    {
      id: 'bank-a3-three-reasons',
      kind: 'match',
      prompt: t(
        'Why people stay out, and what helps',
        'Mengapa orang tidak ikut, dan apa yang membantu',
      ),
      pairs: [
        {
          id: 'cant',
          left: t('they can’t', 'tidak bisa'),
          right: t('a ride, a better hour', 'tumpangan, jam yang pas'),
          feedback: t('Help removes obstacles.', 'Bantuan menyingkirkan hambatan.'),
        },
        {
          id: 'dont',
          left: t('they don’t want to', 'tidak mau'),
          right: t('respect the no', 'hormati penolakannya'),
          feedback: t('A fair answer.', 'Jawaban yang wajar.'),
        },
        {
          id: 'nobody',
          left: t('nobody asked', 'tidak ada yang mengajak'),
          right: t('a personal ask', 'ajakan pribadi'),
          feedback: t(
            'The cheapest of the three to change.',
            'Paling murah diubah di antara ketiganya.',
          ),
        },
      ],
      source: sameText('Verba, Schlozman & Brady 1995, Voice and Equality.'),
    },
  ],
  medium: [
    {
      id: 'bank-a3-curve-asked',
      kind: 'curve',
      prompt: t(
        'Each friend you ask comes with chance 20%, whatever the others do. Draw the chance that at least one comes.',
        'Tiap teman yang kamu ajak datang dengan peluang 20%, apa pun yang dilakukan lainnya. Gambar peluang setidaknya satu datang.',
      ),
      x: { label: t('friends asked', 'teman yang diajak'), min: 0, max: 10 },
      y: { label: t('chance in %', 'peluang dalam %'), min: 0, max: 100 },
      truth: [
        [0, 0],
        [1, 20],
        [2, 36],
        [3, 48.8],
        [4, 59],
        [5, 67.2],
        [6, 73.8],
        [7, 79],
        [8, 83.2],
        [9, 86.6],
        [10, 89.3],
      ],
      near: 0.06,
      far: 0.3,
      feedback: t(
        'Yes. Steep at first, then flatter: the first asks bring most.',
        'Ya. Curam di awal, lalu melandai: ajakan pertama paling banyak hasilnya.',
      ),
      high: remark(
        t(
          'Too high. Chances do not add up: five asks at 20% are 67%, not 100%.',
          'Terlalu tinggi. Peluang tidak dijumlahkan: lima ajakan berpeluang 20% menjadi 67%, bukan 100%.',
        ),
        'chances-add-up',
      ),
      low: remark(
        t(
          'Too low. It takes only one of them: with three asked it is nearly even.',
          'Terlalu rendah. Cukup satu yang datang: dengan tiga ajakan peluangnya hampir separuh.',
        ),
      ),
      hints: [
        t(
          'What is the chance that nobody comes, when two are asked?',
          'Berapa peluang tak seorang pun datang kalau dua diajak?',
        ),
      ],
      source: t(
        'Computed: 1 − .8 to the power of the number asked.',
        'Dihitung: 1 − 0,8 pangkat banyaknya ajakan.',
      ),
    },
    {
      id: 'bank-a3-points',
      kind: 'number',
      prompt: t(
        'Turnout goes from 40% to 44%. How many percentage points?',
        'Tingkat kedatangan naik dari 40% menjadi 44%. Berapa poin persentase?',
      ),
      answer: 4,
      accept: [4, 4],
      feedback: t(
        'Points are the plain difference. In per cent of the start it is 10.',
        'Poin adalah selisih biasa. Dalam persen dari awal: 10.',
      ),
      offAnswers: [
        {
          exactly: 10,
          feedback: t(
            'That is the rise in per cent. Points are the plain difference.',
            'Itu kenaikan dalam persen. Poin adalah selisih biasa.',
          ),
          tag: 'percent-vs-points',
        },
      ],
      otherwise: t('44 minus 40.', '44 dikurangi 40.'),
      source: gerber,
    },
    {
      id: 'bank-a3-scale',
      kind: 'number',
      prompt: t(
        'An effect of 0.4 percentage points among 2 million people: how many people?',
        'Efek 0,4 poin persentase pada 2 juta orang: berapa orang?',
      ),
      answer: 8000,
      accept: [8000, 8000],
      feedback: t('Small for each, large at scale.', 'Kecil per orang, besar pada skala ini.'),
      offAnswers: [
        {
          exactly: 800000,
          feedback: t(
            'That is 40%. 0.4% is a hundred times less.',
            'Itu 40%. 0,4% seratus kali lebih kecil.',
          ),
          tag: 'percent-vs-points',
        },
        { exactly: 80000, feedback: t('That is 4%.', 'Itu 4%.') },
      ],
      otherwise: t('.004 × 2,000,000.', '0,004 × 2.000.000.'),
      source: bond,
    },
    {
      id: 'bank-a3-close-friends',
      kind: 'single',
      prompt: t(
        'In the 61-million-person experiment of 2010, through whom did the message work on others?',
        'Dalam percobaan 61 juta orang tahun 2010, lewat siapa pesan memengaruhi orang lain?',
      ),
      options: [
        right(
          'close',
          t('Nearly all through close friends', 'Hampir semuanya lewat teman dekat'),
          t(
            'Yes; and that figure rests on modelling, so call it an estimate.',
            'Ya; angka itu hasil pemodelan, jadi sebut perkiraan.',
          ),
        ),
        wrong(
          'all',
          t('All friends alike', 'Semua teman sama saja'),
          t(
            'Most listed friends showed no effect.',
            'Sebagian besar teman di daftar tidak menunjukkan efek.',
          ),
        ),
        wrong(
          'info',
          t('Through the plain information message', 'Lewat pesan informasi biasa'),
          t(
            'The message without faces did no better than none.',
            'Pesan tanpa wajah teman tidak lebih baik daripada tanpa pesan.',
          ),
          'informing-is-mobilizing',
        ),
      ],
      source: bond,
    },
    {
      id: 'bank-a3-campaign-parts',
      kind: 'multi',
      prompt: t(
        'What makes a health campaign more likely to change what people do?',
        'Apa yang membuat kampanye kesehatan lebih mungkin mengubah perilaku?',
      ),
      options: [
        right(
          'services',
          t('Services at hand', 'Layanan yang mudah dijangkau'),
          t('Yes: wanting needs a door to go through.', 'Ya: kemauan butuh pintu untuk dimasuki.'),
        ),
        right(
          'policy',
          t('Rules that fit', 'Aturan yang mendukung'),
          t(
            'Yes: enforcement helped in the studies.',
            'Ya: penegakan aturan membantu dalam penelitian.',
          ),
        ),
        right(
          'community',
          t('Programmes in the community', 'Program di masyarakat'),
          t('Yes: they ask and they help.', 'Ya: mereka mengajak dan membantu.'),
        ),
        wrong(
          'louder',
          t('Only a louder message', 'Hanya pesan yang lebih nyaring'),
          t('Alone it tends to do little.', 'Sendirian biasanya kecil dampaknya.'),
          'message-is-enough',
        ),
      ],
      source: wakefield,
    },
  ],
  hard: [
    {
      id: 'bank-a3-who-is-asked',
      kind: 'single',
      prompt: t(
        'Recruiters ask those who are likely to say yes. What follows?',
        'Perekrut mengajak orang yang kemungkinan besar bilang ya. Akibatnya?',
      ),
      options: [
        right(
          'gap',
          t(
            'More come, and gaps between groups widen',
            'Lebih banyak yang datang, dan kesenjangan antarkelompok melebar',
          ),
          t('Yes: efficient is not the same as fair.', 'Ya: efisien tidak sama dengan adil.'),
        ),
        wrong(
          'fair',
          t(
            'More come, from all groups alike',
            'Lebih banyak yang datang, merata dari semua kelompok',
          ),
          t('Those never asked stay away.', 'Yang tak pernah diajak tetap tidak datang.'),
          'efficient-is-fair',
        ),
        wrong(
          'fewer',
          t('Fewer come', 'Lebih sedikit yang datang'),
          t(
            'Asking the willing does pay in numbers.',
            'Mengajak yang mau memang untung dalam jumlah.',
          ),
        ),
      ],
      source: brady,
    },
    {
      id: 'bank-a3-persuade',
      kind: 'true-false',
      prompt: t(
        'In US general elections, campaign contact shifts many people’s choice of candidate.',
        'Dalam pemilu umum AS, kontak kampanye menggeser pilihan calon banyak orang.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          '49 field experiments: the best estimate is zero. Activating is easier than persuading.',
          '49 percobaan lapangan: taksiran terbaik nol. Menggerakkan lebih mudah daripada mengubah pilihan.',
        ),
        'mobilizing-is-persuading',
      ),
      whenFalse: remark(
        t(
          'Right: the best estimate over 49 field experiments is zero.',
          'Betul: taksiran terbaik dari 49 percobaan lapangan adalah nol.',
        ),
      ),
      source: kalla,
    },
    {
      id: 'bank-a3-post-then-ask',
      kind: 'explain',
      prompt: t(
        'Twenty actions: posts and personal asks. Why is it wise to post first and ask second?',
        'Dua puluh tindakan: unggahan dan ajakan pribadi. Mengapa sebaiknya mengunggah dulu, baru mengajak?',
      ),
      model: t(
        'A yes can only pull in friends who have already heard. Posts prepare the ground; asks start the movement.',
        'Satu “ya” hanya bisa menarik teman yang sudah mendengar. Unggahan menyiapkan lahan; ajakan memulai gerak.',
      ),
      source: t('The town model of this lesson.', 'Model kota di pelajaran ini.'),
    },
  ],
});
