/** Excel's answer to an add-in that introduces itself: which Excel it is, what it can, what language it speaks. */
import { randomUUID } from "node:crypto";
import type { Json } from "../fake/excelObject";

export interface Circumstances {
  readonly language: "it-IT" | "en-US";
  /** The newest version of ExcelApi that this Excel knows. */
  readonly version: string;
}

const EXCEL_ON_THE_WEB = 16;

export const appContext = ({ language, version }: Circumstances, settings: ReadonlyMap<string, string>): Json => ({
  _id: "cabina",
  _appName: EXCEL_ON_THE_WEB,
  _appVersion: "16.01",
  _appUILocale: language,
  _dataLocale: language,
  _docUrl: "https://contoso.sharepoint.com/piano.xlsx",
  _clientMode: 0,
  _settings: [...settings].map(([name, value]) => [name, value]),
  _reason: 1,
  _osfControlType: 1,
  _eToken: "",
  _correlationId: randomUUID(),
  _appInstanceId: "cabina",
  _appMinorVersion: 0,
  _requirementMatrix: JSON.stringify({
    ExcelApi: version,
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.4",
    CustomFunctions: "1.7",
    DialogApi: "1.2",
    RibbonApi: "1.2",
    Settings: "1.1",
    RichApiRuntimeFlag: "1.2",
  }),
  _hostFullVersion: "16.0.18000.10000",
  _appDomains: [],
  _featureGates: {},
  _addinName: "Cabina",
  _initialDisplayMode: 1,
});

/** One runtime for pane, ribbon and functions. */
const SHARED_RUNTIME = 3;

/** What Excel puts behind `?` of the pane's address. */
export const hostInfo = ({ language }: Pick<Circumstances, "language">): string =>
  `_host_Info=Excel$Web$16.01$${language}$${randomUUID()}$$$${SHARED_RUNTIME}`;
