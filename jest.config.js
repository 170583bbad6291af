/** Tests run on the TypeScript sources through swc; end-to-end tests run the built command line. */
module.exports = {
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }] },
  moduleNameMapper: { "^excelize-wasm$": "<rootDir>/test/oracles/excelizeOutsideJest.js" },
  testTimeout: 120000,
  maxWorkers: 2,
  reporters: ["default", "<rootDir>/test/reporter/plainLine.js"],
};
