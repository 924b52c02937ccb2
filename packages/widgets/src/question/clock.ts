/** Milliseconds since 1970. Core never asks for the time, so widgets bring it. */
export type Clock = () => number;

/** The clock of the device, used unless a test or a host passes another. */
export const deviceClock: Clock = () => Date.now();
