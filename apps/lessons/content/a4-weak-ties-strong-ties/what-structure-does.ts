import type { Question } from '@groundswell/core/quiz';

/** Practice: what moving ties does, and what a long tie is. */
export const structure = [
  {
    id: 'a4-rewiring-helps',
    kind: 'single',
    prompt: {
      en: 'Moving ties across the ring helps…',
      id: 'Memindah ikatan ke seberang lingkaran membantu…',
    },
    options: [
      {
        id: 'every',
        text: { en: 'every kind of spread', id: 'segala macam penyebaran' },
        feedback: {
          en: 'The link, yes: from 22 days to 4. The risky act went from always to about 1 try in 10, with 30 ties in 100 moved.',
          id: 'Tautan, ya: dari 22 hari menjadi 4. Tindakan berisiko turun dari selalu menjadi kira-kira 1 dari 10 percobaan, saat 30 dari 100 ikatan dipindah.',
        },
        tag: 'weak-ties-always-best',
      },
      {
        id: 'none',
        text: { en: 'no kind of spread', id: 'tidak membantu apa pun' },
        feedback: {
          en: 'It cut the link’s time by four fifths, from 22 days to 4.',
          id: 'Waktu tautan itu terpangkas empat perlima, dari 22 hari menjadi 4.',
        },
        tag: 'weak-ties-useless',
      },
      {
        id: 'depends',
        text: {
          en: 'simple spread always; costly spread only while bridges stay wide or someone goes first alone',
          id: 'penyebaran sederhana selalu; yang berisiko hanya selama jembatannya lebar atau ada yang mulai sendirian',
        },
        right: true,
        feedback: {
          en: 'Yes. That is the whole lesson: 14 days with ten friends and 20 ties in 100 moved, 22 days in the tangle with lone starters.',
          id: 'Ya. Itulah inti pelajaran ini: 14 hari dengan sepuluh teman dan 20 dari 100 ikatan dipindah, 22 hari di jaringan kusut kalau ada yang mulai sendirian.',
        },
      },
      {
        id: 'large',
        text: { en: 'only large towns', id: 'hanya kota besar' },
        feedback: {
          en: 'Size moves the cliff, not the rule. In a larger town it falls sooner.',
          id: 'Ukuran menggeser tebingnya, bukan aturannya. Di kota yang lebih besar, jatuhnya lebih awal.',
        },
        tag: 'model-is-law',
      },
    ],
    source: {
      en: 'Measured in our model: 200 people, 100 tries at each place.',
      id: 'Diukur dalam model kami: 200 orang, 100 percobaan pada setiap posisi.',
    },
  },
  {
    id: 'a4-long-tie',
    kind: 'single',
    prompt: { en: 'A “long” tie is…', id: 'Ikatan yang “panjang” adalah…' },
    options: [
      {
        id: 'close',
        text: { en: 'a close friendship', id: 'persahabatan yang erat' },
        feedback: {
          en: 'That is strength. Strength is about the relation, length about the map.',
          id: 'Itu soal kuat. Kuat berkaitan dengan hubungannya, panjang berkaitan dengan petanya.',
        },
        tag: 'strength-is-length',
      },
      {
        id: 'distant',
        text: {
          en: 'a tie between otherwise distant parts of the network',
          id: 'ikatan antara bagian jaringan yang sebenarnya berjauhan',
        },
        right: true,
        feedback: {
          en: 'Yes. Length is about the map, strength about the relation. A long tie can be strong.',
          id: 'Ya. Panjang berkaitan dengan petanya, kuat dengan hubungannya. Ikatan panjang bisa saja kuat.',
        },
      },
      {
        id: 'old',
        text: { en: 'an old friendship', id: 'pertemanan yang sudah lama' },
        feedback: {
          en: 'Age is another thing again. Old friends may live next door.',
          id: 'Umur pertemanan lain lagi. Teman lama bisa saja tinggal di sebelah rumah.',
        },
        tag: 'strength-is-length',
      },
      {
        id: 'online',
        text: { en: 'a contact you only know online', id: 'kenalan yang hanya ada di internet' },
        feedback: {
          en: 'It need not be. Online contacts may be your closest friends’ friends.',
          id: 'Belum tentu. Kenalan di internet bisa saja teman dari teman terdekatmu.',
        },
        tag: 'strength-is-length',
      },
    ],
  },
  {
    id: 'a4-ten-percent',
    kind: 'single',
    prompt: {
      en: '“With 30 ties in 100 moved, 10% of tries arrive.” That means…',
      id: '“Saat 30 dari 100 ikatan dipindah, 10% percobaan sampai.” Artinya…',
    },
    options: [
      {
        id: 'people',
        text: {
          en: '10% of the people act in each try',
          id: '10% orang ikut dalam setiap percobaan',
        },
        feedback: {
          en: 'An average would hide it. Most tries stop early, and some take everybody.',
          id: 'Rata-rata menyembunyikannya. Kebanyakan percobaan berhenti dini, dan beberapa mengena semua orang.',
        },
        tag: 'half-means-half',
      },
      {
        id: 'tries',
        text: {
          en: 'in about 1 try of 10 nearly all act',
          id: 'dalam kira-kira 1 dari 10 percobaan hampir semua ikut',
        },
        right: true,
        feedback: {
          en: 'Yes. A mean count of people would hide two very different stories.',
          id: 'Ya. Rata-rata jumlah orang akan menyembunyikan dua cerita yang sangat berbeda.',
        },
      },
      {
        id: 'ties',
        text: { en: '10% of the ties are moved', id: '10% ikatan dipindah' },
        feedback: {
          en: 'The ties are the 30 in 100. The 10% counts tries.',
          id: 'Ikatan itu yang 30 dari 100. Yang 10% menghitung percobaan.',
        },
        tag: 'mixes-up-the-axes',
      },
      {
        id: 'days',
        text: { en: 'it takes 10 days', id: 'perlu 10 hari' },
        feedback: {
          en: 'Days have a panel of their own. The 10% counts tries.',
          id: 'Hari ada di panel lain. Yang 10% menghitung percobaan.',
        },
        tag: 'mixes-up-the-axes',
      },
    ],
  },
  {
    id: 'a4-two-studies',
    kind: 'single',
    prompt: {
      en: 'In an experiment, 54% adopted in clustered networks and 38% in random ones. A theory of 2024 shows random ties ahead once some adopt alone. So…',
      id: 'Dalam sebuah eksperimen, 54% ikut di jaringan berkelompok dan 38% di jaringan acak. Teori tahun 2024 menunjukkan ikatan acak unggul begitu ada yang mulai sendirian. Jadi…',
    },
    options: [
      {
        id: 'fraud',
        text: { en: 'one of them must be wrong', id: 'salah satu pasti keliru' },
        feedback: {
          en: 'Both can be sound. They start from different assumptions.',
          id: 'Keduanya bisa benar. Anggapan awalnya berbeda.',
        },
        tag: 'one-must-be-wrong',
      },
      {
        id: 'assumptions',
        text: {
          en: 'they differ in what they assume; ask which fits your case',
          id: 'anggapannya berbeda; tanyakan mana yang cocok dengan kasusmu',
        },
        right: true,
        feedback: {
          en: 'Yes. Does anyone in your case ever go first alone? That is the question to look into.',
          id: 'Ya. Apakah dalam kasusmu ada yang pernah mulai sendirian? Itulah yang perlu diselidiki.',
        },
      },
      {
        id: 'newer',
        text: { en: 'the newer one counts', id: 'yang lebih baru yang berlaku' },
        feedback: {
          en: 'Newer is not a rule. Each holds where its assumptions do.',
          id: 'Lebih baru bukan aturan. Masing-masing berlaku selama anggapannya berlaku.',
        },
        tag: 'newest-is-true',
      },
      {
        id: 'useless',
        text: { en: 'models are useless', id: 'model tidak ada gunanya' },
        feedback: {
          en: 'They told you which assumption to check. That is a lot.',
          id: 'Model memberi tahu anggapan mana yang harus diperiksa. Itu sudah banyak.',
        },
        tag: 'models-are-useless',
      },
    ],
    source: {
      en: 'Centola 2010; Eckles, Mossel, Rahimian & Sen 2024.',
      id: 'Centola 2010; Eckles, Mossel, Rahimian & Sen 2024.',
    },
  },
] satisfies Question[];
