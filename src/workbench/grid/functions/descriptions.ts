/** The words that the program shows while somebody types a BSC function. */
import type { IFunctionInfo } from "@univerjs/engine-formula";
import { FUNCTIONS, hostName } from "../../../../shared/functions/functions";
import type { Language } from "../../../../shared/language";
import { functionTexts } from "../../../../shared/text/functions";
import type { FunctionName } from "../../../../shared/text/it/functions";

/** `FunctionType.User` of Univer. */
const OWN = 15;

export function bscDescriptions(language: Language): IFunctionInfo[] {
  const texts = functionTexts(language).functions;
  return FUNCTIONS.map((entry) => {
    const { description, returns, parameters } = texts[entry.name as FunctionName];
    return {
      functionName: hostName(entry, "."),
      functionType: OWN,
      description: `${description} ${returns}`,
      abstract: description,
      functionParameter: entry.parameters.map(({ id, optional }) => ({
        name: parameters[id]?.name ?? id,
        detail: parameters[id]?.description ?? "",
        example: "",
        require: optional ? 0 : 1,
        repeat: 0,
      })),
    };
  });
}
