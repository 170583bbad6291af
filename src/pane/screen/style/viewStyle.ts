/** How rows, numbers, symbols, buttons and fields of the views look. */

const NUMBERS = `
.cb-hero { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 14px; align-items: center; }
.cb-heroLine { display: flex; flex-wrap: wrap; column-gap: 10px; align-items: baseline; }
.cb-big { font-size: 40px; line-height: 48px; font-weight: 600; letter-spacing: -.01em; font-variant-numeric: tabular-nums; }
.cb-big small { font-size: 20px; line-height: 28px; font-weight: 600; letter-spacing: 0; }
.cb-value { display: inline-flex; gap: 4px; align-items: center; min-height: 20px; white-space: nowrap; font-variant-numeric: tabular-nums; }
.cb-value > span { min-width: 46px; text-align: right; }
.cb-hero .cb-value { gap: 6px; white-space: normal; }
.cb-covered { display: flex; flex-wrap: wrap; column-gap: 8px; align-items: baseline; justify-content: space-between; font-variant-numeric: tabular-nums; }
.cb-symbol { display: inline-block; flex: none; width: 12px; height: 12px; overflow: visible; vertical-align: -1px; fill: none; stroke-linejoin: round; }
.cb-symbol .green { fill: var(--colorStatusSuccessForeground1); stroke: none; }
.cb-symbol .yellow { fill: var(--colorPaletteMarigoldBackground3); stroke: var(--colorPaletteMarigoldForeground2); stroke-width: 1; }
.cb-symbol .red { fill: var(--colorStatusDangerBorder2); stroke: none; }
.cb-symbol .beyond { fill: var(--colorPaletteBlueForeground2); stroke: none; }
.cb-dark .cb-symbol .yellow { fill: var(--colorPaletteMarigoldForeground3); stroke: var(--colorPaletteMarigoldForeground3); }
.cb-symbol .hollow { fill: none; stroke-width: 1.5; }
.cb-symbol .hollow.green { stroke: var(--colorStatusSuccessForeground1); }
.cb-symbol .hollow.yellow { stroke: var(--colorPaletteMarigoldForeground2); fill: none; }
.cb-dark .cb-symbol .hollow.yellow { stroke: var(--colorPaletteMarigoldForeground3); fill: none; }
.cb-symbol .hollow.red { stroke: var(--colorStatusDangerBorder2); }
.cb-symbol .hollow.beyond { stroke: var(--colorPaletteBlueForeground2); }
.cb-symbol .sign { stroke: var(--colorNeutralForeground2); stroke-width: 1.6; stroke-linecap: round; }
.cb-symbol .dots { stroke: var(--colorNeutralForeground2); stroke-width: 2.4; stroke-linecap: round; }
`;

const ROWS = `
.cb-list > li + li { border-top: 1px solid var(--colorNeutralStroke3); }
.cb-row { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 6px; align-items: start; width: calc(100% + 16px); min-height: 32px; margin: 0 -8px; padding: 6px 8px;
  border: 0; border-radius: 4px; background: none; text-align: left; cursor: pointer; overflow-wrap: anywhere; }
.cb-row:hover { background: var(--colorSubtleBackgroundHover); }
.cb-row:active { background: var(--colorSubtleBackgroundPressed); }
div.cb-row { cursor: default; }
div.cb-row:hover { background: none; }
.cb-row .cb-end { display: grid; place-items: center; width: 20px; height: 20px; color: var(--colorNeutralForeground3); }
.cb-row .cb-amount { color: var(--colorNeutralForeground3); white-space: nowrap; font-variant-numeric: tabular-nums; }
.cb-code { margin-right: 4px; font-weight: 600; font-variant-numeric: tabular-nums; }
.cb-under { display: block; }
.cb-bar { display: grid; grid-column: 1 / -1; grid-template-columns: minmax(0, 1fr) 70px; gap: 8px; align-items: center; margin-top: 2px; }
.cb-bar > :last-child { text-align: right; font-variant-numeric: tabular-nums; }
.cb-tree .cb-row { grid-template-columns: 16px minmax(0, 1fr) auto; column-gap: 4px; }
.cb-tree .bars > .cb-row { grid-template-columns: minmax(0, 1fr) auto; column-gap: 6px; }
.cb-tree .cb-row.leaf { grid-template-columns: minmax(0, 1fr) auto; }
.cb-tree .leaf .cb-what { padding: 2px 0; font-size: 12px; line-height: 16px; }
.cb-tree .cb-value { margin-left: 2px; }
.cb-tree .cb-twist { display: grid; place-items: center; width: 16px; height: 20px; color: var(--colorNeutralForeground3); }
.cb-tree > .bars + .bars { border-top: 1px solid var(--colorNeutralStroke3); }
.cb-virtual { position: relative; }
.cb-virtual > * { position: absolute; left: 0; right: 0; }
.cb-virtual .cb-row { height: 36px; align-items: center; }
.cb-virtual .cb-row .cb-what, .cb-virtual .cb-row.leaf .cb-what { overflow: hidden; padding: 0; text-overflow: ellipsis; white-space: nowrap; }
.cb-fold > summary { display: flex; gap: 4px; align-items: center; min-height: 32px; margin: 0 -8px; padding: 0 8px; border-radius: 4px; list-style: none; cursor: pointer; }
.cb-fold > summary:has(.cb-under) { padding-block: 4px; }
.cb-fold > summary::-webkit-details-marker { display: none; }
.cb-fold > summary:hover { background: var(--colorSubtleBackgroundHover); }
.cb-fold > summary > .cb-icon { color: var(--colorNeutralForeground3); }
.cb-fold[open] > summary > .cb-icon { transform: rotate(90deg); }
.cb-fold > summary > :nth-child(2) { flex: 1; min-width: 0; }
.cb-fold > ul { padding: 0 0 8px 20px; font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); overflow-wrap: anywhere; }
.cb-fold > ul > li { padding: 2px 0; }
`;

