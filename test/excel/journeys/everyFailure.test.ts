/**
 * Whatever request of a work in Excel fails, in whatever way: the person's sheets are as they were, the journal tells what
 * is half done, and the next run completes it or takes it back.
 */
import { answerLost, failing, type Mishap, type Whole, wholeOf } from "./failing";
import { closeAll } from "./theExcel";
import { WORKS } from "./works";

/** Requests of a small book are as small as this part of what they may be, so that there are many of them. */
jest.mock("../../../addin/host/write/step", () => {
  const actual = jest.requireActual<typeof import("../../../addin/host/write/step")>("../../../addin/host/write/step");
  const TIMES = 25;
  const { COST, jsonBytes } = actual;
  return {
    ...actual,
    COST: Object.fromEntries(Object.entries(COST).map(([name, bytes]) => [name, bytes * TIMES])),
    jsonBytes: (data: unknown) => jsonBytes(data) * TIMES,
  };
});

/** Nothing here asks what formulas show. */
jest.mock("../../engine/univer", () =>
  jest
    .requireActual<typeof import("./stilled")>("./stilled")
    .stilled(jest.requireActual("../../engine/univer"), () => false),
);

const PATIENCE = 300_000;

const REFUSED: Mishap = {
  says: "Excel refuses the request",
  happen: (excel, request) => {
    excel.hostile.failRequest(request, "GeneralException");
    return undefined;
  },
};

const LOST: Mishap = {
  says: "the request is carried out and its answer lost",
  happen: () => undefined,
  desk: answerLost,
};

const OTHERS: readonly Mishap[] = [
  {
    says: "somebody protects a sheet of ours",
    happen(excel, request) {
      const done: string[] = [];
      excel.hostile.before(request, () => {
        const ours = excel.book.sheets.find(({ name }) => /^Cruscotto$|^Cockpit$/.test(name));
        if (ours === undefined) return;
        excel.coauthor.protects(ours.name);
        done.push(ours.name);
      });
      return () => {
        for (const name of done) excel.coauthor.unprotects(name);
      };
    },
  },
  {
    says: "somebody deletes a sheet of ours",
    changes: true,
    happen(excel, request) {
      excel.hostile.before(request, () => {
        const ours = excel.book.sheets.find(({ name }) => /^2\.1\.1|^1\.1\.2/.test(name));
        if (ours !== undefined) excel.coauthor.deletes(ours.name);
      });
      return undefined;
    },
  },
  {
    says: "a cell is being typed into, and Excel waits",
    passes: true,
    happen(excel, request) {
      excel.hostile.before(request, () => {
        const end = excel.hostile.editCell();
        setTimeout(end, 1);
      });
      return undefined;
    },
  },
];

afterEach(closeAll);

describe.each(WORKS)("$says", (work) => {
  let whole: Whole;
  beforeAll(async () => {
    whole = await wholeOf(work);
  }, PATIENCE);

  it(
    "that Excel refuses at any request",
    async () => {
      expect(whole.requests.length).toBeGreaterThan(3);
      for (const request of whole.requests.keys()) await failing(work, whole, REFUSED, request + 1);
    },
    PATIENCE,
  );

  it(
    "whose answer is lost after any request",
    async () => {
      for (const request of whole.requests.keys()) await failing(work, whole, LOST, request + 1);
    },
    PATIENCE,
  );

  it(
    "that fails in the middle of any request, at some of its actions",
    async () => {
      for (const [request, actions] of whole.requests.entries())
        for (const action of someOf(actions, whole.requests.length))
          await failing(
            work,
            whole,
            {
              says: `action ${action} fails`,
              happen: (excel) => {
                excel.hostile.failAction(request + 1, action, "GeneralException");
                return undefined;
              },
            },
            request + 1,
          );
    },
    PATIENCE,
  );

  it(
    "while somebody else does something before any request",
    async () => {
      for (const [index, mishap] of OTHERS.entries())
        for (const request of whole.requests.keys())
          if (request % OTHERS.length === index) await failing(work, whole, mishap, request + 1);
    },
    PATIENCE,
  );
});

/** One near the beginning, one in the middle, one at the end; where there are many requests, one of these in turn. */
function someOf(actions: number, requests: number): number[] {
  const all = [1, Math.floor(actions / 2), actions - 1].filter((action) => action >= 0 && action < actions);
  return requests > MANY ? all.slice(actions % all.length).slice(0, 1) : [...new Set(all)];
}

const MANY = 10;
