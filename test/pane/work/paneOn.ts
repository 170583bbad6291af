/** The pane's core on a workbook in memory, for tests. */
import { sampleSheets } from "../../../shared/sample/sampleSheets";
import type { Snapshot } from "../../../shared/workbook/snapshot";
import { snapshotOfSheets } from "../../../shared/workbook/snapshotOfSheets";
import type { BuildView, Outcome, Refusal } from "../../../src/pane/model/buildView";
import type { FindingsView } from "../../../src/pane/model/findingView";
import type { PlanView } from "../../../src/pane/model/planView";
import { createPaneWork } from "../../../src/pane/work/createPaneWork";
import type { PaneWishes, PaneWork } from "../../../src/pane/work/paneWork";
import { type MemoryHost, type MemoryOptions, memoryHost } from "../../hosts/memoryHost";

export const TODAY = "2017-01-15";
export const ITALIAN: PaneWishes = { language: "it", year: 2016 };
export const ALL = { fills: false, restores: false };
export const silent = (): void => undefined;

export const sampleBook = (): Snapshot => snapshotOfSheets(sampleSheets());

export interface Pane {
  readonly host: MemoryHost;
  readonly work: PaneWork;
}

/** A host in front of a person calculates by itself. */
export function paneOn(book: Snapshot, options: MemoryOptions = {}, today = TODAY): Pane {
  const host = memoryHost(book, { calculates: true, ...options });
  return { host, work: createPaneWork(host, () => today) };
}

/** The plan as the pane shows it; anything else is a failure of the test. */
export async function planOf(
  { work }: Pick<Pane, "work">,
  wishes: PaneWishes = ITALIAN,
): Promise<{ readonly plan: PlanView; readonly findings: FindingsView }> {
  const reading = await work.read(wishes);
  if (reading?.kind !== "plan") throw new Error(JSON.stringify(reading));
  return reading;
}

export async function previewOf({ work }: Pick<Pane, "work">): Promise<BuildView> {
  const view = await work.preview();
  if (view === undefined || isRefusal(view)) throw new Error(JSON.stringify(view));
  return view;
}

export const isRefusal = (view: BuildView | Refusal): view is Refusal => "kind" in view;

/** Reads, generates, reads again. */
export async function builtPane(book: Snapshot, options: MemoryOptions = {}, today = TODAY): Promise<Pane> {
  const pane = paneOn(book, options, today);
  await planOf(pane);
  expectDone(await pane.work.build(ALL, silent));
  await planOf(pane);
  return pane;
}

export function expectDone(outcome: Outcome): void {
  expect(outcome).toMatchObject({ kind: "done" });
}

/** The same workbook in the hands of another pane. */
export const again = ({ host }: Pane, options: MemoryOptions = {}): Pane => paneOn(host.snapshot(), options);
