/** The manifest for an address and a version. */
const { HERE } = require("./baseAddress");

/** Excel wants four numbers; `0.1.0` is `0.1.0.0`. */
const manifestVersion = (version) => `${version.replace(/[-+].*$/, "")}.0`;

/**
 * The top-level manifest.xml with another base address, which ends in a slash, and the version of package.json; without
 * what it says to those who build.
 */
const manifestFor = (text, base, version) =>
  text
    .replace(/<!--[\s\S]*?-->\s*/g, "")
    .replaceAll(HERE, base)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);

module.exports = { manifestFor, manifestVersion };
