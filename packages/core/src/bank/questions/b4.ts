import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const degrees = sameText(
  'Roozenbeek & van der Linden 2019; van der Linden 2023 (six degrees of manipulation).',
);
const videos = sameText('Roozenbeek et al. 2022, Science Advances, doi:10.1126/sciadv.abo6254.');
const leder = sameText('Leder et al. 2024, doi:10.1037/xge0001603.');
const dispute = sameText(
  'Modirrousta-Galian & Higham 2023, doi:10.1037/xge0001395; Simchon et al. 2025/26, doi:10.1016/j.copsyc.2025.102194.',
);
const maertens = sameText('Maertens et al. 2025, doi:10.1038/s41467-025-57205-x.');
const galiFakta = sameText('Facciani, Apriliawati & Weninger 2024, doi:10.37016/mr-2020-152.');

export const b4: readonly BankQuestion[] = bankOf('b4', {
  easy: [
    {
      id: 'bank-b4-name-tricks',
      kind: 'match',
      prompt: t('Name the trick', 'Sebut triknya'),
      pairs: [
        {
          id: 'impersonation',
          left: t('an account that looks like the town’s own', 'akun yang mirip akun resmi kota'),
          right: t('impersonation', 'penyaruan'),
          feedback: t('Look up the real account.', 'Cari akun aslinya.'),
        },
        {
          id: 'discredit',
          left: t('“What do they know, they are paid!”', '“Tahu apa mereka, mereka dibayar!”'),
          right: t('discrediting', 'pendiskreditan'),
          feedback: t('Attacks who speaks, not what is said.', 'Menyerang orangnya, bukan isinya.'),
        },
        {
          id: 'polarisation',
          left: t('“You are with us or against us.”', '“Kamu bersama kami atau lawan kami.”'),
          right: t('polarisation', 'polarisasi'),
          feedback: t('Makes two camps of many views.', 'Membuat dua kubu dari banyak pandangan.'),
        },
        {
          id: 'conspiracy',
          left: t('“They all know and keep silent.”', '“Semua tahu dan semua bungkam.”'),
          right: t('conspiracy story', 'cerita konspirasi'),
          feedback: t(
            'A story that no evidence can end.',
            'Cerita yang tak bisa diakhiri bukti apa pun.',
          ),
        },
      ],
      extras: [{ id: 'satire', text: t('satire', 'satire') }],
      source: degrees,
    },
    {
      id: 'bank-b4-emotion-fake',
      kind: 'true-false',
      prompt: t('A post that moves me is fake.', 'Unggahan yang menggugah perasaan pasti keliru.'),
      answer: false,
      whenTrue: remark(
        t(
          'True things move us too. A technique is not a falsehood.',
          'Hal yang benar pun menggugah. Trik bukan berarti keliru.',
        ),
        'emotion-is-fake',
      ),
      whenFalse: remark(
        t(
          'Right: let the feeling be a reason to look, not a verdict.',
          'Betul: jadikan perasaan alasan untuk mengecek, bukan putusan.',
        ),
      ),
      source: leder,
    },
    {
      id: 'bank-b4-dichotomy',
      kind: 'single',
      prompt: t(
        '“Either we close the market, or the town drowns in rubbish.” Which trick?',
        '“Pasar ditutup, atau kota tenggelam dalam sampah.” Trik apa?',
      ),
      options: [
        right(
          'dichotomy',
          t('false dichotomy', 'dikotomi palsu'),
          t('Yes: two choices where there are many.', 'Ya: dua pilihan padahal ada banyak.'),
        ),
        wrong(
          'expert',
          t('fake expert', 'pakar palsu'),
          t('Nobody claims to know a subject here.', 'Tidak ada yang mengaku pakar di sini.'),
        ),
        wrong(
          'context',
          t('false context', 'konteks keliru'),
          t(
            'Nothing true is moved to a wrong place here.',
            'Tidak ada hal benar yang dipindah ke tempat keliru.',
          ),
        ),
      ],
      source: videos,
    },
  ],
  medium: [
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
  ],
  hard: [
    {
      id: 'bank-b4-trained-untrained',
      kind: 'number',
      prompt: t(
        'Trained techniques gained d = .37, untrained ones d = .10. What share of the gain carried over, in %?',
        'Trik yang dilatih naik d = 0,37, yang tidak dilatih d = 0,10. Berapa % kenaikan yang menular ke trik lain?',
      ),
      answer: 27,
      accept: [26.5, 27.5],
      unit: sameText('%'),
      feedback: t(
        '.10 ÷ .37: about a quarter. Train several tricks, not one.',
        '0,10 ÷ 0,37: sekitar seperempat. Latih beberapa trik, jangan satu.',
      ),
      offAnswers: [
        {
          exactly: 10,
          feedback: t(
            '.10 is the effect itself; divide by .37.',
            '0,10 adalah efeknya; bagi dengan 0,37.',
          ),
        },
      ],
      otherwise: t('Small effect divided by large effect.', 'Efek kecil dibagi efek besar.'),
      source: sameText('Roozenbeek, Traberg & van der Linden 2022, doi:10.1098/rsos.211719.'),
    },
    {
      id: 'bank-b4-boosters',
      kind: 'order',
      prompt: t(
        'Which lasts longest without a reminder? Longest first; equal ones in any order.',
        'Mana yang paling lama bertahan tanpa pengingat? Terlama dulu; yang setara bebas.',
      ),
      items: [
        { id: 'text', text: t('text', 'teks') },
        { id: 'video', text: t('video', 'video') },
        { id: 'game', text: t('game', 'gim') },
      ],
      answer: [['text', 'video'], ['game']],
      feedback: t(
        'About a month for text and video, less for games. Boosters of memory helped all.',
        'Sekitar sebulan untuk teks dan video, kurang untuk gim. Pengingat membantu semuanya.',
      ),
      otherwise: t('Fun is not the same as lasting.', 'Seru belum tentu tahan lama.'),
      source: maertens,
    },
    {
      id: 'bank-b4-explain-technique',
      kind: 'explain',
      prompt: t(
        'Why is “it uses a trick” not the same as “it is false”?',
        'Mengapa “memakai trik” tidak sama dengan “keliru”?',
      ),
      model: t(
        'A trick is about how something is said, truth about what is said. True warnings can shout, and falsehoods can whisper; the claim itself must be checked.',
        'Trik soal cara menyampaikan, kebenaran soal isinya. Peringatan benar bisa berteriak, kekeliruan bisa berbisik; klaimnya sendiri yang harus dicek.',
      ),
      source: degrees,
    },
  ],
});
