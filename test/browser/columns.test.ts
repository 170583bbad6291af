/** A column that is understood wrongly is corrected in *Impostazioni*: score and findings follow, the file remembers it, and it can be taken back. */
import type { Browser } from "playwright-core";
import { formatNumber } from "../../shared/text/numbers";
import type { Edit } from "../../shared/workbook/edit";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { localDay } from "../../src/actions/localDay";
import { openFile } from "../../src/file/openFile";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { type Bench, openBench } from "./bench";
import { describeInBrowser, launchBrowser } from "./browser";
import { type OnPage, onPage } from "./onPage";
import { sampleBook } from "./sampleBytes";

const SHEET = "Cruscotto strategico";
const HEADINGS = { row: 4, lastYear: 2, thisYear: 3 };

/** The headings of the two years of results stand over each other's numbers. */
const exchanged: Edit = {
  kind: "writeCells",
  sheet: SHEET,
  cells: [
    [HEADINGS.lastYear, "Risultato\n2016", "Risultato\n2015"] as const,
    [HEADINGS.thisYear, "Risultato\n2015", "Risultato\n2016"] as const,
  ].map(([column, value, expected]) => ({
    row: HEADINGS.row,
    column,
    content: { kind: "value", value },
    expected,
  })),
};

interface Read {
  /** As the pane writes it: `92,8`. */
  readonly score: string;
  /** Open findings about the indicators' cells, by their sentences. */
  readonly findings: number;
}

/** What the core reads from a file, without any page. */
async function readInNode({ bytes }: FirstBook): Promise<Read> {
  const opened = await openFile(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const checked = checkWorkbook(await opened.value.readWorkbook(), { wishes: {}, today: localDay(new Date()) });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  const { scorecard, findings } = checked.value;
  const body = scorecard.nodes.find(({ kind }) => kind === "body");
  return {
    score: formatNumber((body?.score ?? Number.NaN) * 100, "it", 1),
    findings: findings.filter(({ outcome }) => outcome === undefined).length,
  };
}

describeInBrowser("a column that is understood wrongly", () => {
  let browser: Browser;
  let bench: Bench;
  let on: OnPage;
  let right: Read;
  let wrong: Read;

  beforeAll(async () => {
    browser = await launchBrowser();
    right = await readInNode(await sampleBook());
    wrong = await readInNode(await sampleBook([exchanged]));
  });
  afterAll(async () => browser?.close());
  afterEach(async () => {
    const { wrongs } = bench;
    await bench.close();
    expect(wrongs).toEqual([]);
  });

  const open = async (book: FirstBook): Promise<void> => {
    bench = await openBench(browser, { book });
    on = onPage(bench);
    await on.tab("build").waitFor();
  };
  const field = (column: string) => on.pane.getByLabel(new RegExp(`^${column} · Risultato`)).first();
  const columnsAre = async (lastYear: string, thisYear: string): Promise<void> => {
    await on.menu("settings");
    await field("C").waitFor();
    await expect(field("C").inputValue()).resolves.toBe(lastYear);
    await expect(field("D").inputValue()).resolves.toBe(thisYear);
  };
  /** Waits for the score, which a reading brings, and compares the count of findings. */
  const shows = async ({ score, findings }: Read): Promise<void> => {
    await on.tab("cockpit").click();
    await on.pane.locator(".cb-big", { hasText: new RegExp(`^${score}`) }).waitFor();
    await expect(on.tab("checks").textContent()).resolves.toMatch(new RegExp(`, ${findings} segnalazioni`));
  };
  const correct = async (): Promise<void> => {
    await columnsAre("result 2016", "result 2015");
    await field("C").selectOption("result 2015");
    await field("D").selectOption("result 2016");
  };

  it("is corrected by picking; the sheets are made from it; a saved file opens with it", async () => {
    expect(wrong.score).not.toBe(right.score);
    await open(await sampleBook([exchanged]));
    await shows(wrong);
    await correct();
    await shows(right);

    await on.generate();
    const saved = await bench.save();
    // The command line, which knows nothing of the page, finds the columns in the file.
    expect(await readInNode(saved)).toEqual(right);
    await bench.close();
    await open(saved);
    await shows(right);
    await columnsAre("result 2015", "result 2016");
  }, 240_000);

  it("can be taken back, and with it what was read", async () => {
    await open(await sampleBook([exchanged]));
    await correct();
    await shows(right);
    await on.menu("settings");
    await on.button(/^Torna alle colonne lette da Cabina$/).click();
    await shows(wrong);
    await columnsAre("result 2016", "result 2015");
    await expect(on.button(/^Torna alle colonne/).count()).resolves.toBe(0);
  }, 120_000);
});
