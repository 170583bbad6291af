/** What a spreadsheet program refuses without harm to the rest is told beside what was done, and what it means. */
import type { Language } from "../../../shared/language";
import type { Host } from "../../../src/host";
import type { HostProblem } from "../../../src/hostProblem";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import { memoryHost } from "../../hosts/memoryHost";
import { bookOf, SMALL_PLAN } from "../../hosts/smallBook";
import { ALL, silent, TODAY } from "./paneOn";

const PROBLEM: HostProblem = { code: "other", details: "GeneralException at PageLayout.orientation" };

/** A computer without any printer. */
function withoutPrinter(leftOut: readonly HostProblem[]): Host {
  const memory = memoryHost(bookOf(SMALL_PLAN), { calculates: true });
  return {
    ...memory,
    about: () => ({ name: "excel", language: "it", calculates: true }),
    async applyEdits(...given) {
      const applied = await memory.applyEdits(...given);
      return applied.kind === "applied" ? { ...applied, leftOut } : applied;
    },
  };
}

const WORDS: readonly (readonly [Language, RegExp, RegExp, RegExp])[] = [
  [
    "it",
    /^Fatto: /,
    /^La generazione è annullata/,
    /completi, ma l’impostazione di stampa.*rifiutata.*Layout di pagina/,
  ],
  ["en", /^Done: /, /^The generation is undone/, /complete, but the print set-up.*refused.*Page Layout/],
];

it.each(WORDS)("in %s, after a generation and after its undo", async (language, done, undone, words) => {
  const work = createPaneWork(withoutPrinter([PROBLEM, PROBLEM]), () => TODAY);
  await work.read({ language, year: 2016 });
  const leftOut = {
    sentence: expect.stringMatching(words),
    details: "other: GeneralException at PageLayout.orientation",
  };
  for (const [task, sentence] of [
    [() => work.build(ALL, silent), done],
    [() => work.undo(silent), undone],
  ] as const)
    expect(await task()).toMatchObject({ kind: "done", sentence: expect.stringMatching(sentence), leftOut });
});

it("nothing is said where nothing was left out", async () => {
  const work = createPaneWork(withoutPrinter([]), () => TODAY);
  await work.read({ language: "it", year: 2016 });
  expect(await work.build(ALL, silent)).not.toHaveProperty("leftOut");
});
