/** Bundles the page that shows the pane in each of its states; `--env weigh`: the pane alone, and what its weight is compared with. */
const path = require("node:path");

const common = {
  target: ["web", "es2022"],
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }],
  },
  performance: { hints: false },
  stats: "errors-only",
};

const output = (folder) => ({
  path: path.resolve(__dirname, "../../../dist", folder),
  filename: "[name].js",
  clean: true,
});

module.exports = ({ weigh = false } = {}) =>
  weigh
    ? {
        ...common,
        mode: "production",
        entry: {
          pane: path.join(__dirname, "pane.tsx"),
          baseline: path.join(__dirname, "baseline.tsx"),
        },
        output: output("pane-weight"),
      }
    : {
        ...common,
        mode: "development",
        devtool: false,
        entry: { states: path.join(__dirname, "states.tsx") },
        output: output("pane-states"),
      };
