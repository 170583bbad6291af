/** What stands above the tables of the sample. */
import type { SampleRow } from "./sampleSheet";

const SAMPLE_BODY = "Camera di Commercio di Massa-Carrara";
const ILLUSTRATIVE = "Risultati 2016 illustrativi: non sono i risultati dell'ente";

/** Body, what the sheet is, where asked the warning that the results are invented, and an empty row. */
export const letterhead = (subject: string, illustrative: boolean): (SampleRow | null)[] => [
  { look: "title", values: [SAMPLE_BODY] },
  { look: "subtitle", values: [`Piano della performance 2016-2018 – ${subject}`] },
  ...(illustrative ? [{ look: "note", values: [ILLUSTRATIVE] } as const] : []),
  null,
];
