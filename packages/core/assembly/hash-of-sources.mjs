import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** Says whether the compiled module is that of the sources beside this file. */
export function hashOfSources() {
  const hash = createHash('sha256');
  const names = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.ts'));
  for (const name of names.toSorted()) {
    hash.update(`${name}\n`).update(readFileSync(new URL(name, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 16);
}
