/** The messages that cross between the window of an add-in and the window of Excel on the web, as office.js writes and reads them. */
import type { Json } from "../fake/excelObject";

/** From the add-in; `_actionType` 0 calls, 1 begins to listen to an event, 2 ends it. */
export interface Call {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: 0 | 1 | 2;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Whether a text is a call of office.js: other scripts may send messages too. */
export function callOf(text: string): Call | undefined {
  try {
    const message: unknown = JSON.parse(text);
    const isCall = typeof message === "object" && message !== null && "_messageType" in message;
    return isCall && message._messageType === 0 ? (message as Call) : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to a call, or, with `isEvent`, an event that the call asked to be told of. */
export const answerTo = (call: Call, data: Json, origin: string, isEvent = false): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: call._actionName,
    _conversationId: call._conversationId,
    _correlationId: call._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });

/** What `executeMethod` carries: a method of the older interface by its number, or a batch for the workbook. */
export interface Execute {
  readonly DdaMethod?: { readonly DispatchId?: number };
  /** `[partition, "POST", "ProcessQuery", headers, body, permission, flags, …]` */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  /** Arguments by their place. */
  readonly [place: number]: unknown;
}

export interface Batch {
  /** As text, just as the workbook reads it. */
  readonly body: string;
  readonly flags: number;
}

export function batchOf({ ArrayData: data }: Execute): Batch | undefined {
  if (data?.[2] !== "ProcessQuery") return undefined;
  const [, , , , body, , flags] = data;
  return { body: String(body), flags: Number(flags) };
}
