import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { handbook, rosenstone } from './shared.ts';

const snyder = sameText('Snyder et al. 2004, doi:10.1080/10810730490271548.');

export const medium: readonly Question[] = [
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
];
