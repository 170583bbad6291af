/** Rules and links of a sheet, set with the commands of the spreadsheet program. A program without a screen has none. */
import type { Edit } from "../../../../shared/workbook/edit";
import type { Merge } from "../../../../shared/workbook/snapshot";
import { ruleOfDoc as conditionOf } from "../book/conditions";
import { linkId, payloadTo } from "../book/links";
import { rangeData } from "../book/rangeData";
import { ruleOfDoc as validationOf } from "../book/validations";
import { type Area, idsOf, type Placed, type Program, type Sheet } from "../program";
import { without } from "./without";

let made = 0;
const freshId = (sheet: Sheet, kind: string): string => `${sheet.getSheetId()}-${kind}-made${++made}`;

/** The program puts a rule that is added before all others: so the last of the list is added first. */
export function setConditionals(
  program: Program,
  sheet: Sheet,
  { conditionals, keep }: Extract<Edit, { kind: "setConditionals" }>,
): void {
  if (program.facets === undefined) return;
  const present = program.facets.conditions(sheet.getSheetId());
  const kept = keep === true ? cutAll(present, conditionals) : [];
  for (const { id } of present) program.run("sheet.mutation.delete-conditional-rule", { ...idsOf(sheet), cfId: id });
  const rules: object[] = [
    ...conditionals.map((doc) => conditionOf(doc, freshId(sheet, "c"))),
    ...kept.map(({ id, areas, data }) => ({ ...data, cfId: id, ranges: areas })),
  ];
  for (const rule of rules.reverse()) program.run("sheet.mutation.add-conditional-rule", { ...idsOf(sheet), rule });
}

export function setValidations(
  program: Program,
  sheet: Sheet,
  { validations, keep }: Extract<Edit, { kind: "setValidations" }>,
): void {
  if (program.facets === undefined) return;
  const present = program.facets.validations(sheet.getSheetId());
  const kept = keep === true ? cutAll(present, validations) : [];
  if (present.length > 0)
    program.run("data-validation.mutation.removeRule", { ...idsOf(sheet), ruleId: present.map(({ id }) => id) });
  const rules: object[] = [
    ...kept.map(({ id, areas, data }) => ({ ...data, uid: id, ranges: areas })),
    ...validations.map((doc) => validationOf(doc, freshId(sheet, "v"))),
  ];
  for (const rule of rules) program.run("data-validation.mutation.addRule", { ...idsOf(sheet), rule });
}

/** What stands there stays, but for the cells that the new entries name. */
const cutAll = (present: readonly Placed[], areas: readonly Merge[]): Placed[] =>
  present.flatMap((entry) => {
    const left = without(entry.areas, areas.map(rangeData));
    return left.length === 0 ? [] : [{ ...entry, areas: left }];
  });

export function setLinks(program: Program, sheet: Sheet, { links, keep }: Extract<Edit, { kind: "setLinks" }>): void {
  if (program.facets === undefined) return;
  const named = new Set(links.map(({ row, column }) => `${row} ${column}`));
  const isNamed = ({ startRow, startColumn }: Area): boolean => named.has(`${startRow} ${startColumn}`);
  for (const { id, areas } of program.facets.links(sheet.getSheetId()))
    if (keep !== true || areas.some(isNamed)) program.run("sheets.mutation.remove-hyper-link", { ...idsOf(sheet), id });
  const ids = new Map(program.book.getSheets().map((other) => [other.getSheetName(), other.getSheetId()]));
  for (const { row, column, to } of links) {
    const payload = payloadTo(to, ids);
    if (payload === undefined) continue;
    const link = { id: linkId(row, column), row, column, payload };
    program.run("sheets.mutation.add-hyper-link", { ...idsOf(sheet), link });
  }
}
