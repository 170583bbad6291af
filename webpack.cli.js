/** Bundles the command line for Node: one file, with the libraries of the file host left in node_modules. */
const path = require("node:path");
const webpack = require("webpack");

module.exports = {
  mode: "production",
  target: "node20",
  entry: { cabina: "./src/cli/cabina.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  // The file host finds its WebAssembly beside its own package at run time: leave that call as it is.
  node: { __filename: false },
  module: {
    parser: { javascript: { createRequire: false } },
    rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "node20" } }],
  },
  externals: { "excelize-wasm": "commonjs excelize-wasm" },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  stats: "errors-only",
};
