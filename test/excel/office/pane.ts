/** One pane of an add-in at the in-memory Excel: Microsoft's library on this side, the workbook on the other. */
import type { Actor } from "../book/events";
import type { Workbook } from "../book/workbook";
import { compareVersions } from "../fake/apiSets";
import { ExcelRefusal } from "../fake/excelObject";
import { errorOf, processQuery } from "../fake/processQuery";
import { cellEditMode } from "../fake/refusals";
import type { Session } from "../fake/session";
import { type BridgeRequest, type ResponseBody, WAITS_FOR_CELL_EDIT } from "../fake/wire";
import { type Mishaps, newMishaps } from "../modes/hostile";
import type { Mode } from "../modes/modes";
import { newStats, type Stats } from "../modes/stats";
import { liveOf } from "../objects/range";
import { workbookObject } from "../objects/workbook";
import { loadOffice, type Office } from "./loadOffice";
import { tellEvents } from "./tellEvents";

export interface PaneOptions {
  readonly mode: Mode;
  readonly version: string;
  /** Milliseconds that each request takes on its way. */
  readonly latency: number;
  readonly fileName: string;
}

export interface Pane {
  readonly office: Office;
  readonly stats: Stats;
  readonly mishaps: Mishaps;
  /** The person in front of it. */
  readonly person: Actor;
  supports(version: string): boolean;
  close(): void;
}

/** Requests of all panes of a workbook are answered one after the other, as Excel does. */
export function openPane(book: Workbook, { mode, version, latency, fileName }: PaneOptions): Pane {
  const stats = newStats();
  const mishaps = newMishaps();
  const supports = (wanted: string): boolean => compareVersions(wanted, version) <= 0;
  const faults: unknown[] = [];
  const switches = { enableEvents: true };
  const self: Actor = { pane: switches };
  const office = loadOffice({
    platform: mode.platform,
    isSetSupported: (set, wanted) => isSetSupported(set, wanted, supports),
    send: (message, reply) =>
      void answer(JSON.parse(message) as BridgeRequest).then((text) => text !== undefined && reply(text)),
  });
  const session: Session = {
    workbook: workbookObject(book, fileName, switches),
    version,
    kept: new Map(),
    listens: new Set(),
    eventRanges: new Map(),
    beforeAction: mishaps.actionComes,
    tell: office.tell,
  };
  const stop = tellEvents(book, session, switches, supports("1.14"));

  async function answer({ id, flags, message }: BridgeRequest): Promise<string | undefined> {
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (mishaps.cellEditOver() !== undefined && (flags & WAITS_FOR_CELL_EDIT) === 0) {
      // Refused at once, also while others wait until the cell is entered.
      const refused = await perform(message.body, flags, 0);
      return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: refused } });
    }
    const body = await book.inTurn(self, async () => {
      const sent = Buffer.byteLength(JSON.stringify(message.body));
      const answered = mishaps.isLost() ? undefined : await perform(message.body, flags, sent);
      if (answered !== undefined) count(sent, answered, message.body.Actions.length);
      return answered;
    });
    return body && JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } });
  }

  async function perform(body: BridgeRequest["message"]["body"], flags: number, sent: number): Promise<ResponseBody> {
    try {
      mishaps.requestComes();
      if (mishaps.forgets()) session.kept.clear();
      const over = mishaps.cellEditOver();
      if (over !== undefined && (flags & WAITS_FOR_CELL_EDIT) === 0) throw cellEditMode();
      if (mode.waitsForCellEdit) await over;
      if (sent > mode.payload) throw tooLarge("Request");
      const answered = await processQuery(body, session);
      if (Buffer.byteLength(JSON.stringify(answered)) > mode.payload) throw tooLarge("Response");
      return answered;
    } catch (refusal) {
      if (refusal instanceof ExcelRefusal) return { Results: [], TraceIds: [], Error: errorOf(refusal, -1, null) };
      faults.push(refusal);
      const broken = new ExcelRefusal("GeneralException", `The in-memory Excel broke: ${String(refusal)}`);
      return { Results: [], TraceIds: [], Error: errorOf(broken, -1, null) };
    } finally {
      letGo();
    }
  }

  function count(sent: number, answered: ResponseBody, actions: number): void {
    const received = Buffer.byteLength(JSON.stringify(answered));
    stats.add({ sent, received, actions, ...(answered.Error === undefined ? {} : { error: answered.Error.Code }) });
  }

  /** Of the cells that the request was about only those that the pane goes on using are still followed. */
  function letGo(): void {
    book.calculation.requestOver();
    book.keepOnly(
      session,
      [...session.kept.values()].flatMap((object) => liveOf(object) ?? []),
    );
  }

  /** A fault of ours must not pass for a refusal of Excel's. */
  function close(): void {
    stop();
    if (faults.length > 0) throw faults[0];
  }

  return { office, stats, mishaps, person: { pane: switches, byHand: true }, supports, close };
}

const SETS = ["RichApiRuntime", "RichApiRuntimeFlag", "DelayForCellEdit", "SharedRuntime", "CustomFunctionsRuntime"];

function isSetSupported(set: string, version: string | undefined, supports: (version: string) => boolean): boolean {
  if (set === "ExcelApi") return supports(version ?? "1.1");
  return SETS.includes(set);
}

const tooLarge = (which: "Request" | "Response"): ExcelRefusal =>
  new ExcelRefusal(
    `${which}PayloadSizeLimitExceeded`,
    `The ${which.toLowerCase()} payload size has exceeded the limit. Please refer to the documentation.`,
  );
