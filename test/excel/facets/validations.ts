/** What may be typed into the cells of a sheet; each cell has at most one rule. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areasAfter, around, cellCount, linesOfChange, shared, withoutAll } from "./areas";
import { formulaAfter, formulaWithoutSheet, formulaWithRenamed, translated } from "./formulas";
import type { GridChange } from "./sheetFacets";

/** A rule in Excel's words; formulas with `=`, days as `=` and their serial number. */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "wholeNumber" | "decimal" | "date" | "textLength";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | { readonly kind: "custom"; readonly formula: string };

export interface Prompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ErrorAlert {
  readonly title: string;
  readonly message: string;
  readonly style: string;
  readonly showAlert: boolean;
}

/** `rule` is null where a person sees a message but may type anything. */
export interface Validation {
  readonly rule: ValidationRule | null;
  readonly prompt: Prompt;
  readonly errorAlert: ErrorAlert;
  readonly ignoreBlanks: boolean;
}

export const NO_VALIDATION: Validation = {
  rule: null,
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", style: "Stop", showAlert: true },
  ignoreBlanks: true,
};

/** Relative formulas are written for the corner of the areas. */
export interface Validated {
  readonly areas: readonly Merge[];
  readonly validation: Validation;
}

export interface ValidationStore {
  all(): readonly Validated[];
  /** What stands on the areas, formulas written for their corner; `NO_VALIDATION` once where cells without one are among them. */
  among(areas: readonly Merge[]): readonly Validation[];
  /** Changes the rule of these cells, and of no others; formulas are written for the corner of the areas. */
  change(areas: readonly Merge[], how: (validation: Validation) => Validation): void;
  clear(areas: readonly Merge[]): void;
  changed(change: GridChange): void;
  cellsMoved(sheet: string, own: string, change: GridChange): void;
  sheetRenamed(from: string, to: string): void;
  sheetRemoved(sheet: string): void;
}

class Validations implements ValidationStore {
  private list: Validated[] = [];

  all = (): readonly Validated[] => this.list;

  among(areas: readonly Merge[]): readonly Validation[] {
    const found: Validation[] = [];
    let rest = cellCount(areas);
    for (const { areas: own, validation } of this.list) {
      const cells = cellCount(overlap(own, areas));
      rest -= cells;
      if (cells > 0) found.push(rewritten(validation, own, areas));
    }
    return rest > 0 ? [...found, NO_VALIDATION] : found;
  }

  change(areas: readonly Merge[], how: (validation: Validation) => Validation): void {
    const after: Validated[] = [];
    let bare: Merge[] = [...areas];
    const add = (part: Merge[], validation: Validation, from: readonly Merge[]): unknown =>
      part.length > 0 && after.push({ areas: part, validation: rewritten(validation, from, part) });
    for (const { areas: own, validation } of this.list) {
      const both = overlap(own, areas);
      add(both.length === 0 ? [...own] : withoutAll(own, areas), validation, own);
      if (both.length === 0) continue;
      add(both, how(rewritten(validation, own, areas)), areas);
      bare = withoutAll(bare, both);
    }
    add(bare, how(NO_VALIDATION), areas);
    this.list = joined(after);
  }

  clear(areas: readonly Merge[]): void {
    this.list = this.list.flatMap(({ areas: own, validation }) => kept(withoutAll(own, areas), validation, own));
  }

  /** A formula is first written for a cell that will stay, so that its relative references are not lost with the row. */
  changed(change: GridChange): void {
    this.list = this.list.flatMap(({ areas: own, validation }) => {
      const left = change.kind === "delete" ? withoutAll(own, [linesOfChange(change)]) : own;
      return kept(left, validation, own).map((one) => ({ ...one, areas: areasAfter(own, change, true) }));
    });
  }

  cellsMoved(sheet: string, own: string, change: GridChange): void {
    this.rewrite((formula) => formulaAfter(formula, own, sheet, change));
  }

  sheetRenamed(from: string, to: string): void {
    this.rewrite((formula) => formulaWithRenamed(formula, from, to));
  }

  sheetRemoved(sheet: string): void {
    this.rewrite((formula) => formulaWithoutSheet(formula, sheet));
  }

  private rewrite(how: (formula: string) => string): void {
    this.list = this.list.map(({ areas, validation }) => ({ areas, validation: withFormulas(validation, how) }));
  }
}

const kept = (areas: readonly Merge[], validation: Validation, from: readonly Merge[]): Validated[] =>
  areas.length === 0 ? [] : [{ areas, validation: rewritten(validation, from, areas) }];

const ORIGIN: readonly Merge[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

/** Its formulas as they are for the corner of other areas. */
function rewritten(validation: Validation, from: readonly Merge[], to: readonly Merge[]): Validation {
  const [before, after] = [around(from), around(to)];
  const [rows, columns] = [after.top - before.top, after.left - before.left];
  if (rows === 0 && columns === 0) return validation;
  return withFormulas(validation, (formula) => translated(formula, rows, columns));
}

function withFormulas(validation: Validation, how: (formula: string) => string): Validation {
  return validation.rule === null ? validation : { ...validation, rule: ruleWith(validation.rule, how) };
}

function ruleWith(rule: ValidationRule, how: (formula: string) => string): ValidationRule {
  const written = (text: string): string => (text.startsWith("=") ? how(text) : text);
  if (rule.kind === "list") return { ...rule, source: written(rule.source) };
  if (rule.kind === "custom") return { ...rule, formula: written(rule.formula) };
  const { formula1, formula2 } = rule;
  return { ...rule, formula1: written(formula1), ...(formula2 === undefined ? {} : { formula2: written(formula2) }) };
}

const overlap = (own: readonly Merge[], areas: readonly Merge[]): Merge[] =>
  own.flatMap((one) => areas.flatMap((area) => shared(one, area) ?? []));

/** The same rule on several areas is one entry, as in Excel's files. */
function joined(list: readonly Validated[]): Validated[] {
  const byRule = new Map<string, { validation: Validation; areas: Merge[] }>();
  for (const { areas, validation } of list) {
    const atOrigin = rewritten(validation, areas, ORIGIN);
    const key = JSON.stringify(atOrigin);
    const entry = byRule.get(key) ?? { validation: atOrigin, areas: [] };
    entry.areas.push(...areas);
    byRule.set(key, entry);
  }
  return [...byRule.values()].map(({ areas, validation }) => ({
    areas,
    validation: rewritten(validation, ORIGIN, areas),
  }));
}

export const newValidationStore = (): ValidationStore => new Validations();
