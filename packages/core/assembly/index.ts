export { cascade } from './cascade';
export {
  amounts,
  lay,
  neighbors,
  people,
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
