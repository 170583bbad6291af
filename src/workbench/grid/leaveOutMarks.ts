/**
 * The mark of texts that look like numbers is switched off; the program finds that out only after it has read every drawn
 * text as a number and as a day, each time anew: half of the time that a sheet full of texts takes to be drawn.
 */
import { SheetInterceptorService } from "@univerjs/sheets";

/** Before the program starts. Where a later program does it otherwise, it draws as slowly as before. */
export function leaveOutMarks(): void {
  const { prototype } = SheetInterceptorService;
  const intercept = prototype.intercept as (this: unknown, point: unknown, interceptor: Interceptor) => Disposable;
  prototype.intercept = function (this: unknown, point: unknown, interceptor: Interceptor) {
    return isMark(interceptor) ? { dispose: () => undefined } : intercept.call(this, point, interceptor);
  } as never;
}

interface Interceptor {
  readonly handler?: unknown;
}

interface Disposable {
  dispose(): void;
}

/** The setting that switches the mark off is named in no other; to make the page small does not rename it. */
const isMark = ({ handler }: Interceptor): boolean =>
  typeof handler === "function" && String(handler).includes("disableForceStringMark");
