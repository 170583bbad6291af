/** Rules, links and notes as the program with a screen holds them. */
import type { Injector } from "@univerjs/core";
import { DataValidationModel } from "@univerjs/data-validation";
import { ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import { HyperLinkModel } from "@univerjs/sheets-hyper-link";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { Area, Facets } from "./program";

/** `unit`: the workbook's id. */
export const screenFacets = (injector: Injector, unit: string): Facets => ({
  conditions: (sheet) =>
    (injector.get(ConditionalFormattingRuleModel).getSubunitRules(unit, sheet) ?? []).map((rule) => ({
      id: rule.cfId,
      areas: rule.ranges,
      data: rule,
    })),
  validations: (sheet) =>
    injector
      .get(DataValidationModel)
      .getRules(unit, sheet)
      .map((rule) => ({
        id: rule.uid,
        areas: rule.ranges as readonly Area[],
        data: rule,
      })),
  links: (sheet) =>
    injector
      .get(HyperLinkModel)
      .getSubUnit(unit, sheet)
      .map((link) => ({
        id: link.id,
        areas: [{ startRow: link.row, endRow: link.row, startColumn: link.column, endColumn: link.column }],
        data: link,
      })),
  notes: (sheet) =>
    [...(injector.get(SheetsNoteModel).getSheetNotes(unit, sheet)?.values() ?? [])].map(({ row, col }) => ({
      row,
      column: col,
    })),
});
