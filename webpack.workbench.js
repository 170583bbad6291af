/** Bundles the local page: the grid, the pane, and their workers; everything it loads stands in dist/workbench. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");
const { EsbuildPlugin } = require("esbuild-loader");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const inBrowsers = require("./webpack.browser.js");

const page = path.resolve(__dirname, "src/workbench/page");

/** The library that writes files asks for its program beside the worker's script. */
const program = {
  apply: (compiler) =>
    compiler.hooks.thisCompilation.tap("program", (compilation) =>
      compilation.hooks.processAssets.tap("program", () =>
        compilation.emitAsset(
          "excelize.wasm.gz",
          new webpack.sources.RawSource(readFileSync(require.resolve("excelize-wasm/excelize.wasm.gz"))),
        ),
      ),
    ),
};

module.exports = {
  ...inBrowsers,
  target: ["web", "es2022"],
  entry: { page: path.join(page, "main.tsx") },
  output: {
    path: path.resolve(__dirname, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].js",
    assetModuleFilename: "[name][ext]",
    publicPath: "/",
    clean: true,
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
      {
        test: /@univerjs[\\/](?:core|engine-formula)[\\/]lib[\\/]es[\\/]index\.js$/,
        loader: path.join(__dirname, "tools/plainFields.js"),
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.html$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: "[name].css" }),
    program,
    // How the grid parts words of some fifty languages: ours are two.
    new webpack.IgnorePlugin({
      resourceRegExp: /^\.\/(?!it-|en-)[a-z-]+[^/]*-[\w-]{8}\.js$/,
      contextRegExp: /engine-render[\\/]lib[\\/]es$/,
    }),
  ],
  // The page is large and of this machine alone: made small quickly rather than as small as can be.
  optimization: { chunkIds: "deterministic", minimizer: [new EsbuildPlugin({ target: "es2022" })] },
  cache: { type: "filesystem" },
};
