/**
 * Builds the Excel add-in into dist/addin, ready for any static host: `npm run build:excel -- --base https://www.example.org/cabina/`.
 * Without --base it is for `npm run dev:excel`; --out names another folder.
 */
const { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const path = require("node:path");
const { parseArgs } = require("node:util");
const webpack = require("webpack");
const { page, metadata } = require("../../webpack.addin");
const { baseAddress } = require("./baseAddress");
const { guideWith } = require("./guide");
const { drawIcons } = require("./icons");
const { manifestFor } = require("./manifest");

const root = path.resolve(__dirname, "../..");
const OWN = path.join(root, "dist/addin");
const text = (file) => readFileSync(path.join(root, file), "utf8");

/** `base`: with a slash at its end. */
async function buildAddin(base, folder = OWN) {
  if (folder !== OWN) refuseOthers(folder);
  await bundle(page(folder));
  const functionsIn = await describedFunctions();
  const [it, en] = [functionsIn("it", base), functionsIn("en", base)];
  const write = (name, content) => writeFileSync(path.join(folder, name), content);
  write("functions-it.json", `${JSON.stringify(it, null, 2)}\n`);
  write("functions.json", `${JSON.stringify(en, null, 2)}\n`);
  write("taskpane.html", text("addin/taskpane.html"));
  write("guide.html", guideWith(text("addin/guide.html"), it, en));
  write("manifest.xml", manifestFor(text("manifest.xml"), base, JSON.parse(text("package.json")).version));
  await drawIcons(path.join(root, "addin/icons"), path.join(folder, "icons"));
}

/** The folder is emptied first: only one that is new, empty or an earlier build of ours may be. */
function refuseOthers(folder) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  if (names.length > 0 && !(names.includes("taskpane.html") && names.includes("main.js")))
    throw new Error(`${folder} holds something else: give --out a new or an empty folder`);
}

const bundle = (config) =>
  new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });

/** The functions' metadata is TypeScript over the core: bundled for Node, then asked. */
async function describedFunctions() {
  const folder = mkdtempSync(path.join(tmpdir(), "cabina-metadata-"));
  try {
    await bundle(metadata(folder));
    return require(path.join(folder, "metadata.js")).functionMetadata;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function main() {
  try {
    const { values } = parseArgs({ options: { base: { type: "string" }, out: { type: "string" } } });
    await buildAddin(baseAddress(values.base), values.out && path.resolve(values.out));
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (require.main === module) void main();

module.exports = { buildAddin };
