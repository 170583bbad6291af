/** The side pane: the same in Excel, in Google Sheets and in the workbench. It knows the core as `PaneWork` and the host as two functions. */
import {
  FluentProvider,
  type Theme,
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";
import {
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../../shared/language";
import { screenTexts } from "../../shared/text/paneScreen";
import type { LiveHost } from "../host";
import type { PaneCommands } from "./commands";
import type { BandLimits } from "./model/planView";
import type { PanePlace, PaneTheme } from "./paneTheme";
import { Content } from "./screen/content";
import { watchTouches } from "./screen/frame/lastTouch";
import { Navigation } from "./screen/frame/navigation";
import { Strip } from "./screen/frame/strip";
import { planOf, type Screen, ScreenProvider } from "./screen/screen";
import { createPane, type Pane } from "./screen/state/pane";
import { type Page, pageOf } from "./screen/state/paneState";
import { usePaneStyle } from "./screen/style/style";
import type { PaneWork } from "./work/paneWork";

export type { PaneTheme };

export interface PaneProps {
  /** The core, on the page or in a worker. Its callbacks are plain functions: a worker's bridge wraps them. */
  readonly work: PaneWork;
  readonly host: Pick<LiveHost, "select" | "watch">;
  readonly language: Language;
  /** Absent: as the system is set. */
  readonly theme?: PaneTheme;
  /** Absent: off. */
  readonly autoRefresh?: boolean;
  readonly version?: string;
  /** Absent: the workbench. */
  readonly place?: PanePlace;
  /** The person has chosen another language in *Impostazioni*. */
  readonly onLanguage?: (language: Language) => void;
  readonly onAutoRefresh?: (on: boolean) => void;
  /** Resolves once a person sees the pane: by itself it writes nothing before. Absent: she always does. */
  readonly onceSeen?: () => Promise<void>;
  /** What drives the pane from a ribbon. */
  readonly commands?: PaneCommands;
}

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // The words are as wide as in the others.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
};

/** The bands before a plan is read; nothing is coloured by them. */
const START_LIMITS: BandLimits = { yellowFrom: 0.7, greenFrom: 0.9 };

export function PaneApp(props: PaneProps): ReactElement {
  const pane = usePane(props);
  usePaneStyle();
  const state = useSyncExternalStore(pane.store.subscribe, pane.store.get);
  const main = useRef<HTMLDivElement>(null);
  const theme = useTheme(props.theme);
  const { language } = state.wishes;
  const { act } = pane;
  const screen = useMemo((): Screen => {
    const open = (page: Page): void => act.open(page, placeIn(main.current));
    const limits = planOf(state)?.bands ?? START_LIMITS;
    const place = props.place ?? "workbench";
    return {
      state,
      act,
      main,
      open,
      limits,
      language,
      words: screenTexts(language),
      version: props.version ?? "",
      place,
    };
  }, [state, act, language, props.version, props.place]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.defaultPrevented || pageOf(state) === undefined) return;
    event.preventDefault();
    act.back();
  };
  const hasTabs = state.reading?.kind === "plan";
  const role = hasTabs ? ({ role: "tabpanel", "aria-labelledby": `cb-tab-${state.tab}` } as const) : {};
  return (
    <FluentProvider theme={THEMES[theme]} lang={language} className={`cabina cb-${theme}`} onKeyDown={onKeyDown}>
      <ScreenProvider value={screen}>
        <Navigation />
        <div ref={main} className="cb-main" {...role}>
          <Content />
        </div>
        <Strip />
      </ScreenProvider>
    </FluentProvider>
  );
}

/** One pane for a core and a host, for as long as it is on the page. */
function usePane({ work, host, language, autoRefresh, onLanguage, onAutoRefresh, ...rest }: PaneProps): Pane {
  const { commands, onceSeen } = rest;
  const callbacks = useRef({ onLanguage, onAutoRefresh });
  callbacks.current = { onLanguage, onAutoRefresh };
  const [pane] = useState(() =>
    createPane({
      work,
      host,
      language,
      automatic: autoRefresh ?? false,
      onLanguage: (chosen) => callbacks.current.onLanguage?.(chosen),
      onAutomatic: (on) => callbacks.current.onAutoRefresh?.(on),
      clock: () => performance.now(),
      ...(onceSeen === undefined ? {} : { onceSeen }),
    }),
  );
  useEffect(() => pane.start(), [pane]);
  useEffect(() => commands?.subscribe(pane.command), [pane, commands]);
  useEffect(watchTouches, []);
  useEffect(() => {
    if (pane.store.get().wishes.language !== language) pane.act.chooseLanguage(language);
  }, [pane, language]);
  return pane;
}

/** Where one stands now: what back returns to. */
function placeIn(main: HTMLElement | null): { scroll: number; focus?: string } {
  const focus = document.activeElement?.closest("[data-key]")?.getAttribute("data-key") ?? undefined;
  return { scroll: main?.scrollTop ?? 0, ...(focus === undefined ? {} : { focus }) };
}

const DARK = "(prefers-color-scheme: dark)";

function useTheme(given: PaneTheme | undefined): PaneTheme {
  const system = useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(DARK);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => window.matchMedia(DARK).matches,
  );
  return given ?? (system ? "dark" : "light");
}

export interface MountedPane {
  /** Shows it with other properties: another theme, another language. */
  update(props: PaneProps): void;
  unmount(): void;
}

/**
 * Puts the pane into an element that has a height; where the page holds nothing else, a `main`. `onFailed`: drawing it went
 * wrong, and it is gone from the element.
 */
export function mountPane(element: HTMLElement, props: PaneProps, onFailed?: (error: unknown) => void): MountedPane {
  const root = createRoot(element, onFailed === undefined ? {} : { onUncaughtError: onFailed });
  const draw = (shown: PaneProps): void => root.render(<PaneApp {...shown} />);
  draw(props);
  return { update: draw, unmount: () => root.unmount() };
}
