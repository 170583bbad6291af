/** Brings what happens in the workbook to a pane that listens, as Excel brings it to Microsoft's library. */

import type { BookSheet } from "../book/bookSheet";
import type { Actor, BookEvent } from "../book/events";
import type { Workbook } from "../book/workbook";
import { printLocalAddress } from "../facets/addresses";
import type { Json } from "../fake/excelObject";
import { newReference, type Session } from "../fake/session";
import type { EventEntry } from "../fake/wire";
import { rangeObject } from "../objects/range";
import type { PaneSwitches } from "../objects/workbook";

/** The numbers of the events in office.js, and their names on sheets and on their collection. */
const TYPES: Readonly<Record<BookEvent["kind"], readonly [number, string]>> = {
  changed: [10, "onChanged"],
  activated: [11, "onActivated"],
  deactivated: [12, "onDeactivated"],
  added: [13, "onAdded"],
  selected: [14, "onSelectionChanged"],
  deleted: [15, "onDeleted"],
  calculated: [16, "onCalculated"],
  renamed: [25, "onNameChanged"],
};

const WORKBOOK_SELECTION = 2;

/** Until the returned function is called. `withTrigger`: this Excel tells which add-in a change came from. */
export function tellEvents(book: Workbook, session: Session, pane: PaneSwitches, withTrigger: boolean): () => void {
  return book.listen((event, by) => {
    if (!pane.enableEvents) return;
    const [type, name] = TYPES[event.kind];
    const message = JSON.stringify(messageOf(book, session, event, sourceOf(by, pane, withTrigger)));
    const entry = (messageType: number, targetId: string, text = message): EventEntry => ({
      messageCategory: 65536,
      messageType,
      targetId,
      message: text,
    });
    const entries = [
      ...(session.listens.has(`WorksheetCollection.${name}`) ? [entry(type, "Workbook")] : []),
      ...(session.listens.has(`Worksheet.${name}:${event.sheetId}`) ? [entry(type, event.sheetId)] : []),
      // For this one office.js registers nothing: it is told in any case, and to its own user only.
      ...(event.kind === "selected" && isLocal(by, pane) ? [entry(WORKBOOK_SELECTION, "", "{}")] : []),
    ];
    if (entries.length > 0) setImmediate(() => session.tell(entries));
  });
}

type Source = { readonly source: "Local" | "Remote"; readonly triggerSource?: "ThisLocalAddin" | "Unknown" };

const isLocal = (by: Actor, pane: PaneSwitches): by is Exclude<Actor, "coauthor"> =>
  typeof by === "object" && by.pane === pane;

/** The person in front of this pane is its user; whoever sits at another pane is somebody else. */
function sourceOf(by: Actor, pane: PaneSwitches, withTrigger: boolean): Source {
  const ours = isLocal(by, pane) && by.byHand !== true;
  const source = isLocal(by, pane) ? "Local" : "Remote";
  return { source, ...(withTrigger ? { triggerSource: ours ? "ThisLocalAddin" : "Unknown" } : {}) };
}

function messageOf(book: Workbook, session: Session, event: BookEvent, source: Source): Json {
  const worksheetId = event.sheetId;
  if (event.kind === "renamed")
    return { ...source, worksheetId, nameBefore: event.before, nameAfter: event.after } as Json;
  if (event.kind === "selected") return { worksheetId, address: printLocalAddress(event.area) };
  if (event.kind !== "changed") return { ...source, worksheetId } as Json;
  const sheet = book.sheets.find(({ id }) => id === worksheetId);
  return {
    ...source,
    worksheetId,
    address: printLocalAddress(event.area),
    changeType: event.change,
    shiftDirection: "None",
    ...(sheet === undefined ? {} : { referenceId: rangeFor(session, sheet, event.area) }),
  } as Json;
}

/** What `getRange` of the event's arguments leads to. */
function rangeFor(session: Session, sheet: BookSheet, area: Parameters<typeof rangeObject>[1]): string {
  const id = newReference();
  session.eventRanges.set(id, () => rangeObject(sheet, area));
  for (const old of session.eventRanges.keys()) {
    if (session.eventRanges.size <= 100) break;
    session.eventRanges.delete(old);
  }
  return id;
}
