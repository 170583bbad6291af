/** What Excel's own window answers rather than the workbook: whether the pane is shown, and the results of custom functions. */
import type { Json } from "../fake/excelObject";
import type { RequestBody } from "../fake/wire";

export interface FrameAction {
  readonly name: string;
  readonly args: readonly Json[];
}

/** The services by the name under which office.js asks for them: functions, whether the pane is shown, whether the ribbon may call. */
const SERVICES = [
  "CustomFunctions",
  "Microsoft.ExcelServices.CustomFunctions",
  "Microsoft.AppRuntime.AppRuntimeService",
  "Microsoft.InternalService.AddinInternalService",
];

const isService = (name: string | undefined): boolean => name !== undefined && SERVICES.includes(name);

export const isForFrame = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).some(({ Name }) => isService(Name));

export const actionsOf = ({ Actions }: RequestBody): readonly FrameAction[] =>
  Actions.filter(({ ActionType }) => ActionType === CALL).map(({ Name, ArgumentInfo }) => ({
    name: Name ?? "",
    args: ArgumentInfo?.Arguments ?? [],
  }));

/** Nothing of what is asked here has an answer but that it was done. */
export const answersTo = ({ Actions }: RequestBody): Json => ({
  Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })),
  TraceIds: Actions.filter(({ ActionType }) => ActionType === TRACE).map(({ Id }) => Id),
});

const CALL = 3;
const TRACE = 5;
