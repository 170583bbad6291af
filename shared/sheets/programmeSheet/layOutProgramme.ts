/** A programme sheet (scheda programma), block by block in the reading order of the plan. */
import { programmeKey } from "../../plan/keys";
import { programmeSheetText as english } from "../../text/en/programmeSheet";
import { programmeSheetText as italian } from "../../text/it/programmeSheet";
import { bandConditionals } from "../cockpit/conditionals";
import { evened } from "../indicator/formulaWords";
import { gap } from "../look/cells";
import { type PageBlock, pageBreaks, pageRoom } from "../look/pages";
import { PROGRAMME } from "../places";
import { named } from "../rowNames";
import type { SheetDoc } from "../sheetDoc";
import { addActions } from "./actionsBlock";
import { ofProgramme } from "./byProgramme";
import { columnDocs, LAST, WIDTHS } from "./columns";
import type { Draft, ProgrammeInput } from "./draft";
import { addHeader } from "./header";
import { addOperational } from "./operationalBlock";
import { addResources } from "./resourcesBlock";
import { ROW_ID } from "./rowIds";
import { addStrategic } from "./strategicBlock";
import { addTriennium } from "./trienniumBlock";

/** Azioni, risultati attesi, risorse, responsabile, indicatori strategici, triennio; on a new page the operational ones. */
export function layOutProgramme(input: ProgrammeInput): SheetDoc {
  const draft = startDraft(input);
  const starts: number[] = [];
  const block = <T>(name: string, add: (draft: Draft) => T): T => {
    const start = draft.rows.length;
    starts.push(start);
    draft.rows.push(gap(GAP));
    const added = add(draft);
    draft.rows.push(...named(name, draft.rows.splice(start)));
    return added;
  };
  const titleRows = addHeader(draft);
  draft.rows.push(...named("title", draft.rows.splice(0)));
  block("actions", addActions);
  block("resources", addResources);
  if (draft.strategic.length > 0) {
    const rows = block("strategic", addStrategic);
    block("triennium", (now) => addTriennium(now, rows));
  }
  block("operational", addOperational);
  return finish(draft, titleRows, breaksOf(draft, titleRows, starts));
}

/** A block is not parted while it fits a page; operational indicators always begin one, empty rows for them do not. */
function breaksOf({ rows, operational }: Draft, titleRows: TitleRows, starts: readonly number[]): number[] {
  const heightOf = (first: number, end: number): number =>
    rows.slice(first, end).reduce((sum, { height = 0 }) => sum + height, 0);
  const titleHeight = heightOf(titleRows.first, titleRows.last + 1);
  const edges = [0, ...starts, rows.length];
  const blocks: PageBlock[] = edges.slice(0, -1).map((first, index) => {
    const end = edges[index + 1] ?? rows.length;
    return {
      rows: end - first,
      // The first page has the title among its own rows.
      height: heightOf(first, end) - (index === 0 ? titleHeight : 0),
      ...(index === starts.length && operational.length > 0 ? { breakBefore: true } : {}),
    };
  });
  return pageBreaks(blocks, 0, pageRoom(WIDTHS), titleHeight);
}

interface TitleRows {
  readonly first: number;
  readonly last: number;
}

/** White between two blocks, in points. */
const GAP = 14;

function startDraft(input: ProgrammeInput): Draft {
  const { scorecard, code, language } = input;
  const own = ofProgramme(scorecard, code);
  return {
    ...input,
    words: language === "it" ? italian : english,
    year: scorecard.plan.year,
    key: programmeKey(scorecard.plan, code),
    title: evened(own.title),
    detail: own.detail,
    strategic: own.strategic,
    operational: own.operational,
    rows: [],
    validations: [],
    conditionals: [],
  };
}

function finish(draft: Draft, titleRows: TitleRows, breaksBefore: readonly number[]): SheetDoc {
  const { scorecard, key, names, words, rows, code } = draft;
  const bottom = rows.length - 1;
  return {
    key: `programme:${key}`,
    name: names.programme(code),
    hidden: false,
    columns: columnDocs(),
    rows,
    validations: draft.validations,
    conditionals: [...bandConditionals(PROGRAMME.band, titleRows.last + 1, bottom), ...draft.conditionals],
    charts: [],
    freeze: { rows: titleRows.last + 1, columns: 0 },
    idColumn: ROW_ID,
    goneNote: { column: PROGRAMME.readAs, text: words.notInPlan },
    print: {
      area: { top: 0, left: 0, bottom, right: LAST },
      titleRows,
      breaksBefore,
      footerLeft: scorecard.plan.body?.value ?? "",
      footerCentre: words.footer(code, scorecard.plan.year),
      footerRight: words.page,
    },
  };
}
