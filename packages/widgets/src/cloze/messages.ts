import type { Catalogue } from '../language/index.ts';

type Key =
  | 'choose'
  | 'gap'
  | 'gapNumber'
  | 'empty'
  | 'incomplete'
  | 'right'
  | 'near'
  | 'not-yet'
  | 'open'
  | 'theAnswer'
  | 'allRight'
  | `only-${'right' | 'near' | 'not-yet' | 'open'}`
  | 'tally';

export const messages: Catalogue<Key> = {
  en: {
    choose: 'choose',
    gap: 'Gap {number} of {all}: “{before} … {after}”',
    gapNumber: 'Gap {number}',
    empty: 'Fill the gaps first.',
    incomplete: '{missing, plural, one {# gap is still open.} other {# gaps are still open.}}',
    right: 'right',
    near: 'nearly',
    'not-yet': 'not yet',
    open: 'not answered',
    theAnswer: 'It reads: “{answer}”.',
    allRight: 'Every gap is filled right.',
    'only-right': 'The gap is filled right.',
    'only-near': 'Nearly what belongs in the gap.',
    'only-not-yet': 'Something else belongs in the gap.',
    'only-open': 'The gap was left open.',
    tally:
      '{right} of {all} gaps filled right{near, plural, =0 {} other {, {near} nearly}}{open, plural, =0 {} other {, {open} not answered}}.',
  },
  id: {
    choose: 'pilih',
    gap: 'Rumpang {number} dari {all}: “{before} … {after}”',
    gapNumber: 'Rumpang {number}',
    empty: 'Isi dulu bagian yang rumpang.',
    incomplete: '{missing, plural, other {Masih ada # rumpang yang kosong.}}',
    right: 'benar',
    near: 'hampir',
    'not-yet': 'belum tepat',
    open: 'belum diisi',
    theAnswer: 'Yang pas: “{answer}”.',
    allRight: 'Semua rumpang terisi benar.',
    'only-right': 'Rumpangnya terisi benar.',
    'only-near': 'Hampir pas untuk rumpangnya.',
    'only-not-yet': 'Bukan itu isi rumpangnya.',
    'only-open': 'Rumpangnya dibiarkan kosong.',
    tally:
      '{right} dari {all} rumpang terisi benar{near, plural, =0 {} other {, {near} hampir}}{open, plural, =0 {} other {, {open} belum diisi}}.',
  },
};
