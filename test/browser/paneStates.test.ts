/** The pane in each of its states, in a real browser: nothing cut, overlapping or too small, no barrier that axe knows; at three widths, in three looks and two languages. */
import { barriersNow } from "./axe";
import { describeInBrowser } from "./browser";
import { flawsOf } from "./flaws";
import { LOOKS, openStatesPage, STATE_NAMES, type StatesPage, WIDTHS } from "./statesPage";

const LANGUAGES = ["it", "en"] as const;

describeInBrowser("each state of the pane", () => {
  let states: StatesPage;

  beforeAll(async () => {
    states = await openStatesPage();
  }, 180_000);
  afterAll(() => states?.close());

  it("is known by name", async () => {
    expect(STATE_NAMES.length).toBeGreaterThan(40);
    expect(await states.page.evaluate("window.states")).toEqual(STATE_NAMES);
  });

  it.each(STATE_NAMES)("%s", async (name) => {
    states.complaints.length = 0;
    await states.show(name);
    for (const language of LANGUAGES) {
      for (const look of LOOKS) {
        for (const width of WIDTHS) {
          const dress = { width, look, language };
          await states.wear(dress);
          const flaws = await flawsOf(states.page);
          const barriers = await barriersNow(states.page);
          expect({ ...dress, flaws, barriers }).toEqual({ ...dress, flaws: [], barriers: [] });
        }
      }
    }
    expect(states.complaints).toEqual([]);
  });
});
