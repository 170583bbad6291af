/** What stands between navigation and strip: the task that runs, the page on top, else the tab. */
import { type ReactElement, useEffect, useRef } from "react";
import type { FindingsView } from "../model/findingView";
import type { PlanView } from "../model/planView";
import { draftsOf, letGoWritten } from "./drafts";
import { Again } from "./frame/again";
import { LateWrite } from "./frame/lateHint";
import { Note, TaskMessages } from "./frame/message";
import { useScreen } from "./screen";
import { buildProblemOf, type Page, type PaneState, pageOf } from "./state/paneState";
import { Build } from "./views/build";
import { Checks } from "./views/checks";
import { Cockpit } from "./views/cockpit";
import { FindingPage } from "./views/findingPage";
import { ClosedPage, FixesPage } from "./views/fixesPage";
import { GuidePage } from "./views/guidePage";
import { IndicatorPage } from "./views/indicatorPage";
import { ReadingPage } from "./views/readingPage";
import { Running } from "./views/running";
import { AboutPage, SettingsPage } from "./views/settingsPage";
import { FirstRun, NothingRecognised, Reading, Refused, Stopped } from "./views/start";

/** Whether a task has taken the whole view. */
const isTakenOver = ({ task }: PaneState): boolean => task !== undefined && !task.quiet && task.kind !== "write";

export function Content(): ReactElement | null {
  const { state } = useScreen();
  const { task, reading, activity } = state;
  usePlace();
  useWrittenDrafts();
  if (task !== undefined && isTakenOver(state)) return <Running task={task} />;
  const page = pageOf(state);
  if (page !== undefined && isAnywhere(page)) return <AnyPage page={page} />;
  if (reading === undefined) return <BeforeReading activity={activity} />;
  if (reading.kind === "plan") {
    return (
      <>
        <Top plan={reading.plan} />
        {page === undefined ? (
          <TabContent plan={reading.plan} findings={reading.findings} />
        ) : (
          <PlanPage page={page} findings={reading.findings} />
        )}
      </>
    );
  }
  return (
    <>
      <Again />
      <LateWrite />
      <TaskMessages />
      {reading.kind === "empty" ? <FirstRun /> : null}
      {reading.kind === "unrecognised" ? <NothingRecognised reading={reading} /> : null}
      {reading.kind === "refused" ? <Refused refusal={reading} /> : null}
    </>
  );
}

/** What was typed beside a finding waits until a reading finds it in the workbook. */
function useWrittenDrafts(): void {
  const { state, act } = useScreen();
  const { reading } = state;
  useEffect(() => {
    if (reading?.kind === "plan") letGoWritten(draftsOf(act), reading.findings.findings);
  }, [reading, act]);
}

/** A new place begins at its top; going back puts scroll and focus where they were. */
function usePlace(): void {
  const { state, act, main } = useScreen();
  const { restore, tab } = state;
  const page = pageOf(state);
  const where = page === undefined ? tab : JSON.stringify(page);
  const before = useRef(where);
  useEffect(() => {
    const moved = before.current !== where;
    before.current = where;
    if (restore === undefined) {
      if (moved) main.current?.scrollTo({ top: 0 });
      return;
    }
    const { scroll, focus } = restore;
    if (scroll !== undefined) main.current?.scrollTo({ top: scroll });
    if (focus !== undefined) keyed(main.current, focus)?.focus({ preventScroll: scroll !== undefined });
    act.restored();
  }, [where, restore, act, main]);
}

const keyed = (main: HTMLElement | null, key: string): HTMLElement | null =>
  main?.closest(".cabina")?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`) ?? null;

function BeforeReading({ activity }: Pick<PaneState, "activity">): ReactElement | null {
  if (activity === "slow") return <Reading />;
  return activity === "stopped" ? <Stopped /> : null;
}

/** Above every view of a plan: what was done, what is to be known. */
function Top({ plan }: { readonly plan: PlanView }): ReactElement {
  const { words, state } = useScreen();
  const shownBelow = state.tab === "build" && pageOf(state) === undefined ? buildProblemOf(state) : undefined;
  return (
    <>
      <Again />
      <LateWrite />
      {plan.readOnly === true ? (
        <Note tone="warning" title={words.frame.readOnly.title}>
          {words.frame.readOnly.body}
        </Note>
      ) : null}
      <TaskMessages without={shownBelow} />
      {state.task?.quiet === true ? (
        <Note tone="quiet">{[words.frame.running.quiet, ...(state.isLate ? [words.frame.late] : [])].join(" ")}</Note>
      ) : null}
    </>
  );
}

interface TabProps {
  readonly plan: PlanView;
  readonly findings: FindingsView;
}

function TabContent({ plan, findings }: TabProps): ReactElement {
  const { state } = useScreen();
  if (state.tab === "checks") return <Checks findings={findings} />;
  return state.tab === "build" ? <Build plan={plan} /> : <Cockpit plan={plan} />;
}

type AnyPageKind = Extract<Page, { kind: "settings" | "about" | "guide" }>;

const isAnywhere = (page: Page): page is AnyPageKind =>
  page.kind === "settings" || page.kind === "about" || page.kind === "guide";

function AnyPage({ page }: { readonly page: AnyPageKind }): ReactElement {
  const { reading } = useScreen().state;
  return (
    <>
      {reading === undefined ? null : <Again />}
      <LateWrite />
      <TaskMessages />
      {page.kind === "settings" ? <SettingsPage /> : page.kind === "about" ? <AboutPage /> : <GuidePage />}
    </>
  );
}

interface PageProps {
  readonly page: Exclude<Page, AnyPageKind>;
  readonly findings: FindingsView;
}

function PlanPage({ page, findings }: PageProps): ReactElement {
  switch (page.kind) {
    case "finding":
      return <FindingPage findings={findings} id={page.id} />;
    case "fixes":
      return <FixesPage findings={findings} />;
    case "closed":
      return <ClosedPage findings={findings} />;
    case "indicator":
      return <IndicatorPage id={page.id} />;
    case "reading":
      return <ReadingPage id={page.id} />;
  }
}
