import { sameText, type Text } from '../../../quiz/text.ts';

export const degrees: Text = sameText(
  'Roozenbeek & van der Linden 2019; van der Linden 2023 (six degrees of manipulation).',
);
export const videos: Text = sameText(
  'Roozenbeek et al. 2022, Science Advances, doi:10.1126/sciadv.abo6254.',
);
export const leder: Text = sameText('Leder et al. 2024, doi:10.1037/xge0001603.');
