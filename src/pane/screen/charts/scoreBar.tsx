/** The score as a bar cut where the bands begin; the marks below are the legend too. */
import { scaleLinear } from "d3-scale";
import type { ReactElement } from "react";
import { formatNumber } from "../../../../shared/text/numbers";
import { scoreText } from "../numbers";
import { Sign } from "../parts/symbol";
import { useScreen } from "../screen";
import { useWidth } from "./width";

/** Room for `▲ 70` under each cut. */
const LEGEND = 36;

export function ScoreBar({ score }: { readonly score: number }): ReactElement {
  const { words, language, limits } = useScreen();
  const [box, width] = useWidth<HTMLDivElement>();
  const x = scaleLinear([0, 1], [0, width]).clamp(true);
  const cuts = [limits.yellowFrom, limits.greenFrom] as const;
  const at = x(score);
  const [yellow, green] = cuts.map((cut) => formatNumber(cut * 100, language, 1));
  const greenLeft = Math.min(x(cuts[1]) - 16, width - LEGEND);
  return (
    <div ref={box} style={{ height: 38 }}>
      <svg
        className="cb-chart"
        width={width}
        height={38}
        viewBox={`0 0 ${width} 38`}
        role="img"
        aria-label={words.cockpit.bar(scoreText(score, limits, language), yellow ?? "", green ?? "")}
      >
        <rect className="track" x={0} y={8} width={width} height={8} />
        <rect className="fill" x={0} y={8} width={at} height={8} />
        {cuts.map((cut) => (
          <rect key={cut} className="gap" x={x(cut) - 1} y={8} width={2} height={8} />
        ))}
        <path className="mark" d={`M${at - 6} 0h12l-6 9z`} />
        <Legend left={Math.min(x(cuts[0]) - 16, greenLeft - LEGEND)} look="yellow" text={yellow ?? ""} />
        <Legend left={greenLeft} look="green" text={green ?? ""} />
      </svg>
    </div>
  );
}

function Legend({
  left,
  look,
  text,
}: {
  readonly left: number;
  readonly look: "yellow" | "green";
  readonly text: string;
}): ReactElement {
  return (
    <g transform={`translate(${left} 23)`}>
      <svg width={11} height={11} viewBox="0 0 12 12" className="cb-symbolBox" aria-hidden="true">
        <Sign name={look} said={false} />
      </svg>
      <text x={15} y={10}>
        {text}
      </text>
    </g>
  );
}

/** The small bar of a perspective or area, cut at the same places. */
export function SmallBar({ score }: { readonly score: number | undefined }): ReactElement {
  const { limits } = useScreen();
  const [box, width] = useWidth<HTMLSpanElement>();
  const x = scaleLinear([0, 1], [0, width]).clamp(true);
  return (
    <span ref={box} style={{ display: "block", height: 8 }}>
      <svg className="cb-chart" width={width} height={8} viewBox={`0 0 ${width} 8`} aria-hidden="true">
        <rect className="track" x={0} y={0} width={width} height={8} />
        <rect className="fill" x={0} y={1} width={x(score ?? 0)} height={6} />
        {[limits.yellowFrom, limits.greenFrom].map((cut) => (
          <rect key={cut} className="gap" x={x(cut) - 0.8} y={0} width={1.6} height={8} />
        ))}
      </svg>
    </span>
  );
}
