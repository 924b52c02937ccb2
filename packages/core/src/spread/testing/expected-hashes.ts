/** What `referenceHashes` gave in Node when it was last looked at; a change means that old links tell new stories. */
export const expectedHashes: readonly number[] = [2386708552, 2801692150];
