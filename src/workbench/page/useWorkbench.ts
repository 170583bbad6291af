/** What the page does: opens, saves, and says what happened. */
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Language } from "../../../shared/language";
import { workbenchPageTexts } from "../../../shared/text/workbenchPage";
import type { CannotShow } from "../file/cannotShow";
import { sayNotShown } from "../file/sayNotShown";
import { sayChecked } from "../grid/kept/sayChecked";
import { toSave } from "../grid/toSave";
import { type ChosenFile, chooseFile, firstBook, readFile, saveFile, watchDrops } from "./files";
import { type Notice, type NoticeView, sayNotice, withNotice, withoutNotice } from "./notice";
import { type Parts, startParts } from "./parts";

export interface Workbench {
  readonly parts: Parts | undefined;
  /** Empty: nothing is open. */
  readonly name: string;
  /** Another number for each workbook that is opened. */
  readonly opened: number;
  readonly unsaved: boolean;
  readonly busy: string | undefined;
  readonly notices: readonly NoticeView[];
  /** A file is held above the page. */
  readonly over: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => Promise<boolean>;
  readonly onClose: (kind: Notice["kind"]) => void;
}

/** How often the page looks whether there is something to save, in milliseconds. */
const LOOK = 400;

export function useWorkbench(
  container: RefObject<HTMLDivElement | null>,
  language: Language,
  dark: boolean,
): Workbench {
  const words = workbenchPageTexts(language);
  const [parts, setParts] = useState<Parts>();
  const [book, setBook] = useState({ name: "", opened: 0 });
  const [busy, setBusy] = useState<string | undefined>(words.wait);
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [over, setOver] = useState(false);
  const { unsaved, isUnsaved, saved } = useUnsaved(parts, book.name);
  const say = useCallback((notice: Notice) => setNotices((now) => withNotice(now, notice)), []);
  const onClose = useCallback((kind: Notice["kind"]) => setNotices((now) => withoutNotice(now, kind)), []);

  useStart(container, language, dark, setParts, say);

  /** Nothing that goes wrong leaves the page busy, or unsaid. */
  const busyWith = async <T>(what: string, task: () => Promise<T>): Promise<T | undefined> => {
    setBusy(what);
    try {
      return await task();
    } catch (error) {
      say(failure(error));
      return undefined;
    } finally {
      setBusy(undefined);
    }
  };
  const show = async (file: ChosenFile): Promise<void> => {
    if (parts === undefined) return;
    const opened = await busyWith(words.opening(file.name), async () => {
      const read = await parts.file.open(file.bytes, file.name, language);
      if (!read.ok) return read;
      await parts.grid.free();
      parts.grid.open(read.value);
      saved(0);
      // What the pane says belongs to the workbook of before: it gives way until the new one is checked.
      setBook(({ opened }) => ({ name: "", opened }));
      return read;
    });
    if (opened === undefined) return;
    if (!opened.ok) return say(problem(opened.problem.message));
    const { cannotShow } = opened.value;
    const checked = await busyWith(words.opening(file.name), () => parts.grid.checked());
    const unseen = [...cannotShow, ...(checked === undefined ? [] : sayChecked(checked))];
    setNotices((now) => [
      ...now.filter(({ kind }) => kind === "problem" && checked === undefined),
      ...(unseen.length === 0 ? [] : [notShown(unseen)]),
    ]);
    setBook(({ opened: before }) => ({ name: file.name, opened: before + 1 }));
  };
  const onSave = async (): Promise<boolean> => {
    if (parts === undefined) return false;
    const { grid, file } = parts;
    const made = await busyWith(words.saving, async () => {
      const { edits, count, results } = await toSave(grid);
      // What formulas show goes into the file, too: whoever reads it without calculating sees what stands here.
      return { count, isCalculated: results !== undefined, done: await file.save(edits, results) };
    });
    if (made === undefined) return false;
    const { count, isCalculated, done } = made;
    if (!done.ok) {
      say(problem(done.problem.message));
      return false;
    }
    const { name } = book;
    saveFile(name, done.value);
    saved(count);
    setNotices((now) =>
      withoutNotice(
        withNotice(now, {
          kind: "done",
          text: (said) => (isCalculated ? said.saved(name) : said.savedUncalculated(name)),
        }),
        "leave",
      ),
    );
    return true;
  };
  const change = async (file: () => Promise<ChosenFile | undefined>): Promise<void> => {
    await parts?.grid.enter();
    const go = async (): Promise<void> => {
      onClose("leave");
      const chosen = await file();
      if (chosen !== undefined) await show(chosen);
    };
    if (!isUnsaved()) return void go();
    say({
      kind: "leave",
      text: ({ leave }) => leave(book.name),
      actions: [
        { label: ({ saveFirst }) => saveFirst, run: () => void onSave().then((done) => (done ? go() : undefined)) },
        { label: ({ openAnyway }) => openAnyway, run: () => void go() },
        { label: ({ stay }) => stay, run: () => onClose("leave") },
      ],
    });
  };
  const latest = useRef({ show, change, words, language, busy });
  latest.current = { show, change, words, language, busy };

  useEffect(() => {
    if (parts === undefined) return;
    const first = async (): Promise<ChosenFile> => {
      const given = await firstBook();
      return given ?? { name: latest.current.words.blankName, bytes: await parts.file.blank(latest.current.language) };
    };
    const failed = (error: unknown): void => {
      setBusy(undefined);
      say(failure(error));
    };
    void first()
      .then((file) => latest.current.show(file))
      .catch(failed);
  }, [parts, say]);
  useEffect(
    () =>
      watchDrops((files) => {
        const [only] = files;
        if (only === undefined || latest.current.busy !== undefined) return;
        if (files.length > 1) return say({ kind: "problem", text: ({ oneFile }) => oneFile });
        void latest.current.change(() => readFile(only));
      }, setOver),
    [say],
  );
  const said = notices.map((notice) => sayNotice(notice, language));
  return { parts, ...book, unsaved, busy, notices: said, over, onOpen: () => void change(chooseFile), onSave, onClose };
}

