/** Pasting and filling: numbers and days from elsewhere are read in the person's language; rules, links and notes stay where they are. */
import { ICommandService, type Injector, numfmt } from "@univerjs/core";
import { IAutoFillService } from "@univerjs/sheets";
import { IFormatPainterService, ISheetClipboardService } from "@univerjs/sheets-ui";
import type { Language } from "../../../../shared/language";
import type { ParseValue } from "./italianValue";
import { englishTable, englishText } from "./pastedText";

interface Hook {
  readonly id: string;
  readonly isDefaultHook?: boolean;
  onPastePlainText?: (to: unknown, text: string, payload: unknown) => unknown;
}

/** Parts of the program's clipboard that it does not offer to others. */
interface Clipboard {
  readonly _htmlToUSM: { convert(html: string): unknown };
  getClipboardHooks(): Hook[];
}

/** Copied rules, links and notes could not be saved: only contents and looks are pasted and filled. */
const LEFT_OUT = /conditional|validation|hyper.?link|note/i;

export function pasteInLanguage(injector: Injector, language: () => Language): void {
  const clipboard = injector.get(ISheetClipboardService) as unknown as Clipboard;
  const parse: ParseValue = (text, options) => numfmt.parseValue(text, options) as { v: unknown; z?: string } | null;
  const year = (): number => new Date().getFullYear();
  const tables = clipboard._htmlToUSM;
  const convert = tables.convert.bind(tables);
  tables.convert = (html) => convert(language() === "it" ? englishTable(html, parse, year()) : html);
  const read = (text: string): string => (language() === "it" ? englishText(text, parse, year()) : text);
  const known = new WeakSet<Hook>();
  // Some of the program's parts hook themselves in only when a sheet is drawn.
  injector.get(ICommandService).beforeCommandExecuted(({ id }) => {
    if (!COPYING.test(id)) return;
    leaveOutAll(injector, clipboard);
    for (const hook of clipboard.getClipboardHooks()) if (!known.has(hook)) readPlainText(hook, read);
    for (const hook of clipboard.getClipboardHooks()) known.add(hook);
  });
}

const COPYING = /paste|copy|cut|fill|format-painter/i;

function leaveOutAll(injector: Injector, clipboard: Clipboard): void {
  leaveOut(clipboard.getClipboardHooks());
  for (const service of [injector.get(IAutoFillService), injector.get(IFormatPainterService)])
    for (const list of Object.values(service)) if (Array.isArray(list) && list.every(isHook)) leaveOut(list);
}

function readPlainText(hook: Hook, read: (text: string) => string): void {
  const paste = hook.onPastePlainText?.bind(hook);
  if (paste !== undefined) hook.onPastePlainText = (to, text, payload) => paste(to, read(text), payload);
}

const isHook = (entry: unknown): entry is Hook => typeof (entry as Hook | null)?.id === "string";

function leaveOut(hooks: Hook[]): void {
  for (let place = hooks.length - 1; place >= 0; place--)
    if (LEFT_OUT.test(hooks[place]?.id ?? "")) hooks.splice(place, 1);
}
