/** The words of the cockpit in the pane: score, semaforo, tree, search, map, strip. */
import type { PaneCockpitText } from "../../it/pane/screenCockpit";
import { formatNumber } from "../../numbers";
import { counted } from "../../plural";

export const paneCockpitEn: PaneCockpitText = {
  symbols: {
    beyond: "above target",
    green: "green",
    yellow: "yellow",
    red: "red",
    openBeyond: "above target, provisional",
    openGreen: "green, provisional",
    openYellow: "yellow, provisional",
    openRed: "red, provisional",
    pending: "in progress",
    missing: "missing",
    waived: "waived",
    unmeasurable: "not assessable",
    twoResults: "two results",
    reread: "to be read again",
  },
  plan: (years, year) => `Plan ${years}, year ${year}`,
  provisional: (years, day) => `Plan ${years}, provisional as of ${day}`,
  hollow: "Hollow symbols: provisional data, the year is not closed.",
  score: (percent) => `Score of the body ${percent}`,
  noScore: "No indicator is assessed yet",
  toGreen: (points, shown) => `${shown} ${points === 1 ? "point" : "points"} to green`,
  toYellow: (points, shown) => `${shown} ${points === 1 ? "point" : "points"} to yellow`,
  bar: (percent, yellow, green) =>
    `Score ${percent}: red below ${yellow}, yellow from ${yellow} to ${green}, green from ${green}`,
  assessed: "Weight assessed",
  of: (assessed, all) => `${formatNumber(assessed, "en", 0)} of ${counted(all, ["indicator", "indicators"], "en")}`,
  weight: (percent) => `weight ${percent}`,
  behind: {
    title: "The sheets are behind.",
    changedIn: (place) => `Something changed in ${place}; the score below is already the new one.`,
    changed: "The plan changed; the score below is already the new one.",
    update: (sheets) => `Update ${counted(sheets, ["sheet", "sheets"], "en")}`,
    updateAll: "Update the sheets",
  },
  step: {
    finding: (name, count) => (count > 1 ? `${name} (${formatNumber(count, "en", 0)})` : name),
    build: "Go to Build",
  },
  ways: { perspectives: "Perspectives", areas: "Areas", map: "Map" },
  waysName: "Ways to look",
  find: "Find",
  findHint: "Find a code or word",
  showOnly: "Show only",
  chip: (symbol, count) => `${symbol}: ${counted(count, ["indicator", "indicators"], "en")}`,
  only: (symbol, count) => `Only ${symbol}: ${counted(count, ["indicator", "indicators"], "en")}`,
  noneNow: (symbol) => `No indicator: ${symbol}.`,
  removeFilter: "Remove the filter",
  found: (count) => `${formatNumber(count, "en", 0)} ${count === 1 ? "row found" : "rows found"}`,
  noneFound: (words) => `Nothing with “${words}”.`,
  tree: "Tree of the plan",
  rows: (count) => `${counted(count, ["row", "rows"], "en")}, in the plan’s order`,
  map: {
    name: (lanes, nodes) =>
      `Strategy map: ${counted(lanes, ["perspective", "perspectives"], "en")}, ${counted(nodes, ["objective", "objectives"], "en")}`,
    dependsOn: (what) => `Depends on ${what}.`,
    leadsTo: (what) => `Leads to ${what}.`,
    noLinks: "The workbook does not say how one objective depends on another: there are no arrows.",
    open: (programmes) =>
      programmes === 1 ? "Open the programme" : `Open the ${formatNumber(programmes, "en", 0)} programmes`,
    openIndicators: (count) =>
      count === 1 ? "Open the indicator" : `Open the ${formatNumber(count, "en", 0)} indicators`,
  },
};
