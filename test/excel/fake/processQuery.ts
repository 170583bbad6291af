/** Answers a batch of office.js as Excel does: action after action, and what was done before one that fails stays. */
import { type Argument, type ExcelObject, ExcelRefusal, invalidArgument, type Json } from "./excelObject";
import { callMember, isExcelObject, partOf, setMember } from "./members";
import { callOwnMethod, isKept, keep } from "./ownMethods";
import { identityOf, query } from "./query";
import { apiNotFound, itemNotFound, statusOf } from "./refusals";
import { NULL_OBJECT, type Session } from "./session";
import { type Action, type ArgumentInfo, ourName, type RequestBody, type ResponseBody } from "./wire";

export async function processQuery(body: RequestBody, session: Session): Promise<ResponseBody> {
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  const request = new Request(body, session);
  for (const [index, action] of body.Actions.entries()) {
    try {
      session.beforeAction(index);
      const value = await request.act(action);
      results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === TRACE) traces.push(action.Id);
    } catch (refusal) {
      if (!(refusal instanceof ExcelRefusal)) throw refusal;
      return { Results: results, TraceIds: traces, Error: errorOf(refusal, index, request.locationOf(action)) };
    }
  }
  return { Results: results, TraceIds: traces };
}

const TRACE = 5;

/** An error as Excel sends it; −1: before any action. */
export const errorOf = ({ code, message }: ExcelRefusal, index: number, location: string | null) => ({
  Code: code,
  Message: message,
  Location: location,
  ActionIndex: index,
  HttpStatusCode: statusOf(code),
});

class Request {
  private readonly objects = new Map<number, ExcelObject>();

  constructor(
    private readonly body: RequestBody,
    private readonly session: Session,
  ) {}

  /** `Range.values`, as the error names the place. */
  locationOf({ ObjectPathId, Name }: Action): string | null {
    const kind = this.objects.get(ObjectPathId)?.kind;
    if (kind !== undefined) return Name ? `${kind}.${ourName(Name)}` : kind;
    const path = this.body.ObjectPaths[ObjectPathId];
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0)?.kind;
    return parent === undefined ? null : `${parent}.${ourName(path?.Name || "GetItem")}`;
  }

  async act(action: Action): Promise<Json> {
    if (action.ActionType === TRACE) return null;
    const object = await this.objectOf(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return this.instantiated(object, this.body.ObjectPaths[action.ObjectPathId]?.D === true);
      case 2:
        return query(object, action.QueryInfo ?? {}, this.session);
      case 3:
        return this.called(object, action);
      case 4: {
        const [value] = await this.argumentsOf(action.ArgumentInfo);
        await this.set(object, ourName(action.Name ?? ""), value);
        return null;
      }
      case 9:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await setMember(object, ourName(name), value, this.session);
        }
        return null;
      default:
        throw apiNotFound(`actions of type ${action.ActionType}`);
    }
  }

  /** `isPassing`: the pane has said that it will not ask for the object again. */
  private instantiated(object: ExcelObject, isPassing = false): Json {
    if (object.isNull) return null;
    const isHeld = (this.body.AutoKeepReference === true && !isPassing) || isKept(object, this.session);
    const reference = REFERENCED.includes(object.kind) && isHeld ? { _ReferenceId: keep(object, this.session) } : {};
    return { ...identityOf(object), ...reference };
  }

  private async called(object: ExcelObject, { Name = "", ArgumentInfo: info }: Action): Promise<Json> {
    const answer = await this.call(object, Name, await this.argumentsOf(info));
    return isExcelObject(answer) ? this.instantiated(answer) : (answer ?? null);
  }

  private async call(object: ExcelObject, name: string, args: readonly Argument[]) {
    return name.startsWith("_")
      ? callOwnMethod(object, name, args, this.session)
      : callMember(object, ourName(name), args, this.session);
  }

  /** A property may be given an object: a name's range, a chart's series. */
  private async set(object: ExcelObject, name: string, value: Argument): Promise<void> {
    if (isExcelObject(value)) throw invalidArgument(`${object.kind}.${name} takes no object`);
    await setMember(object, name, value ?? null, this.session);
  }

  private async objectOf(id: number): Promise<ExcelObject> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = await this.find(id);
    this.objects.set(id, found);
    return found;
  }

  private async find(id: number): Promise<ExcelObject> {
    const path = this.body.ObjectPaths[id];
    if (path === undefined) throw new ExcelRefusal("InvalidObjectPath", `no object path ${id}`);
    const name = path.Name ?? "";
    if (path.ObjectPathType === 1) return this.session.workbook;
    if (path.ObjectPathType === 6) return this.kept(name);
    if (path.ObjectPathType === 7) return NULL_OBJECT;
    if (path.ParentObjectPathId === undefined) throw apiNotFound(`new ${name}`);
    const parent = await this.objectOf(path.ParentObjectPathId);
    if (parent.isNull) return NULL_OBJECT;
    if (path.ObjectPathType === 4) return partOf(parent, ourName(name), this.session);
    const method = path.ObjectPathType === 5 ? "GetItem" : name;
    const answer = await this.call(parent, method, await this.argumentsOf(path.ArgumentInfo));
    if (!isExcelObject(answer)) throw apiNotFound(`${parent.kind}.${ourName(method)} as an object`);
    return answer;
  }

  private kept(id: string): ExcelObject {
    const object = this.session.kept.get(id);
    if (object === undefined) throw itemNotFound();
    return object;
  }

  private async argumentsOf(info: ArgumentInfo | undefined): Promise<Argument[]> {
    const args: Argument[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const id = info?.ReferencedObjectPathIds?.[index];
      // What a person leaves out comes as null.
      if (typeof id === "number" && id !== 0) args.push(await this.objectOf(id));
      else args.push(value === null ? undefined : value);
    }
    return args;
  }
}

/** Objects that no path leads to again once the request is over. */
const REFERENCED = ["Range", "RangeAreas"];
