/** The page of the workbench: a real spreadsheet grid with Cabina's pane beside it. */
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { type CSSProperties, useEffect, useRef, useState } from "react";
import packageJson from "../../../package.json";
import type { Language } from "../../../shared/language";
import { workbenchPageTexts } from "../../../shared/text/workbenchPage";
import { PaneApp } from "../../pane/paneApp";
import { Bar } from "./Bar";
import { Edge } from "./Edge";
import { Notices } from "./Notices";
import { keepLanguage, preferredLanguage, watchDark } from "./preferences";
import { useWorkbench } from "./useWorkbench";

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
      <Notices words={words} {...bench} />
      <div className="work">
        <section className="grid" aria-label={words.grid} ref={container} />
        <Edge name={words.narrower} width={width} onWidth={setWidth} />
        <aside className="pane" aria-label={words.pane}>
          {parts !== undefined && opened > 0 && (
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
