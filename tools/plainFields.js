/**
 * Webpack loader for the grid's library, whose build sets every field of every object through a helper function
 * (`_defineProperty(this, "row", 1)`): written as plain assignments (`this.row = (1)`) the same code calculates in half the time.
 * A name that some class of the file has as accessor is left alone, since there the two mean different things.
 */
const FIELD = /_defineProperty\(this, "([A-Za-z_$][\w$]*)", /g;
const ACCESSOR = /^\s*(?:static )?(?:get|set) ([\w$]+)\(/gm;

module.exports = function plainFields(source) {
  const accessors = new Set(Array.from(source.matchAll(ACCESSOR), ([, name]) => name));
  return source.replace(FIELD, (whole, name) => (accessors.has(name) ? whole : `this.${name} = (`));
};
