/** Tests on the workbench in a browser: one browser for the group, a page for each test, and none ends with an error of the page. */
import type { Browser, Page } from "playwright-core";
import type { Language } from "../../shared/language";
import { type Bench, type BenchOptions, openBench } from "./bench";
import { describeInBrowser, launchBrowser } from "./browser";
import { type OnPage, onPage } from "./onPage";
import { sampleBook } from "./sampleBytes";

/** The page of the running test. */
export interface OnWorkbench {
  readonly bench: Bench;
  readonly page: Page;
  /** Its pane, in Italian. */
  readonly on: OnPage;
  /** Its pane in a language. */
  in(language: Language): OnPage;
  /** With the sample plan, or as is said; a page that is open is closed before, and had no error either. */
  open(options?: BenchOptions): Promise<void>;
  /** With the sample plan, once the pane has read it. */
  openPlan(options?: BenchOptions): Promise<void>;
}

export function describeOnWorkbench(name: string, body: (at: OnWorkbench) => void): void {
  describeInBrowser(name, () => {
    let browser: Browser;
    let bench: Bench | undefined;

    const opened = (): Bench => {
      if (bench === undefined) throw new Error("the test has opened no page");
      return bench;
    };
    const close = async (): Promise<void> => {
      const closing = bench;
      bench = undefined;
      await closing?.close();
      expect(closing?.wrongs ?? []).toEqual([]);
    };
    const open = async (options?: BenchOptions): Promise<void> => {
      await close();
      bench = await openBench(browser, options ?? { book: await sampleBook() });
    };

    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(async () => browser?.close());
    afterEach(close);

    body({
      get bench() {
        return opened();
      },
      get page() {
        return opened().page;
      },
      get on() {
        return onPage(opened());
      },
      in: (language) => onPage(opened(), language),
      open,
      async openPlan(options) {
        await open(options);
        await onPage(opened(), spokenBy(options)).tab("build").waitFor();
      },
    });
  });
}

/** What the page speaks to a browser that is set so. */
const spokenBy = (options: BenchOptions | undefined): Language =>
  options?.locale === undefined || /^it\b/.test(options.locale) ? "it" : "en";
