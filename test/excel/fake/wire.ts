/** A request of office.js and its answer as they cross the bridge to Excel: a batch of actions on objects named by their paths. */
import type { Json } from "./excelObject";

/** How an object is found: 1 the workbook, 2 a new one, 3 a method's result, 4 a property, 5 an item by key, 6 a kept reference, 7 nothing. */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
  /** The pane does not keep the object beyond the request. */
  readonly D?: boolean;
}

/** `ReferencedObjectPathIds[k]` is not 0 where argument k is an object; lists of objects are lists of ids. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 6 recursive query, 7 query as JSON, 8 ensure unchanged, 9 update. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: { readonly [name: string]: Json };
}

export interface RequestBody {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string | null;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** What was answered before an error stands beside it: Excel takes nothing back. */
export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

/** What office.js sends; of `flags` 64 asks to wait until no cell is being edited. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: RequestBody };
}

export const WAITS_FOR_CELL_EDIT = 64;

/** An event on its way to office.js: `messageType` as in the event's registration, `targetId` the sheet's id, `Workbook` or empty. */
export interface EventEntry {
  readonly messageCategory: 65536;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
export const ourName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
