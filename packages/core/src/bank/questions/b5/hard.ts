import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { handbook } from './shared.ts';

const arechar = sameText('Arechar et al. 2023, doi:10.1038/s41562-023-01641-6.');

export const hard: readonly Question[] = [
  {
    id: 'bank-b5-debunk-order',
    kind: 'order',
    prompt: t(
      'A tidy debunking: put its parts in order.',
      'Bantahan yang rapi: urutkan bagiannya.',
    ),
    items: [
      { id: 'fact', text: t('say the fact', 'sebut faktanya') },
      {
        id: 'warn',
        text: t('name the myth once, with a warning', 'sebut mitosnya sekali, dengan peringatan'),
      },
      { id: 'why', text: t('explain what is wrong with it', 'jelaskan letak kelirunya') },
      { id: 'again', text: t('say the fact again', 'sebut lagi faktanya') },
    ],
    answer: [['fact'], ['warn'], ['why'], ['again']],
    feedback: t(
      'Fact first and last; in between the reason, which matters most.',
      'Fakta di awal dan akhir; di antaranya alasan, yang paling penting.',
    ),
    misplaced: [
      {
        item: 'fact',
        after: 'warn',
        ...remark(
          t('Begin with what people should keep.', 'Mulai dengan yang perlu diingat orang.'),
        ),
      },
    ],
    otherwise: t(
      'What should stay in memory opens and closes it.',
      'Yang perlu diingat membuka dan menutupnya.',
    ),
    source: handbook,
  },
  {
    id: 'bank-b5-countries',
    kind: 'multi',
    prompt: t('Accuracy prompts: what is known?', 'Pengingat akurasi: apa yang diketahui?'),
    options: [
      right(
        'positive',
        t('Positive on the whole in sixteen countries', 'Secara umum positif di enam belas negara'),
        t('Yes: over 34,000 people.', 'Ya: lebih dari 34.000 orang.'),
      ),
      right(
        'small',
        t('Small effects', 'Efeknya kecil'),
        t('Yes: small pauses, large sums.', 'Ya: jeda kecil, jumlahnya besar.'),
      ),
      right(
        'mixed',
        t('Some replications found nothing', 'Sebagian pengulangan tidak menemukan apa-apa'),
        t('Yes: results are mixed.', 'Ya: hasilnya campur.'),
      ),
      wrong(
        'cure',
        t('They end false news', 'Menghabiskan berita keliru'),
        t('Ten per cent fewer is not an end.', 'Berkurang sepuluh persen bukan akhir.'),
      ),
    ],
    source: arechar,
  },
  {
    id: 'bank-b5-open-reply',
    kind: 'open',
    prompt: t(
      'Write a reply to a friend who shared: “Tap water poisoned, officials silent!” The hourly log shows nothing.',
      'Tulis balasan untuk teman yang membagikan: “Air keran diracun, pejabat bungkam!” Catatan per jam tidak menunjukkan apa-apa.',
    ),
    model: t(
      '“Thanks for caring. The water is fine: the utility’s hourly log, linked here, shows no change tonight. ‘They keep silent’ makes it sound secret, but the log is open to all.”',
      '“Makasih sudah peduli. Airnya aman: catatan per jam dari pengelola, tautannya di sini, tidak berubah malam ini. Kata ‘bungkam’ membuatnya terdengar rahasia, padahal catatannya terbuka untuk semua.”',
    ),
    rubric: [
      {
        id: 'kind',
        text: t('Kind, and in private.', 'Santun, dan secara pribadi.'),
        ...remark(
          t('A friend who loses face stops listening.', 'Teman yang malu berhenti mendengar.'),
        ),
      },
      {
        id: 'fact',
        text: t('Says the fact, with a source.', 'Menyebut fakta dengan sumber.'),
        worth: 2,
        ...remark(
          t(
            '“That’s nonsense” alone leaves a hole.',
            '“Itu omong kosong” saja meninggalkan lubang.',
          ),
        ),
      },
      {
        id: 'reason',
        text: t('Says what was wrong.', 'Menjelaskan letak kelirunya.'),
        ...remark(
          t('A reason helps against the next one.', 'Alasan membantu menghadapi yang berikutnya.'),
        ),
      },
    ],
    source: handbook,
  },
];
