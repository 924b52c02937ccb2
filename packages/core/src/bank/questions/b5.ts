import { type BankQuestion, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const prompts = sameText('Pennycook & Rand 2022, doi:10.1038/s41467-022-30073-5.');
const arechar = sameText('Arechar et al. 2023, doi:10.1038/s41562-023-01641-6.');
const whatsapp = t(
  'Figures given by the company (WhatsApp, 2019–2020).',
  'Angka dari perusahaan (WhatsApp, 2019–2020).',
);
const handbook = sameText('Lewandowsky et al. 2020, The Debunking Handbook.');
const sandwich = sameText('Swire-Thompson et al. 2021, doi:10.1186/s41235-021-00346-6.');

export const b5: readonly BankQuestion[] = bankOf('b5', {
  easy: [
    {
      id: 'bank-b5-question-mark',
      kind: 'true-false',
      prompt: t(
        'Sharing with “is this true?” is harmless.',
        'Membagikan dengan “benarkah ini?” itu tidak apa-apa.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'Your friends see the claim, and some see only the claim. Ask in private, or check first.',
          'Temanmu melihat klaimnya, sebagian hanya klaimnya. Tanya secara pribadi, atau cek dulu.',
        ),
        'question-is-harmless',
      ),
      whenFalse: remark(
        t(
          'Right: a question mark travels worse than the claim.',
          'Betul: tanda tanya tidak ikut sejauh klaimnya.',
        ),
      ),
      source: handbook,
    },
    {
      id: 'bank-b5-decide',
      kind: 'sort',
      prompt: t('Share, check, or leave?', 'Bagikan, cek, atau biarkan?'),
      bins: [
        { id: 'share', text: t('share', 'bagikan') },
        { id: 'check', text: t('check first', 'cek dulu') },
        { id: 'leave', text: t('leave', 'biarkan') },
      ],
      cards: [
        {
          id: 'announced',
          text: t(
            'a storm warning you just read on the agency’s page',
            'peringatan badai yang baru kamu baca di laman badan cuaca',
          ),
          bin: 'share',
          feedback: t(
            'Checked and useful: pass it on with the link.',
            'Sudah dicek dan berguna: teruskan dengan tautannya.',
          ),
          elsewhere: remark(
            t(
              'Correct trust matters as much as doubt.',
              'Percaya dengan tepat sama pentingnya dengan ragu.',
            ),
            'doubt-is-skill',
          ),
        },
        {
          id: 'recall',
          text: t(
            '“Do not eat these rice crackers! My cousin says.”',
            '“Jangan makan kerupuk ini! Kata sepupuku.”',
          ),
          bin: 'check',
          feedback: t(
            'Matters if true: the food agency lists recalls.',
            'Penting bila benar: badan pangan memuat daftar penarikan.',
          ),
        },
        {
          id: 'quarrel',
          text: t('a mocking picture of the other school', 'gambar ejekan tentang sekolah sebelah'),
          bin: 'leave',
          feedback: t('Nothing to check, nothing to gain.', 'Tak ada yang dicek, tak ada gunanya.'),
        },
      ],
      source: prompts,
    },
    {
      id: 'bank-b5-private-first',
      kind: 'single',
      prompt: t(
        'Your aunt forwards a hoax to the family group. Kindest good step?',
        'Tantemu meneruskan hoaks ke grup keluarga. Langkah baik yang paling santun?',
      ),
      options: [
        right(
          'private',
          t('Write to her alone, with a source', 'Kirim pesan pribadi dengan sumbernya'),
          t(
            'Yes: “Maaf, boleh saya bantu cek?” costs her no face.',
            'Ya: “Maaf, boleh saya bantu cek?” menjaga perasaannya.',
          ),
        ),
        wrong(
          'mock',
          t('Answer with a laughing sticker', 'Balas dengan stiker tertawa'),
          t(
            'She learns that she is laughed at, nothing else.',
            'Ia hanya tahu sedang ditertawakan.',
          ),
        ),
        wrong(
          'silent',
          t('Leave the group', 'Keluar dari grup'),
          t('Then nobody there sees the fact.', 'Maka tak ada yang melihat faktanya.'),
        ),
      ],
      source: handbook,
    },
  ],
  medium: [
    {
      id: 'bank-b5-prompt-effect',
      kind: 'number',
      prompt: t(
        'Of 50 false headlines a group would share 20 without a prompt. The prompt lowers that by 10%. How many now?',
        'Dari 50 judul keliru, suatu kelompok akan membagikan 20 tanpa pengingat. Pengingat menurunkannya 10%. Jadi berapa?',
      ),
      answer: 18,
      accept: [18, 18],
      feedback: t(
        '10% of 20 is 2. Small each time, large over a network.',
        '10% dari 20 adalah 2. Kecil tiap kali, besar di jaringan.',
      ),
      offAnswers: [
        {
          exactly: 15,
          feedback: t(
            '10% of what is shared, not of all 50.',
            '10% dari yang dibagikan, bukan dari 50.',
          ),
          tag: 'percent-vs-points',
        },
        {
          exactly: 10,
          feedback: t(
            'That takes off ten, not ten per cent.',
            'Itu berkurang sepuluh, bukan sepuluh persen.',
          ),
          tag: 'percent-vs-points',
        },
      ],
      otherwise: t('A tenth of 20, taken off.', 'Sepersepuluh dari 20, dikurangkan.'),
      source: prompts,
    },
    {
      id: 'bank-b5-chain',
      kind: 'number',
      prompt: t(
        'A hoax is passed to 1.2 new people each time; a pause lowers this by a quarter. To how many now?',
        'Hoaks diteruskan ke 1,2 orang baru tiap kali; jeda menurunkannya seperempat. Jadi berapa?',
      ),
      answer: 0.9,
      accept: [0.9, 0.9],
      feedback: t(
        '1.2 × .75 = .9: below 1, so it dies out.',
        '1,2 × 0,75 = 0,9: di bawah 1, jadi padam.',
      ),
      offAnswers: [
        {
          exactly: 0.95,
          feedback: t(
            '1.2 − .25 takes off a number; a quarter of 1.2 is .3.',
            '1,2 − 0,25 mengurangi angka; seperempat dari 1,2 adalah 0,3.',
          ),
        },
      ],
      otherwise: t('Three quarters of 1.2.', 'Tiga perempat dari 1,2.'),
      source: t('Threshold of a branching process: 1.', 'Ambang proses bercabang: 1.'),
    },
    {
      id: 'bank-b5-forward-limit',
      kind: 'estimate',
      prompt: t(
        'A chat app cut forwarding from 20 chats to 5. By how many per cent did forwards fall, says the company?',
        'Sebuah aplikasi obrolan membatasi penerusan dari 20 menjadi 5 obrolan. Menurut perusahaan, penerusan turun berapa persen?',
      ),
      answer: 25,
      scale: 'linear',
      near: 5,
      far: 50,
      unit: sameText('%'),
      feedback: t(
        'About 25%: most people never forwarded to twenty.',
        'Sekitar 25%: kebanyakan orang memang tak meneruskan ke dua puluh.',
      ),
      low: remark(t('More: about 25%.', 'Lebih besar: sekitar 25%.')),
      high: remark(
        t(
          'Less: the limit bound only heavy forwarders.',
          'Lebih kecil: batas itu hanya mengenai penerus berat.',
        ),
      ),
      source: whatsapp,
    },
    {
      id: 'bank-b5-sandwich',
      kind: 'single',
      prompt: t(
        '“A correction works only as fact – myth – fact.” What did the experiments find?',
        '“Koreksi hanya berhasil dengan urutan fakta – mitos – fakta.” Apa temuan percobaannya?',
      ),
      options: [
        right(
          'little',
          t(
            'The order matters little; clear detail with a reason counts',
            'Urutan kurang berpengaruh; rincian jelas dengan alasan yang penting',
          ),
          t('Yes: a tidy habit, not a magic order.', 'Ya: kebiasaan rapi, bukan urutan ajaib.'),
        ),
        wrong(
          'only',
          t('The order is everything', 'Urutan menentukan segalanya'),
          t('Four experiments found little difference.', 'Empat percobaan menemukan beda kecil.'),
        ),
        wrong(
          'never',
          t('Never repeat the myth at all', 'Jangan pernah mengulang mitosnya'),
          t(
            'Naming it once, clearly marked, is fine.',
            'Menyebutnya sekali dengan penanda jelas tidak apa-apa.',
          ),
          'facts-backfire',
        ),
      ],
      source: sandwich,
    },
  ],
  hard: [
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
          t(
            'Positive on the whole in sixteen countries',
            'Secara umum positif di enam belas negara',
          ),
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
            t(
              'A reason helps against the next one.',
              'Alasan membantu menghadapi yang berikutnya.',
            ),
          ),
        },
      ],
      source: handbook,
    },
  ],
});
