export { Drawing, type NetworkShape, type TellingStep } from './drawing.ts';
export { HATCHED, type MarkCode, stateCode, stateOfMark, type Telling } from './scene.ts';
