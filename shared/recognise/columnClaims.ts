/** Which cells of a column the plan took for what: to see whether the column holds what its heading says. */
import type { OperationalIndicator, Perspective, Plan, ProgrammeDetail, RawCell, TitleCell } from "../plan/plan";
import type { CellRange } from "../workbook/address";

/** What a column was read as; the year does not matter here. */
export type ColumnRole = "title" | "weight" | "target" | "result" | "mission" | "responsible" | "money";

export interface ColumnClaim {
  readonly role: ColumnRole;
  readonly at: CellRange;
  /** Of titles: what is left of them without their code. */
  readonly text?: string;
}

/** Every cell that the plan took from a column with a heading; empty ones too. */
export function columnClaims({ areas, perspectives, details }: Plan): ColumnClaim[] {
  const ofAreas = areas.flatMap(({ title }) => (title === undefined ? [] : [titleOf(title)]));
  return [...ofAreas, ...perspectives.flatMap(claimsOfPerspective), ...details.flatMap(claimsOfDetail)];
}

const claim = (role: ColumnRole, cell: { readonly at: CellRange } | undefined): ColumnClaim[] =>
  cell === undefined ? [] : [{ role, at: cell.at }];

const titleOf = ({ value, at }: TitleCell): ColumnClaim => ({ role: "title", at, text: value });

const ofNode = (node: { readonly title: TitleCell; readonly isNumbered?: true }): ColumnClaim[] =>
  node.isNumbered === true && node.title.value === "" ? [] : [titleOf(node.title)];

const yearly = (role: ColumnRole, cells: Readonly<Record<number, RawCell>>): ColumnClaim[] =>
  Object.values(cells).flatMap((cell) => claim(role, cell));

const figures = ({ targets, results }: Pick<OperationalIndicator, "targets" | "results">): ColumnClaim[] => [
  ...yearly("target", targets),
  ...yearly("result", results),
];

const claimsOfPerspective = ({ objectives }: Perspective): ColumnClaim[] =>
  objectives.flatMap((objective) => [
    ...ofNode(objective),
    ...claim("weight", objective.weight),
    ...objective.programmes.flatMap((programme) => [
      ...ofNode(programme),
      ...claim("weight", programme.weight),
      ...claim("mission", programme.mission),
      ...programme.indicators.flatMap((indicator) => [
        titleOf(indicator.title),
        ...claim("weight", indicator.weight),
        ...claim("mission", indicator.mission),
        ...figures(indicator),
      ]),
    ]),
  ]);

const claimsOfDetail = ({ responsible, resourcesTotal, resources, operational }: ProgrammeDetail): ColumnClaim[] => [
  ...claim("responsible", responsible),
  ...claim("money", resourcesTotal),
  ...resources.flatMap(({ amount, budgeted, spent }) =>
    [amount, budgeted, spent].flatMap((cell) => claim("money", cell)),
  ),
  ...operational.flatMap(figures),
];
