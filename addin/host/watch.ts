/** What people do in the workbook beside the pane: the person here, and whoever else has it open. */
import type { HostEvent } from "../../src/host";
import { parseAreas } from "./addresses";
import type { ExcelDesk } from "./desk";
import { type Held, heldUntilSeen } from "./heldUntilSeen";
import { inExcel } from "./inExcel";

type Listener = (event: HostEvent) => void;

interface Registered {
  readonly context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

export interface Watching {
  stop(): void;
  /** Where Excel did not take it the first time, it is asked once more. */
  again(): void;
}

/** Answers at once; Excel listens a moment later. */
export function watch(desk: ExcelDesk, listener: Listener): Watching {
  let isOver = false;
  let isRefused = false;
  const held = heldUntilSeen(desk);
  const tell: Listener = (event) => {
    if (!isOver) listener(event);
  };
  const begin = (): Promise<Registered[]> =>
    register(desk, held, tell).catch((): Registered[] => {
      isRefused = true;
      return [];
    });
  let registered = begin();
  return {
    stop() {
      isOver = true;
      held.stop();
      void registered.then(forget(desk));
    },
    again() {
      if (isOver || !isRefused) return;
      isRefused = false;
      registered = begin();
    },
  };
}

const register = (desk: ExcelDesk, held: Held, tell: Listener): Promise<Registered[]> =>
  inExcel(desk, async (context) => {
    const { worksheets } = context.workbook;
    const changed = async (): Promise<void> => held.tell("changed", () => tell({ kind: "changed" }));
    const handlers: Registered[] = [
      worksheets.onChanged.add(async (event) => {
        if (!isOurs(event)) await changed();
      }),
      worksheets.onAdded.add(changed),
      worksheets.onDeleted.add(changed),
      worksheets.onSelectionChanged.add(async (event) =>
        held.tell("selected", () => void tellSelected(desk, event, tell)),
      ),
      ...(desk.supports("1.17")
        ? [worksheets.onNameChanged.add(changed), worksheets.onVisibilityChanged.add(changed)]
        : []),
    ];
    await context.sync();
    return handlers;
  });

/** Our writing is done with events off; a version that tells who changed something tells it of us, too. */
const isOurs = (event: { readonly triggerSource?: string }): boolean => event.triggerSource === "ThisLocalAddin";

async function tellSelected(
  desk: ExcelDesk,
  { worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs,
  tell: Listener,
): Promise<void> {
  const [area] = parseAreas(address);
  if (area === undefined) return;
  try {
    const sheet = await inExcel(desk, async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject(worksheetId);
      found.load("name");
      await context.sync();
      return found.isNullObject ? undefined : found.name;
    });
    if (sheet !== undefined) tell({ kind: "selected", at: { sheet, ...area } });
  } catch {
    // What is selected is only shown; the next selection is told again.
  }
}

/** An event is given back in the context in which it was asked for. */
const forget =
  (desk: ExcelDesk) =>
  async (registered: readonly Registered[]): Promise<void> => {
    const [first] = registered;
    if (first === undefined) return;
    try {
      await desk.run(first.context as Excel.RequestContext, async (context) => {
        for (const handler of registered) handler.remove();
        await context.sync();
      });
    } catch {
      // Nothing is told any more in any case.
    }
  };
