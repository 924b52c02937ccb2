import { sameText, type Text } from '../../../quiz/text.ts';

export const prompts: Text = sameText('Pennycook & Rand 2022, doi:10.1038/s41467-022-30073-5.');
export const handbook: Text = sameText('Lewandowsky et al. 2020, The Debunking Handbook.');
