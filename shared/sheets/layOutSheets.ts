/** All generated sheets of a plan, in the order of their tabs. */
import type { Finding, Severity } from "../check/finding";
import type { Language } from "../language";
import { programmeKey } from "../plan/keys";
import { namedAsIn } from "../recognise/mapping";
import type { ColumnMapping } from "../recognise/recognition";
import type { Scorecard } from "../score/scorecard";
import { cockpitTexts } from "../text/cockpit";
import { ledgerText as ledgerEn } from "../text/en/ledger";
import { readingsText as readingsEn } from "../text/en/readings";
import { findingsSheetTexts } from "../text/findingsSheet";
import { ledgerText as ledgerIt } from "../text/it/ledger";
import { readingsText as readingsIt } from "../text/it/readings";
import type { Day } from "../workbook/days";
import type { Snapshot } from "../workbook/snapshot";
import { adoptedProgrammes } from "./adopted/adoptedProgrammes";
import { layOutChartData, layOutCockpit, withSheetRows } from "./cockpit/layOutCockpit";
import type { OpenFindings } from "./cockpit/openFindings";
import type { FilledCell } from "./fill/filledCells";
import { layOutFindings } from "./findings/layOutFindings";
import { withOutcomes } from "./findings/outcomes";
import { withFormulaCounts } from "./formulaCounts/withFormulaCounts";
import { layOutIndex } from "./index/layOutIndex";
import { layOutLedger } from "./ledger/layOutLedger";
import { ledgerOf } from "./ledger/ledgerOf";
import { nameSheets, programmeTitles, type SheetNames } from "./names";
import { layOutProgramme } from "./programmeSheet/layOutProgramme";
import type { OwnSheets } from "./readBack/ownSheets";
import { sparing } from "./readBack/sparing";
import { layOutReadings, type ReadingsInput } from "./readings/layOutReadings";
import { withIdsWritten } from "./rowNames";
import { BELOW_FROM, layOutRules } from "./rules/layOutRules";
import type { RuleName } from "./rules/ruleRows";
import type { SheetDoc } from "./sheetDoc";

export interface SheetsInput {
  readonly scorecard: Scorecard;
  /** What the rules found, the gravest first; absent: nothing was checked. */
  readonly findings?: readonly Finding[];
  /** What stands on the sheets that exist already. */
  readonly own?: OwnSheets | undefined;
  /** The workbook: its sheets' names are taken. */
  readonly snapshot: Snapshot;
  readonly language: Language;
  /** Cells of the user's sheets that are filled now. */
  readonly fills?: readonly FilledCell[];
  /** What the user has just asked for in words: it is written in *Regole di calcolo* even where its cells exist. */
  readonly wishes?:
    | {
        readonly today?: Day | undefined;
        readonly missing?: string | undefined;
        /** What the user has just said of columns: remembered in the ledger. */
        readonly mapping?: readonly ColumnMapping[] | undefined;
      }
    | undefined;
}

/** Cruscotto, Indice, the programmes by code, Segnalazioni, Regole di calcolo, the ledger. What people typed earlier is in its cells. */
export function layOutSheets(input: SheetsInput): SheetDoc[] {
  const { scorecard, own, snapshot, language } = input;
  const names = namesFor(input);
  const codes = [...programmeTitles(scorecard.plan).keys()].sort(byCode);
  const cockpit = layOutCockpit({ scorecard, names, language, snapshot, findings: openFindings(input) });
  const adopted = codes.filter((code) => names.readings !== "" && names.programme(code) === names.readings);
  const made = codes
    .filter((code) => !adopted.includes(code))
    .map((code) => {
      const key = programmeKey(scorecard.plan, code);
      const homes = own?.homes[`programme:${key}`];
      return layOutProgramme({
        ...{ scorecard, code, names, language, cockpit },
        ...(homes === undefined ? {} : { homes }),
      });
    });
  const programmes = [...made, ...readingsFor(input, { names, cockpit, codes: adopted })];
  const index = layOutIndex({ scorecard, names, language, cockpit, codes, adopted });
  const rules = rulesFor(input, names);
  const sheets = withFormulaCounts(
    [withSheetRows(cockpit, programmes), index, ...programmes, ...findingsFor(input, names), rules].map(withIdsWritten),
  );
  return [
    ...sheets.map((doc) => (doc.grows === true ? doc : sparing(doc))),
    layOutLedger(
      names.ledger,
      ledgerOf(
        scorecard.plan,
        sheets,
        own?.ledger,
        namedAsIn(snapshot, input.wishes?.mapping ?? []),
        input.fills?.map(({ id, year, at }) => ({ id, year, at })),
      ),
    ),
  ];
}

