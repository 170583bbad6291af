/** Calls of custom functions as Excel makes them, through Microsoft's own runtime. */
import { runOnPage } from "./loadOffice";
import { pageFor } from "./page";

export type CellIn = number | string | boolean | null | { readonly error: string };

/** What Excel shows: a value, a block of values, or an error such as `#N/A` with what the function says of it. */
export type Shown =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "error"; readonly error: string; readonly message?: string };

export interface CustomFunctionsHost {
  /** The global that functions are associated with. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** Calls the function of that id as a formula at `address` does; ranges are lists of rows. */
  call(id: string, args: readonly (CellIn | readonly (readonly CellIn[])[])[], options?: CallOptions): Promise<Shown>;
}

export interface CallOptions {
  /** Where the formula stands, `Piano!A1`. */
  readonly address?: string;
  /** Where each argument stands, for functions that ask for `requiresParameterAddresses`. */
  readonly parameterAddresses?: readonly (string | null)[];
  /** Error cells are handed over, for functions that ask for `allowErrorForDataTypeAny`; else the call is not made. */
  readonly allowsErrors?: boolean;
}

interface Request {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly RequestAction[] } };
}

interface RequestAction {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly unknown[] };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?(text: string): void;
}

const RUNTIME = "custom-functions-runtime.debug.js";
const INVOCATION = { messageCategory: 1, messageType: 1000 };
/** Bits of an invocation: errors and empty cells come as objects. */
const ALLOWS_ERRORS = 4;
/** What the runtime sends for an error, and what Excel shows; anything else, a function that throws too, is `#VALUE!`. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

/** Loads the runtime; each call of this is an Excel of its own. */
export function loadCustomFunctions(): CustomFunctionsHost {
  const waiting = new Map<number, (shown: Shown) => void>();
  let calls = 0;
  const bridge: Bridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as Request;
      for (const { Name, ArgumentInfo: info } of request.message.body.Actions) {
        if (/^SetInvocation(Array)?Results$/.test(Name)) settle(info?.Arguments[0], waiting);
      }
      const Results = request.message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      const body = { Results, TraceIds: [] };
      const answer = { id: request.id, type: 1, message: { statusCode: 200, headers: {}, body } };
      setImmediate(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  const page = pageFor({ platform: "PC", isSetSupported: (set) => SETS.includes(set) }, RUNTIME);
  page.setTimeout = quietTimeout;
  const loaded = runOnPage(RUNTIME, page, bridge, "{ CustomFunctions: window.CustomFunctions }");
  return {
    ...(loaded as Pick<CustomFunctionsHost, "CustomFunctions">),
    call: (id, args, { address = "Piano!A1", parameterAddresses, allowsErrors = false } = {}) =>
      new Promise((resolve) => {
        const failing = allowsErrors ? undefined : errorAmong(args);
        if (failing !== undefined) {
          resolve({ kind: "error", error: failing });
          return;
        }
        const number = ++calls;
        waiting.set(number, resolve);
        const flags = allowsErrors ? ALLOWS_ERRORS : 0;
        const handed = args.map((arg) => handedOver(arg));
        const message = [number, id, handed, address, flags, ...(parameterAddresses ? [parameterAddresses] : [])];
        const entries = [{ ...INVOCATION, message: JSON.stringify(message) }];
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      }),
  };
}

/**
 * The file also holds the page's loader, which looks for files on the web for a minute and then complains that there are
 * none; it keeps no test waiting.
 */
const quietTimeout = (work: () => void, milliseconds: number): NodeJS.Timeout =>
  setTimeout(() => {
    try {
      work();
    } catch (thrown) {
      if (thrown !== "MicrosoftAjax.js is not loaded successfully.") throw thrown;
    }
  }, milliseconds).unref();

const SETS = ["CustomFunctionsRuntime", "CustomFunctions", "RichApiRuntime", "RichApiRuntimeFlag"];

type Given = CellIn | readonly (readonly CellIn[])[];

const isError = (value: unknown): value is { readonly error: string } =>
  typeof value === "object" && value !== null && "error" in value;

/** A formula over an error shows that error: Excel does not call the function. */
function errorAmong(args: readonly Given[]): string | undefined {
  for (const arg of args) {
    const cells: readonly CellIn[] = Array.isArray(arg) ? (arg as readonly CellIn[][]).flat() : [arg as CellIn];
    for (const cell of cells) if (isError(cell)) return cell.error;
  }
  return undefined;
}

/** Errors arrive as objects that the runtime makes errors of. */
function handedOver(arg: Given): unknown {
  if (Array.isArray(arg)) return (arg as readonly CellIn[][]).map((row) => row.map(handedOver));
  return isError(arg) ? { type: "CustomFunctionError", code: arg.error } : arg;
}

/** Results come as lists `[id, fine, value, code?]`. */
function settle(results: unknown, waiting: Map<number, (shown: Shown) => void>): void {
  for (const [id, fine, value, code] of results as readonly (readonly [number, boolean, unknown, number?])[]) {
    const message = typeof value === "string" ? { message: value } : {};
    waiting.get(id)?.(
      fine ? { kind: "value", value } : { kind: "error", error: ERRORS[code ?? 7] ?? "#VALUE!", ...message },
    );
    waiting.delete(id);
  }
}
