import { sameText, type Text } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';

export const porter: Text = sameText('Porter & Wood 2021, doi:10.1073/pnas.2104235118.');
export const wood: Text = sameText('Wood & Porter 2019, doi:10.1007/s11109-018-9443-y.');
export const bounded: Text = t(
  'The bounded-confidence model of this lesson (Deffuant et al. 2000; Hegselmann & Krause 2002).',
  'Model kepercayaan terbatas di pelajaran ini (Deffuant dkk. 2000; Hegselmann & Krause 2002).',
);
