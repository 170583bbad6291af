/** What all bundles for browsers share: files written for the browser come first, parts keep their names, only errors are told. */
module.exports = {
  mode: "production",
  resolve: {
    extensions: [".browser.ts", ".ts", ".tsx", ".js"],
    conditionNames: ["browser", "import", "module", "default"],
  },
  performance: { hints: false },
  stats: "errors-only",
};
