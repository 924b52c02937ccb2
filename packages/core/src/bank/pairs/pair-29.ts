import type { PostPair } from '../post-pair.ts';

/** Pet vaccination. */
export const pair29: PostPair = {
  trustworthy: {
    id: 'p29t',
    pair: 29,
    topic: { en: 'pet vaccination', id: 'vaksinasi hewan' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@hewan_sehat_kjr',
    media: {
      en: 'Poster with a cat, a dog and five addresses',
      id: 'Poster dengan kucing, anjing, dan lima alamat',
    },
    text: {
      en: 'Free rabies shots for cats and dogs this Sunday, 08:00 to 12:00, at the five posts on the poster! A sore spot for a day is normal. Vets from the campus clinic will record each animal. Bring a leash and a neighbour!',
      id: 'Suntik rabies gratis untuk kucing dan anjing Minggu ini, 08.00 sampai 12.00, di lima pos pada poster! Bekas suntik nyeri sehari itu wajar. Dokter hewan klinik kampus mencatat tiap hewan. Bawa tali dan ajak tetangga!',
    },
    claim: {
      en: 'Free rabies shots for pets on Sunday 08:00–12:00 at five posts.',
      id: 'Suntik rabies gratis Minggu 08.00–12.00 di lima pos.',
    },
    truth: 'trustworthy',
    detail: 'accurate',
    technique: 'none',
    move: 'investigate',
    trail: [
      {
        name: 'Dinas Peternakan Lentera',
        url: 'https://peternakan-lentera.example/rabies',
        kind: 'official',
        stance: 'confirms',
        finding: { en: 'Same posts and hours.', id: 'Pos dan jam sama.' },
      },
      {
        name: 'Klinik Hewan Serai',
        url: 'https://klinikhewan-serai.example/rabies',
        kind: 'expert',
        stance: 'confirms',
        finding: {
          en: 'Explains side effects and the record card.',
          id: 'Menjelaskan efek samping dan kartu catatan.',
        },
      },
      {
        name: 'Periksa Lentera',
        url: 'https://periksalentera.example/suntik-rabies',
        kind: 'factcheck',
        stance: 'confirms',
        finding: {
          en: 'The event is genuine and free of charge.',
          id: 'Acaranya asli dan tanpa biaya.',
        },
      },
    ],
    difficulty: 2,
    note: {
      en: 'It names a side effect openly: honest messages mention costs.',
      id: 'Efek samping disebut terbuka: pesan jujur menyebut biaya.',
    },
  },
  misleading: {
    id: 'p29m',
    pair: 29,
    topic: { en: 'pet vaccination', id: 'vaksinasi hewan' },
    tone: 'excited',
    format: 'text+poster',
    handle: '@sahabat_anabul',
    media: {
      en: 'Poster with a cat, a dog and a radio-wave symbol',
      id: 'Poster dengan kucing, anjing, dan simbol gelombang radio',
    },
    text: {
      en: 'Open your eyes this Sunday, 08:00 to 12:00: the five posts put a tiny tracker into cats and dogs to map our homes! A sore spot is where it sits. Vets are paid to record each family. Keep your pet in and tell a neighbour!',
      id: 'Buka mata Minggu ini, 08.00 sampai 12.00: lima pos itu menanam pelacak mini pada kucing dan anjing untuk memetakan rumah kita! Bekas nyeri itu tempatnya. Dokter dibayar mencatat tiap keluarga. Tahan peliharaanmu dan beri tahu tetangga!',
    },
    claim: {
      en: 'The pet vaccination day implants trackers to map homes.',
      id: 'Hari vaksinasi hewan menanam pelacak untuk memetakan rumah.',
    },
    truth: 'misleading',
    detail: 'fabricated',
    technique: 'conspiracy',
    move: 'find',
    trail: [
      {
        name: 'Balai Obat Hewan Kejora',
        url: 'https://obathewan.example/isi-vaksin',
        kind: 'official',
        stance: 'contradicts',
        finding: {
          en: 'Ingredient list and open vial test.',
          id: 'Daftar isi dan uji botol terbuka.',
        },
      },
      {
        name: 'Jurusan Elektro ULK',
        url: 'https://elektro-ulk.example/ukuran-pelacak',
        kind: 'expert',
        stance: 'contradicts',
        finding: {
          en: 'A tracker with a battery cannot pass a vaccine needle.',
          id: 'Pelacak berbaterai tak muat lewat jarum vaksin.',
        },
      },
    ],
    difficulty: 1,
    note: {
      en: 'Every harmless detail becomes a “clue”. A story that no fact could refute explains nothing.',
      id: 'Setiap hal biasa jadi “petunjuk”. Cerita yang tak bisa dibantah fakta apa pun tidak menjelaskan apa-apa.',
    },
  },
};
