/**
 * Breaks the sources of a stage of the core one place at a time and counts how many breaks the tests notice.
 *
 *   node test/mutation/run.js [--folder shared/score] [--file NAME] [--max 400] [--seed 2016] [--runs 50] [--min 80] [--all]
 *
 * `--max` mutants are drawn in each folder, always the same for the same seed; `--all` takes every one. `--runs` is how often a
 * property is tried. Test files that take more than `--slow` milliseconds are left out, tests that fail unbroken do not count; both
 * are named. Ends with 1 below `--min` per cent.
 */
const fs = require("node:fs");
const path = require("node:path");
const { fork } = require("node:child_process");
const { mutantsOf } = require("./mutants");

const root = path.resolve(__dirname, "../..");
const options = readOptions(process.argv.slice(2));
/** Milliseconds after which a break is taken to run for ever. */
const TIMEOUT = 60_000;

function readOptions(args) {
  const given = { folder: [], file: "", max: 400, seed: 2016, runs: 50, min: 80, slow: 10000, all: false };
  for (let place = 0; place < args.length; place += 1) {
    const name = args[place].replace(/^--/, "");
    if (!(name in given)) throw new Error(`Unknown option ${args[place]}`);
    if (name === "all") given.all = true;
    else if (name === "folder") given.folder.push(args[++place]);
    else given[name] = name === "file" ? args[++place] : Number(args[++place]);
  }
  if (given.folder.length === 0) given.folder = ["shared/target", "shared/score"];
  return given;
}

const filesUnder = (folder, ending) =>
  fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesUnder(file, ending);
      return entry.name.endsWith(ending) ? [file] : [];
    });

/** Draws `count` of a list, the same for the same seed, and gives them back in their order. */
function draw(list, count, seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const places = list.map((_, place) => place);
  for (let last = places.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    [places[last], places[other]] = [places[other], places[last]];
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((place) => list[place]);
}

/** One warm process; a break that runs for ever ends it, and another takes its place. */
class Bench {
  start() {
    this.worker = fork(path.join(__dirname, "runner.js"), [root, options.seed, options.runs].map(String), {
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
  }

  async ask(job) {
    if (!this.worker) this.start();
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        worker.removeAllListeners();
        worker.kill("SIGKILL");
        this.worker = undefined;
        resolve({ noticedBy: "runs for ever", failed: [], loads: false, milliseconds: TIMEOUT, sources: [] });
      }, TIMEOUT);
      worker.removeAllListeners();
      worker.once("message", (answer) => {
        clearTimeout(timer);
        resolve(answer);
      });
      worker.once("exit", (code) => {
        clearTimeout(timer);
        this.worker = undefined;
        if (job.kind === "baseline") reject(new Error(`The tests of ${job.test} end the process (${code})`));
        else resolve({ noticedBy: "ends the process" });
      });
      worker.send(job);
    });
  }

  end() {
    this.worker?.removeAllListeners();
    this.worker?.kill();
  }
}

/** The tests of the stages that are broken; targets and scores are tested by both stages. */
const testFolders = () => {
  const stages = options.folder.map((folder) => folder.split("/")[1]);
  return [
    ...new Set(stages.flatMap((stage) => (stage === "target" || stage === "score" ? ["target", "score"] : [stage]))),
  ];
};

/** Which test files stand on which source, the quickest first, with the tests that fail unbroken. */
async function relateTests(bench) {
  const related = [];
  for (const test of testFolders().flatMap((name) => filesUnder(path.join(root, "test", name), ".test.ts"))) {
    const { failed, loads, milliseconds, sources } = await bench.ask({ kind: "baseline", test });
    const name = path.relative(root, test);
    if (!loads) console.log(`left out, does not load or end: ${name}`);
    else if (milliseconds > options.slow) console.log(`left out, slow: ${name} (${Math.round(milliseconds)} ms)`);
    else {
      for (const title of failed) console.log(`not counted, fails unbroken: ${name} › ${title}`);
      related.push({ test, milliseconds, ignored: failed, sources: new Set(sources) });
    }
  }
  return related.sort((a, b) => a.milliseconds - b.milliseconds);
}

/** Every test that stands on a source; of a rule its own test alone, since a rule is to be proved there. */
function testsOf(name, related) {
  const own = path.join(root, name.replace(/^shared/, "test").replace(/\.ts$/, ".test.ts"));
  const isRule = name.startsWith(path.join("shared", "check", "rules")) && related.some(({ test }) => test === own);
  return related.filter(({ test, sources }) => (isRule ? test === own : sources.has(name)));
}

async function runFolder(folder, related, bench) {
  const files = filesUnder(path.join(root, folder), ".ts").filter((file) => file.includes(options.file));
  const all = files.flatMap((file) => mutantsOf(file, fs.readFileSync(file, "utf8")));
  const drawn = options.all ? all : draw(all, options.max, options.seed);
  const survivors = [];
  const lastKiller = new Map();
  for (const mutant of drawn) {
    const name = path.relative(root, mutant.file);
    const source = fs.readFileSync(mutant.file, "utf8");
    const tests = testsOf(name, related).map(({ test, ignored }) => ({ test, ignored }));
    const killer = lastKiller.get(name);
    const ordered = [...tests.filter(({ test }) => test === killer), ...tests.filter(({ test }) => test !== killer)];
    const broken = source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end);
    const answer = await bench.ask({ kind: "mutant", file: mutant.file, source: broken, tests: ordered });
    if (answer.test) lastKiller.set(name, answer.test);
    if (answer.noticedBy === undefined) survivors.push(`${name}:${mutant.line}  ${mutant.what}`);
  }
  return { folder, all: all.length, drawn: drawn.length, survivors };
}

async function main() {
  const began = Date.now();
  const bench = new Bench();
  const related = await relateTests(bench);
  console.log(`${related.length} test files`);
  let isEnough = true;
  for (const folder of options.folder) {
    const { all, drawn, survivors } = await runFolder(folder, related, bench);
    const noticed = drawn - survivors.length;
    const share = drawn === 0 ? 100 : (100 * noticed) / drawn;
    isEnough = isEnough && share >= options.min;
    for (const survivor of survivors) console.log(`  not noticed: ${survivor}`);
    console.log(`${folder}: noticed ${noticed} of ${drawn} (${share.toFixed(1)} %), drawn from ${all}`);
  }
  bench.end();
  console.log(`${Math.round((Date.now() - began) / 1000)} s`);
  process.exitCode = isEnough ? 0 : 1;
}

main();
