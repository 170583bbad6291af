/** *Impostazioni*: columns, calculation, language, updating, information. Each change holds at once and can be undone. */
import { Select } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Language } from "../../../../shared/language";
import { Back } from "../parts/back";
import { PageTitle, Section } from "../parts/parts";
import { planOf, useScreen } from "../screen";
import { Option } from "./build";
import { Calculation } from "./calculation";
import { Columns } from "./columns";

export function SettingsPage(): ReactElement {
  const { state, words } = useScreen();
  const { settings } = state;
  const plan = planOf(state);
  const tables = plan === undefined ? state.tables : settings?.tables;
  return (
    <>
      <Back />
      <PageTitle look="cb-title">{words.settings.title}</PageTitle>
      {tables === undefined ? <p aria-live="polite">{words.settings.loading}</p> : <Columns tables={tables} />}
      {settings === undefined || plan === undefined ? null : <Calculation settings={settings} plan={plan} />}
      <LanguageChoice />
      <Refresh />
      <About />
    </>
  );
}

function LanguageChoice(): ReactElement {
  const { words, language, act } = useScreen();
  const field = useId();
  const text = words.settings.language;
  return (
    <Section title={text.title}>
      <label className="cb-unseen" htmlFor={field}>
        {text.title}
      </label>
      <Select id={field} value={language} onChange={(_, { value }) => act.chooseLanguage(value as Language)}>
        <option value="it">{text.italian}</option>
        <option value="en">{text.english}</option>
      </Select>
    </Section>
  );
}

function Refresh(): ReactElement {
  const { words, state, act, place } = useScreen();
  const text = words.settings.refresh;
  return (
    <Section title={text.title}>
      <Option chosen={state.automatic} onChoose={act.chooseAutomatic} label={text.automatic} hint={text.hint[place]} />
    </Section>
  );
}

function About(): ReactElement {
  const { words } = useScreen();
  return (
    <Section title={words.settings.about.title}>
      <AboutText />
    </Section>
  );
}

export function AboutText(): ReactElement {
  const { words, version, place } = useScreen();
  const { about } = words.settings;
  return (
    <>
      <p>{about.version(version)}</p>
      <p className="cb-hint">{about.data}</p>
      <p className="cb-hint">{about.privacy[place]}</p>
      <p className="cb-hint">{about.licence}</p>
    </>
  );
}

export function AboutPage(): ReactElement {
  const { words } = useScreen();
  return (
    <>
      <Back />
      <PageTitle look="cb-title">{words.settings.about.title}</PageTitle>
      <AboutText />
    </>
  );
}
