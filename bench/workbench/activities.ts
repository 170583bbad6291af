/** What is measured on the page: each thing that a person does, from its beginning until the page has settled. */

import { PLAN_SHEET } from "../largePlan";
import type { OpenPage } from "./openPage";

export interface Activity {
  readonly name: string;
  /** What has to stand before; not measured. */
  prepare?(open: OpenPage): Promise<void>;
  run(open: OpenPage): Promise<void>;
}

/** A moment after what was done: what comes late counts, too. */
const settle = (open: OpenPage, milliseconds = 700): Promise<void> => open.page.waitForTimeout(milliseconds);

const pane = ({ page }: OpenPage) => page.locator("aside");
const tab = (open: OpenPage, name: RegExp) => pane(open).getByRole("tab", { name });

async function wheel(open: OpenPage, times: number, by: number): Promise<void> {
  await open.page.mouse.move(500, 450);
  for (let time = 0; time < times; time++) {
    await open.page.mouse.wheel(0, by);
    await open.page.waitForTimeout(40);
  }
}

async function pages(open: OpenPage, times: number): Promise<void> {
  await open.page.mouse.click(300, 450);
  for (let time = 0; time < times; time++) {
    await open.page.keyboard.press("PageDown");
    await open.page.waitForTimeout(60);
  }
}

const scrolling = (name: string, sheet: string): Activity => ({
  name: `scrolling ${name}`,
  async prepare(open) {
    await open.goTo(sheet);
    await settle(open, 1500);
  },
  async run(open) {
    await wheel(open, 25, 240);
    await wheel(open, 10, 3000);
    await pages(open, 10);
    await wheel(open, 10, -3000);
    await settle(open);
  },
});

async function readyToGenerate(open: OpenPage): Promise<void> {
  await tab(open, /^Genera/).click();
  await create(open).waitFor();
  await settle(open, 2000);
}

/** From the moment on in which a person presses the button: until everything is as it was. */
export const stopping: Activity = {
  name: "stopping a generation in the middle",
  async prepare(open) {
    await readyToGenerate(open);
    await create(open).click();
    const bar = pane(open).locator('[role="progressbar"][aria-valuenow]:not([aria-valuemax="0"])');
    await bar.waitFor();
    const at = async (name: string): Promise<number> => Number(await bar.getAttribute(name));
    while ((await at("aria-valuenow")) < (await at("aria-valuemax")) / 2) await settle(open, 100);
  },
  async run(open) {
    await pane(open)
      .getByRole("button", { name: /^Annulla$/ })
      .click();
    await pane(open)
      .getByText(/^Annullato/)
      .first()
      .waitFor();
    await settle(open);
  },
};

export const generating: Activity = {
  name: "first generation",
  prepare: readyToGenerate,
  async run(open) {
    await create(open).click();
    await done(open);
    await open.calculated();
    await settle(open, 3000);
  },
};

const create = ({ page }: OpenPage) => page.getByRole("button", { name: /^Crea [\d.]+ fogli$/ });
const done = ({ page }: OpenPage): Promise<void> =>
  page
    .getByText(/^Fatto/)
    .first()
    .waitFor();

export interface Places {
  readonly cockpit: string;
  /** A programme's sheet and the cell of a result in it. */
  readonly result: { readonly sheet: string; readonly cell: string };
  /** The cell of a target in the plan. */
  readonly target: { readonly cell: string; readonly text: string };
  readonly programmes: readonly string[];
}

export const activities = ({ cockpit, result, target, programmes }: Places): Activity[] => [
  scrolling("the plan", PLAN_SHEET),
  scrolling("the Cruscotto", cockpit),
  {
    name: "turning to other sheets",
    async run(open) {
      for (const sheet of [...programmes, PLAN_SHEET, cockpit]) {
        await open.goTo(sheet);
        await settle(open, 300);
      }
      await settle(open);
    },
  },
  {
    name: "filtering and searching in the pane",
    prepare: (open) => tab(open, /^Cruscotto/).click(),
    async run(open) {
      const chip = pane(open).locator(".cb-chips button, .cb-chip").first();
      await chip.click();
      await settle(open, 400);
      await chip.click();
      await settle(open, 400);
      await pane(open).getByRole("button", { name: /Cerca/ }).first().click();
      const field = pane(open).getByRole("searchbox");
      await field.pressSequentially("ufficio 12", { delay: 60 });
      await settle(open, 500);
      await field.fill("");
      await settle(open, 400);
      await pane(open).getByRole("button", { name: /Cerca/ }).first().click();
      await settle(open);
    },
  },
  {
    name: "typing a result",
    prepare: async (open) => {
      await open.goTo(result.sheet);
      await settle(open, 1000);
    },
    async run(open) {
      await open.type(result.cell, "12");
      await settle(open, 200);
      await open.calculated();
      await settle(open, 3000);
    },
  },
  {
    name: "changing a target",
    prepare: async (open) => {
      await open.goTo(PLAN_SHEET);
      await settle(open, 1000);
    },
    async run(open) {
      await open.type(target.cell, target.text);
      await tab(open, /^Cruscotto/).click();
      await behind(open).waitFor();
      await settle(open);
    },
  },
  {
    name: "refreshing",
    async run(open) {
      await behind(open).waitFor();
      await open.page.getByRole("button", { name: /^Aggiorna ([\d.]+ fogli?o?|i fogli)$/ }).click();
      await done(open);
      await open.calculated();
      await settle(open, 3000);
    },
  },
];

const behind = ({ page }: OpenPage) => page.getByText(/^I fogli sono indietro/);
