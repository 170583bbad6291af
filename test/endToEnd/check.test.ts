/** Checking as a planning officer does it: the built command line over the sample, over mended copies, over a built workbook. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { smallPlan } from "../../shared/check/examples/smallPlan";
import type { Severity } from "../../shared/check/finding";
import { bytesOf, cabina, snapshotOf, temporaryFolder } from "./workbench";
import { writeBook } from "./writeBook";

const folder = temporaryFolder();
const sample = join(folder, "sample.xlsx");
const golden = join(__dirname, "goldens", "sample-findings.txt");

interface FindingJson {
  readonly rule: string;
  readonly id: string;
  readonly severity: Severity;
  readonly at: string;
  readonly cells: readonly string[];
  readonly message: string;
  readonly todo: string;
  readonly fixable: boolean;
  readonly effect: number;
}

interface CheckJson {
  readonly recognised: readonly {
    sheet: string;
    layout: string;
    confidence: number;
    rows: number;
    notPlaced: unknown[];
  }[];
  readonly findings: readonly FindingJson[];
}

const check = (path: string, ...options: string[]): CheckJson =>
  JSON.parse(cabina("check", path, "--json", ...options).out) as CheckJson;

const book = async (name: string, changes: Parameters<typeof smallPlan>[0]): Promise<string> => {
  const path = join(folder, name);
  writeFileSync(path, await writeBook(smallPlan(changes)));
  return path;
};

beforeAll(() => expect(cabina("sample", sample).status).toBe(0));

describe("the sample", () => {
  it("gives the findings of its page, sentence by sentence", () => {
    const { out } = cabina("check", sample);
    if (process.env.UPDATE_GOLDENS === "1") writeFileSync(golden, out);
    expect(out).toBe(readFileSync(golden, "utf8"));
  });

  it.each([
    ["a malformed amount", "Risorse!B7", "error"],
    ["another one", "Risorse!D18", "error"],
    ["a part over the whole", "Risorse!D13", "error"],
    ["a sign that points the wrong way on a day", "'Indicatori operativi'!C7", "warning"],
    ["a bare number where lower is better", "'Cruscotto strategico'!E42", "warning"],
    ["days where lower is better", "'Cruscotto strategico'!E52", "warning"],
    ["+5% that names no base", "'Cruscotto strategico'!F8", "warning"],
    ["two values for three columns", "'Cruscotto strategico'!G54", "warning"],
    ["a column of zeros that means no data", "'Cruscotto strategico'!C8", "warning"],
    ["a sign in the first year only", "'Cruscotto strategico'!F21", "info"],
    ["a unit in the cell", "'Indicatori operativi'!C6", "info"],
    ["a deadline in the name", "'Indicatori operativi'!B26", "warning"],
  ])("%s is found at %s", (_what, cell, severity) => {
    const at = check(sample).findings.filter(({ cells }) => cells.includes(cell));
    expect(at.map((finding) => finding.severity)).toContain(severity);
  });

  it("says each finding in the same order in both languages, errors first, then by effect", () => {
    const [it, en] = [check(sample), check(sample, "--lang", "en")];
    expect(en.findings.map(({ id }) => id)).toEqual(it.findings.map(({ id }) => id));
    expect(en.findings.every(({ message }, place) => message !== it.findings[place]?.message)).toBe(true);
    const gravity = { error: 0, warning: 1, info: 2 };
    const order = it.findings.map(({ severity, effect }) => gravity[severity] - Math.min(effect, 1) / 2);
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  it("is said to be recognised sheet by sheet", () => {
    const sheets = check(sample).recognised.map(({ sheet, layout }) => `${sheet}: ${layout}`);
    expect(sheets).toEqual([
      "Cruscotto strategico: printedCockpit",
      "Programmi: registers",
      "Risorse: registers",
      "Indicatori operativi: registers",
      "Azioni e risultati attesi: registers",
    ]);
  });

  it("shows its five gravest findings in the main job", () => {
    const { out } = cabina("score", sample);
    expect(out.match(/^ {2}[■▲○] /gm)).toHaveLength(5);
  });
});

describe("the exit status of check", () => {
  it("is 0 where nothing is wrong", async () => {
    const { status, out } = cabina("check", await book("sano.xlsx", {}));
    expect(out).toContain("Nessuna segnalazione aperta");
    expect(status).toBe(0);
  });

  it("is 0 with warnings alone", async () => {
    const path = await book("avvisi.xlsx", { "Cruscotto!E11": ">= 30/09/2016" });
    expect(check(path).findings.map(({ severity }) => severity)).toContain("warning");
    expect(cabina("check", path).status).toBe(0);
  });

  it("is 1 with an error", async () => {
    expect(cabina("check", await book("errore.xlsx", { "Cruscotto!E6": "vedi allegato" })).status).toBe(1);
  });
});

describe("cabina fix", () => {
  const slips = { "Cruscotto!E11": ">= 30/09/2016", "Cruscotto!D6": "130" };

  it("makes the safe mends in a copy, lists them, and leaves every other cell as it was", async () => {
    const path = await book("da-correggere.xlsx", slips);
    const out = join(folder, "corretto.xlsx");
    const ran = cabina("fix", path, "-o", out);
    expect(ran.error).toBe("");
    expect(ran.out).toContain("Cruscotto!E11: «>= 30/09/2016» → «entro il 30/09/2016»");
    expect(ran.out).toContain("Cruscotto!D6: «130» → 130");
    expect(check(out).findings).toEqual([]);
    const [before, after] = [await snapshotOf(bytesOf(path)), await snapshotOf(bytesOf(out))];
    const changed = before.sheets.flatMap(({ name, rows }, sheet) =>
      rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) =>
          JSON.stringify(cell?.value) === JSON.stringify(after.sheets[sheet]?.rows[at]?.[column]?.value)
            ? []
            : [`${name} ${at} ${column}`],
        ),
      ),
    );
    expect(changed).toEqual(["Cruscotto 5 3", "Cruscotto 10 4"]);
  });

  it("makes only the mends of the rules that were asked for", async () => {
    const path = await book("una-regola.xlsx", slips);
    const out = join(folder, "una-regola-fatta.xlsx");
    cabina("fix", path, "-o", out, "--rule", "target-comparator-on-date");
    expect(check(out).findings.map(({ at }) => at)).toEqual(["Cruscotto!D6"]);
  });

  it("refuses a rule that does not exist, and never overwrites what it reads", async () => {
    const path = await book("rifiuti.xlsx", slips);
    expect(cabina("fix", path, "-o", join(folder, "no.xlsx"), "--rule", "tutto").status).toBe(2);
    const same = cabina("fix", path, "-o", path);
    expect(same.status).toBe(2);
    expect(same.error).toContain("non viene mai sovrascritto");
  });
});
