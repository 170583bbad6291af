/** Who waits for the worker with the file is told when it breaks, and is heard again afterwards. */
import { answering, type Breaking } from "../../../src/workbench/file/answering";
import type { FileWork } from "../../../src/workbench/file/opened";

class Worker implements Breaking {
  readonly listeners = new Set<(event: Event) => void>();
  addEventListener(_: string, listener: (event: Event) => void): void {
    this.listeners.add(listener);
  }
  removeEventListener(_: string, listener: (event: Event) => void): void {
    this.listeners.delete(listener);
  }
  breaks(event: { readonly type: string; readonly message?: string }): void {
    for (const listener of [...this.listeners]) listener(event as Event);
  }
}

const BYTES = new Uint8Array([1]);
const never = (): Promise<never> => new Promise(() => undefined);
const sound: FileWork = {
  blank: async () => BYTES,
  open: async () => ({ ok: false, problem: { code: "empty", message: "vuoto" } }),
  save: async () => ({ ok: true, value: BYTES }),
};
const silent: FileWork = { blank: never, open: never, save: never };

it("gives the answers of the worker, and stops listening", async () => {
  const worker = new Worker();
  const work = answering(worker, sound);
  expect(await work.blank("it")).toBe(BYTES);
  expect(await work.open(BYTES, "a.xlsx", "it")).toMatchObject({ ok: false });
  expect(await work.save([])).toEqual({ ok: true, value: BYTES });
  expect(worker.listeners.size).toBe(0);
});

it.each<[string, (work: FileWork) => Promise<unknown>]>([
  ["a new workbook", (work) => work.blank("it")],
  ["an opening", (work) => work.open(BYTES, "a.xlsx", "it")],
  ["a save", (work) => work.save([])],
])("does not leave %s waiting", async (_, ask) => {
  const worker = new Worker();
  const asked = ask(answering(worker, silent));
  worker.breaks({ type: "error", message: "out of memory" });
  await expect(asked).rejects.toThrow("out of memory");
  const again = ask(answering(worker, silent));
  worker.breaks({ type: "messageerror" });
  await expect(again).rejects.toThrow("messageerror");
  await expect(ask(answering(worker, sound))).resolves.toBeDefined();
});

it("tells what the worker refuses", async () => {
  const refusing = { ...sound, blank: () => Promise.reject(new Error("no")) };
  await expect(answering(new Worker(), refusing).blank("it")).rejects.toThrow("no");
});
