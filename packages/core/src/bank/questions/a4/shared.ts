import { sameText, type Text } from '../../../quiz/text.ts';

export const centolaMacy: Text = sameText('Centola & Macy 2007, doi:10.1086/521848.');
export const eckles: Text = sameText(
  'Eckles, Mossel, Rahimian & Sen 2024, doi:10.1038/s41562-024-01865-0.',
);
