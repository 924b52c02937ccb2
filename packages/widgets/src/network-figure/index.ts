export { Beside, type BesideProps } from './beside.tsx';
export { InWords, type InWordsProps } from './in-words.tsx';
export { Labels } from './labels.tsx';
export { messages as networkMessages } from './messages.ts';
export { NetworkDrawing, type NetworkDrawingProps } from './network-drawing.tsx';
export { NetworkFigure, type NetworkFigureProps } from './network-figure.tsx';
export {
  labelsSchema,
  type Label,
  networkFigureSchema,
  type NetworkFigureSettings,
  textSchema,
} from './settings.ts';
export { type LoadedNetwork, useNetwork } from './use-network.ts';
export type { Person } from './person-list.tsx';
export { pngOfNetwork, svgOfNetwork } from './take-network.ts';
export { Walk, type WalkProps } from './walk.tsx';
