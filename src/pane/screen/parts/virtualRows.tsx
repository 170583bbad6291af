/** Rows of one height, of which only those in sight are drawn: a list of thousands scrolls as a short one. */
import { type ReactElement, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useScreen } from "../screen";

export const ROW_HEIGHT = 36;
/** More rows than this are drawn so. */
export const MOST_DRAWN = 100;
const SPARE = 8;

interface Props {
  readonly count: number;
  /** This row is always drawn: it has the focus. */
  readonly active?: number;
  readonly draw: (index: number) => ReactNode;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

export function VirtualRows({ count, active, draw }: Props): ReactElement {
  const { main } = useScreen();
  const box = useRef<HTMLDivElement>(null);
  const [range, setRange] = useState<Range>({ first: 0, last: 2 * SPARE });
  const measure = useRef((): void => undefined);
  measure.current = () => {
    const scroller = main.current;
    if (box.current === null || scroller === null) return;
    const above = scroller.getBoundingClientRect().top - box.current.getBoundingClientRect().top;
    const first = Math.max(0, Math.floor(above / ROW_HEIGHT) - SPARE);
    const last = Math.min(count - 1, Math.ceil((above + scroller.clientHeight) / ROW_HEIGHT) + SPARE);
    setRange((old) => (old.first === first && old.last === last ? old : { first, last }));
  };
  useLayoutEffect(() => measure.current(), []);
  useEffect(() => {
    const scroller = main.current;
    const onScroll = (): void => measure.current();
    onScroll();
    scroller?.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("resize", onScroll);
    return () => {
      scroller?.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onScroll);
    };
  }, [main]);
  return (
    <div ref={box} className="cb-virtual" style={{ height: count * ROW_HEIGHT }}>
      {drawnRows(range, count, active).map((index) => (
        <div key={index} style={{ top: index * ROW_HEIGHT }}>
          {draw(index)}
        </div>
      ))}
    </div>
  );
}

function drawnRows({ first, last }: Range, count: number, active: number | undefined): number[] {
  const rows: number[] = [];
  for (let index = first; index <= Math.min(last, count - 1); index++) rows.push(index);
  if (active !== undefined && active < count && (active < first || active > last)) rows.push(active);
  return rows;
}
