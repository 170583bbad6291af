/** Bundles the Excel add-in's page: its entry, the pane and the workers, each loaded when it is wanted and from beside the page. */
const path = require("node:path");
const { EsbuildPlugin } = require("esbuild-loader");
const inBrowsers = require("./webpack.browser.js");

/**
 * Where Excel shows pages: Edge WebView2 on Windows, the Safari of the macOS versions that Microsoft 365 supports, and the
 * four browsers of Excel on the web. Safari is the oldest of them.
 */
const target = ["es2021", "safari15"];

/** The page, into a folder. */
const page = (folder) => ({
  ...inBrowsers,
  target: ["web", "es2020"],
  entry: { main: path.resolve(__dirname, "addin/page/main.ts") },
  output: {
    path: folder,
    filename: "[name].js",
    chunkFilename: "[name].js",
    // From beside the script, wherever that stands.
    publicPath: "auto",
    clean: true,
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: "es2021", jsx: "automatic" },
        // Nothing is done by loading a module of ours: the page takes the side of the worker that it uses, not the core behind it.
        sideEffects: false,
      },
    ],
  },
  optimization: { chunkIds: "deterministic", minimizer: [new EsbuildPlugin({ target, legalComments: "none" })] },
});

/** What describes the functions to Excel, for Node: the build asks it. */
const metadata = (folder) => ({
  mode: "production",
  target: "node20",
  entry: { metadata: path.resolve(__dirname, "addin/functions/metadata.ts") },
  output: { path: folder, filename: "[name].js", library: { type: "commonjs2" } },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "esbuild-loader", options: { target: "node20" } }] },
  optimization: { minimize: false },
  stats: "errors-only",
});

module.exports = { page, metadata };
