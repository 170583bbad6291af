/** Words of the pane that stand on the screen together. */
import { screenTexts } from "../../../shared/text/paneScreen";

it.each(["it", "en"] as const)("in %s stopping a reading is not called as taking back what was done", (language) => {
  const { reading, stopped, undo, cancel } = screenTexts(language).frame;
  expect([undo, cancel]).not.toContain(reading.stop);
  expect([reading.stop, stopped.read].map((word) => word.length > 0)).toEqual([true, true]);
  expect(reading.stop).not.toBe(stopped.read);
});
