/** What a person and Cabina do to a workbook, as data: random, repeatable, and small enough to be read when something fails. */
import fc from "fast-check";

/** Numbers choose among what is there when the step is made: whatever they are, they point to something. */
export type Step =
  /** A number or text on a sheet of the person's, in a free cell or as a result of the plan. */
  | { readonly kind: "typeUser"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "typeResult"; readonly indicator: number; readonly clears: boolean }
  /** A home cell of ours: a checkpoint, a reason, a note. */
  | { readonly kind: "typeHome"; readonly indicator: number; readonly cell: number }
  /** Any empty cell of a sheet of ours, among what it shows or beside it. */
  | { readonly kind: "typeFree"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "clear"; readonly sheet: number; readonly row: number; readonly column: number }
  | { readonly kind: "pasteOver"; readonly sheet: number; readonly cell: number; readonly isNumber: boolean }
  | { readonly kind: "sortRows"; readonly programme: number }
  | { readonly kind: "addIndicator"; readonly after: number }
  | { readonly kind: "removeIndicator"; readonly indicator: number }
  | { readonly kind: "insertRows" | "deleteRows"; readonly sheet: number; readonly at: number; readonly count: number }
  | {
      readonly kind: "insertColumns" | "deleteColumns";
      readonly sheet: number;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "renameSheet" | "copySheet" | "deleteSheet"; readonly sheet: number }
  | { readonly kind: "moveSheet"; readonly sheet: number; readonly to: number }
  | { readonly kind: "editTitle"; readonly indicator: number; readonly isNear: boolean }
  | { readonly kind: "editCode"; readonly programme: number }
  | { readonly kind: "editTarget" | "editWeight"; readonly indicator: number; readonly to: number }
  | { readonly kind: "refresh" }
  /** Somebody types after Cabina has read the workbook and before it writes. */
  | { readonly kind: "refreshRaced"; readonly sheet: number; readonly row: number; readonly column: number }
  /** The host fails after so many edits. */
  | { readonly kind: "refreshBroken"; readonly after: number }
  | { readonly kind: "changeYear" }
  /** The empty *% Realizzazione* of the body's own programme sheets. */
  | { readonly kind: "fill" }
  /** Formulas of ours that were typed over come back. */
  | { readonly kind: "restore" }
  | { readonly kind: "remove" }
  | { readonly kind: "undo" };

export type StepKind = Step["kind"];

const small = fc.nat(60);
const sheet = fc.nat(11);
const indicator = fc.nat(7);
const place = { sheet, row: fc.nat(50), column: fc.nat(14) };

const kind = <K extends StepKind>(name: K) => fc.constant(name);

/** How often each kind of step comes. */
const STEPS: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 5, arbitrary: fc.record({ kind: kind("typeHome"), indicator, cell: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ kind: kind("typeFree"), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("typeUser"), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("typeResult"), indicator, clears: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("clear"), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("pasteOver"), sheet, cell: small, isNumber: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("sortRows"), programme: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("addIndicator"), after: indicator }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("removeIndicator"), indicator }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("insertRows" as const, "deleteRows" as const),
      sheet,
      at: fc.nat(50),
      count: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom("insertColumns" as const, "deleteColumns" as const),
      sheet,
      at: fc.nat(14),
      count: fc.integer({ min: 1, max: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: kind("renameSheet"), sheet }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("copySheet"), sheet }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("deleteSheet"), sheet }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("moveSheet"), sheet, to: sheet }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("editTitle"), indicator, isNear: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("editCode"), programme: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("editTarget"), indicator, to: fc.nat(7) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("editWeight"), indicator, to: fc.nat(5) }) },
  { weight: 7, arbitrary: fc.record({ kind: kind("refresh") }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("refreshRaced"), ...place }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("refreshBroken"), after: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("changeYear") }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("fill" as const, "restore" as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: kind("undo") }) },
  { weight: 1, arbitrary: fc.record({ kind: kind("remove") }) },
];

/** A sequence on a workbook where Cabina's sheets stand already (`built`), or on one that it has never seen. */
export interface Sequence {
  readonly built: boolean;
  /** The body keeps a programme sheet of its own. */
  readonly keeps: boolean;
  readonly steps: readonly Step[];
}

export const sequences: fc.Arbitrary<Sequence> = fc.record({
  built: fc.nat(9).map((one) => one > 0),
  keeps: fc.nat(3).map((one) => one === 0),
  steps: fc.array(fc.oneof(...STEPS), { minLength: 2, maxLength: 12, size: "max" }),
});
