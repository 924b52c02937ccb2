export { cascade } from './cascade';
export {
  amounts,
  lay,
  neighbors,
  people,
  plans,
  random,
  sources,
  starts,
  stays,
  stepEnds,
  tellers,
  tries,
} from './memory';
export { lastDueStep, outbreak } from './outbreak';
export { threshold } from './threshold';
export { drawTries, hitCount, waitLeft } from './tries';
