/** One request to Excel while it is put together: sheets by the names that they have at each moment of it. */
import type { Merge } from "../../../shared/workbook/snapshot";
import { areaAddress, parseAreas } from "../addresses";
import { holds, sizeOf } from "../blocks";
import type { Separator } from "../read/survey";

/** A range that the request knows already: naming it again takes no room. */
interface KnownRange {
  readonly sheet: string;
  readonly area: Merge;
  readonly range: Excel.Range;
}

/** So many of the last ranges are looked through. */
const REMEMBERED = 24;
/** A known range is taken for a smaller one if it has no more cells that are left alone. */
const SPARE = 30;

export class OpenRequest {
  private readonly sheets = new Map<string, Excel.Worksheet>();
  private ranges: KnownRange[] = [];

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
    const [area] = parseAreas(address);
    return area === undefined ? this.sheet(sheet).getRange(address).untrack() : this.exactly(sheet, area);
  }

  private exactly(sheet: string, area: Merge): Excel.Range {
    const known = this.ranges.find((one) => one.sheet === sheet && isSame(one.area, area));
    if (known !== undefined) return known.range;
    const range = this.sheet(sheet).getRange(areaAddress(area)).untrack();
    this.ranges.push({ sheet, area, range });
    if (this.ranges.length > REMEMBERED) this.ranges.shift();
    return range;
  }

  /** A range around the area and little more, which may already be known. */
  around(sheet: string, area: Merge): { readonly range: Excel.Range; readonly area: Merge } {
    const known = this.ranges.find(
      (one) => one.sheet === sheet && holds(one.area, area) && sizeOf(one.area) - sizeOf(area) <= SPARE,
    );
    return known ?? { range: this.exactly(sheet, area), area };
  }

  /** Some cells of the rows, for what belongs to rows: a known range, or the rows themselves. */
  inRows(sheet: string, list: string): Excel.Range | Excel.RangeAreas {
    const [rows, ...others] = parseAreas(list);
    const known =
      rows === undefined || others.length > 0
        ? undefined
        : this.ranges.find(
            ({ sheet: on, area }) => on === sheet && area.top === rows.top && area.bottom === rows.bottom,
          );
    return known?.range ?? this.cells(sheet, list);
  }

  /** Rows or columns moved: addresses are those of other cells now. */
  moved(): void {
    this.ranges = [];
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
    this.moved();
    sheet.name = to;
    this.sheets.delete(from);
    this.sheets.set(to, sheet);
  }

  remove(name: string): void {
    this.sheet(name).delete();
    this.moved();
    this.sheets.delete(name);
  }
}

const isSame = (one: Merge, other: Merge): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
