/** Printed cockpits with other codes than «1.1», with headings over two rows, and with titles that run over two. */

import { yearSpokenOf } from "../../shared/recognise/letterhead";
import { recognisePlan } from "../../shared/recognise/recognisePlan";
import { SURE_ENOUGH } from "../../shared/recognise/recognition";
import { cellAt, cellName } from "../../shared/workbook/address";
import { bookOf } from "./books";
import { gridSheet, treeOf } from "./flatBooks";

const CASES: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    "objectives OS1 and programmes 1.1.1",
    `
CITTADINI | Peso | Target 2020 | Risultato 2020
OS1 Servizi vicini | 100
1.1.1 Sportelli | 100
Ore di apertura | 100 | 36 | 36`,
    `
CITTADINI
  OS1 Servizi vicini 100%
    1.1.1 Sportelli 100%
      Ore di apertura 100% · 2020 36 · 2020 36`,
    [],
  ],
  [
    "objectives A.1 and programmes A.1.1",
    `
CITTADINI | Peso | Target 2020 | Risultato 2020
A.1 Servizi vicini | 60
A.1.1 Sportelli | 60
Ore di apertura | 60 | 36 | 36
B.1 Conti | 40
B.1.1 Pagamenti | 40
Giorni per pagare | 40 | max 30 | 28`,
    `
CITTADINI
  A.1 Servizi vicini 60%
    A.1.1 Sportelli 60%
      Ore di apertura 60% · 2020 36 · 2020 36
  B.1 Conti 40%
    B.1.1 Pagamenti 40%
      Giorni per pagare 40% · 2020 max 30 · 2020 28`,
    [],
  ],
  [
    "codes OB.1.2 and OP.1.2.1",
    `
CITTADINI | Peso | Target 2020 | Risultato 2020
OB.1.2 Servizi vicini | 100
OP.1.2.1 Sportelli | 100
Ore di apertura | 100 | 36 | 36`,
    `
CITTADINI
  1.2 Servizi vicini 100%
    1.2.1 Sportelli 100%
      Ore di apertura 100% · 2020 36 · 2020 36`,
    [],
  ],
  [
    "titles that go on in the next row",
    `
CITTADINI | Peso | Target 2020 | Risultato 2020
1.1 Servizi vicini | 100
1.1.1 Sportelli nei quartieri e nelle frazioni | 100
del territorio comunale
Ore di apertura | 100 | 36 | 36
alla settimana
fonte: anagrafe`,
    `
CITTADINI
  1.1 Servizi vicini 100%
    1.1.1 Sportelli nei quartieri e nelle frazioni del territorio comunale 100%
      Ore di apertura alla settimana 100% · 2020 36 · 2020 36`,
    ["A7 text-only"],
  ],
  [
    "headings over two rows",
    `
CITTADINI | Peso | Risultato | Target | > | >
^ | ^ | 2019 | 2020 | 2021 | 2022
1.1 Servizi vicini | 100
1.1.1 Sportelli | 100
Ore di apertura | 100 | 30 | 36 | 37 | 38`,
    `
CITTADINI
  1.1 Servizi vicini 100%
    1.1.1 Sportelli 100%
      Ore di apertura 100% · 2020 36 2021 37 2022 38 · 2019 30`,
    [],
  ],
];

describe("A printed cockpit is read with", () => {
  it.each(CASES)("%s", (_name, grid, tree, remarks) => {
    const found = recognisePlan(bookOf(gridSheet("Cruscotto", grid)));
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const { plan, recognised } = found.value;
    expect(treeOf(plan)).toBe(tree.trim());
    const named = recognised.flatMap(({ notPlaced }) => notPlaced);
    expect(named.map(({ at, why }) => `${cellName(at.top, at.left)} ${why}`)).toEqual(remarks);
    expect(recognised[0]?.layout).toBe("printedCockpit");
    expect(recognised[0]?.confidence).toBeGreaterThanOrEqual(SURE_ENOUGH);
  });

  it("headings of two rows keep every cell that decides, for the guards", () => {
    const grid =
      "IMPRESE | Peso | Target | >\n^ | ^ | 2020 | 2021\n1.1 Uno | 100\n1.1.1 Due | 100\nN. eventi | 100 | 5 | 6";
    const found = recognisePlan(bookOf(gridSheet("Piano", grid)));
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const [heading] = found.value.plan.headings ?? [];
    const cells = (heading?.cells ?? []).map(({ at }) => cellName(at.top, at.left));
    expect(heading?.row).toBe(1);
    expect([...cells].sort()).toEqual(["A1", "B1", "C1", "C2", "D2"]);
  });
});

it.each<[readonly string[], string, number | undefined]>([
  [["Comune di Prova", "Piano della performance 2016-2018"], "Foglio", 2016],
  [["PIAO 2023-2025", "Anno 2024"], "Foglio", 2024],
  [["Delibera n. 12/2016 del 31/01/2017", "Piano 2018"], "Foglio", 2018],
  [["Anni 2016-2018"], "Foglio", 2016],
  [["Approvato il 15.12.2016"], "Foglio", undefined],
  [["Comune di Prova"], "Piano 2019", 2019],
  [["Plan for the year 2021"], "2020", 2021],
  [["approvato del 3 marzo 2015"], "Piano", undefined],
])("The year of %j on the sheet %j is %s", (lines, sheet, year) => {
  const cells = lines.map((value, row) => ({ value, at: cellAt(sheet, row, 0) }));
  expect(yearSpokenOf(cells, sheet)).toBe(year);
});
