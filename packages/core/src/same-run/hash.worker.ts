import { referenceHashes } from './reference-hashes.ts';

declare function postMessage(message: unknown): void;

postMessage(referenceHashes());
