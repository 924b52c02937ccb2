export { messages as stateMessages } from './messages.ts';
export { hollowStates, type LookState, lookStates, stateColor, stateOutlines } from './state.ts';
export { StateMark, type StateMarkProps } from './state-mark.tsx';
