import { sameText, type Text } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';

export const lerman: Text = sameText('Lerman, Yan & Wu 2016, doi:10.1371/journal.pone.0147617.');
export const hodas: Text = sameText('Hodas, Kooti & Lerman 2013, arXiv:1304.3480.');
export const averaging: Text = t(
  'Computed from repeated averaging: ties divided by the average.',
  'Dihitung dari perata-rataan berulang: ikatan dibagi rata-rata.',
);
