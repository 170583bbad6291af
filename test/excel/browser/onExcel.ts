/** Tests on the built add-in in Excel on the web: one browser for the group, a workbook and a page for each test, and none ends with an error of a page. */
import type { Frame, Page } from "playwright-core";
import type { Language } from "../../../shared/language";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { describeInBrowser } from "../../browser/browser";
import { type BookBehind, bookBehind } from "./bookBehind";
import { builtAddin } from "./builtAddin";
import { type BookOpening, type ExcelOnTheWeb, type OpenBook, openExcelOnTheWeb } from "./excelOnTheWeb";
import { type PaneHands, paneInFrame } from "./paneInFrame";
import { samplePlan } from "./samplePlan";

export type Opening = Omit<BookOpening, "send"> & {
  /** Absent: the sample plan. */
  readonly start?: Snapshot;
};

/** The workbook of the running test. */
export interface OnExcel {
  readonly site: ExcelOnTheWeb["site"];
  readonly book: OpenBook;
  readonly behind: BookBehind;
  readonly page: Page;
  readonly frame: Frame;
  /** The pane in the language that Excel was opened in. */
  readonly on: PaneHands;
  /** `prepare` is called once the workbook before is closed: what happens to the network from then on. */
  open(opening?: Opening, prepare?: () => void): Promise<void>;
  /** With the pane's first reading done. */
  openPlan(opening?: Opening, prepare?: () => void): Promise<void>;
  /** Errors that the test wants to see: taken out of what makes it fail. */
  allow(wrong: RegExp): void;
}

/** Calculated in Node, the first workbook takes its time. */
const FIRST = 120_000;

export function describeOnExcel(name: string, body: (at: OnExcel) => void): void {
  describeInBrowser(name, () => {
    let excel: ExcelOnTheWeb;
    let opened: { readonly book: OpenBook; readonly behind: BookBehind; readonly language: Language } | undefined;
    const allowed: RegExp[] = [];

    const now = (): NonNullable<typeof opened> => {
      if (opened === undefined) throw new Error("the test has opened no workbook");
      return opened;
    };
    const close = async (): Promise<void> => {
      const closing = opened;
      opened = undefined;
      await closing?.book.close();
      closing?.behind.close();
      const wrongs = (closing?.book.wrongs ?? []).filter((wrong) => !allowed.some((each) => each.test(wrong)));
      allowed.length = 0;
      excel?.site.refused.clear();
      expect(wrongs).toEqual([]);
    };
    const open = async ({ start, ...opening }: Opening = {}, prepare?: () => void): Promise<void> => {
      await close();
      prepare?.();
      const { language = "it-IT", version = NEWEST_ON_THE_WEB } = opening;
      const behind = bookBehind(start ?? samplePlan(), version);
      const book = await excel.openBook({ ...opening, version, send: behind.send });
      behind.onTold((entries) => book.excel.tell(entries));
      opened = { book, behind, language: language === "it-IT" ? "it" : "en" };
    };
    const on = (): PaneHands => paneInFrame(now().book.pane(), now().language);

    beforeAll(async () => {
      excel = await openExcelOnTheWeb(builtAddin());
    }, FIRST);
    afterAll(async () => excel?.close());
    afterEach(close);

    body({
      get site() {
        return excel.site;
      },
      get book() {
        return now().book;
      },
      get behind() {
        return now().behind;
      },
      get page() {
        return now().book.page;
      },
      get frame() {
        return now().book.pane();
      },
      get on() {
        return on();
      },
      open,
      async openPlan(opening, prepare) {
        await open(opening, prepare);
        await on().hasRead();
      },
      allow: (wrong) => void allowed.push(wrong),
    });
  });
}

const NEWEST_ON_THE_WEB = "1.17";
