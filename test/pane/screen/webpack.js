/** Bundles the page that shows the pane in each of its states, and the pane alone to weigh it. */
const path = require("node:path");

module.exports = {
  mode: "production",
  target: ["web", "es2022"],
  entry: {
    states: path.join(__dirname, "states.tsx"),
    pane: path.resolve(__dirname, "../../../src/pane/paneApp.tsx"),
    baseline: path.join(__dirname, "baseline.tsx"),
  },
  output: { path: path.resolve(__dirname, "../../../dist/pane-states"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
  },
  performance: { hints: false },
  stats: "errors-only",
};
