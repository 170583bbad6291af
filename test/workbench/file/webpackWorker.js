/** Bundles the workbench's file worker, and a page script that speaks with it, as the workbench does. */
const path = require("node:path");
const webpack = require("webpack");

const [folder] = process.argv.slice(2);
const common = {
  mode: "production",
  resolve: { extensions: [".browser.ts", ".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "es2022" } }] },
  performance: { hints: false },
};
const root = path.resolve(__dirname, "../../..");

webpack(
  [
    {
      ...common,
      target: "webworker",
      entry: { fileWorker: path.join(root, "src/workbench/file/fileWorker.ts") },
      output: { path: folder, filename: "[name].js" },
    },
    {
      ...common,
      target: "web",
      entry: { page: path.join(__dirname, "fileWorkerPage.js") },
      output: { path: folder, filename: "[name].js" },
    },
  ],
  (error, stats) => {
    const said = error?.message ?? (stats.hasErrors() ? stats.toString({ all: false, errors: true }) : "");
    if (said !== "") {
      process.stderr.write(said);
      process.exitCode = 1;
    }
  },
);
