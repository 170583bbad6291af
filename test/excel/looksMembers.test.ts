/** Nothing of looks, rules, charts and print set-up has a member that Excel does not have. */

import { call, via } from "./facets/asCalled";
import { plainSheet } from "./facets/plainSheet";
import { hasMember } from "./fake/apiSets";
import type { ExcelObject } from "./fake/excelObject";
import { NEWEST } from "./modes/modes";
import { charts } from "./objects/charts";
import { freezePanes } from "./objects/freezePanes";
import { pageBreaks } from "./objects/pageBreaks";
import { pageLayout } from "./objects/pageLayout";
import { rangesAt } from "./objects/rangeAreas";

/** What these objects have, and what they lead to by their properties and items; a worksheet is not ours. */
function* members(object: ExcelObject): Iterable<string> {
  if (object.kind === "Worksheet") return;
  for (const record of [object.gets, object.sets, object.parts, object.methods]) {
    for (const name of Object.keys(record ?? {})) yield `${object.kind}.${name}`;
  }
  for (const part of Object.values(object.parts ?? {})) yield* members(part());
  for (const item of object.items?.() ?? []) yield* members(item);
}

function everything(): string[] {
  const { facets, range } = plainSheet({ A1: "x", A2: 1 });
  const areas = rangesAt(facets, "A1,B2");
  call(areas, "conditionalFormats/add", "Custom");
  const chart = via(charts(facets), "add", "Line", range("A1:A2"), "Columns");
  call(pageBreaks(facets, "rows"), "add", "A9");
  const roots = [
    areas,
    range("A1"),
    chart,
    charts(facets),
    pageLayout(facets),
    pageBreaks(facets, "rows"),
    freezePanes(facets),
  ];
  return [...new Set(roots.flatMap((root) => [...members(root)]))].sort();
}

it.each(everything())("Excel has %s", (member) => {
  const [kind = "", name = ""] = member.split(".");
  expect(hasMember(kind, name, NEWEST)).toBe(true);
});

it("and many there are", () => {
  expect(everything().length).toBeGreaterThan(200);
});
