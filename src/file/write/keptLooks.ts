/** Looks of the user's cells that get another number format and keep the rest: appended to the styles, each once. */
import { partBytes, partText } from "../package/workbookPackage";

const LOOKS = /(<cellXfs\b[^>]*>)([\s\S]*?)(<\/cellXfs>)/;
const LOOK = /<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g;

export class KeptLooks {
  private readonly xml: string;
  private readonly looks: string[];
  private readonly known = new Map<string, number>();
  private readonly standing: number;

  /** `styles`: the part as the library writes it. */
  constructor(private readonly styles: Uint8Array) {
    this.xml = partText(styles);
    this.looks = LOOKS.exec(this.xml)?.[2]?.match(LOOK) ?? [];
    this.standing = this.looks.length;
  }

  /** The look at index `base` with the number format of the look at index `formatted`. */
  withFormat(base: number, formatted: number): number {
    const format = /\bnumFmtId="(\d+)"/.exec(this.looks[formatted] ?? "")?.[1];
    const look = this.looks[base];
    if (format === undefined || look === undefined) return formatted;
    const key = `${base} ${format}`;
    const index = this.known.get(key) ?? this.looks.push(formattedLook(look, format)) - 1;
    this.known.set(key, index);
    return index;
  }

  print(): Uint8Array {
    if (this.looks.length === this.standing) return this.styles;
    const all = `<cellXfs count="${this.looks.length}">${this.looks.join("")}</cellXfs>`;
    return partBytes(this.xml.replace(LOOKS, () => all));
  }
}

function formattedLook(look: string, format: string): string {
  const bare = look.replace(/^(<xf\b[^>]*?)\s+applyNumberFormat="[^"]*"/, "$1").replace(/\bnumFmtId="\d+"/, "");
  return bare.replace(/^<xf\b\s*/, `<xf numFmtId="${format}" applyNumberFormat="1" `).replace(/\s{2,}/g, " ");
}
