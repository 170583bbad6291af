/** Workbooks typed as grids (see `fixtures.test.ts`): a line is a row, ` | ` parts cells, `{0.5;0%}` is a number with its format, `'1,8` is text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SampleValue } from "../../shared/sample/sampleCell";
import type { Snapshot } from "../../shared/workbook/snapshot";
import { bookOf, sheetOf } from "./books";

const folder = join(__dirname, "..", "fixtures", "workbooks");

export const gridNames = (): string[] => readdirSync(folder).filter((name) => name.endsWith(".grid"));

export function gridBook(name: string): Snapshot {
  const sheets = readFileSync(join(folder, name), "utf8")
    .split(/^# Sheet: /m)
    .slice(1);
  return bookOf(
    ...sheets.map((sheet) => {
      const [title = "", ...lines] = sheet.replace(/\n$/, "").split("\n");
      return sheetOf(
        title,
        lines.map((line) => line.split("|").map((cell) => typedCell(cell.trim()))),
      );
    }),
  );
}

function typedCell(text: string): SampleValue {
  const [, number, format = ""] = /^\{([^;]+);(.+)\}$/.exec(text) ?? [];
  if (number !== undefined) return { value: Number(number), format };
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}
