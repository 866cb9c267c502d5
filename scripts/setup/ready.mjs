/**
 * What `npm start`, `npm test` and `npm run bench` do first on a machine that has only Node and npm:
 * check Node, install the locked packages when they are missing or stale, and go on inside an npm
 * script, where the Node 24 among the packages comes first on PATH. Plain Node 20, no dependency.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { staleReason } from './installed.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Gets the tree ready, runs the npm script `script` with this process's arguments, and takes over
 * its exit status.
 * @param {string} script
 */
export function continueIn(script) {
  const complaint = nodeComplaint(process.versions.node);
  if (complaint) return fail(complaint);
  const reason = staleReason(root);
  if (reason && !install(reason)) return fail('The packages could not be installed; see above.');
  const words = process.argv.slice(2);
  process.exitCode = npm(['run', '--silent', script, '--', ...words]);
}

/**
 * One sentence when this Node cannot run the project, else null.
 * @param {string} version such as 20.20.2
 * @param {{platform: string, arch: string}} [machine]
 * @returns {string | null}
 */
export function nodeComplaint(version, machine = process) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const bringsOwnNode = machine.platform === 'linux' && machine.arch === 'x64';
  if (bringsOwnNode && major < 20)
    return `Bàndú needs Node 20 or later, and this is Node ${version}: install a newer one from https://nodejs.org.`;
  if (!bringsOwnNode && (major < 22 || (major === 22 && minor < 18)))
    return `On ${machine.platform} (${machine.arch}) Bàndú's tools need Node 22.18 or later, and this is Node ${version}: install a newer one from https://nodejs.org.`;
  return null;
}

/** @param {string} reason */
function install(reason) {
  console.log(`Installing the packages (${reason}) …`);
  return npm(['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']) === 0;
}

/**
 * Runs npm in the project and answers its exit status. npm names its own program to scripts, which
 * works where `npm` on PATH is a batch file; without it we are called as plain `node scripts/….mjs`.
 * @param {string[]} words
 */
function npm(words) {
  const program = process.env.npm_execpath;
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  // Ctrl-C goes to the whole group: the child closes its browser, and we wait for it.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  const { status } = program
    ? spawnSync(process.execPath, [program, ...words], options)
    : spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
  process.off('SIGINT', ignore);
  return status ?? 1;
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
