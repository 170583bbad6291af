/** The Excels that the tests know: on the web with its limits, and on the desk. */

export interface Mode {
  readonly name: "web" | "desktop";
  readonly platform: "OfficeOnline" | "PC";
  /** Bytes that a request or an answer may have at most. */
  readonly payload: number;
  /**
   * Whether a request that asks to wait while a cell is being typed into does wait (office-js #1393: on the web it runs,
   * and who leaves the cell afterwards enters what she typed over it).
   */
  readonly waitsForCellEdit: boolean;
}

export const MODES: Readonly<Record<Mode["name"], Mode>> = {
  web: { name: "web", platform: "OfficeOnline", payload: 5 * 1024 * 1024, waitsForCellEdit: false },
  desktop: { name: "desktop", platform: "PC", payload: Number.POSITIVE_INFINITY, waitsForCellEdit: true },
};

/** The newest version of ExcelApi that the declarations name. */
export const NEWEST = "1.19";
