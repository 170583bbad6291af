/** The choices of *Regole di calcolo*, each with what it would do to the score before it is chosen. */
import { Input, Select } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useState } from "react";
import { formatNumber } from "../../../../shared/text/numbers";
import { type Day, printDay } from "../../../../shared/workbook/days";
import type { PlanView } from "../../model/planView";
import type { ChoiceView, SettingChange, SettingsView } from "../../model/settingsView";
import { type Chosen, isOnItsWay, wishedYear } from "../chosenValues";
import { scoreText } from "../numbers";
import { Section } from "../parts/parts";
import { Sign } from "../parts/symbol";
import { referenceHint } from "../referenceHint";
import { useScreen } from "../screen";
import { type Taken, untouched, whenEnded, whenLeft, withTyped, withValue } from "../typedField";
import { typedDay, typedPercent } from "../typedValues";

interface Props {
  readonly settings: SettingsView;
  readonly plan: PlanView;
}

export function Calculation({ settings, plan }: Props): ReactElement {
  const { words, act, limits, language, state } = useScreen();
  const text = words.settings.calculation;
  const fixed = !settings.canWrite || plan.readOnly === true;
  const { rulesSheet } = settings;
  return (
    <Section title={text.title}>
      <Choices
        label={text.year}
        choices={settings.years}
        shown={wishedYear(state, plan.year)}
        hint={text.chosenYearHint}
        onChoose={act.chooseYear}
        effect={({ word, score }) =>
          score === undefined ? text.yearWithoutScore(word) : text.yearScore(word, scoreText(score, limits, language))
        }
      />
      <p className="cb-small cb-text">
        {settings.canWrite && rulesSheet !== undefined ? text.writtenOn(rulesSheet) : text.needsSheet}
      </p>
      <Reference settings={settings} fixed={fixed} />
      <Written label={text.cap} choices={settings.cap} fixed={fixed} change={(value) => ({ name: "cap", value })} />
      <Limits bands={settings.bands} fixed={fixed} />
      <Written
        label={text.method}
        choices={settings.method}
        fixed={fixed}
        hint={text.methodHint}
        change={(value) => ({ name: "method", value })}
      />
      <Written
        label={text.missing}
        choices={settings.missing}
        fixed={fixed}
        hint={text.missingHint}
        change={(value) => ({ name: "missing", value })}
      />
    </Section>
  );
}

interface ChoicesProps<T extends string | number> {
  readonly label: string;
  readonly choices: readonly ChoiceView<T>[];
  readonly onChoose: (value: T) => void;
  /** A choice that is not read yet; `undefined`: none. */
  readonly shown?: T | undefined;
  readonly fixed?: boolean;
  readonly hint?: string;
  /** What another choice would do; absent: to the score of now. */
  readonly effect?: (choice: ChoiceView<T>) => string;
}

function Choices<T extends string | number>(props: ChoicesProps<T>): ReactElement {
  const { label, choices, onChoose, shown, fixed = false, hint, effect } = props;
  const field = useId();
  const chosen = choices.find(({ value }) => value === shown) ?? choices.find((choice) => choice.chosen);
  return (
    <div className="cb-field">
      <label htmlFor={field} className="cb-legend">
        {label}
      </label>
      <Select
        id={field}
        disabled={fixed || choices.length < 2}
        value={String(chosen?.value ?? "")}
        onChange={(_, { value }) => {
          const next = choices.find((choice) => String(choice.value) === value);
          if (next !== undefined) onChoose(next.value);
        }}
      >
        {choices.map(({ value, word }) => (
          <option key={value} value={String(value)}>
            {word}
          </option>
        ))}
      </Select>
      {hint === undefined ? null : <p className="cb-hint">{hint}</p>}
      <Effects choices={choices} effect={effect} />
    </div>
  );
}

interface WrittenProps<T extends string | number> extends Omit<ChoicesProps<T>, "onChoose" | "shown"> {
  readonly change: (value: T) => SettingChange;
}

/** What each other choice would do, in numbers. */
interface EffectsProps<T> {
  readonly choices: readonly ChoiceView<T>[];
  readonly effect: ((choice: ChoiceView<T>) => string) | undefined;
}

function Effects<T>({ choices, effect }: EffectsProps<T>): ReactElement {
  const { words, language, limits } = useScreen();
  const text = words.settings.calculation;
  const now = choices.find(({ chosen }) => chosen)?.score;
  const shown = (score: number): string => scoreText(score, limits, language);
  const sentence = ({ word, score }: ChoiceView<T>): string => {
    if (score === undefined || now === undefined) return text.noScore(word);
    return shown(score) === shown(now)
      ? text.sameScore(word, shown(score))
      : text.effect(word, shown(now), shown(score));
  };
  return (
    <>
      {choices
        .filter(({ chosen }) => !chosen)
        .map((choice) => (
          <p key={choice.word} className="cb-hint cb-number">
            {(effect ?? sentence)(choice)}
          </p>
        ))}
    </>
  );
}

