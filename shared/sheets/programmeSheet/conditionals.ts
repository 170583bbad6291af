/** The colours of semaforo and states, told by their symbol: the word and its shape say the same without them. */
import { call, eq, or } from "../../workbook/formula/build";
import type { Formula } from "../../workbook/formula/tree";
import type { ConditionalDoc } from "../../workbook/sheetFacets";
import type { Merge } from "../../workbook/snapshot";
import { PALETTE } from "../look/palette";
import { SYMBOLS } from "../look/symbols";

const LOOKS: readonly { readonly symbols: readonly string[]; readonly style: ConditionalDoc["style"] }[] = [
  { symbols: [SYMBOLS.green, SYMBOLS.openGreen], style: { colour: PALETTE.green, bold: true } },
  { symbols: [SYMBOLS.yellow, SYMBOLS.openYellow], style: { colour: PALETTE.amber, bold: true } },
  { symbols: [SYMBOLS.red, SYMBOLS.openRed], style: { colour: PALETTE.red, bold: true } },
  { symbols: [SYMBOLS.beyond, SYMBOLS.openBeyond], style: { colour: PALETTE.blue, bold: true } },
  { symbols: [SYMBOLS.reread, SYMBOLS.twoResults], style: { colour: PALETTE.red, fill: PALETTE.alert, bold: true } },
];

/** For cells whose text begins with a symbol. */
export const bandConditionals = (area: Merge): ConditionalDoc[] =>
  LOOKS.map(({ symbols, style }) => ({ ...area, when: beginsWith(area, symbols), style }));

/** `OR(LEFT(L21,1)="●",LEFT(L21,1)="○")`, relative to the first cell of the area. */
function beginsWith({ top, left }: Merge, symbols: readonly string[]): Formula {
  const first: Formula = { kind: "reference", top, left, bottom: top, right: left, absolute: false };
  return or(...symbols.map((symbol) => eq(call("LEFT", first, 1), symbol)));
}

/** Amounts that are texts. */
export function textConditional(area: Merge): ConditionalDoc {
  const { top, left } = area;
  const first: Formula = { kind: "reference", top, left, bottom: top, right: left, absolute: false };
  return { ...area, when: call("ISTEXT", first), style: { colour: PALETTE.red, fill: PALETTE.alert, bold: true } };
}
