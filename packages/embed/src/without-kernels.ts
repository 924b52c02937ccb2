/** Stands for the engine's compiled kernels, which a foreign page's policy may refuse: see docs/decisions/014. */
export function newKernels(): undefined {}
