/** Bundles the local page: the grid, the pane, and their workers; everything it loads stands in dist/workbench. */
const path = require("node:path");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const page = path.resolve(__dirname, "src/workbench/page");

module.exports = {
  mode: "production",
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
  resolve: {
    extensions: [".browser.ts", ".ts", ".tsx", ".js"],
    conditionNames: ["browser", "import", "module", "default"],
  },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      { test: /\.html$/, type: "asset/resource", generator: { filename: "[name][ext]" } },
      { test: /\.wasm\.gz$/, type: "asset/resource" },
    ],
  },
  plugins: [new MiniCssExtractPlugin({ filename: "[name].css" })],
  optimization: { chunkIds: "named" },
  performance: { hints: false },
  stats: "errors-only",
};
