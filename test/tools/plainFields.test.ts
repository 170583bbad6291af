/** The fields of the grid's library as plain assignments: the same objects, made faster. */
const plainFields: (source: string) => string = require("../../tools/plainFields");

const SOURCE = `
class Shape {
  constructor(rows) {
    _defineProperty(this, "rows", rows);
    _defineProperty(this, "range", {
      first: 1,
      last: this.rows + 1
    });
    _defineProperty(this, "name", "own");
  }
}
class Named {
  get name() { return "of its kind"; }
}
`;

it("are set as the source says, over several lines, too", () => {
  const made = plainFields(SOURCE);
  expect(made.match(/_defineProperty\(/g)).toHaveLength(1);
  const shape = new Function("_defineProperty", `${made}; return new Shape(3);`)(
    (object: object, name: string, value: unknown) => Object.defineProperty(object, name, { value, enumerable: true }),
  );
  expect({ ...shape }).toEqual({ rows: 3, range: { first: 1, last: 4 }, name: "own" });
});

it("are left alone where some class gives the name another meaning", () => {
  expect(plainFields(SOURCE)).toContain('_defineProperty(this, "name", "own")');
});
