export { GuessSlider, type GuessSliderProps } from './guess-slider.tsx';
export type { Scale } from './scale.ts';
