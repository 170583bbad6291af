/** What Cabina asks of Excel on the web: requests and bytes, never times, since no Excel is there; and what a naive add-in asks for the same. */
import { createExcelHost } from "../../addin/excelHost";
import { planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { type OpenExcel, openExcel } from "../../test/excel/openExcel";
import { memoryHost } from "../../test/hosts/memoryHost";
import { INDICATORS_A_PROGRAMME, largePlan, PLAN_SHEET } from "../largePlan";
import { OPTIONS } from "../stages";
import { readNaively, writeNaively } from "./naive";

export interface Asked {
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  /** The largest request or answer. */
  readonly largest: number;
}

export interface ExcelCosts {
  readonly programmes: number;
  readonly reading: Asked;
  /** After the reading: the look at what stands there, and the writing. */
  readonly building: Asked;
  /** After one target has changed, likewise. */
  readonly refreshing: Asked;
  readonly naive: { readonly reading: Asked; readonly building: Asked | undefined };
}

/** More cells than a naive add-in's run through in a minute are not asked of it. */
const MOST_FOR_NAIVE = 16;

export async function excelCosts(programmes: number): Promise<ExcelCosts> {
  const plan = largePlan(programmes * INDICATORS_A_PROGRAMME);
  const built = memoryHost(plan, { calculates: true });
  await refreshPlan(built, OPTIONS);
  const planned = planRefresh(plan, { ...OPTIONS, calculates: true });
  if (!planned.ok) throw new Error("the workbook of the bench is not planned");
  const { edits } = planned.value;
  const building = await asked(plan, async (excel) => {
    const host = createExcelHost(excel.desk);
    await host.readWorkbook();
    excel.stats.reset();
    await host.applyEdits(edits);
  });
  return {
    programmes,
    reading: await asked(built.snapshot(), (excel) => createExcelHost(excel.desk).readWorkbook()),
    building,
    refreshing: await asked(built.snapshot(), async (excel) => {
      const host = createExcelHost(excel.desk);
      typeTarget(excel);
      const now = planRefresh(await host.readWorkbook(), { ...OPTIONS, calculates: true });
      if (!now.ok || now.value.edits.length === 0) throw new Error("nothing is brought up to date");
      excel.stats.reset();
      await host.applyEdits(now.value.edits);
    }),
    naive: {
      reading: await asked(built.snapshot(), (excel) => readNaively(excel.desk.run), "desktop"),
      building:
        programmes > MOST_FOR_NAIVE
          ? undefined
          : await asked(plan, (excel) => writeNaively(excel.desk.run, edits), "desktop"),
    },
  };
}

/** Without any calculation: only what goes over the wire is asked here. A naive add-in's requests may be larger than the web takes. */
async function asked(
  start: Parameters<typeof openExcel>[0],
  work: (excel: OpenExcel) => Promise<unknown>,
  mode: "web" | "desktop" = "web",
): Promise<Asked> {
  const excel = openExcel(start, { mode });
  Object.assign(excel.book.calculation, { run: async () => undefined });
  await work(excel);
  const { requests, sent, received } = excel.stats;
  const largest = requests.reduce((most, one) => Math.max(most, one.sent, one.received), 0);
  const found = { requests: requests.length, sent, received, largest };
  excel.close();
  return found;
}

const BEFORE = "almeno 25";

/** The first target asks for one more. */
function typeTarget({ book, person }: OpenExcel): void {
  const sheet = book.find(PLAN_SHEET);
  const plan = largePlan(INDICATORS_A_PROGRAMME).sheets[0];
  const row = plan?.rows.findIndex((cells) => cells?.some((cell) => cell?.value === BEFORE)) ?? -1;
  if (sheet === undefined || row < 0) throw new Error("the target of the bench is not found");
  person.types(PLAN_SHEET, `E${row + 1}`, "almeno 26");
}
