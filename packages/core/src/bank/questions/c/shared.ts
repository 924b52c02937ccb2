import { sameText, type Text } from '../../../quiz/text.ts';

export const rosenstone: Text = sameText(
  'Rosenstone & Hansen 1993/2003; Haßler, Magin & Russmann 2023.',
);
export const wakefield: Text = sameText(
  'Wakefield, Loken & Hornik 2010, doi:10.1016/S0140-6736(10)60809-4.',
);
export const handbook: Text = sameText('Lewandowsky et al. 2020, The Debunking Handbook.');
