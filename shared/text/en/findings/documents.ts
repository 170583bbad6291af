/** The sentences of the rules on documents that disagree. */
import type { TitleDiffers } from "../../../check/accountsTitles";
import type { RemarkData } from "../../../check/remarkFindings";
import type { IndicatorElsewhere } from "../../../check/rules/documents/indicatorElsewhere";
import type { IndicatorNotOnSheet } from "../../../check/rules/documents/indicatorNotOnSheet";
import type { ProgrammeCodeDiffers } from "../../../check/rules/documents/programmeCodeDiffers";
import type { ProgrammeWithoutSheet } from "../../../check/rules/documents/programmeWithoutSheet";
import type { ResponsibleDiffers } from "../../../check/rules/documents/responsibleDiffers";
import type { ResponsibleMisspelt } from "../../../check/rules/documents/responsibleMisspelt";
import type { ResultDiffers } from "../../../check/rules/documents/resultDiffers";
import type { ResultOnlyOnSheet } from "../../../check/rules/documents/resultOnlyOnSheet";
import type { SheetWithoutProgramme } from "../../../check/rules/documents/sheetWithoutProgramme";
import type { TargetDiffers } from "../../../check/rules/documents/targetDiffers";
import type { WeightDiffers } from "../../../check/rules/documents/weightDiffers";
import type { FindingText, FindingTexts } from "../../findingText";
import { formatPercent } from "../../numbers";

/** “A”, on the sheet “Programmi” “B”. */
const variants = (data: TitleDiffers): string => {
  const [first, ...more] = data.variants;
  const others = more.map(({ text, sheet }) => `, on the sheet “${sheet}” “${text}”`);
  return `“${first?.text ?? ""}”${others.join("")}`;
};

const programmeTitle: FindingText<TitleDiffers> = {
  name: "Programme with two titles",
  why: "Whoever reads two documents must be able to recognise the same programme. Cabina knows it by its code, and the cockpit's title counts.",
  message: (cell, data) =>
    `${cell}: the programme ${data.code} is called ${variants(data)} here, and “${data.title}” on the sheet “${data.sheet}”.`,
  todo: ({ title }) =>
    `The cockpit counts: write “${title}” here too, or correct the cockpit if this is the right title.`,
};

const objectiveTitle: FindingText<TitleDiffers> = {
  name: "Objective with two titles",
  why: "An objective written in two ways looks like two objectives. The cockpit's title counts.",
  message: (cell, data) =>
    `${cell}: above a programme of the objective ${data.code} stands ${variants(data)}, and on the sheet “${data.sheet}” the objective is called “${data.title}”.`,
  todo: ({ title }) => `The cockpit counts: write “${title}” here too, or correct the cockpit.`,
};

const areaTitle: FindingText<TitleDiffers> = {
  name: "Strategic area with two titles",
  why: "An area written in two ways looks like two areas.",
  message: (cell, data) =>
    `${cell}: the area ${data.code} is called ${variants(data)} here, and “${data.title}” on the sheet “${data.sheet}”.`,
  todo: () => "Write the title of the area in the same way in all documents.",
};

const indicatorTitle: FindingText<TitleDiffers> = {
  name: "Indicator with two titles",
  why: "An indicator is found in the documents by its title: with another word it may look like another one, or measure another thing.",
  message: (cell, data) =>
    `${cell}: an indicator of the programme ${data.code} is called ${variants(data)} here, and “${data.title}” on the sheet “${data.sheet}”.`,
  todo: ({ sheet }) =>
    `The sheet “${sheet}” counts: write the title in the same way or, if they are two indicators, tell them apart.`,
};

const target: FindingText<TargetDiffers> = {
  name: "Two targets for one indicator",
  why: "An indicator with two targets may be reached by one document and missed by the other. The score counts the cockpit's.",
  message: (cell, { indicator, years, here, there, sheet, strictness }) =>
    `${cell}: the target ${years.join(", ")} of “${indicator}” is “${here}” here, and “${there}” on the sheet “${sheet}”${strictness ? "; they differ only in whether the value itself is enough" : ""}.`,
  todo: ({ sheet }) =>
    `Decide which target holds and write it in both documents: the score counts that of the sheet “${sheet}”.`,
};

const weight: FindingText<WeightDiffers> = {
  name: "Two weights for one thing",
  why: "The score uses the weights of the cockpit: a document that shows other ones promises another score.",
  message: (cell, { title, here, there, sheet }) =>
    `${cell}: the weight of “${title}” is ${formatPercent(here, "en")} here, and ${formatPercent(there, "en")} on the sheet “${sheet}”.`,
  todo: ({ sheet }) =>
    `Decide which weight holds and write it in both documents: the score counts that of the sheet “${sheet}”.`,
};

const responsible: FindingText<ResponsibleDiffers> = {
  name: "Two responsible units for one programme",
  why: "Where two documents name different units nobody knows who answers for the programme.",
  message: (cell, { programme, here, there, sheet }) =>
    `${cell}: the responsible unit of the programme ${programme} is “${here}” here, and “${there}” on the sheet “${sheet}”.`,
  todo: () => "Write the same responsible unit in both documents.",
};

const misspelt: FindingText<ResponsibleMisspelt> = {
  name: "Name of a unit written in two ways",
  why: "A unit written in two ways appears twice in the lists by responsible unit.",
  message: (cell, { written, usual, elsewhere }) =>
    elsewhere === undefined
      ? `${cell}: here stands “${written}”, elsewhere more often “${usual}”.`
      : `${cell}: here stands “${written}”, in ${elsewhere} “${usual}”; one of the two is probably a slip.`,
  todo: ({ usual, elsewhere }) =>
    elsewhere === undefined
      ? `If it is the same unit, write “${usual}”; if it is another one, this finding can be accepted.`
      : "If it is one unit, write its name in the same way in both cells; if they are two, this finding can be accepted.",
};

