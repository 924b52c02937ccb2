export { type Box, type LabelWish, overlap, placeLabels, textWidth } from './place-labels.ts';
