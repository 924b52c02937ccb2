import { sameText, type Text } from '../../../quiz/text.ts';

export const caulfield: Text = sameText('Caulfield 2019, SIFT (The Four Moves).');
export const wineburg: Text = sameText('Wineburg & McGrew 2019, Teachers College Record.');
export const aslett: Text = sameText('Aslett et al. 2024, doi:10.1038/s41586-023-06883-y.');
