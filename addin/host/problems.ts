/** What Excel refused, in Cabina's words: by its error code and the place in the request, never by what the cells hold. */
import { HostError, type HostProblem } from "../../src/hostProblem";

type Code = HostProblem["code"];

/** By the codes of office.js and of the services behind Excel on the web. */
const CODES: Readonly<Record<string, Code>> = {
  InvalidOperationInCellEditMode: "cell-edited",
  CellEditMode: "cell-edited",
  AccessDenied: "sheet-protected",
  ReadOnly: "read-only",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  FormulaLengthExceedsLimit: "too-large",
  NonBlankCellOffSheet: "too-large",
  TooManyRequests: "throttled",
  ActivityLimitReached: "throttled",
  ServiceNotAvailable: "throttled",
  ServiceUnavailable: "throttled",
  HostRestartNeeded: "no-answer",
  Timeout: "throttled",
  RequestTimeout: "throttled",
  ConnectionFailure: "no-answer",
  ConnectionError: "no-answer",
  NetworkError: "no-answer",
  RequestAborted: "no-answer",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
};

/** Statuses of HTTP that a web server answers instead of Excel. */
const STATUSES: Readonly<Record<number, Code>> = {
  429: "throttled",
  502: "no-answer",
  503: "throttled",
  504: "throttled",
};

/** Where the tabs are changed; what is denied there is the workbook's protection. */
const TABS = /^(Worksheet(Collection)?\.(add|delete|name|visibility|position|copy|tabColor)|Workbook\.)/i;

/** Names of sheets are checked before they are asked for: what is wrong with one is that another sheet has it. */
const MADE = /^WorksheetCollection\.add$/i;

interface OfficeError {
  readonly code: string;
  readonly location: string;
  readonly status: number | undefined;
}

/** `sheet`: where Cabina was at work, if at one sheet only. A `HostError` is given back as it is. */
export function hostErrorOf(thrown: unknown, sheet?: string): Error {
  if (thrown instanceof HostError) return thrown;
  const error = officeErrorOf(thrown);
  if (error === undefined)
    return thrown instanceof Error ? thrown : new HostError({ code: "other", details: "unknown" });
  const code = codeOf(error);
  const named = sheet !== undefined && code !== "workbook-protected" ? { sheet } : {};
  return new HostError({ code, ...named, details: detailsOf(error) });
}

const NOT_LOOKED_AT = new Set(["TooManyRequests", "ActivityLimitReached"]);

/**
 * Whether Excel was too busy to begin with the request at all. A service that is not available (503) may be so in the middle
 * of it: nobody knows what is done by then.
 */
export function wasNotLookedAt(thrown: unknown): boolean {
  const error = officeErrorOf(thrown);
  return error !== undefined && (NOT_LOOKED_AT.has(error.code) || error.status === 429);
}

const codeOf = ({ code, location, status }: OfficeError): Code => {
  if (code === "AccessDenied" && TABS.test(location)) return "workbook-protected";
  if (code === "InvalidArgument" && MADE.test(location)) return "name-taken";
  return CODES[code] ?? (status === undefined ? undefined : STATUSES[status]) ?? "other";
};

const detailsOf = ({ code, location, status }: OfficeError): string =>
  [code, location, status === undefined ? "" : `HTTP ${status}`].filter((part) => part !== "").join(" ");

function officeErrorOf(thrown: unknown): OfficeError | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown) || typeof thrown.code !== "string")
    return undefined;
  const info = "debugInfo" in thrown && typeof thrown.debugInfo === "object" ? thrown.debugInfo : null;
  const location = info !== null && "errorLocation" in info ? info.errorLocation : undefined;
  const status = "httpStatusCode" in thrown ? thrown.httpStatusCode : undefined;
  return {
    code: thrown.code,
    location: typeof location === "string" ? location : "",
    status: typeof status === "number" ? status : undefined,
  };
}
