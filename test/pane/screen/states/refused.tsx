/** States in which the spreadsheet program refuses, or somebody else is at a generation. */
import type { Language } from "../../../../shared/language";
import { paneWorkTexts } from "../../../../shared/text/paneWork";
import { HostError, type HostProblem } from "../../../../src/hostProblem";
import type { Refusal } from "../../../../src/pane/model/buildView";
import { leftOutOf, refuseHost } from "../../../../src/pane/work/hostRefusal";
import { ofPlan } from "./madeUp";
import { answering, reading, type Stage, sampleBook, stageOn } from "./stages";

const SHEET = "3.1.3 Favorire la valorizzazione e la promozione del territorio";

function told(problem: HostProblem, language: Language, broken?: Refusal["broken"], isHidden = false): Refusal {
  const refusal = refuseHost(new HostError(problem), language, {
    isHidden: () => isHidden,
    stands: ({ nothing, sheets, byHand }) =>
      broken === undefined ? nothing : `${sheets(broken.done, broken.total)} ${byHand}`,
    next: broken === undefined ? "repeat" : "resume",
  });
  if (refusal === undefined) throw new Error(problem.code);
  return { ...refusal, ...(broken === undefined ? {} : { broken }) };
}

const LEDGER: Readonly<Record<Language, string>> = { it: "Cabina (registro)", en: "Cabina (ledger)" };

const DETAILS = "AccessDenied, Range.values, statements 12–14";

const DETAILS_OF_PRINT = "GeneralException at PageLayout.orientation";

const problemOf = (code: HostProblem["code"]): HostProblem => ({
  code,
  details: DETAILS,
  ...(code === "sheet-protected" || code === "sheet-gone" ? { sheet: SHEET } : {}),
});

/** The workbook cannot be read. */
export const refusesToRead = (code: HostProblem["code"]): Stage =>
  answering(stageOn(sampleBook()), {
    read: async ({ language }) => {
      const refusal = refuseHost(new HostError(problemOf(code)), language, {
        stands: ({ unread }) => unread,
        next: "read",
      });
      return refusal ?? { kind: "empty" };
    },
  });

/** A generation is refused at once, or after some sheets. */
export const refusesToBuild = (
  code: HostProblem["code"],
  language: Language,
  broken?: Refusal["broken"],
  isHidden = false,
): Stage =>
  answering(stageOn(sampleBook()), {
    build: async () =>
      told(isHidden ? { ...problemOf(code), sheet: LEDGER[language] } : problemOf(code), language, broken, isHidden),
    async preview() {
      const preview = await stageOn(sampleBook()).work.preview();
      return preview === undefined || "kind" in preview ? preview : { ...preview, canUndo: broken !== undefined };
    },
  });

/** The mends are refused. */
export const refusesToFix = (code: HostProblem["code"], language: Language): Stage =>
  answering(stageOn(sampleBook()), { fix: async () => told(problemOf(code), language) });

/** All is written but the print set-up. */
export const withoutPrint = (stage: Stage, language: Language): Stage =>
  answering(stage, {
    build: async () => ({
      kind: "done",
      sentence: paneWorkTexts(language).done.built(23),
      ...{ sheets: 23, cells: 900 },
      ...leftOutOf({ kind: "applied", edits: 99, leftOut: [{ code: "other", details: DETAILS_OF_PRINT }] }, language),
    }),
  });

/** Somebody else's generation is open. */
export const openElsewhere = (undoable: boolean): Stage =>
  reading(
    stageOn(sampleBook()),
    ofPlan((read) => ({ ...read, plan: { ...read.plan, built: true, unfinished: { undoable } } })),
  );

/** Somebody else has gone on with what was under way here. */
export function wentOnElsewhere(language: Language): Stage {
  const stage = stageOn(sampleBook());
  let isTaken = false;
  return answering(stage, {
    async read(wishes) {
      const read = await stage.work.read(wishes);
      if (read?.kind !== "plan" || !isTaken) return read;
      return { ...read, plan: { ...read.plan, built: true, unfinished: { undoable: true } } };
    },
    async build() {
      isTaken = true;
      return told({ code: "taken-over", details: "" }, language);
    },
  });
}
