import { sameText, type Text } from '../../../quiz/text.ts';

export const lally: Text = sameText('Lally et al. 2010, doi:10.1002/ejsp.674.');
export const plans: Text = sameText(
  'Sheeran, Listrom & Gollwitzer 2024, doi:10.1080/10463283.2024.2334563.',
);
