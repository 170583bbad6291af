/**
 * The program reads a text with a comma or a point as the English write numbers: «0,375» times 2 gave 750. Here such a
 * calculation is #VALUE! and no wrong number.
 */
import type { BaseValueObject } from "@univerjs/engine-formula";

interface Values {
  readonly StringValueObject: { readonly prototype: { convertToNumberObjectValue(): BaseValueObject } };
  readonly ErrorValueObject: { create(error: never): BaseValueObject };
}

const VALUE = "#VALUE!" as never;

export function refuseAmbiguousTexts({ StringValueObject: { prototype }, ErrorValueObject }: Values): void {
  const convert = prototype.convertToNumberObjectValue;
  prototype.convertToNumberObjectValue = function (this: BaseValueObject) {
    return /[.,]/.test(String(this.getValue())) ? ErrorValueObject.create(VALUE) : convert.call(this);
  };
}
