/** The width of an element, measured: charts are drawn for it, not scaled to it. */
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** What a pane of 300 px leaves; shown until the first measure. */
const DESIGN_WIDTH = 276;

export function useWidth<E extends Element>(): [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(DESIGN_WIDTH);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const measure = (): void => {
      const measured = Math.floor(box.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
