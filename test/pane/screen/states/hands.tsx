/** What a state does with the pane after it opened: what a person would. */

import type { CellRange } from "../../../../shared/workbook/address";
import type { HostEvent } from "../../../../src/host";

/** A host of the page that a state can make tell things. */
export interface StageHost {
  select(): Promise<void>;
  watch(listener: (event: HostEvent) => void): () => void;
  /** Tells what happened, as the spreadsheet would. */
  tell(event: HostEvent): void;
}

export function stageHost(): StageHost {
  const listeners = new Set<(event: HostEvent) => void>();
  return {
    select: async () => undefined,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(event) {
      for (const listener of listeners) listener(event);
    },
  };
}

export interface Hands {
  /** Presses what each selector finds first, one after the other, as soon as it is there. */
  press(...selectors: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Selects a cell once the plan is read, and waits until the strip tells its indicator. */
  selectCell(at: () => CellRange): Promise<void>;
  /** Something changed in the workbook. */
  changed(): void;
  /** The program has not answered for some seconds; until the pane says so. */
  late(): Promise<void>;
  /** Until the element is there. */
  seen(selector: string): Promise<void>;
  /** Until nothing has moved for a moment. */
  settled(): Promise<void>;
}

const PATIENCE_MS = 15_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function until<T>(find: () => T | undefined | null, what: string): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== null) return found;
    if (performance.now() > end) throw new Error(`not there: ${what}`);
    await pause(15);
  }
}

const isAboutCell = ({ textContent }: Element): boolean => /premere Invio|press Enter/.test(textContent ?? "");

export function hands(element: HTMLElement, host: StageHost): Hands {
  async function settled(): Promise<void> {
    let last = "";
    for (let quiet = 0; quiet < 3; ) {
      await pause(30);
      const now = element.innerHTML;
      quiet = now === last ? quiet + 1 : 0;
      last = now;
    }
  }
  return {
    async press(...selectors) {
      for (const selector of selectors) {
        const button = await until(() => element.querySelector<HTMLElement>(selector), selector);
        button.focus();
        button.click();
        await pause(20);
      }
    },
    async type(text) {
      const field = await until(() => element.querySelector<HTMLInputElement>("input[type=search]"), "the search");
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
      await pause(200);
    },
    async selectCell(at) {
      await until(() => element.querySelector(".cb-strip"), "the plan");
      host.tell({ kind: "selected", at: at() });
      await until(() => element.querySelector("button.cb-strip"), "the indicator of the cell");
    },
    async late() {
      host.tell({ kind: "late", isLate: true });
      await until(() => [...element.querySelectorAll(".cb-late, .cb-message")].find(isAboutCell), "the hint");
    },
    changed: () => host.tell({ kind: "changed" }),
    seen: async (selector) => {
      await until(() => element.querySelector(selector), selector);
    },
    settled,
  };
}