const BUTTONS = `
.cb-actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.cabina .fui-Button { min-width: 0; min-height: 32px; max-width: 100%; padding: 5px 12px; font-weight: 600; overflow-wrap: anywhere; }
.cabina .fui-Button.cb-wide { width: 100%; }
.cb-link { display: inline-flex; gap: 4px; align-items: center; min-height: 32px; padding: 4px 0; border: 0; background: none; text-align: left; text-decoration: underline;
  text-decoration-color: var(--colorNeutralStroke1); text-underline-offset: 2px; cursor: pointer; overflow-wrap: anywhere; }
.cb-link { color: var(--colorBrandForegroundLink); }
.cb-link:hover { text-decoration-color: currentColor; }
.cb-link.small { font-size: 12px; line-height: 16px; }
.cb-chips { display: flex; flex-wrap: wrap; gap: 4px; margin: 8px 0; }
.cb-chip { display: flex; flex: 1 1 auto; gap: 5px; min-width: 34px; max-width: 66px; align-items: center; justify-content: center; min-height: 32px; padding: 0 2px; border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; background: none;
  cursor: pointer; font-variant-numeric: tabular-nums; }
.cb-chip:hover { background: var(--colorSubtleBackgroundHover); }
.cb-chip[aria-pressed="true"] { border-color: var(--colorNeutralStrokeAccessible); background: var(--colorSubtleBackgroundSelected); font-weight: 600; }
.cb-ways { display: flex; justify-content: space-between; margin: 12px -8px 0; border-bottom: 1px solid var(--colorNeutralStroke2); scroll-margin-top: 4px; }
.cb-ways .cb-tab { min-height: 36px; padding: 0 8px; }
.cb-ways .cb-tab::before { right: 8px; left: 8px; }
.cb-ways .cb-iconButton { margin-top: 2px; }
.cb-search { width: 100%; margin-top: 8px; }
.cabina .fui-Input, .cabina .fui-Select, .cabina .fui-Textarea { width: 100%; min-width: 0; }
.cabina .fui-Input__input, .cabina .fui-Select__select { min-width: 0; }
`;

const FIELDS = `
.cb-field { display: block; margin-top: 12px; }
.cb-field > span:first-child, .cb-legend { display: block; margin-bottom: 4px; }
.cb-pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
.cb-column { display: grid; grid-template-columns: minmax(0, 96px) minmax(0, 1fr); gap: 8px; align-items: center; margin-top: 8px; }
.cb-column select { font-size: 12px; padding-left: 8px; padding-right: 28px; }
.cb-fold[open]:has(.cb-column) { padding-bottom: 16px; }
.cb-column > label { font-size: 12px; line-height: 16px; hyphens: auto; }
.cb-column > span { overflow-wrap: anywhere; }
.cb-choice { display: grid; grid-template-columns: 20px minmax(0, 1fr) auto; gap: 8px; align-items: start; min-height: 36px; margin: 0 -8px; padding: 8px; border-radius: 4px; cursor: pointer; overflow-wrap: anywhere; }
.cb-choice:hover { background: var(--colorSubtleBackgroundHover); }
.cb-choice > input { width: 16px; height: 16px; margin: 2px; accent-color: var(--colorCompoundBrandBackground); cursor: pointer; }
.cb-pairs { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; column-gap: 12px; }
.cb-pairs dt, .cb-pairs dd { min-height: 28px; padding: 4px 0; }
.cb-pairs dt:has(button) { padding: 0; }
.cb-pairs dt .cb-link { min-height: 32px; }
.cb-pairs dt { color: var(--colorNeutralForeground3); }
.cb-pairs dd { text-align: right; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.cb-change { margin-top: 8px; overflow: hidden; border: 1px solid var(--colorNeutralStroke1); border-radius: 4px; }
.cb-change > div { display: grid; grid-template-columns: 64px minmax(0, 1fr); gap: 8px; padding: 6px 10px; overflow-wrap: anywhere; }
.cb-change > div + div { border-top: 1px solid var(--colorNeutralStroke2); }
.cb-change del { color: var(--colorNeutralForeground3); text-decoration: line-through; }
.cb-change ins { font-weight: 600; text-decoration: none; }
.cb-explained { padding-left: 10px; border-left: 2px solid var(--colorNeutralStroke1); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.cb-rule { margin: 16px 0; border: 0; border-top: 1px solid var(--colorNeutralStroke2); }
.cb-kept { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 12px; align-items: center; padding: 10px 0; }
.cb-progress { height: 4px; margin: 12px 0 8px; overflow: hidden; border-radius: 2px; background: var(--colorNeutralBackground1Pressed); }
.cb-progress > i { display: block; height: 100%; background: var(--colorCompoundBrandBackground); }
.cb-progress.unknown > i { width: 40%; animation: cb-slide 1.6s ease-in-out infinite; }
@keyframes cb-slide { from { margin-left: -40%; } to { margin-left: 100%; } }
.cb-dark .cb-progress { background: var(--colorNeutralStroke2); }
.cb-legendList li { display: grid; grid-template-columns: 20px minmax(0, 1fr); align-items: center; min-height: 24px; }
.cb-steps li { margin-top: 8px; }
`;

export const viewStyle = NUMBERS + ROWS + BUTTONS + FIELDS;
