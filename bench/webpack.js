/** Bundles the bench for Node, as the command line is bundled; what it measures itself against stays in node_modules. */
const path = require("node:path");
const cli = require("../webpack.cli.js");

module.exports = {
  ...cli,
  entry: { bench: path.join(__dirname, "bench.ts") },
  output: { path: path.resolve(__dirname, "../dist/bench"), filename: "[name].js", clean: true },
  externals: [cli.externals, /^@univerjs\//, "playwright-core", "@sparticuz/chromium"],
  externalsType: "commonjs",
  plugins: [],
};
