/** The library of Microsoft as it is published, not changed: what it sends to Excel arrives at the function given here. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { EventEntry } from "../fake/wire";
import { pageFor } from "./page";

export interface Office {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Brings events from Excel to the library. */
  tell(entries: readonly EventEntry[]): void;
}

export interface OfficeOptions {
  /** What `Office.context.requirements.isSetSupported` answers. */
  isSetSupported(set: string, version?: string): boolean;
  readonly platform: "OfficeOnline" | "PC" | "Mac";
  /** A message from the library as text; the answer goes to `reply` whenever it is there. */
  send(message: string, reply: (answer: string) => void): void;
}

const DIST = resolve("node_modules/@microsoft/office-js/dist");
const sources = new Map<string, string>();

/** The library's text; read once per test file. */
export function sourceOf(file: string): string {
  const known = sources.get(file) ?? readFileSync(resolve(DIST, file), "utf8");
  sources.set(file, known);
  return known;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  /** Put there by the library. */
  onMessageFromHost?(text: string): void;
}

/** Each call is a pane of its own: nothing is shared between two. */
export function loadOffice({ isSetSupported, platform, send }: OfficeOptions): Office {
  const bridge: Bridge = {
    sendMessageToHost: (text) => send(text, (answer) => bridge.onMessageFromHost?.(answer)),
  };
  const page = pageFor({ isSetSupported, platform });
  const loaded = runOnPage("excel-web-16.00.debug.js", page, bridge, "{ Excel, OfficeExtension }") as Pick<
    Office,
    "Excel" | "OfficeExtension"
  >;
  return {
    ...loaded,
    tell: (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
  };
}

/**
 * Runs a file of the library among the globals of a page, in the caller's own realm: the library tells options by their
 * prototype, so that objects from another context would not be understood. What it hangs on `window` it also calls by
 * its bare name.
 */
export function runOnPage(file: string, page: Record<string, unknown>, bridge: object, result: string): unknown {
  Object.assign(page, { window: page, self: page, _richApiNativeBridge: bridge });
  // On a page a variable of a script is also a property of its window.
  for (const [, name = ""] of sourceOf(file).matchAll(/^var ([\w$]+)/gm)) if (!(name in page)) page[name] = undefined;
  const run = new Function("page", `with (page) {${sourceOf(file)}\n;return ${result};\n}\n//# sourceURL=${file}`) as (
    page: object,
  ) => unknown;
  return run(page);
}
