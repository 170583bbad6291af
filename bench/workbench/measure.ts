/** Runs the activities on the page, one after the other, and keeps the longest task of each. */
import type { Browser } from "playwright-core";
import { type Activity, activities, generating, stopping } from "./activities";
import type { Books } from "./books";
import { type Task, tasksWhile } from "./mainTasks";
import { type OpenPage, openPage } from "./openPage";

export interface Measured {
  readonly activity: string;
  /** Milliseconds from its beginning until the page has settled. */
  readonly took: number;
  /** The longest by the clock, and the one that worked longest. */
  readonly wall: number;
  readonly cpu: number;
  /** How many took longer than the limit, by what they worked. */
  readonly long: number;
  /** When the one that worked longest began, after the activity did. */
  readonly at: number;
}

/** No task of the page may take longer; milliseconds. */
export const LIMIT = 200;

const LOOP = "the same loop, ten times (calibration)";

export interface Wishes {
  /** What is done around an activity, to look closer at it. */
  readonly around?: (open: OpenPage, activity: string, run: () => Promise<void>) => Promise<void>;
  /** Which activities; the workbook that one of them needs is opened in any case. */
  readonly only?: (activity: string) => boolean;
}

export async function measure(
  browser: Browser,
  { plan, built, places }: Books,
  tell: (measured: Measured) => void,
  { around = (_, __, run) => run(), only = () => true }: Wishes = {},
): Promise<Measured[]> {
  const found: Measured[] = [];
  const session = async (bytes: Uint8Array, name: string, list: readonly Activity[]): Promise<void> => {
    const open = await openPage(browser, { name: "piano.xlsx", bytes });
    const wanted = list.filter((activity) => only(activity.name));
    for (const { name: activity, prepare, run } of [calibration, { name, run: opening }, ...wanted]) {
      await prepare?.(open);
      const start = performance.now();
      let tasks: readonly Task[] = [];
      await around(open, activity, async () => {
        tasks = await tasksWhile(browser, open.page, () => run(open));
      });
      const measured = { activity, took: performance.now() - start, ...longest(tasks) };
      tell(measured);
      found.push(measured);
    }
    await open.close();
  };
  if (activities(places).some(({ name }) => only(name)))
    await session(built, "opening the workbook with its sheets", activities(places));
  if (onThePlan.some(({ name }) => only(name))) await session(plan, "opening the plan alone", onThePlan);
  return found;
}

const onThePlan = [stopping, generating];

const opening = async (open: OpenPage): Promise<void> => {
  await open.load();
  await open.page.waitForTimeout(2000);
};

/** A fixed amount of work: how fast and how undisturbed the machine is at this moment. */
const calibration: Activity = {
  name: LOOP,
  async run({ page }) {
    for (let time = 0; time < 10; time++)
      await page.evaluate(() => {
        let sum = 0;
        for (let step = 0; step < 40_000_000; step++) sum = (sum * 31 + step) % 1_000_003;
        return sum;
      });
  },
};

const longest = (tasks: readonly Task[]): Pick<Measured, "wall" | "cpu" | "long" | "at"> => ({
  wall: tasks.reduce((most, { wall }) => Math.max(most, wall), 0),
  cpu: tasks.reduce((most, { cpu }) => Math.max(most, cpu), 0),
  long: tasks.filter(({ cpu }) => cpu > LIMIT).length,
  at: tasks.reduce((most, task) => (task.cpu > most.cpu ? task : most), { at: 0, cpu: 0 }).at,
});
