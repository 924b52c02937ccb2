import { sameText, type Text } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';

export const goel2012: Text = sameText(
  'Goel, Watts & Goldstein 2012, The structure of online diffusion networks, ACM EC.',
);
export const model: Text = t(
  'The town model of this lesson: 1,000 people, 200 towns, share chance 2%.',
  'Model kota di pelajaran ini: 1.000 orang, 200 kota, peluang membagikan 2%.',
);
