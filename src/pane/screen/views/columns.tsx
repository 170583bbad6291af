/** The columns of each table as understood, corrected by picking. */
import { Input, Select } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { columnName } from "../../../../shared/workbook/address";
import type { ColumnView, TableView } from "../../model/settingsView";
import { columnAsSaid } from "../chosenValues";
import { columnChoices, columnValue, NOT_UNDERSTOOD, presentWord, withColumn, yearsFor } from "../columnChoices";
import { Icon } from "../parts/icon";
import { Section } from "../parts/parts";
import { planOf, useScreen } from "../screen";

export function Columns({ tables }: { readonly tables: readonly TableView[] }): ReactElement {
  const { words, state, act } = useScreen();
  const text = words.settings.columns;
  return (
    <Section title={text.title}>
      {tables.length === 0 ? <p className="cb-small">{text.none}</p> : <p className="cb-small cb-lead">{text.pick}</p>}
      {tables.map((table, index) => (
        <Table key={`${table.sheet}:${table.row}`} table={table} open={index === 0} />
      ))}
      {state.wishes.mapping === undefined ? null : (
        <button
          type="button"
          className="cb-link"
          onClick={({ currentTarget }) => {
            // It goes with what it ends: who stood on it stays among the columns.
            currentTarget.closest("section")?.querySelector("summary")?.focus({ preventScroll: true });
            act.nameColumns(undefined);
          }}
        >
          {text.forget}
        </button>
      )}
    </Section>
  );
}

interface TableProps {
  readonly table: TableView;
  /** The first table is unfolded; one with a column that is not understood, too. */
  readonly open: boolean;
}

function Table({ table, open }: TableProps): ReactElement {
  const { words, state } = useScreen();
  const [typedYear, setTypedYear] = useState<number | undefined>(undefined);
  const text = words.settings.columns;
  const years = yearsFor(table, [...(planOf(state)?.years ?? []), ...(typedYear === undefined ? [] : [typedYear])]);
  const known = table.columns.filter(({ meaning }) => meaning !== undefined).length;
  return (
    <details className="cb-fold" open={open || known < table.columns.length}>
      <summary>
        <Icon name="right" />
        <span className="cb-wrap">
          {table.sheet}
          <span className="cb-small cb-under">{text.known(known, table.columns.length, table.row + 1)}</span>
        </span>
      </summary>
      {years.length === 0 || typedYear !== undefined ? <YearField onYear={setTypedYear} /> : null}
      {table.columns.map((column) => (
        <ColumnField key={column.column} table={table} column={column} years={years} />
      ))}
    </details>
  );
}

/** Where no heading names a year. */
function YearField({ onYear }: { readonly onYear: (year: number | undefined) => void }): ReactElement {
  const { words } = useScreen();
  const field = useId();
  const [text, setText] = useState("");
  const change = (typed: string): void => {
    setText(typed);
    onYear(/^(19|20)\d\d$/.test(typed.trim()) ? Number(typed) : undefined);
  };
  return (
    <div className="cb-field">
      <label htmlFor={field}>{words.settings.columns.year}</label>
      <Input id={field} value={text} inputMode="numeric" onChange={(_, { value }) => change(value)} />
      <p className="cb-hint">{words.settings.columns.yearHint}</p>
    </div>
  );
}

interface FieldProps {
  readonly table: TableView;
  readonly column: ColumnView;
  readonly years: readonly number[];
}

function ColumnField({ table, column, years }: FieldProps): ReactElement {
  const { words, state, act } = useScreen();
  const field = useId();
  const text = words.settings.columns;
  const said = columnAsSaid(state, column);
  const value = columnValue(said);
  const choices = columnChoices(table, years, text);
  const isListed = value === NOT_UNDERSTOOD || choices.some((choice) => choice.value === value);
  return (
    <div className="cb-column">
      <label htmlFor={field} className="cb-wrap">
        {text.label(columnName(column.column), column.heading)}
      </label>
      <Select
        id={field}
        value={value}
        onChange={(_, { value: chosen }) =>
          act.nameColumns(withColumn(state.wishes.mapping ?? [], column, chosen, table))
        }
      >
        {value === NOT_UNDERSTOOD ? <option value={NOT_UNDERSTOOD}>{text.notUnderstood}</option> : null}
        {isListed ? null : <option value={value}>{presentWord(said, table, text)}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </Select>
    </div>
  );
}
