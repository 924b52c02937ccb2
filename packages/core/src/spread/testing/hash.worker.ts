import { referenceHashes } from './hash-run.ts';

declare function postMessage(message: unknown): void;

postMessage(referenceHashes());
