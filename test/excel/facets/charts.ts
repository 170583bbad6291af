/** The charts of a sheet: they move and stretch with the cells under them, and their series follow the cells that they show. */
import { areaAfter } from "./areas";
import type { ChartData, ChartSource, Corner } from "./chartData";
import { newAxis, newFont, newLine, newTitle } from "./chartData";
import type { GridChange } from "./sheetFacets";
import type { Axis, SizeStore } from "./sizes";

/** Points from the sheet's corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Five inches by three. Excel puts a new chart in the middle of the window, which nobody can know: here it is this one. */
const NEW_FRAME: Frame = { left: 190, top: 100, width: 360, height: 216 };

export interface ChartStore {
  all(): readonly ChartData[];
  /** A new one without series, named *Chart 1* or the next number that was never taken. */
  add(chartType: string): ChartData;
  remove(chart: ChartData): void;
  frame(chart: ChartData): Frame;
  setFrame(chart: ChartData, frame: Frame): void;
  /** `moveSizes` moves rows and columns; the charts hang on the cells that they hung on before. */
  changed(change: GridChange, moveSizes: () => void): void;
  cellsMoved(sheet: string, own: string, change: GridChange): void;
  sheetRenamed(from: string, to: string): void;
  sheetRemoved(sheet: string): void;
}

class Charts implements ChartStore {
  private list: ChartData[] = [];
  private made = 0;

  constructor(private readonly sizes: SizeStore) {}

  all = (): readonly ChartData[] => this.list;

  add(chartType: string): ChartData {
    this.made += 1;
    const corner = { row: 0, column: 0, down: 0, over: 0 };
    const chart: ChartData = {
      id: `{${String(this.made).padStart(8, "0")}-C4A7-4E5A-9C1B-0CAB1A000000}`,
      chartType,
      name: `Chart ${this.made}`,
      from: corner,
      to: corner,
      series: [],
      title: newTitle("Chart Title", true),
      legend: { position: "Bottom", visible: true, overlay: false, font: newFont() },
      valueAxis: newAxis(true),
      categoryAxis: newAxis(false),
      area: { fill: { fill: "automatic" }, border: newLine(), font: newFont(10), roundedCorners: false },
      settings: { displayBlanksAs: "NotPlotted", plotVisibleOnly: true },
    };
    this.setFrame(chart, NEW_FRAME);
    this.list.push(chart);
    return chart;
  }

  remove(chart: ChartData): void {
    this.list = this.list.filter((one) => one !== chart);
  }

  frame({ from, to }: ChartData): Frame {
    const [left, top] = [this.point("columns", from.column, from.over), this.point("rows", from.row, from.down)];
    return {
      left,
      top,
      width: this.point("columns", to.column, to.over) - left,
      height: this.point("rows", to.row, to.down) - top,
    };
  }

  /** A corner stays within its row or column when that gets narrow. */
  private point(axis: Axis, index: number, offset: number): number {
    return this.sizes.start(axis, index) + Math.min(offset, this.sizes.size(axis, index));
  }

  setFrame(chart: ChartData, { left, top, width, height }: Frame): void {
    chart.from = this.corner(left, top);
    chart.to = this.corner(left + width, top + height);
  }

  private corner(x: number, y: number): Corner {
    const [row, column] = [this.sizes.indexAt("rows", y), this.sizes.indexAt("columns", x)];
    return { row, column, down: y - this.sizes.start("rows", row), over: x - this.sizes.start("columns", column) };
  }

  changed(change: GridChange, moveSizes: () => void): void {
    moveSizes();
    for (const chart of this.list) {
      chart.from = cornerAfter(chart.from, change);
      chart.to = cornerAfter(chart.to, change);
    }
  }

  cellsMoved(sheet: string, _own: string, change: GridChange): void {
    this.eachSource(sheet, (source) => {
      const after = areaAfter(source.area, change);
      if (after === undefined) source.lost = true;
      else source.area = after;
    });
  }

  sheetRenamed(from: string, to: string): void {
    this.eachSource(from, (source) => {
      source.sheet = to;
    });
  }

  sheetRemoved(sheet: string): void {
    this.eachSource(sheet, (source) => {
      source.lost = true;
    });
  }

  private eachSource(sheet: string, visit: (source: ChartSource) => void): void {
    for (const { name, values, categories } of this.list.flatMap((chart) => chart.series)) {
      for (const source of [name && "source" in name ? name.source : undefined, values, categories]) {
        if (source && !source.lost && source.sheet.toLowerCase() === sheet.toLowerCase()) visit(source);
      }
    }
  }
}

/** A corner in a deleted row or column goes to the edge of what follows. */
function cornerAfter(corner: Corner, { kind, axis, at, count }: GridChange): Corner {
  const index = axis === "rows" ? corner.row : corner.column;
  if (index < at) return corner;
  const gone = kind === "delete" && index < at + count;
  const after = kind === "insert" ? index + count : gone ? at : index - count;
  return axis === "rows"
    ? { ...corner, row: after, down: gone ? 0 : corner.down }
    : { ...corner, column: after, over: gone ? 0 : corner.over };
}

export const newChartStore = (sizes: SizeStore): ChartStore => new Charts(sizes);