const notShown = (cannotShow: readonly CannotShow[]): Notice => ({
  kind: "notShown",
  text: ({ keptUnseen, otherResults }) =>
    cannotShow.some(({ code }) => code === "recalculated" || code === "uncalculated") ? otherResults : keptUnseen,
  more: (_, language) => sayNotShown(cannotShow, language),
});

const problem = (sentence: string): Notice => ({ kind: "problem", text: () => sentence });

const failure = (error: unknown): Notice => ({
  kind: "problem",
  text: ({ failed }) => failed,
  more: () => [error instanceof Error ? error.message : String(error)],
});

/** The grid and the workers, once there is a place for them. */
function useStart(
  container: RefObject<HTMLDivElement | null>,
  language: Language,
  dark: boolean,
  onParts: (parts: Parts) => void,
  say: (notice: Notice) => void,
): void {
  const started = useRef(false);
  useEffect(() => {
    if (container.current === null || started.current) return;
    started.current = true;
    const parts = startParts({
      container: container.current,
      language,
      dark,
      onRefused: (text) => say({ kind: "refused", text: () => text }),
    });
    // For whoever looks inside from the browser's console, and for tests: what the grid holds cannot be read off its picture.
    Object.assign(globalThis, { cabina: { grid: parts.grid } });
    onParts(parts);
  }, [container, language, dark, onParts, say]);
}

interface Unsaved {
  readonly unsaved: boolean;
  /** The same at this moment. */
  readonly isUnsaved: () => boolean;
  /** So many edits stand in a saved file. */
  readonly saved: (edits: number) => void;
}

/** Whether there are edits that stand in no saved file; the browser asks before it closes the page over them. */
function useUnsaved(parts: Parts | undefined, name: string): Unsaved {
  const kept = useRef(0);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (parts === undefined || name === "") return;
    const look = (): void => setUnsaved(parts.grid.count() !== kept.current);
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [parts, name]);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsaved]);
  const saved = useCallback((edits: number) => {
    kept.current = edits;
    setUnsaved(false);
  }, []);
  const isUnsaved = useCallback(() => parts !== undefined && parts.grid.count() !== kept.current, [parts]);
  return { unsaved, isUnsaved, saved };
}