/** The home cells of the programmes whose sheets the user keeps. */
function readingsFor(
  { scorecard, language, own }: SheetsInput,
  parts: Pick<ReadingsInput, "names" | "cockpit" | "codes">,
): SheetDoc[] {
  const homes = own?.homes.readings;
  return layOutReadings({ scorecard, language, ...parts, ...(homes === undefined ? {} : { homes }) });
}

/** What is open by the outcomes that stand on the sheet. */
function openFindings({ findings, own }: SheetsInput): OpenFindings | undefined {
  if (findings === undefined) return undefined;
  const open = withOutcomes(findings, own?.outcomes).filter((each) => each.open);
  const count = (severity: Severity): number => open.filter((each) => each.severity === severity).length;
  return { errors: count("error"), warnings: count("warning") };
}

/** Its own rows are known by what it was read from, and its empty cells say something: nothing on it is spared. */
function findingsFor({ findings, scorecard, language, own }: SheetsInput, names: SheetNames): SheetDoc[] {
  if (findings === undefined) return [];
  return [layOutFindings(names.findings, { findings, scorecard, language, present: own?.findings })];
}

function namesFor({ scorecard, own, snapshot, language }: SheetsInput): SheetNames {
  const kept = own?.names ?? {};
  const ours = new Set(Object.values(kept));
  const archived = (own?.ledger.sheets ?? []).flatMap(({ name, year }) =>
    name === undefined || year === scorecard.plan.year ? [] : [name],
  );
  const { sheetName } = language === "it" ? ledgerIt : ledgerEn;
  return nameSheets({
    plan: scorecard.plan,
    words: {
      ...cockpitTexts(language).sheets,
      findings: findingsSheetTexts(language).title,
      ledger: sheetName,
      readings: (language === "it" ? readingsIt : readingsEn).title,
    },
    taken: snapshot.sheets.map(({ name }) => name).filter((name) => !ours.has(name) && !archived.includes(name)),
    archived,
    kept,
    adopted: new Map([...adoptedProgrammes(scorecard.plan, own)].map(([code, { at }]) => [code, at])),
  });
}

/** A plan whose year is over is judged at the day that the score took; otherwise the date stays open: today. */
function rulesFor({ scorecard, own, snapshot, language, wishes }: SheetsInput, names: SheetNames): SheetDoc {
  const { settings, plan } = scorecard;
  const written =
    own?.rules.reference ??
    ((own === undefined || own.rules.unwritten === true) && settings.today >= settings.closing
      ? settings.today
      : "today");
  const asked: RuleName[] = [
    ...(wishes?.today === undefined ? [] : (["reference"] as const)),
    ...(wishes?.missing === undefined ? [] : (["missing"] as const)),
  ];
  return layOutRules(names.rules, {
    settings,
    reference: wishes?.today ?? written,
    language,
    body: plan.body?.value ?? "",
    asked,
    below: layOutChartData({ scorecard, names, language, snapshot, firstRow: BELOW_FROM }),
  });
}

/** 1.2 before 1.10. */
export function byCode(one: string, other: string): number {
  const left = one.split(".");
  const right = other.split(".");
  for (let place = 0; place < Math.max(left.length, right.length); place++) {
    const a = left[place] ?? "";
    const b = right[place] ?? "";
    const difference = Number(a) - Number(b);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (a !== b && Number.isNaN(difference)) return a < b ? -1 : 1;
  }
  return 0;
}
