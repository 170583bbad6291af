/** The BSC functions, as the spreadsheet program calls them in cells. */
import type { BaseValueObject, IFunctionNames } from "@univerjs/engine-formula";
import type {
  CustomFunction,
  FunctionAnswer,
  FunctionArgument,
  FunctionCell,
  FunctionValue,
} from "../../../../shared/functions/customFunction";
import { FUNCTIONS, hostName } from "../../../../shared/functions/functions";
import { isCellError } from "../../../../shared/workbook/snapshot";

/** The part of the program that calculates: handed over, for a worker and a test each load it in their own way. */
type Engine = Pick<
  typeof import("@univerjs/engine-formula"),
  | "BaseFunction"
  | "ArrayValueObject"
  | "BooleanValueObject"
  | "ErrorValueObject"
  | "ErrorType"
  | "NullValueObject"
  | "NumberValueObject"
  | "StringValueObject"
>;
type FunctionClass = new (name: IFunctionNames) => InstanceType<Engine["BaseFunction"]>;
type ArrayObject = InstanceType<Engine["ArrayValueObject"]>;

/** A class for each function with its name, as the program registers them. */
export const bscFunctions = (engine: Engine): [FunctionClass, string][] =>
  FUNCTIONS.map((entry) => [classOf(entry, engine), hostName(entry, ".")]);

const classOf = (entry: CustomFunction, engine: Engine): FunctionClass =>
  class extends engine.BaseFunction {
    override calculate(...given: BaseValueObject[]): BaseValueObject {
      return answerObject(entry.run(given.map(argumentOf)), engine);
    }
  };

function argumentOf(given: BaseValueObject): FunctionArgument {
  if (!given.isArray()) return cellOf(given);
  const rows: FunctionCell[][] = [];
  (given as ArrayObject).iterator((value, row, column) => {
    const line = rows[row] ?? [];
    rows[row] = line;
    line[column] = value === null || value === undefined ? null : cellOf(value);
  });
  const [only] = rows;
  return rows.length === 1 && only?.length === 1 ? only[0] : rows;
}

/** A number comes with its format: a share and a day are known by it. */
function cellOf(value: BaseValueObject): FunctionCell {
  if (value.isNull()) return null;
  if (value.isError()) return { error: (value as BaseValueObject & { getErrorType(): string }).getErrorType() };
  const plain = value.getValue();
  if (typeof plain !== "number") return plain as string | boolean;
  const format = value.getPattern();
  return format === "" ? plain : { value: plain, format };
}

function answerObject(answer: FunctionAnswer, engine: Engine): BaseValueObject {
  if (!isRows(answer)) return valueObject(answer, engine);
  return engine.ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map((value) => valueObject(value, engine))),
    rowCount: answer.length,
    columnCount: answer[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const isRows = (answer: FunctionAnswer): answer is readonly (readonly FunctionValue[])[] => Array.isArray(answer);

function valueObject(value: FunctionValue, engine: Engine): BaseValueObject {
  if (typeof value === "number") return engine.NumberValueObject.create(value);
  if (typeof value === "boolean") return engine.BooleanValueObject.create(value);
  if (typeof value === "string") return engine.StringValueObject.create(value);
  if (isCellError(value)) return engine.ErrorValueObject.create(value.error as never);
  return engine.NullValueObject.create();
}
