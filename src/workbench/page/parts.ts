/** The parts that the page joins: the grid, the worker with the file, the worker with the core. */
import { wrap } from "comlink";
import type { Language } from "../../../shared/language";
import type { PaneWork } from "../../pane/work/paneWork";
import { connectPaneWork } from "../../pane/work/remoteWork";
import { answering } from "../file/answering";
import type { FileWork } from "../file/opened";
import { createGrid, type Grid } from "../grid/createGrid";

export interface Parts {
  readonly grid: Grid;
  readonly file: FileWork;
  readonly work: PaneWork;
}

export interface PartsOptions {
  /** Empty; the grid fills it. */
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly onRefused: (sentence: string) => void;
}

export function startParts(options: PartsOptions): Parts {
  const grid = createGrid({
    ...options,
    calculationWorker: new Worker(
      new URL(/* webpackChunkName: "calculation" */ "../grid/calculation/calculationWorker.ts", import.meta.url),
    ),
  });
  const files = new Worker(new URL(/* webpackChunkName: "file" */ "../file/fileWorker.ts", import.meta.url));
  const file = answering(files, wrap<FileWork>(files));
  const core = new Worker(new URL(/* webpackChunkName: "core" */ "../../pane/work/worker.ts", import.meta.url));
  return { grid, file, work: connectPaneWork(core, grid.host) };
}
