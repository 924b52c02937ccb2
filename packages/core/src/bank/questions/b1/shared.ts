import { sameText, type Text } from '../../../quiz/text.ts';

export const vosoughi: Text = sameText('Vosoughi, Roy & Aral 2018, doi:10.1126/science.aap9559.');
export const juul: Text = sameText('Juul & Ugander 2021, PNAS 118.');
