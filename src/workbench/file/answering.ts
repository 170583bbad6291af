/** A worker that breaks never answers: whoever waits for it is told, and whoever asks later is heard anew. */
import type { FileWork } from "./opened";

/** As much of a worker as is needed to hear that something went wrong in it. */
export interface Breaking {
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  removeEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
}

export const answering = (worker: Breaking, work: FileWork): FileWork => ({
  blank: (language) => answerOf(worker, () => work.blank(language)),
  open: (bytes, name, language) => answerOf(worker, () => work.open(bytes, name, language)),
  save: (edits, results) => answerOf(worker, () => work.save(edits, results)),
});

function answerOf<T>(worker: Breaking, ask: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const listen = (event: Event): void => {
      leave();
      reject(new Error((event as { readonly message?: string }).message || event.type));
    };
    const leave = (): void => {
      worker.removeEventListener("error", listen);
      worker.removeEventListener("messageerror", listen);
    };
    worker.addEventListener("error", listen);
    worker.addEventListener("messageerror", listen);
    ask().then(
      (answer) => {
        leave();
        resolve(answer);
      },
      (error) => {
        leave();
        reject(error);
      },
    );
  });
}
