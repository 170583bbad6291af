/** What holds for all BSC functions: the end of the page that lists them. */
export const FUNCTION_NOTES = `## In italiano

- Le schede che Cabina genera calcolano con formule native: queste funzioni sono per le celle che si scrivono da sé.
- In Excel e nel banco di prova il nome comincia con \`BSC.\`, in Google Sheets con \`BSC_\`.
- Ogni argomento è un valore, una cella o un intervallo. Con un intervallo la risposta è un intervallo; gli intervalli hanno la stessa
  forma, una cella sola vale per tutte le righe.
- Tutto quello che serve è un argomento: le funzioni non leggono le *Regole di calcolo* e non sanno che giorno è. Un «no» vale quindi
  zero, e per una scadenza «sì» non basta: serve il giorno.
- \`#VALORE!\`: manca un argomento, o non è quello che può essere. \`#N/D\`: non si può valutare; dove il programma lo mostra, l'errore
  porta il motivo. Testo vuoto: il risultato non c'è ancora. Gli errori delle celle lette tornano come sono; solo tra le realizzazioni
  \`#N/D\` vuol dire non valutabile.
- I testi si leggono in italiano o in inglese secondo le loro parole; in italiano se non dicono niente («1.234» è milleduecentotrentaquattro).
- Non tutti i programmi dicono a una funzione il formato della cella. Dove non si sa: una frazione sotto 1,5 è una percentuale; un
  numero intero è un giorno se è indicato l'anno e sia il target sia il risultato cadono tra un anno prima e due dopo; se può essere
  l'uno e l'altro, la risposta è \`#N/D\`, e si scrive il target come testo. Lo stesso per «+5%» e «5%» quando c'è una base.
- Un codice scritto come numero perde gli zeri: 1,10 diventa 1,1. Scriverlo come testo.
- Punteggi di più livelli con \`WEIGHTEDSCORE\` e \`ROLLUP\`: i pesi sono presi come scritti; dove non tornano, le schede di Cabina li
  normalizzano livello per livello (\`CHECKWEIGHTS\` lo dice).

## In English

- The sheets that Cabina makes calculate with native formulas: these functions are for cells that people write themselves.
- In Excel and in the workbench names begin with \`BSC.\`, in Google Sheets with \`BSC_\`.
- Every argument is a value, a cell or a range. A range gives a range; ranges have the same shape, a single cell goes beside every row.
- Everything that is needed is an argument: the functions do not read *Regole di calcolo* and do not know what day it is. A “no” is
  therefore zero, and for a deadline “yes” is not enough: the day is needed.
- \`#VALUE!\`: an argument is missing, or is not what it may be. \`#N/A\`: it cannot be measured; where the program shows it, the error
  carries the reason. Empty text: there is no result yet. Errors of cells that were read come back as they are; only among achievements
  \`#N/A\` means not measurable.
- Texts are read in Italian or English by their words; in Italian where these say nothing (“1.234” is one thousand two hundred and thirty-four).
- Not every program tells a function the format of a cell. Where it is unknown: a fraction below 1.5 is a percentage; a whole number is
  a day if the year is given and both target and result lie between a year before it and two after it; where it may be the one or the
  other the answer is \`#N/A\`, and the target is written as text. The same for “+5%” and “5%” where there is a base.
- A code typed as a number loses its zeros: 1.10 becomes 1.1. Write it as text.
- Scores over several levels with \`WEIGHTEDSCORE\` and \`ROLLUP\`: weights are taken as written; where they do not add up, Cabina's sheets
  normalise them level by level (\`CHECKWEIGHTS\` says so).
`;
