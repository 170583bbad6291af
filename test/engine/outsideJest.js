/**
 * The spreadsheet program is made of modules that Jest's sandbox cannot load, or only slowly: the tests take it from
 * outside the sandbox.
 */
const { runInThisContext } = require("node:vm");

module.exports = (name) => runInThisContext("process").mainModule.require(name);
