/** Which sheet a refused request was about, where it can be told. */
import { HostError, hostProblemOf } from "../../../src/hostProblem";
import type { ExcelDesk } from "../desk";

/** `sheets`: those that the request worked on, by the names that they had or were to have. The same error, with the sheet. */
export async function whereItFailed(desk: ExcelDesk, thrown: unknown, sheets: ReadonlySet<string>): Promise<unknown> {
  const problem = hostProblemOf(thrown);
  if (problem === undefined || problem.sheet !== undefined) return thrown;
  const [only, ...others] = [...sheets];
  if (only === undefined) return thrown;
  const guess =
    problem.code === "sheet-protected" || problem.code === "sheet-gone" ? await ask(desk, sheets) : undefined;
  const sheet = guess?.[problem.code === "sheet-gone" ? "gone" : "locked"] ?? (others.length === 0 ? only : undefined);
  return sheet === undefined ? thrown : new HostError({ ...problem, sheet });
}

async function ask(
  desk: ExcelDesk,
  sheets: ReadonlySet<string>,
): Promise<{ readonly gone: string | undefined; readonly locked: string | undefined } | undefined> {
  try {
    return await desk.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/protection/protected");
      await context.sync();
      const there = new Map(worksheets.items.map(({ name, protection }) => [name, protection.protected]));
      const asked = [...sheets];
      return {
        gone: asked.find((name) => !there.has(name)),
        locked: asked.find((name) => there.get(name) === true),
      };
    });
  } catch {
    return undefined;
  }
}
