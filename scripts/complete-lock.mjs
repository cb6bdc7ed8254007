/**
 * `npm run complete-lock`, after any change of dependencies: adds to package-lock.json the optional packages of other
 * platforms that npm leaves out when a registry does not offer them (npm/cli issue 9846); without them `npm ci`
 * refuses the lock that npm itself has written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

const PLATFORM =
  /-(android|darwin|freebsd|linux|openharmony|win32)-(arm64|x64|arm|ia32|ppc64|riscv64|s390x)(?:-(\w+))?$/;

/** Whether a package needed at `place` is found there or in a folder above it, as Node looks for it. */
const isLocked = (place, name) => {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    if (packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
};

let added = 0;
for (const [place, { optionalDependencies = {} }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = PLATFORM.exec(name);
    if (isLocked(place, name) || !platform) continue;
    const [, os, cpu, libc] = platform;
    const sibling = Object.entries(packages).find(([key]) =>
      key.startsWith(`node_modules/${name.slice(0, platform.index)}-`),
    )?.[1];
    packages[`node_modules/${name}`] = {
      version,
      cpu: [cpu],
      ...(sibling?.dev ? { dev: true } : {}),
      ...(os === 'linux' ? { libc: [libc === 'musl' ? 'musl' : 'glibc'] } : {}),
      license: sibling?.license,
      optional: true,
      os: [os],
      engines: sibling?.engines,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.error(`complete-lock: ${added} optional packages of other platforms added.`);
