/** A column that is understood wrongly is corrected in *Impostazioni*: score and findings follow, the file remembers it, and it can be taken back. */
import { formatNumber } from "../../shared/text/numbers";
import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { localDay } from "../../src/actions/localDay";
import { openFile } from "../../src/file/openFile";
import type { FirstBook } from "../../src/workbench/server/servePage";
import { describeOnWorkbench } from "./onWorkbench";
import { exchangedResults, sampleBook } from "./sampleBytes";

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

describeOnWorkbench("a column that is understood wrongly", (at) => {
  let right: Read;
  let wrong: Read;

  beforeAll(async () => {
    right = await readInNode(await sampleBook());
    wrong = await readInNode(await sampleBook([exchangedResults]));
  });

  const field = (column: string) => at.on.pane.getByLabel(new RegExp(`^${column} · Risultato`)).first();
  const columnsAre = async (lastYear: string, thisYear: string): Promise<void> => {
    await at.on.menu("settings");
    await field("C").waitFor();
    await expect(field("C").inputValue()).resolves.toBe(lastYear);
    await expect(field("D").inputValue()).resolves.toBe(thisYear);
  };
  /** Waits for the score, which a reading brings, and compares the count of findings. */
  const shows = async ({ score, findings }: Read): Promise<void> => {
    await at.on.tab("cockpit").click();
    await at.on.pane.locator(".cb-big", { hasText: new RegExp(`^${score}`) }).waitFor();
    await expect(at.on.tab("checks").textContent()).resolves.toMatch(new RegExp(`, ${findings} segnalazioni`));
  };
  const correct = async (): Promise<void> => {
    await columnsAre("result 2016", "result 2015");
    await field("C").selectOption("result 2015");
    await field("D").selectOption("result 2016");
  };

  it("is corrected by picking; the sheets are made from it; a saved file opens with it", async () => {
    expect(wrong.score).not.toBe(right.score);
    await at.openPlan({ book: await sampleBook([exchangedResults]) });
    await shows(wrong);
    await correct();
    await shows(right);

    await at.on.generate();
    const saved = await at.bench.save();
    // The command line, which knows nothing of the page, finds the columns in the file.
    expect(await readInNode(saved)).toEqual(right);
    await at.openPlan({ book: saved });
    await shows(right);
    await columnsAre("result 2015", "result 2016");
  }, 240_000);

  it("can be taken back, and with it what was read", async () => {
    await at.openPlan({ book: await sampleBook([exchangedResults]) });
    await correct();
    await shows(right);
    await at.on.menu("settings");
    await at.on.button(/^Torna alle colonne lette da Cabina$/).click();
    await shows(wrong);
    await columnsAre("result 2016", "result 2015");
    await expect(at.on.button(/^Torna alle colonne/).count()).resolves.toBe(0);
  }, 120_000);
});
