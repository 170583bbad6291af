/** A workbook in the spreadsheet program with the people around it: which sheets are whose, and what was typed. */
import type { SheetSnapshot, Snapshot } from "../../shared/workbook/snapshot";
import { type EngineHost, engineHost } from "../engine/engineHost";
import type { Sheet } from "../engine/univer";
import { Places } from "./places";
import { Titles } from "./titles";
import { Tokens } from "./tokens";

/** The sheets of a workbook with the ids by which the program knows them, whatever their names. */
export interface Standing {
  readonly sheets: readonly StandingSheet[];
}

export interface StandingSheet {
  readonly id: string;
  readonly ours: boolean;
  readonly sheet: SheetSnapshot;
}

export class Session {
  readonly host: EngineHost;
  readonly tokens = new Tokens();
  readonly titles = new Titles();
  readonly places: Places;
  private readonly ownIds: Set<string>;
  private readonly copyIds = new Set<string>();
  /** For the next list of edits only. */
  failAfter: number | undefined;
  meanwhile: (() => void) | undefined;

  constructor(start: Parameters<typeof engineHost>[0], own: ReadonlySet<string>) {
    this.ownIds = new Set(own);
    this.host = engineHost(start, {
      failAfter: () => this.take("failAfter"),
      meanwhile: () => this.take("meanwhile")?.(),
    });
    this.places = new Places(this);
  }

  isOurs(sheet: Sheet): boolean {
    return this.ownIds.has(sheet.getSheetId());
  }

  /** The person has copied this sheet of hers. */
  copied(copy: Sheet): void {
    this.copyIds.add(copy.getSheetId());
  }

  isCopy({ id }: StandingSheet): boolean {
    return this.copyIds.has(id);
  }

  /** Sheets that are there now and were not before are Cabina's. */
  ownSince(before: Standing): void {
    const known = new Set(before.sheets.map(({ id }) => id));
    for (const sheet of this.host.book.getSheets())
      if (!known.has(sheet.getSheetId())) this.ownIds.add(sheet.getSheetId());
  }

  /** Cabina is taken out: what stays of its sheets is the person's. */
  disown(): void {
    this.ownIds.clear();
  }

  own(): ReadonlySet<string> {
    return this.ownIds;
  }

  standing(): Standing {
    return this.withIds(this.host.standing());
  }

  async calculated(): Promise<Standing> {
    return this.withIds(await this.host.snapshot());
  }

  private withIds({ sheets }: Snapshot): Standing {
    const known = this.host.book.getSheets();
    return {
      sheets: sheets.map((sheet, index) => {
        const id = known[index]?.getSheetId() ?? "";
        return { id, ours: this.ownIds.has(id), sheet };
      }),
    };
  }

  private take<K extends "failAfter" | "meanwhile">(what: K): this[K] {
    const value = this[what];
    this[what] = undefined as this[K];
    return value;
  }
}

export const pictureOf = ({ sheets }: Standing): Snapshot => ({ sheets: sheets.map(({ sheet }) => sheet) });
