/** What Excel is told about the BSC functions: the file in which it looks up names, arguments and what to show while somebody types. */
import type { CustomFunction, FunctionParameter } from "../../shared/functions/customFunction";
import { FUNCTIONS } from "../../shared/functions/functions";
import type { Language } from "../../shared/language";
import { functionTexts } from "../../shared/text/functions";

interface MetadataParameter {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "matrix";
  readonly optional?: true;
}

interface MetadataFunction {
  /** Workbooks store `_xldudf_BSC_` and this: it never changes. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly MetadataParameter[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options: { readonly requiresParameterAddresses: true };
}

export interface Metadata {
  /** Cells with errors are handed over, so that a total can say which row has none. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly MetadataFunction[];
}

/** The metadata in one language; `base`: the address of the add-in with a slash at its end. */
export const functionMetadata = (language: Language, base: string): Metadata => ({
  allowErrorForDataTypeAny: true,
  functions: FUNCTIONS.map((fn) => describeFunction(fn, language, base)),
});

/**
 * Every argument may be a range and every answer a range. The addresses of the arguments are asked for because only they
 * tell an empty cell from a 0; Excel gives them to functions whose answer is a range.
 */
function describeFunction({ name, parameters }: CustomFunction, language: Language, base: string): MetadataFunction {
  const { description, returns, parameters: words } = functionTexts(language).functions[name];
  const describe = ({ id, optional }: FunctionParameter): MetadataParameter => ({
    name: words[id]?.name ?? id,
    description: words[id]?.description ?? "",
    type: "any",
    dimensionality: "matrix",
    ...(optional ? { optional: true } : {}),
  });
  return {
    id: name,
    name,
    description: `${description} ${returns}`,
    helpUrl: `${base}guide.html#${name}`,
    parameters: parameters.map(describe),
    result: { type: "any", dimensionality: "matrix" },
    options: { requiresParameterAddresses: true },
  };
}
