/** The page of the workbench: a real spreadsheet grid with Cabina's pane beside it. */
import { AriaLiveAnnouncer, FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type CSSProperties, type RefObject, useEffect, useRef, useState } from "react";
import packageJson from "../../../package.json";
import type { Language } from "../../../shared/language";
import { gridNames } from "../../../shared/text/gridNames";
import { workbenchPageTexts } from "../../../shared/text/workbenchPage";
import { type CellRange, cellName } from "../../../shared/workbook/address";
import { PaneApp } from "../../pane/paneApp";
import { watchAreaKeys } from "./areas";
import { Bar } from "./Bar";
import { Edge } from "./Edge";
import { Notices } from "./Notices";
import { nameGrid } from "./nameGrid";
import type { Parts } from "./parts";
import { keepLanguage, preferredLanguage, watchDark } from "./preferences";
import { useWorkbench, type Workbench } from "./useWorkbench";

/** Pixels. */
const PANE = 340;

export function WorkbenchPage() {
  const [language, setLanguage] = useState<Language>(preferredLanguage);
  const [dark, setDark] = useState(() => matchMedia("(prefers-color-scheme: dark)").matches);
  const [width, setWidth] = useState(PANE);
  const [automatic, setAutomatic] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const words = workbenchPageTexts(language);
  const bench = useWorkbench(container, language, dark);
  const { parts, name, opened, over } = bench;
  useEffect(() => watchDark(setDark), []);
  useNames(container, parts, language);
  useAreaKeys(bench);
  useEffect(() => parts?.grid.setDark(dark), [parts, dark]);
  useEffect(() => {
    document.documentElement.lang = language;
    keepLanguage(language);
    parts?.grid.setLanguage(language);
  }, [parts, language]);
  useEffect(() => {
    document.title = name === "" ? "Cabina" : `${name} · Cabina`;
  }, [name]);
  return (
    <FluentProvider
      theme={dark ? webDarkTheme : webLightTheme}
      className={over ? "frame over" : "frame"}
      data-drop={words.drop}
      style={{ "--pane": `${width}px` } as CSSProperties}
    >
      <Bar words={words} {...bench} />
      <AriaLiveAnnouncer>
        <Notices words={words} {...bench} />
      </AriaLiveAnnouncer>
      <div className="work">
        <main className="sheet">
          <section className="grid" aria-label={words.grid} ref={container} />
        </main>
        <aside className="pane" aria-label={words.pane}>
          <Edge name={words.narrower} width={width} onWidth={setWidth} />
          {parts !== undefined && name !== "" && (
            <PaneApp
              key={opened}
              work={parts.work}
              host={parts.grid.host}
              language={language}
              theme={dark ? "dark" : "light"}
              autoRefresh={automatic}
              version={packageJson.version}
              onLanguage={setLanguage}
              onAutoRefresh={setAutomatic}
            />
          )}
        </aside>
      </div>
    </FluentProvider>
  );
}

/** Reading aids hear in the person's language what the grid's controls are, and which cell is selected. */
function useNames(container: RefObject<HTMLElement | null>, parts: Parts | undefined, language: Language): void {
  const [at, setAt] = useState("A1");
  useEffect(() => parts?.grid.host.watch((event) => event.kind === "selected" && setAt(addressOf(event.at))), [parts]);
  const named = useRef<ReturnType<typeof nameGrid>>(undefined);
  useEffect(() => {
    if (container.current === null) return;
    named.current = nameGrid(container.current);
    return () => named.current?.end();
  }, [container]);
  useEffect(() => named.current?.name(gridNames(language), at), [language, at]);
}

/** Without the sheet, whose tab says it. */
function addressOf({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

function useAreaKeys(bench: Workbench): void {
  const latest = useRef(bench);
  latest.current = bench;
  useEffect(
    () =>
      watchAreaKeys(document.body, {
        enter: async () => latest.current.parts?.grid.enter(),
        save: () => {
          const { busy, name, onSave } = latest.current;
          if (busy === undefined && name !== "") void onSave();
        },
        open: () => {
          const { busy, onOpen } = latest.current;
          if (busy === undefined) onOpen();
        },
      }),
    [],
  );
}
