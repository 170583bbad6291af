/** A process that holds sources and tests warm: runs the tests over one changed source and says which test fails first. */
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const swc = require("@swc/core");
const { expect } = require("expect");
const { bind } = require("jest-each");
const fc = require("fast-check");

const [root, seed, runs] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];

/** Properties are tried `runs` times at most, always with the same cases. */
const assertSeldom = (property, given = {}) =>
  fc.assert(property, { ...given, seed, numRuns: Math.min(runs, given.numRuns ?? runs) });
const seldom = { ...fc, assert: assertSeldom, default: { ...fc.default, assert: assertSeldom } };

/** Compiled wrappers by file; a changed source is compiled apart. */
const compiled = new Map();

function compile(file, source) {
  const { code } = swc.transformSync(source, {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  });
  return vm.runInThisContext(`(function (exports, require, module, __filename, __dirname) {${code}\n})`, {
    filename: file,
  });
}

function wrapperOf(file) {
  if (!compiled.has(file)) compiled.set(file, compile(file, fs.readFileSync(file, "utf8")));
  return compiled.get(file);
}

function resolveSource(from, request) {
  const base = path.resolve(path.dirname(from), request);
  return [base, `${base}.ts`, `${base}.js`, `${base}.json`, path.join(base, "index.ts")].find(
    (file) => fs.existsSync(file) && fs.statSync(file).isFile(),
  );
}

/** Loads a test file and all that it imports anew; `changed` replaces one source. Notes the files met in `met`. */
function load(testFile, changed, met) {
  const modules = new Map();
  const requireFrom = (from) => (request) => {
    if (request === "fast-check") return seldom;
    if (!request.startsWith(".")) return require(require.resolve(request, { paths: [path.dirname(from)] }));
    const file = resolveSource(from, request);
    if (file === undefined) throw new Error(`${request} not found from ${from}`);
    return file.endsWith(".ts") ? loadModule(file) : require(file);
  };
  const loadModule = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    met?.add(file);
    const module = { exports: {} };
    modules.set(file, module);
    const wrapper = changed?.file === file ? changed.wrapper : wrapperOf(file);
    wrapper.call(module.exports, module.exports, requireFrom(file), module, file, path.dirname(file));
    return module.exports;
  };
  loadModule(testFile);
}

/** Collects the tests of a file through the names that jest gives. */
function collect(testFile, changed, met) {
  const tests = [];
  const names = [];
  const hooks = { before: [], beforeEach: [] };
  const describe = (name, body) => {
    names.push(name);
    body();
    names.pop();
  };
  const it = (name, body) => tests.push({ name: [...names, name].join(" › "), body });
  describe.each = bind(describe, false);
  it.each = bind(it, true);
  Object.assign(globalThis, {
    describe,
    it,
    test: it,
    expect,
    jest: { setTimeout() {} },
    beforeAll: (body) => hooks.before.push(body),
    beforeEach: (body) => hooks.beforeEach.push(body),
    afterAll() {},
    afterEach() {},
  });
  load(testFile, changed, met);
  return { tests, hooks };
}

async function call(body) {
  if (body.length === 0) return body();
  return new Promise((resolve, reject) => {
    const returned = body((problem) => (problem ? reject(problem) : resolve()));
    if (returned?.then) returned.then(resolve, reject);
  });
}

const CANNOT_LOAD = "does not load";

/** The names of the tests that fail, in order; those in `ignored` do not count. Ends at the first, or goes through them all. */
async function failures(testFile, { changed, met, ignored = [], all = false }) {
  let collected;
  try {
    collected = collect(testFile, changed, met);
    for (const hook of collected.hooks.before) await call(hook);
  } catch {
    return [CANNOT_LOAD];
  }
  const failed = [];
  for (const { name, body } of collected.tests) {
    if (ignored.includes(name)) continue;
    try {
      for (const hook of collected.hooks.beforeEach) await call(hook);
      await call(body);
    } catch {
      failed.push(name);
      if (!all) return failed;
    }
  }
  return failed;
}

async function baseline({ test }) {
  const met = new Set();
  const before = process.cpuUsage();
  const failed = await failures(test, { met, all: true });
  const { user, system } = process.cpuUsage(before);
  return {
    failed,
    loads: !failed.includes(CANNOT_LOAD),
    milliseconds: (user + system) / 1000,
    sources: [...met].map((file) => path.relative(root, file)),
  };
}

async function judge({ file, source, tests }) {
  let wrapper;
  try {
    wrapper = compile(file, source);
  } catch {
    return { noticedBy: "does not compile" };
  }
  for (const { test, ignored } of tests) {
    const [noticedBy] = await failures(test, { changed: { file, wrapper }, ignored });
    if (noticedBy !== undefined) return { noticedBy, test };
  }
  return {};
}

process.on("message", async (job) => {
  process.send(await (job.kind === "baseline" ? baseline(job) : judge(job)));
});
