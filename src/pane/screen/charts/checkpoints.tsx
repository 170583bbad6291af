/** The checkpoints of an indicator as a small chart: a line, open dots with their values, the target as a dashed line. */
import type { ReactElement } from "react";
import { printDay } from "../../../../shared/workbook/days";
import type { IndicatorView } from "../../model/indicatorView";
import { BASE, CHART_HEIGHT, checkpointLayout } from "../checkpointLayout";
import { useScreen } from "../screen";
import { useWidth } from "./width";

export function Checkpoints({ indicator }: { readonly indicator: IndicatorView }): ReactElement | null {
  const { words } = useScreen();
  const [box, width] = useWidth<HTMLElement>();
  const { checkpoints, targetLine, startsAtZero, target } = indicator;
  const layout = checkpointLayout({
    checkpoints,
    startsAtZero,
    width,
    ...(targetLine === undefined ? {} : { target: targetLine }),
  });
  if (layout === undefined) return <p className="cb-hint">{words.indicator.noCheckpoints}</p>;
  const name = startsAtZero ? words.indicator.cumulated : words.indicator.atCheckpoints;
  const said = layout.points.map(({ day, text }) => `${printDay(day)} ${text}`).join("; ");
  const reading = target?.read ?? "";
  return (
    <figure ref={box}>
      <svg
        className="cb-chart"
        width={width}
        height={CHART_HEIGHT}
        viewBox={`0 0 ${width} ${CHART_HEIGHT}`}
        role="img"
        aria-label={words.indicator.chart(name, said, reading)}
      >
        <path className="axis" d={`M${layout.left} ${BASE}H${layout.right}`} />
        {layout.targetY === undefined ? null : (
          <>
            <path className="target" d={`M${layout.left} ${layout.targetY}H${layout.right}`} />
            <text className="target" x={width} y={layout.targetY + 4} textAnchor="end">
              {reading}
            </text>
          </>
        )}
        <path className="line" d={layout.line} />
        {layout.points.map(({ x, y, day, text, label }) => (
          <g key={day}>
            <circle className="point" cx={x} cy={y} r={4} />
            <text className="strong" x={label.x} y={label.y} textAnchor={label.anchor}>
              {text}
            </text>
            <text x={x} y={BASE + 16} textAnchor="middle">
              {printDay(day).slice(0, 5)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}
