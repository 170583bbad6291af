/** How bars, chart and map look, and everything in forced colours: there shapes carry the meaning. */

const CHARTS = `
.cb-chart { display: block; width: 100%; overflow: visible; font-variant-numeric: tabular-nums; }
.cb-chart text { font-size: 12px; fill: var(--colorNeutralForeground3); }
.cb-chart text.strong { font-weight: 600; fill: var(--colorNeutralForeground1); }
.cb-chart text.target { font-weight: 600; fill: var(--colorBrandForegroundLink); }
.cb-chart .track { fill: var(--colorNeutralBackground1Pressed); }
.cb-dark .cb-chart .track { fill: var(--colorNeutralStroke2); }
.cb-chart .fill { fill: var(--colorNeutralForeground3); }
.cb-chart .gap { fill: var(--colorNeutralBackground1); }
.cb-chart .mark { fill: var(--colorNeutralForeground1); stroke: var(--colorNeutralBackground1); stroke-width: 1.5; }
.cb-chart .axis { stroke: var(--colorNeutralStroke1); }
.cb-chart .line { fill: none; stroke: var(--colorNeutralForeground1); stroke-width: 2; }
.cb-chart .point { fill: var(--colorNeutralBackground1); stroke: var(--colorNeutralForeground1); stroke-width: 2; }
.cb-chart .target { stroke: none; }
.cb-chart path.target { fill: none; stroke: var(--colorCompoundBrandStroke); stroke-width: 1.5; stroke-dasharray: 5 3; }
.cb-map { position: relative; margin: 10px 0 0; }
.cb-map > svg { position: absolute; inset: 0; }
.cb-map .lane { fill: var(--colorNeutralBackground2); }
.cb-map .edge { fill: none; stroke: var(--colorNeutralStrokeAccessible); stroke-width: 1; opacity: .55; }
.cb-map .edge.chosen { stroke: var(--colorCompoundBrandStroke); stroke-width: 2; opacity: 1; }
.cb-map .arrow { fill: var(--colorNeutralStrokeAccessible); }
.cb-map .arrow.chosen { fill: var(--colorCompoundBrandStroke); }
.cb-node { position: absolute; width: 60px; height: 42px; padding: 2px 5px 2px 6px; border: 1px solid var(--colorNeutralStrokeAccessible); border-radius: 4px; background: var(--colorNeutralBackground1);
  text-align: left; cursor: pointer; font-size: 12px; line-height: 16px; font-variant-numeric: tabular-nums; }
.cb-node > span { display: flex; align-items: center; justify-content: space-between; gap: 2px; white-space: nowrap; }
.cb-node > span > b { overflow: hidden; font-size: 14px; line-height: 20px; font-weight: 600; text-overflow: ellipsis; }
.cb-node[aria-pressed="true"] { padding: 1px 4px 1px 5px; border: 2px solid var(--colorCompoundBrandStroke); background: var(--colorBrandBackground2); }
.cabina .cb-node:focus-visible { outline-offset: 2px; }
.cb-chosen { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; align-items: start; margin-top: 12px; }
`;

const FORCED = `
@media (forced-colors: active) {
  .cb-symbol *, .cb-chart .track, .cb-chart .fill, .cb-chart .mark, .cb-chart .gap, .cb-map .lane, .cb-map .arrow { forced-color-adjust: none; }
  .cb-symbol .green, .cb-symbol .yellow, .cb-symbol .red, .cb-symbol .beyond, .cb-dark .cb-symbol .yellow { fill: CanvasText; stroke: none; }
  .cabina .cb-symbol .hollow, .cabina .cb-symbol .sign, .cabina .cb-symbol .dots { fill: none; stroke: CanvasText; }
  .cb-chart .track, .cb-dark .cb-chart .track { fill: Canvas; stroke: CanvasText; stroke-width: 1; }
  .cb-chart .fill { fill: CanvasText; }
  .cb-chart .gap { fill: Canvas; }
  .cb-chart .mark { fill: Highlight; stroke: Canvas; }
  .cb-chart .line, .cb-chart .axis, .cb-map .edge { stroke: CanvasText; }
  .cb-chart .point { fill: Canvas; stroke: CanvasText; }
  .cb-chart path.target, .cb-map .edge.chosen { stroke: Highlight; }
  .cabina .cb-chart text, .cabina .cb-chart text.strong, .cabina .cb-chart text.target { fill: CanvasText; }
  .cb-map .lane { fill: Canvas; stroke: CanvasText; }
  .cb-map .arrow { fill: CanvasText; }
  .cb-map .arrow.chosen { fill: Highlight; }
  .cb-node[aria-pressed="true"] { border-color: Highlight; }
  .cb-tab[aria-selected="true"]::before { forced-color-adjust: none; background: Highlight; }
  .cb-chip[aria-pressed="true"] { outline: 2px solid Highlight; outline-offset: -3px; }
  .cb-progress { border: 1px solid CanvasText; }
  .cb-progress > i { forced-color-adjust: none; background: Highlight; }
  .cabina .fui-Button[data-main] { forced-color-adjust: none; border: 1px solid ButtonText; background: Highlight; color: HighlightText; }
}
`;

export const chartStyle = CHARTS + FORCED;
