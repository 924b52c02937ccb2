import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Makes a fresh machine ready: checks Node, puts the pinned pnpm into `.cache`, installs the
 * dependencies. Returns the environment in which the workspace's tools are on the PATH.
 */
export function setUp() {
  checkNode();
  const env = withPath(installPnpm());
  runOrStop('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], env);
  return withPath(join(root, 'node_modules', '.bin'), env);
}

/** Runs a command with its output on this terminal; returns its exit code. */
export function run(command, args, env) {
  // Windows starts `.cmd` files only through a shell.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell });
  if (error) throw new Error(`Could not start ${command}: ${error.message}`);
  return status ?? 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Groundswell needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/** Neither corepack nor `npx pnpm` works on every machine, so pnpm gets a folder of its own. */
function installPnpm() {
  const { packageManager } = readJson(join(root, 'package.json'));
  const folder = join(root, '.cache', 'pnpm');
  const manifest = join(folder, 'node_modules', 'pnpm', 'package.json');
  const installed = existsSync(manifest) && `pnpm@${readJson(manifest).version}`;
  if (installed !== packageManager) {
    const npm = process.env.npm_execpath;
    const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    runOrStop(
      command,
      [...first, 'install', '--prefix', folder, '--no-audit', '--no-fund', packageManager],
      process.env,
    );
  }
  return join(folder, 'node_modules', '.bin');
}

function withPath(folder, env = process.env) {
  const name = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return {
    ...env,
    [name]: folder + delimiter + (env[name] ?? ''),
    STORYBOOK_DISABLE_TELEMETRY: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  };
}

function runOrStop(command, args, env) {
  if (run(command, args, env) !== 0) stop(`This step failed: ${command} ${args.join(' ')}`);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
