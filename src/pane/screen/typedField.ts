/** A field of the settings while a person types: nothing typed is lost, nothing is shown as written that is not. */

/** What became of what was typed: on its way into the workbook, what stands there already, or what is wrong with it. */
export type Taken = "sent" | "same" | { readonly wrong: string };

export interface TypedText {
  readonly text: string;
  /** What the workbook says. */
  readonly value: string;
  /** What is on its way into the workbook. */
  readonly sent?: string;
  readonly wrong?: string;
}

export const untouched = (value: string): TypedText => ({ text: value, value });

export const withTyped = (field: TypedText, text: string): TypedText => ({ ...field, text });

/** The workbook says something else: it is shown, unless a person is typing something else still. */
export const withValue = (field: TypedText, value: string): TypedText =>
  field.text === field.value || field.text === field.sent
    ? untouched(value)
    : { text: field.text, value, ...(field.wrong === undefined ? {} : { wrong: field.wrong }) };

/** The field is left, or Enter is pressed; what is untouched or on its way is not handed on. */
export function whenLeft(field: TypedText, accept: (typed: string) => Taken): TypedText {
  const { text, value, sent } = field;
  if (text === sent) return field;
  if (text === value) return untouched(value);
  const taken = accept(text);
  if (taken === "same") return untouched(value);
  return taken === "sent" ? { text, value, sent: text } : { text, value, wrong: taken.wrong };
}

/** No task runs any more and the last one says a problem: what was on its way is not written. */
export function whenEnded(field: TypedText, problem: string): TypedText {
  const { text, value, sent } = field;
  return sent === undefined ? field : { text, value, wrong: problem };
}
