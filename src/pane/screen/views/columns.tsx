/** The columns of each table as understood, corrected by picking. */
import { Input, Select } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { columnName } from "../../../../shared/workbook/address";
import type { ColumnView, TableView } from "../../model/settingsView";
import { columnChoices, columnValue, NOT_UNDERSTOOD, withColumn, yearsFor } from "../columnChoices";
import { Section } from "../parts/parts";
import { planOf, useScreen } from "../screen";

/** As many columns are shown at once; the others on request. */
const MOST_SHOWN = 8;

export function Columns({ tables }: { readonly tables: readonly TableView[] }): ReactElement {
  const { words, state, act } = useScreen();
  const text = words.settings.columns;
  return (
    <Section title={text.title}>
      {tables.length === 0 ? <p className="cb-small">{text.none}</p> : <p className="cb-small">{text.pick}</p>}
      {tables.map((table) => (
        <Table key={`${table.sheet}:${table.row}`} table={table} />
      ))}
      {state.wishes.mapping === undefined ? null : (
        <button type="button" className="cb-link" onClick={() => act.nameColumns(undefined)}>
          {text.forget}
        </button>
      )}
    </Section>
  );
}

function Table({ table }: { readonly table: TableView }): ReactElement {
  const { words, state } = useScreen();
  const [all, setAll] = useState(false);
  const [typedYear, setTypedYear] = useState<number | undefined>(undefined);
  const text = words.settings.columns;
  const plan = planOf(state);
  const years = yearsFor(table, [...(plan?.years ?? []), ...(typedYear === undefined ? [] : [typedYear])]);
  const known = table.columns.filter(({ meaning }) => meaning !== undefined).length;
  const shown = all || table.columns.length <= MOST_SHOWN + 1 ? table.columns : table.columns.slice(0, MOST_SHOWN);
  const rest = table.columns.length - shown.length;
  return (
    <div style={{ marginTop: 8 }}>
      <p className="cb-small">{text.known(table.sheet, known, table.columns.length, table.row + 1)}</p>
      {years.length === 0 || typedYear !== undefined ? <YearField onYear={setTypedYear} /> : null}
      {shown.map((column) => (
        <ColumnField key={column.column} table={table} column={column} years={years} />
      ))}
      {rest > 0 ? (
        <button type="button" className="cb-link" onClick={() => setAll(true)}>
          {text.more(rest)}
        </button>
      ) : null}
    </div>
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
  const value = columnValue(column);
  const choices = columnChoices(table, years);
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
        {isListed ? null : <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.word}
          </option>
        ))}
      </Select>
    </div>
  );
}
