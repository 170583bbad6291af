/** One request to Excel while it is put together: sheets by the names that they have at each moment of it. */
import type { Separator } from "../read/survey";

export class OpenRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(
    readonly context: Excel.RequestContext,
    private readonly separator: Separator = ",",
  ) {}

  sheet(name: string): Excel.Worksheet {
    const known = this.sheets.get(name);
    if (known !== undefined) return known;
    const sheet = this.context.workbook.worksheets.getItem(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  /** A range of the sheet; Excel does not follow it once the request is done. */
  range(sheet: string, address: string): Excel.Range {
    return this.sheet(sheet).getRange(address).untrack();
  }

  /** `list`: as `areaLists` makes them. */
  cells(sheet: string, list: string): Excel.Range | Excel.RangeAreas {
    if (!list.includes(",")) return this.range(sheet, list);
    return this.sheet(sheet)
      .getRanges(this.separator === "," ? list : list.split(",").join(this.separator))
      .untrack();
  }

  add(name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    this.sheets.set(name, sheet);
    return sheet;
  }

  rename(from: string, to: string): void {
    const sheet = this.sheet(from);
    sheet.name = to;
    this.sheets.delete(from);
    this.sheets.set(to, sheet);
  }

  remove(name: string): void {
    this.sheet(name).delete();
    this.sheets.delete(name);
  }
}
