/** Methods that office.js calls by itself and that no declaration names: kept references, events, sizes of arrays. */
import { hasMember } from "./apiSets";
import { type Answer, type Argument, type ExcelObject, invalidArgument } from "./excelObject";
import { apiNotFound, itemNotFound, wrongShape } from "./refusals";
import { NULL_OBJECT, newReference, type Session } from "./session";

/** Under the name by which an event is registered: the event. */
const EVENTS: Readonly<Record<string, string>> = {
  DataChangedEvent: "onChanged",
  SelectionChangedEvent: "onSelectionChanged",
  AddedEvent: "onAdded",
  DeletedEvent: "onDeleted",
  CalculatedEvent: "onCalculated",
  ActivatedEvent: "onActivated",
  DeactivatedEvent: "onDeactivated",
  EventNameChanged: "onNameChanged",
  EventMoved: "onMoved",
  EventVisibilityChanged: "onVisibilityChanged",
  ProtectionChangedEvent: "onProtectionChanged",
};

const ids = new WeakMap<ExcelObject, string>();

export const isKept = (object: ExcelObject, { kept }: Session): boolean => kept.has(ids.get(object) ?? "");

/** The id under which the object is kept from now on. */
export function keep(object: ExcelObject, session: Session): string {
  const id = ids.get(object) ?? newReference();
  ids.set(object, id);
  session.kept.set(id, object);
  return id;
}

export function callOwnMethod(
  object: ExcelObject,
  name: string,
  args: readonly Argument[],
  session: Session,
): Answer | Promise<Answer> {
  const [first, second] = args;
  const event = /^_(Register|Unregister)(.+)$/.exec(name);
  if (event !== null) return listen(object, event[1] === "Register", EVENTS[event[2] ?? ""], session);
  switch (name) {
    case "_KeepReference":
      if (!object.isNull) keep(object, session);
      return undefined;
    case "_RemoveReference":
      session.kept.delete(String(first));
      return undefined;
    case "_GetObjectByReferenceId":
      return session.kept.get(String(first)) ?? NULL_OBJECT;
    case "_GetRangeForEventByReferenceId":
    case "_GetRangeOrNullObjectForEventByReferenceId":
      return rangeOfEvent(String(first), name.includes("OrNull"), session);
    case "_ValidateArraySize":
      return validateSize(object, first, second);
    default:
      throw apiNotFound(`${object.kind}.${name}`);
  }
}

function listen(object: ExcelObject, on: boolean, event: string | undefined, session: Session): undefined {
  if (event === undefined || !hasMember(object.kind, event, session.version))
    throw apiNotFound(`${object.kind}.${event ?? "an event"}`);
  const id = object.kind === "Worksheet" ? `:${String(object.identity?.().Id)}` : "";
  if (on) session.listens.add(`${object.kind}.${event}${id}`);
  else session.listens.delete(`${object.kind}.${event}${id}`);
  return undefined;
}

function rangeOfEvent(id: string, orNull: boolean, session: Session): ExcelObject {
  const range = session.eventRanges.get(id)?.() ?? NULL_OBJECT;
  if (range.isNull && !orNull) throw itemNotFound();
  return range;
}

async function validateSize(object: ExcelObject, rows: Argument, columns: Argument): Promise<undefined> {
  const [height, width] = [await object.gets?.rowCount?.(), await object.gets?.columnCount?.()];
  if (height === undefined) throw invalidArgument("no range");
  if (height !== rows || width !== columns) throw wrongShape();
  return undefined;
}
