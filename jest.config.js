/** Tests run on the TypeScript sources through swc; end-to-end tests run the built command line. */

/** In Jest's sandbox every look-up of a global is slow (in a hot loop, a hundred times): these are looked up once per module. */
const GLOBALS = [
  ...["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String"],
  ...["DataView", "TextDecoder", "TextEncoder", "Uint8Array", "Uint16Array", "Uint32Array", "WeakMap"],
];

module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  moduleNameMapper: { "^excelize-wasm$": "<rootDir>/test/oracles/excelizeOutsideJest.js" },
  sandboxInjectedGlobals: GLOBALS,
  setupFiles: ["<rootDir>/test/reporter/randomRuns.js"],
  testTimeout: 120000,
  maxWorkers: 2,
  testSequencer: "<rootDir>/test/reporter/slowestFirst.js",
  reporters: ["default", "<rootDir>/test/reporter/plainLine.js"],
};
