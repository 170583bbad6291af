/** Makes the steps of a sequence and looks after each whether all still holds. */

import type { Result } from "../../shared/result";
import { planRefresh, type RefreshOptions } from "../../src/actions/planRefresh";
import { refreshPlan } from "../../src/actions/refreshPlan";
import { removePlan } from "../../src/actions/removePlan";
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
  "nothing-to-remove",
]);

type Data = ReturnType<Session["host"]["book"]["save"]>;
interface Built {
  readonly data: Data;
  readonly own: ReadonlySet<string>;
}
const builtBooks = new Map<boolean, Built>();

/** The small book with Cabina's sheets, made once. */
async function built(keeps: boolean): Promise<Built> {
  const known = builtBooks.get(keeps);
  if (known !== undefined) return known;
  const session = new Session(smallBook(keeps), new Set());
  try {
    await refresh(session, "build");
    const made = { data: structuredClone(session.host.book.save()), own: session.own() };
    builtBooks.set(keeps, made);
    return made;
  } finally {
    session.host.close();
  }
}

export async function runSequence(
  { built: isBuilt, keeps, steps }: Sequence,
  refusals: Refusals = new Map(),
): Promise<void> {
  const start = isBuilt ? await built(keeps) : undefined;
  const session =
    start === undefined
      ? new Session(smallBook(keeps), new Set())
      : new Session(structuredClone(start.data), start.own);
  try {
    for (const [index, step] of steps.entries()) {
      await makeStep(session, step, refusals);
      const next = steps[index + 1];
      // Calculating takes its time: what two people do one after the other is looked at once.
      if (isPersons(step) && (next === undefined || !isPersons(next) || index % 3 === 0))
        scoreIsTheCores(session, await session.calculated());
    }
    await refresh(session, "last refresh", refusals);
  } finally {
    session.host.close();
  }
}

async function makeStep(session: Session, step: Step, refusals: Refusals): Promise<void> {
  if (step.kind === "refresh") return refresh(session, step.kind, refusals);
  if (step.kind === "changeYear") return refresh(session, step.kind, refusals, refreshOptions(2017));
  if (step.kind === "fill") return refresh(session, step.kind, refusals, { ...refreshOptions(), fills: true });
  if (step.kind === "restore") return refresh(session, step.kind, refusals, { ...refreshOptions(), restores: true });
  if (step.kind === "undo") return takeBack(session, step.kind, () => undoPlan(session.host), refusals);
  if (step.kind === "remove")
    return takeBack(session, step.kind, () => removePlan(session.host, { today: refreshOptions().today }), refusals);
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
  { restores = false, takesBack = false } = {},
): Promise<{ answer: Answer; before: Standing; after: Standing }> {
  let before = await session.calculated();
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
  usersSheetsAreUntouched(before, after, takesBack);
  tokensAreKept(session, before, after, restores);
  return { answer, before, after };
}

async function refresh(
  session: Session,
  name: string,
  refusals: Refusals = new Map(),
  options: RefreshOptions = refreshOptions(),
): Promise<void> {
  const { answer, before, after } = await cabina(session, () => refreshPlan(session.host, options), {
    restores: options.restores === true,
  });
  if (answer === "broken") return;
  if (!answer.ok) return refused(name, answer.problem, { before, after }, refusals);
  if (answer.value.applied.kind !== "applied")
    throw new Failure("a refresh is not applied", `${name}: ${JSON.stringify(answer.value.applied)}`);
  // What was typed while it wrote is for the next one.
  if (name === "refreshRaced") return scoreIsTheCores(session, after);
  const again = planRefresh(pictureOf(after), { ...refreshOptions(), calculates: true });
  if (!again.ok) throw new Failure("a second refresh is refused", JSON.stringify(again.problem).slice(0, 300));
  if (again.value.edits.length > 0)
    throw new Failure("a second refresh plans something", JSON.stringify(again.value.edits).slice(0, 1500));
  const year = options.wishes.year ?? again.value.scorecard.plan.year;
  tokensAreAtTheirIndicators(session, after, year);
  scoreIsTheCores(session, after, year);
}

/** Undoes the last generation, or takes Cabina out. */
async function takeBack(
  session: Session,
  name: string,
  work: () => Promise<Answer>,
  refusals: Refusals,
): Promise<void> {
  const { answer, before, after } = await cabina(session, work, { takesBack: true });
  if (answer === "broken") return;
  if (!answer.ok) return refused(name, answer.problem, { before, after }, refusals);
  if (answer.value.applied.kind !== "applied")
    throw new Failure(`${name} is not applied`, JSON.stringify(answer.value.applied));
  if (name === "remove") session.disown();
  scoreIsTheCores(session, after);
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
