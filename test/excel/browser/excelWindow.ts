/** Excel on the web as an add-in's window meets it: what it says of itself, what it carries to the workbook, what it tells and asks. */
import { randomUUID } from "node:crypto";
import type { Json } from "../fake/excelObject";
import type { EventEntry, RequestBody } from "../fake/wire";
import { appContext, type Circumstances, hostInfo } from "./appContext";
import { Conversation } from "./conversation";
import { actionsOf, answersTo, isForFrame } from "./frameServices";
import { type Batch, batchOf, type Call, type Execute } from "./messages";

/** The workbook behind the window; both texts as office.js writes and reads them on its bridge. */
export type SendToWorkbook = (message: string, reply: (answer: string) => void) => void;

/** What a custom function gave: the value, or a failure with Excel's number of its error (1 `#N/A`, 5 `#DIV/0!`, 6 `#NUM!`, 7 `#VALUE!`). */
export type FunctionResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: Json; readonly errorCode: number };

export interface ExcelWindowOptions extends Circumstances {
  readonly origin: string;
  readonly send: SendToWorkbook;
  /** Puts a message into the page of the pane. */
  readonly post: (text: string) => void;
  /** Called when a batch goes to the workbook, with its number from 1 and its size. */
  readonly onBatch?: (count: number, bytes: number) => void;
}

/** Numbers of methods and messages in the library. */
const SAVE_SETTINGS = 76;
const COMMAND_DONE = 94;
const FUNCTION_CALL = [1, 1000, ""] as const;
const ALLOWS_ERRORS = 4;

const WORKBOOK_EVENT = "richApiMessage";
const COMMAND_EVENT = "appCommandInvoked";

export class ExcelWindow {
  readonly settings = new Map<string, string>();
  /** Whether the add-in wants its pane to be seen. */
  isShown = true;
  /** How many batches the pane has sent to the workbook. */
  batches = 0;
  private readonly conversation: Conversation;
  private readonly pressed = new Map<string, () => void>();
  private readonly called = new Map<number, (result: FunctionResult) => void>();
  private calls = 0;

  constructor(private readonly options: ExcelWindowOptions) {
    this.conversation = new Conversation(options.origin, options.post);
  }

  /** The address of the pane with what Excel adds to it; from now on that page alone is answered. */
  open(address: string): string {
    return `${address}?${hostInfo(this.options)}${this.conversation.begin()}`;
  }

  /** The page is gone: what it asked before still happens, and nobody hears the answers. */
  close(): void {
    this.conversation.end();
  }

  receive(text: string): void {
    const call = this.conversation.callOf(text);
    if (call === undefined || this.conversation.heeds(call)) return;
    switch (call._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.conversation.answer(call, appContext(this.options, this.settings));
        break;
      case "executeMethod":
        this.execute(call, call._data as Execute);
        break;
      // Where the keyboard goes, what page is shown: told, not asked.
      case "ContextActivationManager_notifyHost":
        this.conversation.answer(call, null);
        break;
      default:
        throw new Error(`the add-in asks for ${call._actionName}, which this Excel does not have`);
    }
  }

  /** Brings events of the workbook to the page. */
  tell(entries: readonly EventEntry[]): void {
    if (!this.conversation.isHeard(WORKBOOK_EVENT)) return;
    this.conversation.tell(WORKBOOK_EVENT, {
      ArrayData: entries.map(({ messageCategory, messageType, targetId, message }) =>
        Array.of<Json>(messageCategory, messageType, targetId, message),
      ),
    });
  }

  /** Presses a button of the ribbon; resolves when the add-in says that it has done. */
  async press(action: string): Promise<void> {
    await this.conversation.heard(COMMAND_EVENT);
    const id = randomUUID();
    const done = new Promise<void>((resolve) => this.pressed.set(id, resolve));
    this.conversation.tell(COMMAND_EVENT, { 0: id, 1: action, 2: JSON.stringify({ source: { id: action } }) });
    await done;
  }

  /**
   * A cell calls a function; arguments come as rows of cells, as Excel hands them over. `addresses`: where each stands, as
   * `Foglio1!A1:B2`; null: it is written in the formula itself, as all are where no addresses are given.
   */
  async call(
    functionName: string,
    args: readonly Json[],
    addresses: readonly (string | null)[] = args.map(() => null),
  ): Promise<FunctionResult> {
    await this.conversation.heard(WORKBOOK_EVENT);
    const id = ++this.calls;
    const result = new Promise<FunctionResult>((resolve) => this.called.set(id, resolve));
    const message = JSON.stringify([id, functionName, args, "Foglio1!A1", ALLOWS_ERRORS, addresses]);
    this.conversation.tell(WORKBOOK_EVENT, { ArrayData: [[...FUNCTION_CALL, message, id]] });
    return result;
  }

  private execute(call: Call, asked: Execute): void {
    const batch = batchOf(asked);
    if (batch !== undefined) {
      this.carry(call, batch);
      return;
    }
    const method = asked.DdaMethod?.DispatchId;
    if (method === COMMAND_DONE) this.pressed.get(String(asked[0]))?.();
    else if (method === SAVE_SETTINGS)
      for (const [name, value] of asked.DdaSettingsMethod?.Properties ?? []) this.settings.set(name, value);
    else throw new Error(`the add-in calls method ${method}, which this Excel does not have`);
    this.conversation.answer(call, { Error: 0, Version: 1 });
  }

  private carry(call: Call, batch: Batch): void {
    const body = JSON.parse(batch.body) as RequestBody;
    if (isForFrame(body)) {
      for (const { name, args } of actionsOf(body)) this.obey(name, args);
      this.conversation.answer(call, answered(200, JSON.stringify(answersTo(body))));
    } else this.carryToWorkbook(call, body, batch);
  }

  private carryToWorkbook(call: Call, body: RequestBody, { flags, body: { length: bytes } }: Batch): void {
    const id = ++this.batches;
    const message = { url: "ProcessQuery", headers: {}, body };
    this.options.send(JSON.stringify({ id, type: 1, flags, message }), (text) => {
      const { message: answer } = JSON.parse(text) as { message: { statusCode: number; body: unknown } };
      const { statusCode, body: got } = answer;
      this.conversation.answer(call, answered(statusCode, typeof got === "string" ? got : JSON.stringify(got)));
    });
    this.options.onBatch?.(id, bytes);
  }

  private obey(name: string, args: readonly Json[]): void {
    if (name === "SetAppRuntimeState") this.isShown = args[0] === "Visible";
    if (!/^SetInvocation(Array)?Results$/.test(name)) return;
    // Each as `[id, succeeded, value, error number]`.
    for (const [id, ok, value, errorCode] of args[0] as unknown as [number, boolean, Json, number?][])
      this.called.get(id)?.(ok ? { ok, value } : { ok, message: value, errorCode: errorCode ?? 0 });
  }
}

const answered = (status: number, body: string): Json => ({ Error: 0, Version: 1, Data: [status, null, body] });
