/** Draws the icons: each picture of addin/icons in every size that Office asks for. */
const { mkdirSync, readdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { initWasm, Resvg } = require("@resvg/resvg-wasm");

/** Pixels. 128 is for the lists of an organisation's add-ins. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

let ready;

/** Writes `cabina-16.png` and so on into a folder. */
async function drawIcons(from, to) {
  ready ??= initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  await ready;
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith(".svg"))) {
    const picture = readFileSync(path.join(from, file), "utf8");
    for (const size of SIZES) {
      const png = new Resvg(picture, { fitTo: { mode: "width", value: size } }).render().asPng();
      writeFileSync(path.join(to, `${path.basename(file, ".svg")}-${size}.png`), png);
    }
  }
}

module.exports = { drawIcons, SIZES };
