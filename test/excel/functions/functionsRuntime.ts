/** Microsoft's runtime of custom functions, not changed: it is called as Excel calls it, and what it sends back is read. */

import { runOnPage, sourceOf } from "../office/loadOffice";
import { pageFor } from "../office/page";

/** One call of a cell: `args` as Excel writes them, rows of cells or `null`; `addresses` where each was taken from. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly addresses?: readonly (string | null)[];
}

/** What arrives at Excel: a value (errors in cells as objects), or an error for the whole with its sentence. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string; readonly message: string };

export interface FunctionsRuntime {
  readonly CustomFunctions: typeof CustomFunctions;
  /** Calls all at once, as one recalculation does. */
  call(calls: readonly Call[]): Promise<readonly Outcome[]>;
}

/** What the runtime's numbers of failures mean in a cell. */
const SIGNS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  10: "#NAME?",
};

/** Arguments may hold errors. */
const ERRORS_COME = 4;
const CALLED = { messageCategory: 1, messageType: 1000 };

type Result = readonly [id: number, done: boolean, value: unknown, code?: number];

interface Request {
  readonly id: number;
  readonly message: {
    readonly body: {
      readonly Actions: readonly {
        readonly Id: number;
        readonly Name: string;
        readonly ArgumentInfo?: { readonly Arguments?: readonly (readonly Result[])[] };
      }[];
    };
  };
}

export function loadFunctionsRuntime(): FunctionsRuntime {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let calls = 0;
  const bridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void } = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Request;
      for (const { Name, ArgumentInfo } of message.body.Actions) {
        if (Name !== "SetInvocationArrayResults") continue;
        for (const result of ArgumentInfo?.Arguments?.[0] ?? []) waiting.get(result[0])?.(outcomeOf(result));
      }
      const Results = message.body.Actions.map(({ Id }) => ({ ActionId: Id, Value: null }));
      setImmediate(() =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: { Results } } }),
        ),
      );
    },
  };
  const page = pageFor({ isSetSupported: () => true, platform: "PC" });
  const own = keptFunctions();
  const Office = { ...(page.Office as object), HostType: { Excel: "Excel" }, onReady: tellExcel };
  // What it waits for between two sendings is nothing that a test waits for.
  const later = (act: () => void, delay: number) => setTimeout(act, delay).unref();
  Object.assign(page, { Office, CustomFunctions: own, CustomFunctionMappings: {}, setTimeout: later });
  const runtime = runOnPage("excel-web-16.00.debug.js", page, bridge, "window.CustomFunctions");
  return {
    CustomFunctions: runtime as typeof CustomFunctions,
    call: (wanted) =>
      new Promise((resolve) => {
        const outcomes: Outcome[] = [];
        let open = wanted.length;
        const entries = wanted.map(({ name, args, addresses }, place) => {
          const id = calls++;
          waiting.set(id, (outcome) => {
            outcomes[place] = outcome;
            waiting.delete(id);
            open -= 1;
            if (open === 0) resolve(outcomes);
          });
          const said = [id, name, args, "Foglio1!Z1", ERRORS_COME, addresses ?? args.map(() => null)];
          return { ...CALLED, message: JSON.stringify(said) };
        });
        bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      }),
  };
}

/** What office.js itself keeps: the functions that a page associates before Excel's part has loaded. */
function keptFunctions(): typeof CustomFunctions {
  const source = sourceOf("office.debug.js");
  const [part = ""] =
    /\(function \(OfficeExt\) \{\s*var Association[\s\S]*?\}\)\(CustomFunctions \|\| \(CustomFunctions = \{\}\)\);/.exec(
      source,
    ) ?? [];
  const make = new Function("window", `var OfficeExt = {};\n${part}\nreturn CustomFunctions;`);
  return make({}) as typeof CustomFunctions;
}

const tellExcel = (listener: (info: { host: string }) => void): void => listener({ host: "Excel" });

const outcomeOf = ([, done, value, code]: Result): Outcome =>
  done ? { ok: true, value } : { ok: false, error: SIGNS[code ?? 0] ?? `failure ${code}`, message: String(value) };
