/** A programme sheet (scheda programma), block by block in the reading order of the plan. */
import { programmeSheetText as english } from "../../text/en/programmeSheet";
import { programmeSheetText as italian } from "../../text/it/programmeSheet";
import { gap } from "../look/cells";
import { programmeTitles } from "../names";
import { PROGRAMME } from "../places";
import type { SheetDoc } from "../sheetDoc";
import { addActions } from "./actionsBlock";
import { columnDocs, LAST } from "./columns";
import { bandConditionals } from "./conditionals";
import type { Draft, ProgrammeInput } from "./draft";
import { addHeader } from "./header";
import { addOperational } from "./operationalBlock";
import { addResources } from "./resourcesBlock";
import { addStrategic, goneStrategic } from "./strategicBlock";
import { addTriennium } from "./trienniumBlock";

/** Azioni, risultati attesi, risorse, responsabile, indicatori strategici, triennio; on a new page the operational ones. */
export function layOutProgramme(input: ProgrammeInput): SheetDoc {
  const draft = startDraft(input);
  const titleRows = addHeader(draft);
  draft.rows.push(gap(GAP));
  addActions(draft);
  draft.rows.push(gap(GAP));
  addResources(draft);
  if (draft.strategic.length > 0 || goneStrategic(draft).length > 0) {
    draft.rows.push(gap(GAP));
    const rows = addStrategic(draft);
    draft.rows.push(gap(GAP));
    addTriennium(draft, rows);
  }
  draft.rows.push(gap(GAP));
  draft.breaks.push(draft.rows.length);
  addOperational(draft);
  return finish(draft, titleRows);
}

/** White between two blocks, in points. */
const GAP = 14;

function startDraft(input: ProgrammeInput): Draft {
  const { scorecard, code, language } = input;
  return {
    ...input,
    words: language === "it" ? italian : english,
    year: scorecard.plan.year,
    title: programmeTitles(scorecard.plan).get(code) ?? "",
    detail: scorecard.plan.details.find((detail) => detail.code === code),
    strategic: scorecard.indicators.filter(({ programme }) => programme === code),
    operational: scorecard.operational.filter(({ programme }) => programme === code),
    rows: [],
    validations: [],
    conditionals: [],
    breaks: [],
  };
}

function finish(draft: Draft, titleRows: { readonly first: number; readonly last: number }): SheetDoc {
  const { scorecard, code, names, words, rows } = draft;
  const bottom = rows.length - 1;
  return {
    key: `programme:${code}`,
    name: names.programme(code),
    hidden: false,
    columns: columnDocs(),
    rows,
    validations: draft.validations,
    conditionals: [
      ...bandConditionals({ top: titleRows.last + 1, bottom, left: PROGRAMME.band, right: PROGRAMME.band }),
      ...draft.conditionals,
    ],
    charts: [],
    freeze: { rows: titleRows.last + 1, columns: 0 },
    print: {
      area: { top: 0, left: 0, bottom, right: LAST },
      titleRows,
      breaksBefore: draft.breaks,
      footerLeft: scorecard.plan.body?.value ?? "",
      footerCentre: words.footer(code, scorecard.plan.year),
      footerRight: words.page,
    },
  };
}
