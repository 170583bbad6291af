/** The pane is closed in the middle of a generation: opened again it says so, and completes it or takes it back. */
import { isUpToDate } from "../../browser/upToDate";
import { describeOnExcel, type OnExcel } from "./onExcel";
import { ownSheets, visibleNames } from "./sheetsIn";

const LONG = 300_000;

/** Begins a generation and closes the pane while its first large request is on its way: what it asks for still happens. */
async function breakOff(at: OnExcel): Promise<void> {
  let sent: (() => void) | undefined;
  const isSent = new Promise<void>((resolve) => {
    sent = resolve;
  });
  await at.openPlan({ onBatch: (_, bytes) => bytes > 500_000 && sent?.() });
  await at.on.tab("build").click();
  await at.on.button(/^Crea \d+ fogli$/).click();
  await isSent;
  await at.book.closePane();
  at.behind.paneCloses();
}

describeOnExcel("a pane that is closed in the middle of a generation", (at) => {
  it(
    "offers to complete it when it is opened again, and does",
    async () => {
      await breakOff(at);
      const broken = await at.behind.picture();
      await at.book.openPane();
      await at.on.says(/^Una generazione non è finita\.$/);
      expect(ownSheets(await at.behind.picture())).toEqual(ownSheets(broken));
      await at.on.tab("build").click();
      await at.on.button(/^Completa la generazione$/).click();
      await at.on.says(/^Fatto/);
      const done = await at.behind.picture();
      expect(isUpToDate(done)).toBe(true);
      expect(visibleNames(done)).toContain("Regole di calcolo");
      expect(ownSheets(done)).toEqual(ownSheets(broken));
    },
    LONG,
  );

  it(
    "offers to take back what is written, and does",
    async () => {
      await breakOff(at);
      const broken = await at.behind.picture();
      await at.book.openPane();
      await at.on.says(/^Una generazione non è finita\.$/);
      await at.on.tab("build").click();
      await at.on.button(/^Annulla quello che è scritto$/).click();
      await at.on.says(/annullat/);
      const after = await at.behind.picture();
      expect(visibleNames(after)).toEqual([...ownSheets(broken).keys()]);
      expect(ownSheets(after)).toEqual(ownSheets(broken));
    },
    LONG,
  );
});
