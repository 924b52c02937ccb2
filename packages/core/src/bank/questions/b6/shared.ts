import type { Text } from '../../../quiz/text.ts';
import { t } from '../../question-parts.ts';

export const detection: Text = t(
  'Signal detection (Macmillan & Creelman 2005): signal = misleading post.',
  'Deteksi sinyal (Macmillan & Creelman 2005): sinyal = unggahan menyesatkan.',
);
