/**
 * `npm run lock`: completes package-lock.json with the optional packages of other platforms, which npm leaves
 * out when it cannot see them, and without which `npm ci` refuses the file. They are never installed here.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPUS = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** Platform by the convention of such names: `binding-linux-x64-musl`, `cli-darwin-arm64`. */
function platformOf(name) {
  const parts = name.split('/').at(-1).split('-');
  const os = SYSTEMS.filter((system) => parts.includes(system));
  const cpu = CPUS.filter((kind) => parts.includes(kind)).slice(0, 1);
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') ? ['glibc'] : [];
  return { ...(os.length > 0 && { os }), ...(cpu.length > 0 && { cpu }), ...(libc.length > 0 && { libc }) };
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const added = {};
for (const { optionalDependencies = {}, dev, license } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    if (lock.packages[path] || !/^\d/.test(version)) continue;
    added[path] = { version, ...(dev && { dev }), ...(license && { license }), optional: true, ...platformOf(name) };
  }
}
lock.packages = Object.fromEntries(Object.entries({ ...lock.packages, ...added }).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages of other platforms added.`);
