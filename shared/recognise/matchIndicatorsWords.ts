/** Words that decide whether two titles speak of the same indicator: those that say nothing, those that say the same, those that turn the sense. */

/** Little words: two titles may differ in them. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set(
  (
    "a ad ai al all alla alle allo agli c ch che con d da dai dal dall dalla dalle dallo dagli de dei del dell della delle dello degli di e ed " +
    "gli i il in l la le lo nei nel nell nella nelle nello negli o od per s su sui sul sull sulla sulle sullo sugli tra fra un una uno " +
    "anno anche the an and at by for from of on or to with year its their s"
  ).split(" "),
);

/** Each group says the same thing in a title. */
export const SAME_WORDS: readonly string[] = [
  "numero n nr nro num n° number no count",
  "percentuale % perc pct percentage percent",
  "giorni gg giorno days day",
  "minuti min minuto minutes mins minute",
  "ore ora hh hours hrs hour",
  "euro eur",
  "grado livello level degree",
  "medio media medi medie mediamente average mean",
  "realizzazione attuazione implementation",
  "utenti utenza users",
  "customer clienti",
];

/** A title that holds one of these does not say the same as one that does not. */
export const TURNING_WORDS: ReadonlySet<string> = new Set(
  "non senza mancato mancata mancati mancate no not without except escluso esclusa esclusi escluse un-".split(" "),
);
