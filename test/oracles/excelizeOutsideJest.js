/**
 * The library behind the file host reads its own file with a dynamic import, which Jest's sandbox does not have; so the
 * tests take it from outside the sandbox (`jest.config.js` maps its name to this file).
 */
const { runInThisContext } = require("node:vm");

module.exports = runInThisContext("process").mainModule.require("excelize-wasm");
