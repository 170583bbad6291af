/** Lists for `cabina target --file`: tab-separated, the first row names the columns. */

/** Rows by column name; names in lower case. A byte order mark, CRLF and empty last lines are accepted. */
export function readTable(text: string): Record<string, string>[] {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines[lines.length - 1] === "") lines.pop();
  const names = (lines.shift() ?? "").split("\t").map((name) => unquote(name).trim().toLowerCase());
  return lines.map((line) => {
    const fields = line.split("\t").map(unquote);
    return Object.fromEntries(names.map((name, column) => [name, fields[column] ?? ""]));
  });
}

/** `"N. ""Persone"""` as spreadsheet programs export it; a text that merely stands in quotes keeps them. */
function unquote(field: string): string {
  const inner = /^"(.*)"$/s.exec(field)?.[1];
  return inner?.includes('""') === true && !/"/.test(inner.replace(/""/g, "")) ? inner.replace(/""/g, '"') : field;
}
