import { type BankQuestion, answer, bankOf, remark, right, t, wrong } from '../question-parts.ts';
import { sameText } from '../../quiz/text.ts';

const lally = sameText('Lally et al. 2010, doi:10.1002/ejsp.674.');
const webb = sameText('Webb & Sheeran 2006, doi:10.1037/0033-2909.132.2.249.');
const plans = sameText('Sheeran, Listrom & Gollwitzer 2024, doi:10.1080/10463283.2024.2334563.');
const milkman = sameText('Milkman et al. 2011, PNAS.');
const gerber2011 = sameText('Gerber, Gimpel, Green & Shaw 2011, doi:10.1017/S000305541000047X.');
const centola2018 = sameText('Centola et al. 2018, doi:10.1126/science.aas8827.');
const broockman = sameText('Broockman & Kalla 2016, doi:10.1126/science.aad9713.');

export const a6: readonly BankQuestion[] = bankOf('a6', {
  easy: [
    {
      id: 'bank-a6-21-days',
      kind: 'true-false',
      prompt: t('A habit takes 21 days.', 'Kebiasaan terbentuk dalam 21 hari.'),
      answer: false,
      whenTrue: remark(
        t('Measured: 18 to 254 days, median 66.', 'Hasil ukur: 18 sampai 254 hari, median 66.'),
        'twentyone-days',
      ),
      whenFalse: remark(
        t(
          'Right: 18 to 254 days, depending on person and act.',
          'Betul: 18 sampai 254 hari, tergantung orang dan tindakannya.',
        ),
      ),
      source: lally,
    },
    {
      id: 'bank-a6-missed-day',
      kind: 'single',
      prompt: t(
        'You sorted waste for five weeks and missed yesterday. What does the study of habits say?',
        'Lima minggu kamu memilah sampah dan kemarin terlewat. Apa kata penelitian kebiasaan?',
      ),
      options: [
        right(
          'go-on',
          t('Go on; one miss hardly matters', 'Lanjut; sekali terlewat hampir tak berpengaruh'),
          t('Yes: a dent, not a fall.', 'Ya: lekukan, bukan keruntuhan.'),
        ),
        wrong(
          'restart',
          t('Start counting from zero', 'Mulai hitung dari nol'),
          t(
            'One missed day did not matter in the data.',
            'Satu hari terlewat tidak berarti di data.',
          ),
          'one-slip-ruins',
        ),
        wrong(
          'never',
          t('It was never a habit', 'Berarti belum pernah jadi kebiasaan'),
          t(
            'Habit grows gradually; it is not on or off.',
            'Kebiasaan tumbuh perlahan; bukan nyala-mati.',
          ),
        ),
      ],
      source: lally,
    },
    {
      id: 'bank-a6-plan-words',
      kind: 'highlight',
      prompt: t(
        'Mark the words that make this an if–then plan.',
        'Tandai kata yang menjadikan ini rencana jika–maka.',
      ),
      pieces: [
        {
          id: 'wish',
          text: t('I care about the river.', 'Aku peduli sungai.'),
          ...remark(
            t('A feeling; no cue, no act.', 'Perasaan; tanpa isyarat, tanpa tindakan.'),
            'motivation-suffices',
          ),
        },
        {
          id: 'cue',
          text: t(
            'When I clear the table after dinner,',
            'Saat aku membereskan meja sehabis makan malam,',
          ),
          right: true,
          ...remark(
            t('The cue: a moment that comes by itself.', 'Isyarat: momen yang datang sendiri.'),
          ),
        },
        {
          id: 'act',
          text: t('I put the peels in the green bin.', 'kulit buah kumasukkan ke tong hijau.'),
          right: true,
          ...remark(t('The act: small and exact.', 'Tindakan: kecil dan pasti.')),
        },
        {
          id: 'hope',
          text: t('It will surely go well.', 'Pasti lancar.'),
          ...remark(t('Hope does not remind you.', 'Harapan tidak mengingatkan.')),
        },
      ],
      source: plans,
    },
  ],
  medium: [
    {
      id: 'bank-a6-gap',
      kind: 'single',
      prompt: t(
        'Raising intention by d = .66 changed behaviour by d = .36 (47 experiments). Best reading?',
        'Menaikkan niat sebesar d = 0,66 mengubah perilaku sebesar d = 0,36 (47 percobaan). Bacaan terbaik?',
      ),
      options: [
        right(
          'shrinks',
          t(
            'Behaviour follows, but shrinks on the way',
            'Perilaku mengikuti, tetapi menyusut di jalan',
          ),
          t(
            'Yes: hence cues, help and plans.',
            'Ya: karena itu perlu isyarat, bantuan, dan rencana.',
          ),
        ),
        wrong(
          'nothing',
          t('Intentions do nothing', 'Niat tak ada gunanya'),
          t('They do about half as much as hoped.', 'Niat bekerja kira-kira separuh dari harapan.'),
        ),
        wrong(
          'same',
          t('Intention is behaviour', 'Niat sama dengan perilaku'),
          t('Then the two numbers would match.', 'Kalau begitu kedua angka akan sama.'),
          'intention-is-behaviour',
        ),
      ],
      source: webb,
    },
    {
      id: 'bank-a6-flu-plan',
      kind: 'match',
      prompt: t(
        'Reminder letters for a flu shot (33.1% without a plan). What did each add?',
        'Surat pengingat vaksin flu (33,1% tanpa rencana). Berapa tambahannya?',
      ),
      pairs: [
        {
          id: 'both',
          left: t('write date and time', 'tulis tanggal dan jam'),
          right: t('4.2 points', '4,2 poin'),
          feedback: t('A moment to meet.', 'Ada momen yang pasti.'),
        },
        {
          id: 'date',
          left: t('write the date only', 'tulis tanggal saja'),
          right: t('1.5 points, could be chance', '1,5 poin, bisa kebetulan'),
          feedback: t('A day has many excuses.', 'Sehari penuh banyak alasan.'),
        },
        {
          id: 'none',
          left: t('write nothing', 'tidak menulis apa-apa'),
          right: t('0: the comparison', '0: pembanding'),
          feedback: t('Effects need something to be compared with.', 'Efek butuh pembanding.'),
        },
      ],
      source: milkman,
    },
    {
      id: 'bank-a6-ads',
      kind: 'single',
      prompt: t(
        'What was left of the effect of a strong TV campaign after two weeks?',
        'Apa yang tersisa dari efek kampanye TV yang kuat setelah dua minggu?',
      ),
      options: [
        right(
          'little',
          t('Close to nothing', 'Hampir tidak ada'),
          t('Yes: strong and short-lived.', 'Ya: kuat tetapi sebentar.'),
        ),
        wrong(
          'half',
          t('About half', 'Sekitar separuh'),
          t(
            'Less. Some effects in other studies lasted six weeks.',
            'Kurang. Di penelitian lain, sebagian bertahan enam minggu.',
          ),
        ),
        wrong(
          'all',
          t('All of it: it was seen by everyone', 'Semuanya: semua orang menonton'),
          t(
            'Seen by all is reach, not staying power.',
            'Dilihat semua itu jangkauan, bukan daya tahan.',
          ),
          'viral-means-worked',
        ),
      ],
      source: gerber2011,
    },
    {
      id: 'bank-a6-median-days',
      kind: 'estimate',
      prompt: t(
        'Days until an act became nearly automatic: the median of 96 volunteers?',
        'Berapa hari sampai tindakan nyaris otomatis: median dari 96 relawan?',
      ),
      answer: 66,
      scale: 'log',
      near: 1.25,
      far: 4,
      unit: t('days', 'hari'),
      feedback: t('66 days; people ranged from 18 to 254.', '66 hari; rentangnya 18 sampai 254.'),
      low: remark(
        t('Longer: 66. The 21 days are a myth.', 'Lebih lama: 66. Yang 21 hari itu mitos.'),
        'twentyone-days',
      ),
      high: remark(
        t('For some people, yes; the median is 66.', 'Untuk sebagian orang, ya; mediannya 66.'),
      ),
      source: lally,
    },
  ],
  hard: [
    {
      id: 'bank-a6-habit-math',
      kind: 'number',
      prompt: t(
        'Each act closes 10% of what is missing to full habit. How full is it after 3 acts, in %?',
        'Tiap tindakan menutup 10% dari kekurangan menuju kebiasaan penuh. Berapa % setelah 3 tindakan?',
      ),
      answer: 27.1,
      accept: [27, 27.2],
      unit: sameText('%'),
      feedback: t(
        '1 − .9³ = .271: each step takes a share of what is left.',
        '1 − 0,9³ = 0,271: tiap langkah mengambil bagian dari sisanya.',
      ),
      offAnswers: [
        {
          exactly: 30,
          feedback: t(
            '3 × 10% would add equal steps; the steps shrink.',
            '3 × 10% menjumlahkan langkah sama besar; padahal langkahnya mengecil.',
          ),
          tag: 'linear-habit',
        },
      ],
      otherwise: t('What is left is .9 × .9 × .9.', 'Sisanya 0,9 × 0,9 × 0,9.'),
      source: t(
        'Computed with the habit rule of this lesson.',
        'Dihitung dengan aturan kebiasaan di pelajaran ini.',
      ),
    },
    {
      id: 'bank-a6-tipping',
      kind: 'true-false',
      prompt: t(
        'Every society tips once 25% are committed.',
        'Setiap masyarakat berbalik begitu 25% berkomitmen.',
      ),
      answer: false,
      whenTrue: remark(
        t(
          'One kind of game with 194 people; in other settings 10 to 40%.',
          'Satu jenis permainan dengan 194 orang; di latar lain 10 sampai 40%.',
        ),
        'universal-tipping-point',
      ),
      whenFalse: remark(
        t(
          'Right: a finding with a setting, not a law.',
          'Betul: temuan dengan latarnya, bukan hukum.',
        ),
      ),
      source: centola2018,
    },
    {
      id: 'bank-a6-lasting-word',
      kind: 'short',
      prompt: t(
        'A ten-minute talk reduced prejudice for at least three months. What did people practise in it? Taking another’s …',
        'Obrolan sepuluh menit mengurangi prasangka sedikitnya tiga bulan. Apa yang dilatih? Mengambil … orang lain.',
      ),
      answers: [
        answer(
          t('perspective', 'sudut pandang'),
          t(
            'Yes: recalling how it feels to be judged, then seeing through other eyes.',
            'Ya: mengingat rasanya dihakimi, lalu melihat dengan mata orang lain.',
          ),
        ),
        answer(t('point of view', 'perspektif'), t('Yes, that is it.', 'Ya, itu dia.')),
        answer(
          t('side', 'posisi'),
          t(
            'Near: it was about seeing, not about agreeing.',
            'Dekat: soal melihat, bukan soal memihak.',
          ),
          0.5,
        ),
      ],
      slips: 2,
      otherwise: t(
        'What do you take when you look from where they stand?',
        'Apa yang kamu ambil saat memandang dari tempat mereka?',
      ),
      source: broockman,
    },
  ],
});
