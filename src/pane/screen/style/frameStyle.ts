/** How the pane's frame looks: one column, navigation above, the strip of the cell below; only the middle scrolls. */

const BASE = `
.cabina { position: relative; display: flex; flex-direction: column; width: 100%; height: 100%; min-height: 0; overflow: hidden;
  box-sizing: border-box; background: var(--colorNeutralBackground1); color: var(--colorNeutralForeground1);
  font: 14px/20px var(--fontFamilyBase); text-align: left; -webkit-font-smoothing: antialiased; }
.cb-light { color-scheme: light; }
.cb-dark, .cb-contrast { color-scheme: dark; }
:where(.cabina) *, :where(.cabina) *::before, :where(.cabina) *::after { box-sizing: border-box; }
:where(.cabina :is(h1, h2, p, ul, ol, dl, dd, figure, fieldset, legend)) { margin: 0; padding: 0; border: 0; min-width: 0; }
:where(.cabina :is(ul, ol)) { list-style: none; }
:where(.cabina :is(h1, h2)) { font-size: 14px; line-height: 20px; font-weight: 600; }
:where(.cabina button) { font: inherit; color: inherit; letter-spacing: inherit; }
.cb-number { font-variant-numeric: tabular-nums; }
.cb-small { font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); }
.cb-dim { color: var(--colorNeutralForeground3); }
.cb-strong { font-weight: 600; }
.cb-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cb-title { font-size: 20px; line-height: 28px; }
.cb-name { font-size: 16px; line-height: 22px; overflow-wrap: anywhere; }
.cb-section { margin-top: 20px; }
.cb-section > h2 { margin-bottom: 4px; }
.cb-text { margin-top: 8px; }
.cb-hint { margin-top: 4px; font-size: 12px; line-height: 16px; color: var(--colorNeutralForeground3); }
.cb-lead { margin-bottom: 4px; }
.cb-late:not(:empty) { margin-top: 8px; font-weight: 600; }
.cb-again + .cb-late:not(:empty) { margin: 0 0 12px; }
.cb-wrap { overflow-wrap: anywhere; }
.cb-icon { display: block; flex: none; fill: none; stroke: currentColor; stroke-width: 1.2; stroke-linecap: round; stroke-linejoin: round; }
.cabina :focus { outline: none; }
.cabina :focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: -2px; border-radius: 4px; }
.cabina .fui-Button:focus-visible { outline: 2px solid var(--colorStrokeFocus2); outline-offset: 2px; border-color: transparent; box-shadow: none; }
.cabina h1:focus-visible, .cabina .cb-message:focus-visible, .cabina .cb-menu:focus-visible, .cabina .cb-place:focus-visible { outline: none; }
.cabina :is(input:not([type="checkbox"], [type="radio"]), textarea):focus-visible { outline: none; }
.cabina :is(.fui-Input, .fui-Select__select, .fui-Textarea):focus-within { outline: 2px solid var(--colorCompoundBrandStroke); outline-offset: -1px; border-radius: 4px; }
@media (prefers-reduced-motion: reduce) { .cabina * { transition: none !important; animation: none !important; } }
`;

