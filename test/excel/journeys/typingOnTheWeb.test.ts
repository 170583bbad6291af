/** Excel on the web writes under somebody who is typing in a cell, and holds what she enters afterwards: nothing of hers is lost. */
import { sheetNamed, valueAt } from "../../../shared/workbook/snapshot";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import { parseAddress } from "../facets/addresses";
import { closeAll, type InExcel, inExcel } from "./theExcel";
import { WORKS } from "./works";

/** Nothing here asks what formulas show. */
jest.mock("../../engine/univer", () =>
  jest
    .requireActual<typeof import("./stilled")>("./stilled")
    .stilled(jest.requireActual("../../engine/univer"), () => false),
);

afterEach(closeAll);

const [, REFRESH] = WORKS;
const TEXT = "mio, digitato intanto";

async function textIn({ excel }: InExcel, sheet: string, address: string): Promise<unknown> {
  const found = sheetNamed(await excel.picture(), sheet);
  const { top = -1, left = -1 } = parseAddress(address) ?? {};
  return found === undefined ? undefined : valueAt(found, top, left);
}

/** The cells that the pane tells as typed over by hand, before it would generate again. */
async function toldByHand({ host }: InExcel): Promise<readonly string[] | undefined> {
  const work = createPaneWork(host, () => "2016-12-31");
  await work.read({ language: "it", year: 2016 });
  const shown = await work.preview();
  return shown !== undefined && "byHand" in shown ? shown.byHand : undefined;
}

it.each<readonly [string, string, string]>([
  ["a formula", "Indice", "J8"],
  ["a text", "Indice", "C5"],
])(
  "what she enters over %s that was written meanwhile stands, is told as typed over by hand, and stays",
  async (_, sheet, address) => {
    if (REFRESH === undefined) throw new Error("no refresh");
    const here = inExcel(await REFRESH.start(), { mode: "web" });
    const before = await textIn(here, sheet, address);
    const leave = here.excel.hostile.editCell();
    await REFRESH.run(here.host);
    here.excel.person.types(sheet, address, TEXT);
    leave();
    expect(before).not.toBe(TEXT);
    expect(await textIn(here, sheet, address)).toBe(TEXT);
    expect(await toldByHand(here)).toEqual([`${sheet}!${address}`]);
    await REFRESH.run(here.host);
    expect(await textIn(here, sheet, address)).toBe(TEXT);
  },
);
