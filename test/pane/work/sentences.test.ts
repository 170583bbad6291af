/** Every sentence of the pane's work exists in both languages, is short enough for two lines, and says no word of machines. */
import { paneHostEn } from "../../../shared/text/en/pane/host";
import { paneWorkEn } from "../../../shared/text/en/pane/work";
import { paneHostIt } from "../../../shared/text/it/pane/host";
import { paneWorkIt } from "../../../shared/text/it/pane/work";

/** The texts by their places; functions are told with arguments that tell themselves apart. */
function textsOf(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function")
    return ARGUMENTS.flatMap((given, index) => textsOf(value(...given), `${path}(${index})`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, path === "" ? key : `${path}.${key}`));
}

const ARGUMENTS: readonly (readonly unknown[])[] = [
  ["build", 1, 1],
  ["refresh", 2, 3],
];

const it1 = new Map(textsOf({ ...paneWorkIt, host: paneHostIt }));
const en1 = new Map(textsOf({ ...paneWorkEn, host: paneHostEn }));

it("both languages say the same things", () => {
  expect([...en1.keys()]).toEqual([...it1.keys()]);
  expect(it1.size).toBeGreaterThan(100);
});

/** Two lines of the pane's 276 pixels hold about so many letters; a todo may take a third. */
const LONGEST = 125;

describe.each([
  ["Italian", it1],
  ["English", en1],
])("%s", (_language, texts) => {
  it("is short, ends as it should and shows every argument once it has it", () => {
    for (const [path, text] of texts) {
      expect([path, text.length <= LONGEST]).toEqual([path, true]);
      expect([path, /undefined|NaN|\[object/.test(text)]).toEqual([path, false]);
      if (/^(problems|done|cancelled|nothing|host)/.test(path))
        expect([path, text]).toEqual([path, expect.stringMatching(/^\S.*[.…)\d]$/s)]);
    }
  });

  it("says no word of machines and gives no blame", () => {
    const forbidden = /\b(override|parsing|record|batch|refresh|cache|sync|invalid|error[ei]? imprevist|OK)\b/i;
    for (const [path, text] of texts)
      if (!path.includes("(")) expect([path, forbidden.test(text)]).toEqual([path, false]);
  });
});

it("quotes as each language does", () => {
  expect([...it1.values()].join(" ")).not.toMatch(/[“”]/);
  expect([...en1.values()].join(" ")).not.toMatch(/[«»]/);
});
