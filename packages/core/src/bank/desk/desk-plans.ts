import type { DeskPart } from '../../quiz/desk-points.ts';
import type { Text } from '../../quiz/text.ts';

/** What the tabs of a post can do at the desk; the names are those of its trail. */
export interface DeskPlan {
  readonly post: string;
  /** @default 'whole' */
  readonly part?: DeskPart;
  /** Sources of which one is enough. The others add to it, but leave it open. */
  readonly settles?: readonly string[];
  /** Sources that were not there when it was judged early. */
  readonly fresh?: readonly string[];
  /** Sources that this desk does not find. */
  readonly without?: readonly string[];
  /** What to type to find whoever would know. */
  readonly query: Text;
  /** True where the words of the post lead to its copies alone, and the desk says what that is. */
  readonly isTrap?: true;
}

export const deskPlans: Readonly<Record<string, DeskPlan>> = {
  p26t: {
    post: 'p26t',
    settles: ['Panitia Lampion Lentera'],
    without: ['Periksa Lentera'],
    query: { en: 'Lantern Night committee, schedule', id: 'jadwal panitia Malam Lampion' },
  },
  p02m: {
    post: 'p02m',
    settles: ['Universitas Lentera Kejora', 'Periksa Lentera'],
    query: {
      en: 'Universitas Lentera Kejora, list of official accounts',
      id: 'Universitas Lentera Kejora, daftar akun resmi',
    },
  },
  p25m: {
    post: 'p25m',
    settles: ['Blog Obrol', 'Periksa Lentera'],
    query: { en: 'Obrol blog, version 8.2', id: 'blog Obrol, versi 8.2' },
  },
  p08t: {
    post: 'p08t',
    settles: ['Dinas Kesehatan Lentera'],
    query: {
      en: 'Lentera health office, dengue table',
      id: 'Dinas Kesehatan Lentera, tabel demam berdarah',
    },
  },
  p15m: {
    post: 'p15m',
    settles: ['Otoritas Pelabuhan Lentera', 'Harian Kejora'],
    query: { en: 'Lentera harbour authority, fees', id: 'Otoritas Pelabuhan Lentera, tarif' },
  },
  p01t: {
    post: 'p01t',
    settles: ['Balai Air Lentera', 'Kabar Lentera'],
    query: { en: 'Balai Air Lentera, planned work', id: 'Balai Air Lentera, pekerjaan terencana' },
  },
  p30t: {
    post: 'p30t',
    settles: ['Dinas Penerangan Lentera'],
    query: { en: 'Lentera lighting office, lamp test', id: 'Dinas Penerangan Lentera, uji lampu' },
  },
  'p03t-early': {
    post: 'p03t',
    part: 'early',
    without: ['Kamera Lalu Lintas Lentera', 'Kabar Lentera'],
    query: { en: 'CariGambar, earlier copy of the photo', id: 'CariGambar, salinan lama fotonya' },
  },
  'p03t-later': {
    post: 'p03t',
    part: 'later',
    settles: ['Kamera Lalu Lintas Lentera', 'Kabar Lentera'],
    fresh: ['Kamera Lalu Lintas Lentera', 'Kabar Lentera'],
    query: { en: 'Jalan Melati street camera', id: 'kamera lalu lintas Jalan Melati' },
  },
  'p04m-early': {
    post: 'p04m',
    part: 'early',
    without: ['Pos Pantau Gunung Arwana'],
    query: {
      en: 'association of earth scientists, list of members',
      id: 'Ikatan Ahli Kebumian, daftar anggota',
    },
    isTrap: true,
  },
  'p04m-later': {
    post: 'p04m',
    part: 'later',
    settles: ['Pos Pantau Gunung Arwana'],
    fresh: ['Pos Pantau Gunung Arwana'],
    query: { en: 'Mount Arwana observation post', id: 'Pos Pantau Gunung Arwana' },
  },
};
