/** The pane by keyboard alone, in the states that a person comes through: what each key does, and where the focus is after it. */
import { describeInBrowser } from "./browser";
import { openStatesPage, type StatesPage } from "./statesPage";

describeInBrowser("the pane by keyboard alone", () => {
  let states: StatesPage;

  beforeAll(async () => {
    states = await openStatesPage();
  }, 180_000);
  afterAll(() => states?.close());
  beforeEach(() => void states.complaints.splice(0));
  afterEach(() => expect(states.complaints).toEqual([]));

  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) {
      await states.page.keyboard.press(key);
      await states.page.evaluate("window.drawn()");
    }
  };
  /** What has the focus, in the words that a reading aid would begin with. */
  const focused = (): Promise<string> =>
    states.page.evaluate(
      "(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()",
    );
  const isThere = async (selector: string): Promise<boolean> => (await states.page.$(selector)) !== null;

  it("tabs are one stop: arrows move, Enter chooses", async () => {
    await states.show("cockpit");
    await states.page.focus("#cb-tab-cockpit");
    await press("ArrowRight");
    expect(await focused()).toMatch(/^Controlli/);
    expect(await states.page.getAttribute("#cb-tab-cockpit", "aria-selected")).toBe("true");
    await press("ArrowRight", "ArrowRight", "ArrowLeft");
    expect(await focused()).toMatch(/^Genera/);
    await press("Enter");
    expect(await states.page.getAttribute("#cb-tab-build", "aria-selected")).toBe("true");
    await press("Tab");
    expect(await focused()).toBe("Altro");
  });

  it("the tree opens, closes, jumps by letter, and Esc comes back to the same row and place", async () => {
    await states.show("cockpit");
    await states.page.focus(".cb-tree [tabindex='0']");
    await press("ArrowRight", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight");
    const row = await focused();
    expect(await states.page.evaluate("document.activeElement.getAttribute('aria-level')")).toBe("4");
    const scroll = await states.page.evaluate("document.querySelector('.cb-main').scrollTop");
    expect(scroll).toBeGreaterThan(0);
    await press("Enter");
    expect(await states.page.evaluate("document.activeElement.tagName")).toBe("H1");
    await press("Escape");
    expect(await focused()).toBe(row);
    expect(await states.page.evaluate("document.querySelector('.cb-main').scrollTop")).toBe(scroll);
    await press("ArrowLeft", "ArrowLeft");
    expect(await states.page.evaluate("document.activeElement.getAttribute('aria-expanded')")).toBe("false");
    await press("Home", "i");
    expect(await focused()).toMatch(/^INNOVAZIONE/);
    expect(await states.page.evaluate("document.querySelectorAll('.cb-tree [tabindex=\"0\"]').length")).toBe(1);
  });

  it("the menu opens on its first entry, goes round, and Esc gives the focus back", async () => {
    await states.show("cockpit");
    await states.page.focus(".cb-more > button");
    await press("Enter");
    expect(await focused()).toBe("Mappa strategica");
    await press("ArrowUp");
    expect(await focused()).toBe("Informazioni");
    await press("Escape");
    expect(await focused()).toBe("Altro");
    expect(await isThere(".cb-menu")).toBe(false);
    await press("Enter", "End", "ArrowUp", "Enter");
    expect(await focused()).toBe("Guida");
    await press("Escape");
    expect(await isThere(".cb-hero")).toBe(true);
    expect(await focused()).toBe("Altro");
  });

  it("on the map arrows go to the neighbours, and Enter opens the objective in the tree", async () => {
    await states.show("map");
    await states.page.focus(".cb-node[aria-pressed='true']");
    await press("ArrowRight");
    expect(await focused()).toMatch(/^3\.2/);
    await press("ArrowDown");
    expect(await focused()).toMatch(/^2\.1/);
    await press("Enter");
    expect(await states.page.evaluate("document.activeElement.getAttribute('role')")).toBe("treeitem");
    expect(await focused()).toMatch(/^2\.1/);
    expect(await states.page.evaluate("document.activeElement.getAttribute('aria-expanded')")).toBe("true");
  });

  it("the search finds after a pause; Esc empties it, then closes it", async () => {
    await states.show("cockpit");
    await states.page.focus(".cb-ways > button");
    await press("Enter");
    await states.page.keyboard.type("assenza");
    expect(await isThere(".cb-tree")).toBe(true);
    await states.page.waitForSelector('[data-key^="i:"]');
    expect(await isThere(".cb-tree")).toBe(false);
    await press("Escape");
    await states.page.waitForSelector(".cb-tree");
    expect(await states.page.inputValue("input[type=search]")).toBe("");
    await press("Escape");
    expect(await isThere("input[type=search]")).toBe(false);
  });

  it("a change in the workbook or another cell moves neither focus nor view", async () => {
    await states.show("filter");
    await states.page.focus('[data-key^="i:"]');
    const row = await focused();
    await states.page.evaluate("window.nudge()");
    expect(await focused()).toBe(row);
    expect(await states.page.getAttribute(".cb-chip[aria-pressed='true']", "title")).toBe("giallo");
  });

  it("a fix is chosen, made and taken back; the result has the focus each time", async () => {
    await states.show("fixes");
    await states.page.focus("label.cb-choice input");
    await press("Space");
    const label = (await states.page.textContent(".fui-Button[data-main]")) ?? "";
    await states.page.focus(".fui-Button[data-main]");
    await press("Enter");
    await states.page.waitForSelector(".cb-message.done");
    expect(await focused()).toContain(`Corrette ${/\d+/.exec(label)?.[0]} celle.`);
    await press("Tab");
    expect(await focused()).toBe("Annulla");
    await press("Enter");
    await states.page.waitForSelector(".cb-message.done:not(:has(button))");
    expect(await states.page.evaluate("document.activeElement.classList.contains('cb-message')")).toBe(true);
  });

  it("a generation begins with the focus on its way out", async () => {
    await states.show("running");
    expect(await focused()).toBe("Annulla");
    await press("Enter");
    expect(await states.page.textContent(".cb-main")).toContain("Annullamento");
  });

  it("neighbouring findings follow each other, and back is where one came from", async () => {
    await states.show("finding");
    const first = await states.page.textContent("h1");
    await states.page.focus("[aria-label='Segnalazione successiva']");
    await press("Enter");
    expect(await states.page.textContent("h1")).not.toBe(first);
    await states.page.focus("[aria-label='Segnalazione precedente']");
    await press("Enter");
    expect(await states.page.textContent("h1")).toBe(first);
    await press("Escape");
    expect(await states.page.evaluate("document.activeElement.dataset.key")).toMatch(/^rule:error/);
  });

  describe("while the plan is read again", () => {
    const stands = (selector: string): Promise<boolean> =>
      states.page.evaluate<boolean>(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);

    it("who stops the reading stands on what says so, and who begins it again stays in that place", async () => {
      await states.show("slowAgain");
      await states.page.focus(".cb-again button");
      await press("Enter");
      await states.page.waitForSelector(".cb-message.quiet");
      expect(await stands(".cb-message.quiet")).toBe(true);
      await press("Tab");
      expect(await focused()).toBe("Leggi il piano");
      await press("Enter");
      await states.page.waitForSelector(".cb-message.quiet", { state: "detached" });
      expect(await stands(".cb-place")).toBe(true);
      await states.page.waitForSelector(".cb-again");
      expect(await stands(".cb-place")).toBe(true);
      await press("Tab");
      expect(await stands(".cb-again button")).toBe(true);
    });

    it("who stands elsewhere is not moved", async () => {
      await states.show("slowAgain");
      await states.page.focus("#cb-tab-checks");
      await states.page.evaluate("document.querySelector('.cb-again button').click()");
      await states.page.waitForSelector(".cb-message.quiet");
      expect(await stands("#cb-tab-checks")).toBe(true);
      await states.page.evaluate("document.querySelector('.cb-message.quiet button').click()");
      await states.page.waitForSelector(".cb-again");
      expect(await stands("#cb-tab-checks")).toBe(true);
    });
  });

  it("a note waits while one looks elsewhere, and once it is written the workbook's own is shown", async () => {
    const NOTE = "sentito l’ufficio ";
    const written = (): Promise<string> => states.page.inputValue("textarea");
    const openFirst = async (): Promise<void> => {
      await states.page.focus('[data-key^="rule:error"]');
      await press("Enter");
      await states.page.waitForSelector("textarea");
    };
    const button = (name: string): Promise<void> => states.page.getByRole("button", { name, exact: true }).focus();

    await states.show("finding");
    await states.page.focus("textarea");
    await states.page.keyboard.type(NOTE);
    await press("Escape");
    expect(await isThere("textarea")).toBe(true);
    await states.page.focus(".cb-back");
    await press("Enter");
    await openFirst();
    expect(await written()).toBe(NOTE);

    await button("Accetta");
    await press("Enter");
    await states.page.waitForSelector(".cb-message.done");
    await states.page.focus('[data-key="closed"]');
    await press("Enter");
    await states.page.getByRole("button", { name: /^Importo/ }).focus();
    await press("Enter");
    await button("Riapri la segnalazione");
    await press("Enter");
    await states.page.waitForSelector('[data-key^="rule:error"], .cb-message.done');
    await press("Escape");
    await openFirst();
    // As the cell has it, and not as it was typed: nothing of one's own hides what others write there from now on.
    expect(await written()).toBe(NOTE.trim());
  });
});
