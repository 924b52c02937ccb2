import type { Question } from '../../../quiz/question.ts';
import { sameText } from '../../../quiz/text.ts';
import { remark, right, t, wrong } from '../../question-parts.ts';
import { degrees, leder } from './shared.ts';

const dispute = sameText(
  'Modirrousta-Galian & Higham 2023, doi:10.1037/xge0001395; Simchon et al. 2025/26, doi:10.1016/j.copsyc.2025.102194.',
);
const galiFakta = sameText('Facciani, Apriliawati & Weninger 2024, doi:10.37016/mr-2020-152.');

export const medium: readonly Question[] = [
  {
    id: 'bank-b4-true-technique',
    kind: 'sort',
    prompt: t(
      'Two questions at once: is a trick used, and is the claim true?',
      'Dua pertanyaan sekaligus: ada trik, dan benarkah klaimnya?',
    ),
    bins: [
      { id: 'trick-true', text: t('trick, true claim', 'ada trik, klaim benar') },
      { id: 'trick-false', text: t('trick, false claim', 'ada trik, klaim keliru') },
      { id: 'plain', text: t('no trick', 'tanpa trik') },
    ],
    cards: [
      {
        id: 'storm',
        text: t(
          '“RUN!!! Storm warning red!” (the agency did warn)',
          '“LARI!!! Peringatan badai merah!” (badan cuaca memang memperingatkan)',
        ),
        bin: 'trick-true',
        feedback: t(
          'Fear is stirred, and the warning stands.',
          'Rasa takut dipancing, dan peringatannya benar.',
        ),
        elsewhere: remark(
          t(
            'The agency’s page settles the claim; the capitals do not.',
            'Laman badan cuaca yang menentukan, bukan huruf besarnya.',
          ),
          'emotion-is-fake',
        ),
      },
      {
        id: 'tank',
        text: t(
          '“They poison us and keep silent!” (the log shows nothing)',
          '“Mereka meracuni kita dan bungkam!” (catatan tidak menunjukkan apa-apa)',
        ),
        bin: 'trick-false',
        feedback: t('A conspiracy story, and no evidence.', 'Cerita konspirasi, tanpa bukti.'),
      },
      {
        id: 'notice',
        text: t(
          '“Water off from 22:00, Blocks A to D.” (announced)',
          '“Air mati pukul 22.00, Blok A sampai D.” (diumumkan)',
        ),
        bin: 'plain',
        feedback: t('A plain notice.', 'Pengumuman biasa.'),
      },
    ],
    source: degrees,
  },
  {
    id: 'bank-b4-inoculation-claims',
    kind: 'multi',
    prompt: t(
      'What may one say about inoculation games and videos?',
      'Apa yang boleh dikatakan tentang gim dan video inokulasi?',
    ),
    options: [
      right(
        'helps',
        t('They can help people recognise techniques', 'Bisa membantu mengenali trik'),
        t('Yes: recognition rose by a few points.', 'Ya: pengenalan naik beberapa poin.'),
      ),
      right(
        'fade',
        t('Effects fade; reminders help', 'Efeknya memudar; pengingat membantu'),
        t('Yes: about a month for text and video.', 'Ya: sekitar sebulan untuk teks dan video.'),
      ),
      right(
        'disputed',
        t(
          'Whether they improve telling apart is disputed',
          'Apakah menaikkan daya pilah masih diperdebatkan',
        ),
        t('Yes: analyses disagree.', 'Ya: analisisnya berbeda-beda.'),
      ),
      wrong(
        'immune',
        t('They make immune', 'Membuat kebal'),
        t('Say “can help”, never “immune”.', 'Katakan “bisa membantu”, jangan “kebal”.'),
        'inoculated-is-immune',
      ),
    ],
    source: dispute,
  },
  {
    id: 'bank-b4-feedback-on-true',
    kind: 'single',
    prompt: t(
      'A short feedback exercise after the game raised telling apart. Mainly by…',
      'Latihan umpan balik singkat sesudah gim menaikkan daya pilah. Terutama lewat…',
    ),
    options: [
      right(
        'true',
        t('recognising true items better', 'lebih mengenali yang benar'),
        t('Yes, and it lasted at least a week.', 'Ya, dan bertahan sedikitnya seminggu.'),
      ),
      wrong(
        'false',
        t('doubting more items', 'meragukan lebih banyak'),
        t('More doubt alone is not better seeing.', 'Lebih banyak ragu saja bukan lebih jeli.'),
        'doubt-is-skill',
      ),
      wrong(
        'speed',
        t('answering faster', 'menjawab lebih cepat'),
        t('Speed was not the point.', 'Bukan soal cepat.'),
      ),
    ],
    source: leder,
  },
  {
    id: 'bank-b4-gali-fakta',
    kind: 'cloze',
    prompt: t('What did the trial of Gali Fakta find?', 'Apa hasil uji coba Gali Fakta?'),
    passage: t(
      'Players judged false headlines {{false}} accurate, and factual ones {{true}}.',
      'Pemain menilai judul keliru {{false}} akurat, dan judul faktual {{true}}.',
    ),
    gaps: [
      {
        id: 'false',
        options: [
          right(
            'less',
            t('less', 'kurang'),
            t('Yes, and shared them less.', 'Ya, dan lebih jarang membagikannya.'),
          ),
          wrong('more', t('more', 'lebih'), t('The other way round.', 'Sebaliknya.')),
        ],
      },
      {
        id: 'true',
        options: [
          right(
            'same',
            t('as before', 'seperti semula'),
            t('Yes: doubt did not spill over.', 'Ya: keraguannya tidak meluber.'),
          ),
          wrong(
            'less',
            t('less so, too', 'juga kurang'),
            t(
              'That would be cynicism; it did not happen here.',
              'Itu sinisme; tidak terjadi di sini.',
            ),
            'doubt-is-skill',
          ),
        ],
      },
    ],
    source: galiFakta,
  },
];
