import type { PostPair } from '../post-pair.ts';

/** Animal shelter. */
export const pair21: PostPair = {
  trustworthy: {
    id: 'p21t',
    pair: 21,
    topic: { en: 'animal shelter', id: 'rumah singgah hewan' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@rumah_kucing_lentera',
    media: { en: 'Kittens wrapped in a towel', id: 'Anak kucing dibungkus handuk' },
    text: {
      en: 'Nine soaked kittens came in after last night’s storm, the smallest weighs 210 grams. We need towels and a heat lamp, no money please. Drop them at Jalan Serai 8 before 18:00. Thank you, kind people!',
      id: 'Sembilan anak kucing basah kuyup datang setelah badai semalam, yang terkecil 210 gram. Kami perlu handuk dan lampu pemanas, tidak perlu uang. Antar ke Jalan Serai 8 sebelum 18.00. Terima kasih, orang baik!',
    },
    claim: {
      en: 'The shelter asks for towels and a heat lamp for nine kittens.',
      id: 'Rumah singgah meminta handuk dan lampu pemanas untuk sembilan anak kucing.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Rumah Kucing Lentera',
        url: 'https://rumahkucing.example/kebutuhan',
        kind: 'primary',
        stance: 'confirms',
        finding: {
          en: 'Registered shelter; daily needs list matches.',
          id: 'Rumah singgah terdaftar; daftar kebutuhan harian cocok.',
        },
      },
      {
        name: 'Klinik Hewan Serai',
        url: 'https://klinikhewan-serai.example/kabar',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'The vet next door examined the nine kittens.',
          id: 'Dokter hewan di sebelah memeriksa sembilan anak kucing.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Emotion is honest here: the need can be seen at an address.',
      id: 'Emosinya jujur: kebutuhan bisa dilihat di sebuah alamat.',
    },
  },
  misleading: {
    id: 'p21m',
    pair: 21,
    topic: { en: 'animal shelter', id: 'rumah singgah hewan' },
    tone: 'emotional',
    format: 'text+photo',
    handle: '@peluk_anabul_senja',
    media: { en: 'Puppies wrapped in a bandage', id: 'Anak anjing dibungkus perban' },
    text: {
      en: 'Eight shivering puppies cry for you tonight, the smallest has 3 hours left. Without 50,000 from each reader they will not see the sun. Send it to the number below before 18:00. Scroll past only if you have no heart!',
      id: 'Delapan anak anjing menggigil menangis untukmu malam ini, yang terkecil tinggal 3 jam. Tanpa 50.000 dari tiap pembaca mereka takkan melihat matahari. Kirim ke nomor di bawah sebelum 18.00. Lewati hanya kalau tak punya hati!',
    },
    claim: {
      en: 'Eight puppies will die tonight unless readers send money.',
      id: 'Delapan anak anjing akan mati malam ini bila pembaca tidak mengirim uang.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'emotion',
    move: 'trace',
    trail: [
      {
        name: 'CariGambar',
        url: 'https://carigambar.example/hasil',
        kind: 'archive',
        stance: 'contradicts',
        finding: {
          en: 'Photo taken from a vet training album two years old; the puppies recovered.',
          id: 'Foto dari album pelatihan dokter hewan dua tahun lalu; anjingnya sembuh.',
        },
      },
      {
        name: 'Daftar Lembaga Amal Kejora',
        url: 'https://daftaramal.example/cari',
        kind: 'official',
        stance: 'contradicts',
        finding: { en: 'No organisation by this name.', id: 'Tidak ada lembaga dengan nama ini.' },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Guilt and a countdown are meant to stop you from looking up the organisation.',
      id: 'Rasa bersalah dan hitung mundur dibuat agar kamu tidak sempat mengecek lembaganya.',
    },
  },
};
