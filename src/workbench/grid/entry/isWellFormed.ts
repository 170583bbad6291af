/** Whether a text is a formula that every program can read: brackets closed, nothing missing between operators. A file with another is damaged. */

const BLANK = /\s*/y;
const OPERATOR = /<>|<=|>=|[=<>&+\-*/^]/y;
const OPERAND = [
  /"(?:[^"]|"")*"/y,
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/iuy,
  /\d+(?:\.\d*)?(?:E[+-]?\d+)?(?![\w:$!])|\.\d+(?:E[+-]?\d+)?/iy,
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*(?::[\p{L}_][\p{L}\d_.]*)?)!)?\$?(?:[A-Z]{1,3}\$?\d{1,7}|[A-Z]{1,3}|\d{1,7})(?::\$?(?:[A-Z]{1,3}\$?\d{1,7}|[A-Z]{1,3}|\d{1,7}))?(?:#)?(?![\p{L}\d_.(!])/iuy,
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\d_.]*)!)?[\p{L}_\\][\p{L}\d_.\\?]*(?:\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\])?(?![\p{L}\d_(!])/uy,
];
const CALL = /[\p{L}_][\p{L}\d_.]*\s*\(/uy;

const COLON = /:/y;
const COLON_TO_CALL = /:(?=\s*[\p{L}_][\p{L}\d_.]*\s*\()/uy;

/** What a cell of any spreadsheet program takes. */
const MOST = 8192;

/** `formula`: en-US, without `=`. */
export function isWellFormed(formula: string): boolean {
  if (formula.length > MOST || /\p{Cc}/u.test(formula.replace(/[\t\n\r]/g, ""))) return false;
  const reader = new Reader(formula);
  return reader.expression() && reader.atEnd();
}

/** The same for one that is written here: tables and other workbooks are known to the file alone, and one that it has not damages it. */
export const isWritable = (formula: string): boolean =>
  isWellFormed(formula) && !/\[/.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));

class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.match(BLANK);
    return this.at === this.text.length;
  }

  expression(): boolean {
    do {
      while (this.take("+") || this.take("-") || this.take("@"));
      if (!this.operand()) return false;
      while (this.take("%"));
    } while (this.operator());
    return true;
  }

  private operand(): boolean {
    this.match(BLANK);
    if (this.match(CALL)) return this.arguments();
    if (this.take("(")) return this.list(")");
    if (this.take("{")) return this.array();
    return OPERAND.some((pattern) => this.match(pattern));
  }

  private arguments(): boolean {
    if (this.take(")")) return true;
    do {
      this.match(BLANK);
      const next = this.text[this.at];
      if (next !== "," && next !== ")" && !this.expression()) return false;
    } while (this.take(","));
    return this.take(")");
  }

  private list(end: string): boolean {
    do if (!this.expression()) return false;
    while (this.take(","));
    return this.take(end);
  }

  private array(): boolean {
    do if (!this.expression()) return false;
    while (this.take(",") || this.take(";"));
    return this.take("}");
  }

  private operator(): boolean {
    this.match(BLANK);
    return this.match(OPERATOR) || this.areaOfAnswers();
  }

  /** `A1:INDEX(B:B,3)`: one end of the area is what a function gives. */
  private areaOfAnswers(): boolean {
    const isAfterCall = this.text.slice(0, this.at).trimEnd().endsWith(")");
    return this.match(isAfterCall ? COLON : COLON_TO_CALL);
  }

  private take(sign: string): boolean {
    this.match(BLANK);
    if (!this.text.startsWith(sign, this.at)) return false;
    this.at += sign.length;
    return true;
  }

  private match(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.at = pattern.lastIndex;
    return true;
  }
}
