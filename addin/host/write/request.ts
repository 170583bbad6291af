/** One request to Excel while it is put together: sheets by the names that they have at each moment of it. */

export class OpenRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(readonly context: Excel.RequestContext) {}

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

  /** `addresses`: as `areaLists` makes them. */
  areas(sheet: string, addresses: string): Excel.RangeAreas {
    return this.sheet(sheet).getRanges(addresses).untrack();
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
