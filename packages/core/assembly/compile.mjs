// Compiles the kernels here by AssemblyScript and writes the module where the engine finds it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOfSources } from './hash-of-sources.mjs';

const COMPILER = 'assemblyscript@0.28.20';
const here = fileURLToPath(new URL('.', import.meta.url));
const target = fileURLToPath(new URL('../src/spread/compiled/module-bytes.ts', import.meta.url));

const scratch = mkdtempSync(join(tmpdir(), 'kernels-'));
try {
  const file = join(scratch, 'kernels.wasm');
  const options = ['-O3', '--noAssert', '--runtime', 'stub', '--outFile', file];
  execFileSync('pnpm', [`--package=${COMPILER}`, 'dlx', 'asc', 'index.ts', ...options], {
    cwd: here,
    stdio: 'inherit',
  });
  const bytes = readFileSync(file);
  writeFileSync(
    target,
    `/** The kernels of \`assembly/\`, compiled by ${COMPILER}; \`pnpm assemble\` writes this file. */
export const moduleBytes: string =
  '${bytes.toString('base64')}';

/** Of the sources they were compiled from. */
export const sourcesHash: string = '${hashOfSources()}';
`,
  );
  console.log(`${bytes.length} bytes`);
} finally {
  rmSync(scratch, { recursive: true });
}
