/** *Controlli*: how many findings, the fixes that are ready, and the list by gravity and rule. */
import type { ReactElement } from "react";
import type { ScreenText } from "../../../../shared/text/paneScreen";
import type { FindingsView } from "../../model/findingView";
import { cellsOf, type FindingGroup, findingGroups, SEVERITIES } from "../findingGroups";
import { addressText, countText } from "../numbers";
import { Action, Actions, Row, Section } from "../parts/parts";
import { planOf, useScreen } from "../screen";

export function Checks({ findings }: { readonly findings: FindingsView }): ReactElement {
  const { words, language } = useScreen();
  const { open, errors, accepted, checked } = findings;
  return (
    <>
      <div className="cb-heroLine">
        <h1 className="cb-big">{countText(open, language)}</h1>
        <span>{words.checks.open(open, errors)}</span>
      </div>
      {open === 0 ? (
        <p>
          {words.checks.clean(checked.indicators, checked.programmes, checked.rules)}
          {accepted === 0 ? "" : ` ${words.checks.notCounted(accepted)}`}
        </p>
      ) : null}
      <Step findings={findings} />
      {SEVERITIES.map((severity) => (
        <Groups key={severity} severity={severity} groups={findingGroups(findings.findings, severity)} />
      ))}
      <Closed accepted={accepted} />
    </>
  );
}

/** The fixes, else the next error, else the sheets. */
function Step({ findings }: { readonly findings: FindingsView }): ReactElement | null {
  const { words, act, open, state } = useScreen();
  const { fixes, findings: list } = findings;
  const readOnly = planOf(state)?.readOnly === true;
  const error = list.find((finding) => finding.open && finding.severity === "error");
  // After a fix the next error is the step, though other fixes stay on offer.
  const justFixed = state.message?.tab === "checks" && state.message.tone === "done";
  if (fixes > 0 && !readOnly && !(justFixed && error !== undefined)) {
    return (
      <>
        <p>{words.checks.fixesReady(fixes)}</p>
        <Actions>
          <Action main wide onClick={() => open({ kind: "fixes" })}>
            {words.checks.seeFixes(fixes)}
          </Action>
        </Actions>
      </>
    );
  }
  if (error !== undefined) {
    return (
      <Actions>
        <Action main wide onClick={() => open({ kind: "finding", id: error.id })}>
          {words.checks.nextError}
        </Action>
      </Actions>
    );
  }
  if (findings.open > 0) return null;
  return (
    <Actions>
      <Action wide onClick={() => act.chooseTab("build")}>
        {words.checks.toBuild}
      </Action>
    </Actions>
  );
}

interface GroupsProps {
  readonly severity: (typeof SEVERITIES)[number];
  readonly groups: readonly FindingGroup[];
}

function Groups({ severity, groups }: GroupsProps): ReactElement | null {
  const { words, language, open } = useScreen();
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <Section title={words.checks.groups[severity]} count={countText(count, language)}>
      <ul className="cb-list">
        {groups.map((group) => {
          const first = group.findings[0];
          return first === undefined ? null : (
            <li key={group.rule}>
              <Row id={`rule:${severity}:${group.rule}`} onClick={() => open({ kind: "finding", id: first.id })}>
                {group.name}
                {group.findings.length > 1 ? (
                  <span className="cb-dim cb-number">{`\u00a0(${countText(group.findings.length, language)})`}</span>
                ) : null}
                <span className="cb-small cb-under">
                  {group.fixes > 0 ? <span className="cb-fix">{`${words.checks.fixReady} · `}</span> : null}
                  {placesOf(group, words)}
                </span>
              </Row>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** `Cruscotto strategico, cella E15`, `C25 e C29`, `13 celle, da E9 a E55`. */
export function placesOf(group: Pick<FindingGroup, "findings">, words: ScreenText): string {
  const cells = cellsOf(group);
  const first = cells[0];
  const last = cells[cells.length - 1];
  if (first === undefined || last === undefined) return "";
  if (cells.length === 1) return words.frame.place(first.sheet, addressText(first));
  const oneSheet = cells.every(({ sheet }) => sheet === first.sheet);
  if (cells.length === 2 && oneSheet)
    return `${first.sheet}, ${addressText(first)}${words.checks.and}${addressText(last)}`;
  const name = (at: typeof first): string => (oneSheet ? addressText(at) : `${at.sheet} ${addressText(at)}`);
  const span = words.checks.cells(cells.length, name(first), name(last));
  return oneSheet ? `${first.sheet}: ${span}` : span;
}

function Closed({ accepted }: { readonly accepted: number }): ReactElement | null {
  const { words, open } = useScreen();
  if (accepted === 0) return null;
  return (
    <section className="cb-section">
      <button type="button" className="cb-link" data-key="closed" onClick={() => open({ kind: "closed" })}>
        {words.checks.seeAccepted(accepted)}
      </button>
    </section>
  );
}
