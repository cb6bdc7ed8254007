/** Plain JavaScript without dependencies: this runs in a bare clone, before anything is installed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What is wrong with this Node for a range such as ">=20.19", or null. */
export function nodeProblem(version, range) {
  const numbers = (text) =>
    text
      .replace(/^[^\d]*/, '')
      .split('.')
      .map(Number);
  const [major, minor = 0] = numbers(version);
  const [needMajor, needMinor = 0] = numbers(range);
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return null;
  return `advice-graph needs Node ${needMajor}.${needMinor} or newer; this is ${version}. Get it from https://nodejs.org and run this again.`;
}

/**
 * Whether what npm put into node_modules is what package-lock.json asks for. npm keeps its own
 * record there and writes it last, so an interrupted install does not count, and one done by hand
 * does. Optional packages are skipped: which of them are there depends on the machine.
 */
export function isInstalled(lock, record) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional) return true;
    const found = record.packages[path];
    return found?.version === wanted.version && found.integrity === wanted.integrity;
  });
}

const needsInstall = (root) => {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return true;
  return !isInstalled(readJson(join(root, 'package-lock.json')), readJson(record));
};

/** npm as it was called, or the one on the path (a batch file on Windows, which needs a shell). */
const npm = (args, options) =>
  process.env.npm_execpath?.endsWith('.js')
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });

/** Checks Node and installs what package-lock.json names; ends the program with a message if it cannot. */
export function installMissing(root) {
  const problem = nodeProblem(
    process.versions.node,
    readJson(join(root, 'package.json')).engines.node,
  );
  if (problem !== null) {
    console.error(problem);
    process.exit(1);
  }
  if (!needsInstall(root)) return;
  console.error('Installing what advice-graph needs (once; it takes the network and a moment) …');
  // npm talks on stdout, which belongs to the results: it is sent to stderr.
  const { status, error } = npm(['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    const reason = error ? error.message : `it ended with code ${status}`;
    console.error(
      `Installing failed: ${reason}. It needs the network once; check the connection and run this again, or run "npm ci" to see more.`,
    );
    process.exit(1);
  }
}