const result: FindingText<ResultDiffers> = {
  name: "Two results for one indicator",
  why: "Of two different results one is wrong. The score counts the cockpit's.",
  message: (cell, { indicator, year, here, there, sheet }) =>
    `${cell}: the result ${year} of “${indicator}” is “${here}” here, and “${there}” on the sheet “${sheet}”.`,
  todo: ({ sheet }) =>
    `Find out which result is right and write it in both documents: the score counts that of the sheet “${sheet}”.`,
};

const onlyOnSheet: FindingText<ResultOnlyOnSheet> = {
  name: "Result that the cockpit does not have",
  why: "The score reads results from the cockpit: those that stand in another document alone do not count.",
  message: (cell, { indicator, year, result: value, sheet, count }) =>
    count === 1
      ? `${cell}: the result ${year} of “${indicator}” is missing here, and is “${value}” on the sheet “${sheet}”.`
      : `${cell}: ${count} results of ${year} that other sheets have are missing here; the first is that of “${indicator}”, “${value}” on the sheet “${sheet}”.`,
  todo: ({ result: value, count }) =>
    count === 1
      ? `If the result is final, write “${value}” here too.`
      : "If the results are final, write them in this column too.",
  fix: ({ result: value, sheet, count }) =>
    count === 1
      ? `Copy “${value}” from the sheet “${sheet}” into this empty cell.`
      : `Copy the ${count} results into the empty cells of this column.`,
};

const notOnSheet: FindingText<IndicatorNotOnSheet> = {
  name: "Indicator missing from its programme's sheet",
  why: "The programme sheet is what the unit works with: an indicator that is not on it may be forgotten.",
  message: (cell, { indicator, programme, sheet, instead }) =>
    `${cell}: the indicator “${indicator}” is not on the sheet of the programme ${programme} (“${sheet}”)${instead === "" ? "" : `, where “${instead}” stands`}.`,
  todo: ({ sheet }) =>
    `Add the indicator to the sheet “${sheet}” or, if it stands there with another title, write the same title.`,
};

const elsewhere: FindingText<IndicatorElsewhere> = {
  name: "Indicator on the sheet of another programme",
  why: "An indicator weighs in the programme in which the cockpit has it: on another one's sheet the wrong unit looks after it.",
  message: (cell, { indicator, here, there, sheet }) =>
    `${cell}: “${indicator}” stands on the sheet of the programme ${here}, and belongs to the programme ${there} on the sheet “${sheet}”.`,
  todo: ({ there }) => `Move the indicator to the sheet of the programme ${there}, or correct the cockpit.`,
};

const withoutSheet: FindingText<ProgrammeWithoutSheet> = {
  name: "Programme without a sheet",
  why: "Without a sheet nobody knows which actions, resources and units stand behind the programme.",
  message: (cell, { programme, title, lacks }) =>
    lacks === "everything"
      ? `${cell}: no other document speaks of the programme ${programme} “${title}”, while they speak of the other programmes.`
      : `${cell}: the programme ${programme} “${title}” has no sheet, while the other programmes have one.`,
  todo: ({ programme }) =>
    `Add the programme ${programme} to the other documents, or correct the code that it has there.`,
};

const withoutProgramme: FindingText<SheetWithoutProgramme> = {
  name: "Sheet of a programme that the cockpit does not have",
  why: "What stands on this sheet enters no score.",
  message: (cell, { code, title }) =>
    `${cell}: the sheet speaks of the programme “${[code, title].filter((part) => part !== "").join(" ")}”, which is not in the cockpit.`,
  todo: () => "Add the programme to the cockpit, or correct the code of the sheet, or take the sheet away.",
};

const code: FindingText<ProgrammeCodeDiffers> = {
  name: "Code of one programme and title of another",
  why: "By the code Cabina knows of which programme a document speaks: with another one's code the data end in the wrong place.",
  message: (cell, { code: written, title, titleOf, sheet }) =>
    `${cell}: the code here is ${written}, but “${title}” is the programme ${titleOf} on the sheet “${sheet}”.`,
  todo: ({ titleOf }) => `Write the code ${titleOf}, or the title of the programme that is meant.`,
};

const contradiction: FindingText<RemarkData> = {
  name: "A document that contradicts itself",
  why: "The same document says two things of the same programme. The first counts: if the second is the right one, Cabina shows the wrong one.",
  message: (cell, { text }) =>
    `${cell}: this reads “${text}”, but further up the same document says another thing of the same programme.`,
  todo: () =>
    "What stands first counts: write the same in both rows, or correct the code if this row is about another programme.",
};

export const documentsEn: FindingTexts = {
  "programme-title-differs": programmeTitle,
  "objective-title-differs": objectiveTitle,
  "area-title-differs": areaTitle,
  "indicator-title-differs": indicatorTitle,
  "target-differs": target,
  "weight-differs": weight,
  "responsible-differs": responsible,
  "responsible-misspelt": misspelt,
  "result-differs": result,
  "result-only-on-sheet": onlyOnSheet,
  "indicator-not-on-sheet": notOnSheet,
  "indicator-elsewhere": elsewhere,
  "programme-without-sheet": withoutSheet,
  "sheet-without-programme": withoutProgramme,
  "programme-code-differs": code,
  "document-contradicts-itself": contradiction,
};
