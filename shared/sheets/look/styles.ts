/** The looks of the cells of every generated sheet, by what they hold. */
import { keptWith } from "../../workbook/formula/kept";
import type { StyleDoc } from "../../workbook/sheetFacets";
import { EDGES, FORMATS, PALETTE, SIZE } from "./palette";

const words: StyleDoc = { size: SIZE.text, colour: PALETTE.ink, align: "left", vertical: "middle" };
const figures: StyleDoc = { size: SIZE.text, colour: PALETTE.ink, align: "right", vertical: "middle" };
const head: StyleDoc = { size: SIZE.small, colour: PALETTE.soft, align: "left", vertical: "bottom", wrap: true };
const title: StyleDoc = { bold: true, colour: PALETTE.petrol, align: "left", vertical: "middle" };

/** A left-aligned column after a right-aligned one is indented, so that the two do not touch. */
export const STYLES = {
  /** Headings. */
  bodyName: { ...title, size: SIZE.body },
  sheetTitle: { ...title, size: SIZE.sheetTitle },
  programmeTitle: { ...title, size: SIZE.programmeTitle, vertical: "top" },
  perspective: { ...title, size: SIZE.perspective, vertical: "bottom" },
  block: { ...title, size: SIZE.block, vertical: "bottom" },
  score: { ...title, size: SIZE.score },
  /** Small capitals over the body's name. */
  eyebrow: { size: SIZE.small, bold: true, colour: PALETTE.soft, align: "left", vertical: "middle" },
  lead: { size: SIZE.total, colour: PALETTE.soft, align: "left", vertical: "middle" },
  /** Heads of columns over words, over words after figures, over figures. */
  head,
  headIndented: { ...head, indent: 1 },
  headRight: { ...head, align: "right" },
  /** Over typed figures, which are indented from the right. */
  headInput: { ...head, align: "right", indent: 1 },
  /** Words. */
  text: words,
  textIndented: { ...words, indent: 1 },
  wrapped: { ...words, wrap: true },
  wrappedIndented: { ...words, wrap: true, indent: 1 },
  strong: { ...words, bold: true },
  soft: { ...words, colour: PALETTE.soft },
  softWrapped: { ...words, colour: PALETTE.soft, wrap: true },
  small: { ...words, size: SIZE.small, colour: PALETTE.soft },
  note: { ...words, size: SIZE.small, colour: PALETTE.soft, indent: 1, wrap: true },
  code: { ...words, bold: true, colour: PALETTE.petrol },
  band: { ...words, size: SIZE.band },
  /** A scale drawn with letters. */
  bar: { ...words, size: 9, colour: PALETTE.petrol, indent: 1 },
  /** Figures. */
  number: figures,
  numberStrong: { ...figures, bold: true },
  numberSoft: { ...figures, colour: PALETTE.soft },
  weight: { ...figures, colour: PALETTE.soft, format: FORMATS.weight },
  percent: { ...figures, bold: true, format: FORMATS.percent },
  day: { ...figures, format: FORMATS.day },
} as const satisfies Readonly<Record<string, StyleDoc>>;

/** A code that leads to another sheet. */
export const LINKED: StyleDoc = { underline: true };

/** One line under each row. Such looks are made once: a sheet has thousands of cells that share them. */
export const underlined = keptWith((style: StyleDoc): StyleDoc => ({ ...style, bottom: EDGES.hairline }));

/** The rule under a heading. */
export const ruled = keptWith((style: StyleDoc): StyleDoc => ({ ...style, bottom: EDGES.rule }));

/** The heavy rule under a perspective and a programme's facts. */
export const strongly = keptWith((style: StyleDoc): StyleDoc => ({ ...style, bottom: EDGES.strong }));

/** Between two rules: a total. */
export const framed = keptWith((style: StyleDoc): StyleDoc => ({ ...style, top: EDGES.rule, bottom: EDGES.rule }));

/** Between two heavy rules: the total of the body. */
export const framedStrongly = keptWith(
  (style: StyleDoc): StyleDoc => ({ ...style, top: EDGES.strong, bottom: EDGES.strong }),
);

/** The look of a cell that a person fills: its edge survives a print in black and white; figures keep off the edge. */
export const asInput = keptWith(
  (style: StyleDoc): StyleDoc => ({
    ...style,
    fill: PALETTE.input,
    left: EDGES.input,
    right: EDGES.input,
    top: EDGES.input,
    bottom: EDGES.input,
    unlocked: true,
    ...(style.align === "right" ? { indent: 1 } : {}),
  }),
);
