/** The texts of the workbench's grid, by language. */
import type { Language } from "../language";
import { gridEn } from "./en/grid";
import { gridIt } from "./it/grid";

/** Why something was not done. */
export type Refusal =
  | "moveSheet"
  | "moveCells"
  | "moveLines"
  | "insertCells"
  | "copySheet"
  | "hideSheet"
  | "protection"
  | "names"
  | "rules"
  | "links"
  | "notes"
  | "sheetLook"
  | "sort"
  | "notKept"
  | "noteInTheWay"
  | "tableInTheWay"
  | "heldTogether"
  | "tableHeading"
  | "notCalculated"
  | "unreadable"
  | "lastSheet"
  | "writing"
  | "undoOurs";

export interface GridTexts {
  readonly refused: Readonly<Record<Refusal, string>>;
  /** Something went wrong in what calculates. */
  readonly calculationBroken: string;
  /** A formula whose result fills further cells. */
  readonly fillsMany: (cell: string) => string;
  /** `cell`: `Piano!B2`; `text`: as it was typed. */
  readonly unreadableFormula: (cell: string, text: string) => string;
}

export const gridTexts = (language: Language): GridTexts => (language === "it" ? gridIt : gridEn);
