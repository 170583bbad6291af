/** ROLLUP: the score of everything under a code: an area, an objective, a programme. */
import { isCellError } from "../../workbook/snapshot";
import { isUnder, readCode, readName } from "../codes";
import type { FunctionValue } from "../customFunction";
import { type CellsBeside, defineFunction, each, list, optional } from "../defineFunction";
import { notMeasurable, wrongValue } from "../reasons";
import { readWeighed, scoreOf, type Weighed } from "../weigh";

export const rollUpFunction = defineFunction({
  name: "ROLLUP",
  parameters: [
    each("code"),
    list("codes"),
    list("weights"),
    list("achievements"),
    optional("perspective"),
    list("perspectives", { optional: true }),
  ],
  prepare: (lists) => {
    const weighed = readWeighed(lists);
    if ("error" in weighed) return weighed;
    const { codes = [], perspectives } = lists;
    const wrong = [...codes, ...(perspectives ?? [])].find(({ value }) => isCellError(value));
    if (wrong !== undefined && isCellError(wrong.value)) return { error: wrong.value.error };
    const read = { codes: codes.map(readCode), perspectives: perspectives?.map(readName) };
    return (cells) => scoreUnder(cells, read, weighed);
  },
});

interface Rows {
  readonly codes: readonly string[];
  readonly perspectives: readonly string[] | undefined;
}

function scoreUnder({ code, perspective }: CellsBeside, rows: Rows, weighed: readonly Weighed[]): FunctionValue {
  const wanted = code === undefined ? "" : readCode(code);
  if (wanted === "") return "";
  if (perspective !== undefined && rows.perspectives === undefined) return wrongValue("perspectives");
  const inside = perspective === undefined ? undefined : readName(perspective);
  const under = weighed.filter(
    (_, place) =>
      isUnder(rows.codes[place] ?? "", wanted) && (inside === undefined || rows.perspectives?.[place] === inside),
  );
  return under.length === 0 ? notMeasurable("codeNotFound") : scoreOf(under, "pending");
}