const NAVIGATION = `
.cb-navigation { display: flex; flex: none; align-items: flex-start; min-height: 40px; padding: 0 34px 0 7px; border-bottom: 1px solid var(--colorNeutralStroke2); }
.cb-tabs { display: flex; flex: 1; flex-wrap: wrap; min-width: 0; }
.cb-tab { position: relative; display: inline-flex; align-items: center; min-height: 40px; padding: 0 5px; border: 0; border-radius: 4px; background: none;
  color: var(--colorNeutralForeground2); cursor: pointer; }
.cb-tab::before { position: absolute; right: 5px; bottom: 0; left: 5px; height: 3px; border-radius: 999px; content: ""; }
.cb-tab:hover::before { background: var(--colorNeutralStroke1); }
.cb-tab[aria-selected="true"] { color: var(--colorNeutralForeground1); font-weight: 600; }
.cb-tab[aria-selected="true"]::before { background: var(--colorCompoundBrandStroke); }
.cb-tabWord { display: inline-grid; text-align: left; }
.cb-tabWord::after { height: 0; overflow: hidden; visibility: hidden; font-weight: 600; content: attr(data-room); }
.cb-count { margin-left: 4px; font-size: 12px; font-weight: 400; color: var(--colorNeutralForeground3); font-variant-numeric: tabular-nums; }
.cb-iconButton { display: inline-grid; place-items: center; flex: none; width: 32px; height: 32px; padding: 0; border: 0; border-radius: 4px; background: none;
  color: var(--colorNeutralForeground2); cursor: pointer; }
.cb-iconButton { color: var(--colorNeutralForeground2); }
.cb-iconButton:hover { background: var(--colorSubtleBackgroundHover); }
.cb-iconButton:active { background: var(--colorSubtleBackgroundPressed); }
.cb-iconButton[aria-disabled="true"] { color: var(--colorNeutralForegroundDisabled) !important; cursor: default; background: none; }
.cb-more { position: relative; margin: 4px 0 0 auto; }
.cb-menu { position: absolute; z-index: 5; top: 34px; right: -26px; width: 232px; padding: 4px; border: 1px solid var(--colorNeutralStroke3); border-radius: 4px;
  background: var(--colorNeutralBackground1); box-shadow: var(--shadow16); }
.cb-menu button { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 8px; align-items: center; width: 100%; min-height: 32px; padding: 4px 8px;
  border: 0; border-radius: 4px; background: none; text-align: left; cursor: pointer; }
.cb-menu button:hover { background: var(--colorNeutralBackground1Hover); }
.cb-menu hr { border: 0; margin: 4px -4px; border-top: 1px solid var(--colorNeutralStroke2); }
.cb-main { flex: 1; min-height: 0; overflow-x: hidden; overflow-y: auto; padding: 12px 12px 24px; scrollbar-width: thin; scrollbar-color: var(--colorNeutralStroke1) transparent; }
.cb-back { display: inline-flex; gap: 4px; align-items: center; min-height: 32px; margin: -8px 0 4px -8px; padding: 0 8px 0 4px; border: 0; border-radius: 4px;
  background: none; cursor: pointer; }
.cb-back { color: var(--colorNeutralForeground2); }
.cb-back:hover { background: var(--colorSubtleBackgroundHover); }
.cb-pager { display: flex; align-items: center; margin: 0 -6px 0 0; }
.cb-pager .cb-back { margin-right: auto; }
.cb-pager > :not(.cb-back) { margin-top: -12px; }
.cb-pager > .cb-small { margin-right: 6px; }
.cb-strip { display: grid; grid-template-columns: minmax(0, 1fr) auto 16px; flex: none; gap: 8px; align-items: center; width: 100%; min-height: 44px; padding: 4px 8px 4px 12px;
  border: 0; border-top: 1px solid var(--colorNeutralStroke2); background: var(--colorNeutralBackground2); text-align: left; }
button.cb-strip { cursor: pointer; }
button.cb-strip:hover { background: var(--colorNeutralBackground1Hover); }
p.cb-strip { display: flex; padding: 4px 12px; }
.cb-strip .cb-one { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;

const MESSAGE = `
.cb-again { display: flex; align-items: center; justify-content: space-between; gap: 8px; margin-bottom: 8px; }
.cb-again .fui-Button { flex: none; }
.cb-message { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 8px; margin-bottom: 12px; padding: 8px 8px 8px 10px; border: 1px solid var(--colorNeutralStroke1);
  border-radius: 4px; background: var(--colorNeutralBackground3); overflow-wrap: anywhere; }
.cb-message.warning { border-color: var(--colorStatusWarningBorder1); background: var(--colorStatusWarningBackground1); }
.cb-message.warning > .cb-icon { color: var(--colorStatusWarningForeground3); }
.cb-message.error { border-color: var(--colorStatusDangerBorder1); background: var(--colorStatusDangerBackground1); }
.cb-message.error > .cb-icon { color: var(--colorStatusDangerForeground1); }
.cb-message.done { border-color: var(--colorStatusSuccessBorder1); background: var(--colorStatusSuccessBackground1); }
.cb-message.done > .cb-icon { color: var(--colorStatusSuccessForeground1); }
.cb-dark .cb-message { border-color: var(--colorNeutralStroke1); background: var(--colorNeutralBackground2); }
.cb-messageLine { display: flex; flex-wrap: wrap; gap: 4px 8px; align-items: center; justify-content: space-between; }
.cb-messageLine > span { flex: 1 1 120px; min-width: 0; }
.cb-messageActions { display: flex; flex-wrap: wrap; gap: 8px; }
.cb-message.done { padding: 6px 6px 6px 10px; }
.cb-message.done > .cb-icon { margin-top: 6px; }
.cb-message.done .cb-messageLine { min-height: 32px; }
.cb-message .cb-actions { margin-top: 8px; }
`;

export const frameStyle = BASE + NAVIGATION + MESSAGE;
