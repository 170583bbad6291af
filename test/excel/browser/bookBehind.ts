/** The in-memory workbook behind a page of Excel on the web: the same that answers Microsoft's library in Node. */
import type { Snapshot } from "../../../shared/workbook/snapshot";
import type { Actor } from "../book/events";
import { type Person, personAt } from "../book/people";
import { pictureOf } from "../book/picture";
import { Workbook } from "../book/workbook";
import { ExcelRefusal } from "../fake/excelObject";
import { errorOf, processQuery } from "../fake/processQuery";
import type { Session } from "../fake/session";
import type { BridgeRequest, EventEntry, RequestBody, ResponseBody } from "../fake/wire";
import { liveOf } from "../objects/range";
import { workbookObject } from "../objects/workbook";
import { tellEvents } from "../office/tellEvents";
import type { SendToWorkbook } from "./excelWindow";

export interface BookBehind {
  readonly send: SendToWorkbook;
  /** Who sits at this Excel. */
  readonly person: Person;
  picture(): Promise<Snapshot>;
  /** The pane was closed: what it held on to and listened to is over. */
  paneCloses(): void;
  /** Where events go; the pane that is open last hears them. */
  onTold(listener: (entries: readonly EventEntry[]) => void): void;
  close(): void;
}

/** Excel on the web takes and gives at most so many bytes at once. */
const PAYLOAD = 5 * 1024 * 1024;

export function bookBehind(start: Snapshot, version: string): BookBehind {
  const book = new Workbook(start);
  const switches = { enableEvents: true };
  const pane: Actor = { pane: switches };
  let told: (entries: readonly EventEntry[]) => void = () => undefined;
  const session: Session = {
    workbook: workbookObject(book, "piano.xlsx", switches),
    version,
    kept: new Map(),
    listens: new Set(),
    eventRanges: new Map(),
    beforeAction: () => undefined,
    tell: (entries) => told(entries),
  };
  const faults: unknown[] = [];
  const stop = tellEvents(book, session, switches, true);
  const answer = (body: RequestBody): Promise<ResponseBody> =>
    book.inTurn(pane, async () => {
      const answered = await answerWithin(body, session);
      book.calculation.requestOver();
      const live = [...session.kept.values()].flatMap((object) => liveOf(object) ?? []);
      book.keepOnly(session, live);
      // Excel calculates by itself as soon as it has time.
      await book.calculation.forReading();
      return answered;
    });
  return {
    send: (message, reply) => {
      const { id, message: asked } = JSON.parse(message) as BridgeRequest;
      void answer(asked.body).then(
        (body) => reply(JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body } })),
        (fault) => faults.push(fault),
      );
    },
    person: personAt(book, { pane: switches, byHand: true }),
    picture: () => pictureOf(book),
    paneCloses: () => {
      session.kept.clear();
      session.listens.clear();
      switches.enableEvents = true;
    },
    onTold: (listener) => {
      told = listener;
    },
    close: () => {
      stop();
      book.close();
      // A fault of the in-memory workbook must not pass for an Excel that is slow.
      if (faults.length > 0) throw faults[0];
    },
  };
}

async function answerWithin(body: RequestBody, session: Session): Promise<ResponseBody> {
  try {
    if (bytesOf(body) > PAYLOAD) throw tooLarge("Request");
    const answered = await processQuery(body, session);
    if (bytesOf(answered) > PAYLOAD) throw tooLarge("Response");
    return answered;
  } catch (refusal) {
    if (!(refusal instanceof ExcelRefusal)) throw refusal;
    return { Results: [], TraceIds: [], Error: errorOf(refusal, -1, null) };
  }
}

const bytesOf = (body: object): number => Buffer.byteLength(JSON.stringify(body));

const tooLarge = (which: string): ExcelRefusal =>
  new ExcelRefusal(`${which}PayloadSizeLimitExceeded`, `The ${which.toLowerCase()} is too large.`);