/** A choice that is written into the workbook. */
function Written<T extends string | number>({ change, ...field }: WrittenProps<T>): ReactElement {
  const { act, state } = useScreen();
  const { settings } = state;
  const [made, setMade] = useState<Chosen<T> | undefined>(undefined);
  const waits = made !== undefined && isOnItsWay(made, settings, state);
  useEffect(() => {
    if (!waits) setMade(undefined);
  }, [waits]);
  const choose = (value: T): void => {
    act.change(change(value));
    setMade({ value, of: settings });
  };
  return <Choices {...field} shown={waits ? made.value : undefined} onChoose={choose} />;
}

interface ReferenceProps {
  readonly settings: SettingsView;
  readonly fixed: boolean;
}

/** The day at which deadlines are judged; empty: today. */
function Reference({ settings, fixed }: ReferenceProps): ReactElement {
  const { words, act } = useScreen();
  const text = words.settings.calculation;
  const { reference } = settings;
  const written = reference.isWritten ? printDay(reference.day as Day) : "";
  const accept = (typed: string): Taken => {
    const day = typedDay(typed);
    if (day === undefined) return { wrong: text.badDay };
    if (day === (reference.isWritten ? reference.day : "")) return "same";
    act.change({ name: "reference", value: day });
    return "sent";
  };
  return (
    <TypedField
      label={text.reference}
      value={written}
      fixed={fixed}
      accept={accept}
      hint={referenceHint(settings, text)}
    />
  );
}

function Limits({ bands, fixed }: { readonly bands: SettingsView["bands"]; readonly fixed: boolean }): ReactElement {
  const { words, act, language } = useScreen();
  const text = words.settings.calculation;
  const percent = (limit: number): string => formatNumber(limit * 100, language, 4);
  const accept =
    (name: "yellowFrom" | "greenFrom") =>
    (typed: string): Taken => {
      const value = typedPercent(typed);
      const next = { ...bands, [name]: value };
      if (value === undefined || (next.yellowFrom ?? 0) >= (next.greenFrom ?? 0)) return { wrong: text.badBand };
      if (value === bands[name]) return "same";
      act.change({ name, value });
      return "sent";
    };
  return (
    <fieldset className="cb-field">
      <legend className="cb-legend">{text.bands}</legend>
      <div className="cb-pair">
        <TypedField
          label={text.yellowFrom}
          sign="yellow"
          value={percent(bands.yellowFrom)}
          fixed={fixed}
          accept={accept("yellowFrom")}
        />
        <TypedField
          label={text.greenFrom}
          sign="green"
          value={percent(bands.greenFrom)}
          fixed={fixed}
          accept={accept("greenFrom")}
        />
      </div>
      <p className="cb-hint cb-number">{text.bandsHint(percent(bands.yellowFrom))}</p>
    </fieldset>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly fixed: boolean;
  /** Takes what was typed, or says what is wrong with it. */
  readonly accept: (typed: string) => Taken;
  readonly hint?: string;
  readonly sign?: "yellow" | "green";
}

/**
 * Holds once the field is left or Enter is pressed, and only where something else was typed; what cannot be read or could
 * not be written stays and is told.
 */
function TypedField({ label, value, fixed, accept, hint, sign }: TypedProps): ReactElement {
  const field = useId();
  const { field: typed, type, leave } = useTyped(value, accept);
  const { text, wrong } = typed;
  return (
    <div className={sign === undefined ? "cb-field" : ""}>
      <label htmlFor={field} className="cb-legend">
        {sign === undefined ? null : <Sign name={sign} said={false} />} {label}
      </label>
      <Input
        id={field}
        value={text}
        disabled={fixed}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${field}-hint`}
        onChange={(_, { value: next }) => type(next)}
        onBlur={leave}
        onKeyDown={(event) => event.key === "Enter" && leave()}
      />
      <p id={`${field}-hint`} className="cb-hint" role={wrong === undefined ? undefined : "alert"}>
        {wrong ?? hint ?? ""}
      </p>
    </div>
  );
}

/** What a person types, and what the workbook says meanwhile. */
function useTyped(value: string, accept: TypedProps["accept"]) {
  const { task, message } = useScreen().state;
  const [field, setField] = useState(untouched(value));
  useEffect(() => setField((now) => (now.value === value ? now : withValue(now, value))), [value]);
  const problem = task !== undefined || message === undefined || message.tone === "done" ? undefined : message.sentence;
  useEffect(() => {
    if (problem !== undefined) setField((now) => whenEnded(now, problem));
  }, [problem]);
  return {
    field,
    type: (text: string): void => setField(withTyped(field, text)),
    leave: (): void => setField(whenLeft(field, accept)),
  };
}
