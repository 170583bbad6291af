/** Files of this computer: chosen, dropped, saved. They never leave the browser. */

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ENDINGS = ".xlsx,.xlsm,.xltx,.xltm";

/** The browser's own dialog; `undefined` when it is left without a choice. */
export function chooseFile(): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ENDINGS;
    input.addEventListener("cancel", () => resolve(undefined));
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      resolve(file === undefined ? undefined : readFile(file));
    });
    input.click();
  });
}

export const readFile = async (file: File): Promise<ChosenFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** Gives the file to the browser, which asks where to put it or puts it among the downloads. */
export function saveFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook that the command line was asked to show; `undefined`: none. */
export async function firstBook(): Promise<ChosenFile | undefined> {
  const response = await fetch("/book.xlsx");
  if (response.status !== 200) return undefined;
  const said = /filename\*=UTF-8''([^;]*)/.exec(response.headers.get("Content-Disposition") ?? "")?.[1];
  return {
    name: said === undefined ? "Cabina.xlsx" : decodeURIComponent(said),
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

/** Hears of files dropped anywhere on the page; `over`: whether one is held above it. */
export function watchDrops(onFiles: (files: readonly File[]) => void, over: (isOver: boolean) => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") === true;
  addEventListener(
    "dragover",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over(true);
    },
    { signal, capture: true },
  );
  addEventListener("dragleave", (event) => event.relatedTarget === null && over(false), { signal, capture: true });
  addEventListener(
    "drop",
    (event) => {
      over(false);
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      onFiles([...(event.dataTransfer?.files ?? [])]);
    },
    { signal, capture: true },
  );
  return () => stop.abort();
}
