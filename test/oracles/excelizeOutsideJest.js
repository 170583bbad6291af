/**
 * The library behind the file host reads its own file with a dynamic import, which Jest's sandbox does not have; so the
 * tests take it from outside the sandbox (`jest.config.js` maps its name to this file).
 */
const { runInThisContext } = require("node:vm");
const { setFlagsFromString } = require("node:v8");

// Each test file starts the library anew: better machine code costs more than it gains in so short a time.
setFlagsFromString("--no-wasm-tier-up");
setFlagsFromString("--no-wasm-dynamic-tiering");

module.exports = runInThisContext("process").mainModule.require("excelize-wasm");
