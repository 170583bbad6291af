/** The Excels that the tests know: on the web with its limits, and on the desk. */

export interface Mode {
  readonly name: "web" | "desktop";
  readonly platform: "OfficeOnline" | "PC";
  /** Bytes that a request or an answer may have at most. */
  readonly payload: number;
}

export const MODES: Readonly<Record<Mode["name"], Mode>> = {
  web: { name: "web", platform: "OfficeOnline", payload: 5 * 1024 * 1024 },
  desktop: { name: "desktop", platform: "PC", payload: Number.POSITIVE_INFINITY },
};

/** The newest version of ExcelApi that the declarations name. */
export const NEWEST = "1.19";
