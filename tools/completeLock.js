/**
 * Completes package-lock.json after `npm install`: a registry that does not offer the binaries of other systems leaves them out,
 * and `npm ci` then refuses the lock. Each is entered by name, version and system, so that `npm ci` holds everywhere.
 */
const fs = require("node:fs");

const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "arm"];

const path = process.argv[2] ?? "package-lock.json";
const lock = JSON.parse(fs.readFileSync(path, "utf8"));
const names = new Set(Object.keys(lock.packages).map((place) => place.split("node_modules/").pop()));

for (const owner of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    if (!names.has(name)) lock.packages[`node_modules/${name}`] = entryOf(name, version, owner);
  }
}
const { "": root, ...others } = lock.packages;
lock.packages = { "": root, ...Object.fromEntries(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))) };
fs.writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);

function entryOf(name, version, owner) {
  const binary = name.split("/").pop();
  const os = SYSTEMS.find((system) => binary.includes(system));
  const cpu = PROCESSORS.find((processor) => binary.includes(processor));
  if (os === undefined || cpu === undefined || !/^\d/.test(version))
    throw new Error(`${name} ${version}: enter it by hand`);
  const libc = /musl/.test(binary) ? ["musl"] : /gnu/.test(binary) ? ["glibc"] : undefined;
  return { version, cpu: [cpu], ...(owner.dev && { dev: true }), ...(libc && { libc }), optional: true, os: [os] };
}
