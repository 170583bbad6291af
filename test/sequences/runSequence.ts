/** Makes the steps of a sequence and looks after each whether all still holds. */

import type { Result } from "../../shared/result";
import { planRefresh } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { undoPlan } from "../../src/actions/undoPlan";
import type { Applied } from "../../src/host";
import { refreshOptions } from "./actions";
import { Failure } from "./failure";
import type { Sequence, Step } from "./operations";
import { tokensAreAtTheirIndicators, tokensAreKept, usersSheetsAreUntouched } from "./oracles";
import { PERSON, typeToken } from "./person";
import { scoreIsTheCores } from "./scoreOracle";
import { pictureOf, Session, type Standing } from "./session";
import { smallBook } from "./smallBook";

/** How often each refusal came, and after what. */
export type Refusals = Map<string, number>;

/** Refusals that leave the workbook as it is and say why. */
const MAY_REFUSE = new Set([
  "no-cockpit",
  "no-indicators",
  "unsure",
  "several-plans",
  "no-year",
  "no-such-year",
  "moved-columns",
  "setting-gone",
  "moved-row",
  "other-year",
  "ledger-missing",
  "nothing-to-undo",
]);

type Data = ReturnType<Session["host"]["book"]["save"]>;
let builtBook: { readonly data: Data; readonly own: ReadonlySet<string> } | undefined;

/** The small book with Cabina's sheets, made once. */
async function built(): Promise<NonNullable<typeof builtBook>> {
  if (builtBook === undefined) {
    const session = new Session(smallBook(), new Set());
    try {
      await refresh(session, "refresh");
      builtBook = { data: structuredClone(session.host.book.save()), own: session.own() };
    } finally {
      session.host.close();
    }
  }
  return builtBook;
}

export async function runSequence({ built: isBuilt, steps }: Sequence, refusals: Refusals = new Map()): Promise<void> {
  const start = isBuilt ? await built() : undefined;
  const session =
    start === undefined ? new Session(smallBook(), new Set()) : new Session(structuredClone(start.data), start.own);
  try {
    for (const [index, step] of steps.entries()) {
      await makeStep(session, step, refusals);
      const next = steps[index + 1];
      // Calculating takes its time: what two people do one after the other is looked at once.
      if (isPersons(step) && (next === undefined || !isPersons(next) || index % 3 === 0))
        scoreIsTheCores(session, await session.calculated(), false);
    }
    await refresh(session, "last refresh", refusals);
  } finally {
    session.host.close();
  }
}

async function makeStep(session: Session, step: Step, refusals: Refusals): Promise<void> {
  if (step.kind === "refresh") return refresh(session, step.kind, refusals);
  if (step.kind === "changeYear") return refresh(session, step.kind, refusals, 2017);
  if (step.kind === "undo") return undo(session, refusals);
  if (step.kind === "refreshBroken") {
    session.failAfter = step.after;
    return refresh(session, step.kind, refusals);
  }
  if (step.kind === "refreshRaced") {
    const { sheet: index, row, column } = step;
    session.meanwhile = () => {
      const sheets = session.host.book.getSheets().filter((sheet) => !sheet.isSheetHidden());
      const sheet = sheets[index % sheets.length];
      if (sheet !== undefined) typeToken(session, sheet, row, column);
    };
    return refresh(session, step.kind, refusals);
  }
  if (isPersons(step)) (PERSON[step.kind] as (session: Session, step: Step) => void)(session, step);
}

const isPersons = (step: Step): step is Step & { readonly kind: keyof typeof PERSON } => step.kind in PERSON;

type Answer = Result<{ readonly applied: Applied }, { readonly code: string }> | "broken";

/** Lets Cabina work; nobody's sheets and no typed cell may suffer from it. */
async function cabina(
  session: Session,
  work: () => Promise<Answer>,
): Promise<{ answer: Answer; before: Standing; after: Standing }> {
  let before = session.standing();
  const race = session.meanwhile;
  if (race !== undefined)
    session.meanwhile = () => {
      race();
      before = session.standing();
    };
  const answer = await work().catch((error: unknown): Answer => {
    if (error instanceof Error && error.message.startsWith("the host broke")) return "broken";
    throw error instanceof Error ? new Failure(`it throws ${error.message.slice(0, 60)}`, String(error.stack)) : error;
  });
  session.failAfter = undefined;
  session.meanwhile = undefined;
  session.ownSince(before);
  const after = await session.calculated();
  usersSheetsAreUntouched(before, after);
  tokensAreKept(session, before, after);
  return { answer, before, after };
}

async function refresh(session: Session, name: string, refusals: Refusals = new Map(), year?: number): Promise<void> {
  const { answer, before, after } = await cabina(session, () => refreshPlan(session.host, refreshOptions(year)));
  if (answer === "broken") return;
  if (!answer.ok) return refused(name, answer.problem, { before, after }, refusals);
  if (answer.value.applied.kind !== "applied")
    throw new Failure("a refresh is not applied", `${name}: ${JSON.stringify(answer.value.applied)}`);
  const again = planRefresh(pictureOf(after), { ...refreshOptions(), calculates: true });
  if (!again.ok) throw new Failure("a second refresh is refused", JSON.stringify(again.problem).slice(0, 300));
  if (again.value.edits.length > 0)
    throw new Failure("a second refresh plans something", JSON.stringify(again.value.edits).slice(0, 1500));
  tokensAreAtTheirIndicators(session, after);
  scoreIsTheCores(session, after, true);
}

async function undo(session: Session, refusals: Refusals): Promise<void> {
  const { answer, before, after } = await cabina(session, () => undoPlan(session.host));
  if (answer === "broken") return;
  if (!answer.ok) return refused("undo", answer.problem, { before, after }, refusals);
  if (answer.value.applied.kind !== "applied")
    throw new Failure("an undo is not applied", JSON.stringify(answer.value.applied));
  scoreIsTheCores(session, after, false);
}

function refused(
  name: string,
  problem: { readonly code: string },
  { before, after }: { before: Standing; after: Standing },
  refusals: Refusals,
): void {
  if (!MAY_REFUSE.has(problem.code))
    throw new Failure("a refusal that nobody knows", JSON.stringify(problem).slice(0, 300));
  const content = (of: Standing): string =>
    JSON.stringify(
      of.sheets.map(({ sheet }) => sheet.rows.map((row) => row?.map((cell) => cell?.formula ?? cell?.value))),
    );
  if (content(before) !== content(after)) throw new Failure("a refusal writes", problem.code);
  refusals.set(`${name}: ${problem.code}`, (refusals.get(`${name}: ${problem.code}`) ?? 0) + 1);
}
