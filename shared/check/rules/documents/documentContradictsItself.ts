/** One document that says two things of the same programme: the first counts. */
import type { CellRange } from "../../../workbook/address";
import { programmesOf } from "../../accounts";
import { sheetsByName } from "../../cellsOf";
import { smallPlan } from "../../examples/smallPlan";
import type { CheckFacts } from "../../facts";
import { foundRemarks, type RemarkData } from "../../remarkFindings";
import { runsOf } from "../../remarks";
import type { Rule } from "../../rule";

const REASONS = new Set<string>(["conflicting-value"]);

export const documentContradictsItself: Rule<RemarkData> = {
  id: "document-contradicts-itself",
  severity: "warning",
  examples: [
    {
      says: {
        it: "il registro dà a un programma due titoli",
        en: "the register gives a programme two titles",
      },
      sheets: smallPlan({ "Programmi!A4": "1.1.1", "Programmi!B4": "Accoglienza dei turisti" }),
      finds: ["Programmi!B4"],
    },
    {
      says: { it: "due totali per lo stesso programma", en: "two totals for the same programme" },
      sheets: smallPlan({
        "Risorse!A4": "1.2.1",
        "Risorse!B4": { value: 21000, format: "#,##0.00" },
      }),
      finds: ["Risorse!B4"],
    },
    { says: { it: "ogni cosa detta una volta", en: "each thing said once" }, sheets: smallPlan(), finds: [] },
  ],
  check: (facts) => {
    const codeOn = codeFinder(facts);
    return foundRemarks(facts, runsOf(facts, REASONS), () => "warning").map((found) => {
      const code = codeOn(found.at);
      return code === undefined ? found : { ...found, key: `${found.at.sheet}/${code}` };
    });
  },
};

/** Registers begin their rows with the code; tables are no wider than this before it. */
const WIDEST = 12;

/** The code of the programme that a row speaks of, where one stands there: it stays when the words are corrected. */
function codeFinder({ plan, snapshot }: CheckFacts): (at: CellRange) => string | undefined {
  const programmes = programmesOf(plan);
  const sheets = sheetsByName(snapshot);
  return ({ sheet, top }) => {
    const cells = sheets.get(sheet)?.rows[top]?.slice(0, WIDEST) ?? [];
    const codes = cells.map((cell) => /^\s*(\S+)/.exec(String(cell?.value ?? ""))?.[1] ?? "");
    return codes.find((code) => programmes.has(code));
  };
}
