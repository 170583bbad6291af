/**
 * Property tests draw the same cases every time, so that a green tree stays green: `SEED=7 RUNS=20 npx jest` draws others, and
 * twenty times as many.
 */
const fc = require("fast-check");

const seed = Number(process.env.SEED ?? 20161231);
const times = Number(process.env.RUNS ?? 1);
const plain = fc.assert;

fc.assert = (property, options = {}) =>
  plain(property, { seed, ...options, numRuns: (options.numRuns ?? 100) * times });
fc.default = { ...fc.default, assert: fc.assert };
