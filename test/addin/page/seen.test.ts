/** Whether a person sees the pane, by what page, window and Excel tell. */
import { onceSeen, seenHere } from "../../../addin/page/seen";

type Visibility = "visible" | "hidden";
type Told =
  | "page hides"
  | "page shows"
  | "pane hides"
  | "pane shows"
  | "focus"
  | "pointermove"
  | "resize"
  | "shrinks"
  | "asked";

function here(start: Visibility) {
  const page = Object.assign(new EventTarget(), { visibilityState: start });
  const window = Object.assign(new EventTarget(), { innerWidth: 320 });
  let tellPane: (isShown: boolean) => void = () => undefined;
  const seen = seenHere({
    page,
    window,
    onPane: (told) => {
      tellPane = told;
    },
  });
  const pageIs = (state: Visibility): void => {
    page.visibilityState = state;
    page.dispatchEvent(new Event("visibilitychange"));
  };
  const happens = (what: Told): void => {
    if (what === "page hides") pageIs("hidden");
    else if (what === "page shows") pageIs("visible");
    else if (what === "pane hides" || what === "pane shows") tellPane(what === "pane shows");
    else if (what === "asked") seen.asked();
    else {
      window.innerWidth = what === "shrinks" ? 0 : 320;
      window.dispatchEvent(new Event(what === "shrinks" ? "resize" : what));
    }
  };
  return { seen, happens };
}

it.each<readonly [string, Visibility, readonly Told[], boolean]>([
  ["a page that is there", "visible", [], true],
  ["a page loaded for a function in a cell", "hidden", [], false],
  ["of which the pane is then opened", "hidden", ["pane shows"], true],
  ["for which somebody clicked in the ribbon", "hidden", ["asked"], true],
  ["a pane that is closed", "visible", ["pane hides"], false],
  ["and shrinks as it goes", "visible", ["pane hides", "shrinks"], false],
  ["a closed pane, though its page is looked at again", "visible", ["pane hides", "page hides", "page shows"], false],
  ["a closed pane that is opened", "visible", ["pane hides", "pane shows"], true],
  ["another page of the browser is looked at", "visible", ["page hides"], false],
  ["and this one again", "visible", ["page hides", "page shows"], true],
  ["the keyboard comes to it, whatever was told", "visible", ["pane hides", "page hides", "focus"], true],
  ["the mouse is over it", "visible", ["pane hides", "pointermove"], true],
  ["it gets another width", "hidden", ["resize"], true],
])("%s", (_, start, told, expected) => {
  const { seen, happens } = here(start);
  for (const what of told) happens(what);
  expect(seen.now()).toBe(expected);
});

it("tells each change once, until nobody listens", () => {
  const { seen, happens } = here("visible");
  const heard: boolean[] = [];
  const stop = seen.watch((isSeen) => heard.push(isSeen));
  for (const what of ["focus", "pane hides", "page hides", "pane shows", "pointermove"] as const) happens(what);
  expect(heard).toEqual([false, true]);
  stop();
  happens("pane hides");
  expect(heard).toHaveLength(2);
});

it("what waits for a person goes on at once where she is there, else once she comes", async () => {
  const { seen, happens } = here("visible");
  await onceSeen(seen);
  happens("pane hides");
  let isOn = false;
  const waiting = onceSeen(seen).then(() => {
    isOn = true;
  });
  await Promise.resolve();
  expect(isOn).toBe(false);
  happens("pane shows");
  await waiting;
  expect(isOn).toBe(true);
});
