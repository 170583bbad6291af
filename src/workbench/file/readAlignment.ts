/** Where a text stands in its cell, from the file's words for it. */
import { isTrue } from "../../file/xml/scanXml";
import { attribute, type XmlElement } from "../../file/xml/xmlTree";
import type { CellLook } from "./looks";

type Alignment = Pick<CellLook, "align" | "vertical" | "wrap" | "shrink" | "indent" | "rotation">;

const ACROSS: Readonly<Record<string, NonNullable<CellLook["align"]>>> = {
  left: "left",
  center: "center",
  right: "right",
  fill: "fill",
  justify: "justify",
  centerContinuous: "centerContinuous",
  distributed: "distributed",
};

const DOWN: Readonly<Record<string, NonNullable<CellLook["vertical"]>>> = {
  top: "top",
  center: "center",
  bottom: "bottom",
  justify: "justify",
  distributed: "distributed",
};

/** Letters one below the other. */
const STACKED = 255;

export function alignmentOf(alignment: XmlElement | undefined): Alignment {
  if (alignment === undefined) return {};
  const align = ACROSS[attribute(alignment, "horizontal") ?? ""];
  const vertical = DOWN[attribute(alignment, "vertical") ?? ""];
  const indent = Number(attribute(alignment, "indent") ?? 0);
  const turn = Number(attribute(alignment, "textRotation") ?? 0);
  return {
    ...(align === undefined ? {} : { align }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(isTrue(attribute(alignment, "wrapText")) ? { wrap: true as const } : {}),
    ...(isTrue(attribute(alignment, "shrinkToFit")) ? { shrink: true as const } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...rotationOf(turn),
  };
}

/** 1 … 90 upwards, 91 … 180 downwards by what is above 90. */
function rotationOf(turn: number): Pick<Alignment, "rotation"> {
  if (turn === STACKED) return { rotation: "stacked" };
  if (!(turn > 0 && turn <= 180)) return {};
  return { rotation: turn <= 90 ? turn : 90 - turn };
}
