/** The rules on documents that disagree, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { areaTitleDiffers } from "./areaTitleDiffers";
import { documentContradictsItself } from "./documentContradictsItself";
import { indicatorElsewhere } from "./indicatorElsewhere";
import { indicatorNotOnSheet } from "./indicatorNotOnSheet";
import { indicatorTitleDiffers } from "./indicatorTitleDiffers";
import { objectiveTitleDiffers } from "./objectiveTitleDiffers";
import { programmeCodeDiffers } from "./programmeCodeDiffers";
import { programmeTitleDiffers } from "./programmeTitleDiffers";
import { programmeWithoutSheet } from "./programmeWithoutSheet";
import { responsibleDiffers } from "./responsibleDiffers";
import { responsibleMisspelt } from "./responsibleMisspelt";
import { resultDiffers } from "./resultDiffers";
import { resultOnlyOnSheet } from "./resultOnlyOnSheet";
import { sheetWithoutProgramme } from "./sheetWithoutProgramme";
import { targetDiffers } from "./targetDiffers";
import { weightDiffers } from "./weightDiffers";

export const DOCUMENTS_RULES: readonly Rule[] = [
  targetDiffers,
  weightDiffers,
  resultDiffers,
  resultOnlyOnSheet,
  documentContradictsItself,
  programmeCodeDiffers,
  sheetWithoutProgramme,
  programmeWithoutSheet,
  indicatorElsewhere,
  indicatorNotOnSheet,
  programmeTitleDiffers,
  objectiveTitleDiffers,
  areaTitleDiffers,
  indicatorTitleDiffers,
  responsibleDiffers,
  responsibleMisspelt,
];
