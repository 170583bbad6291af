/** Sentences taken apart for the screen. */
import { splitSentence, withoutAddress } from "../../../src/pane/screen/sentences";

it.each([
  ["Fatto. 23 fogli creati.", "Fatto.", "23 fogli creati."],
  [
    "Il foglio «3.1.3» è protetto. 9 fogli su 23 sono scritti.",
    "Il foglio «3.1.3» è protetto.",
    "9 fogli su 23 sono scritti.",
  ],
  ["Corrette 8 celle.", "Corrette 8 celle.", ""],
  ["Scritte 3.412 celle.", "Scritte 3.412 celle.", ""],
  ["Annullato. La cartella è com’era.", "Annullato.", "La cartella è com’era."],
])("%j", (text, first, rest) => expect(splitSentence(text)).toEqual([first, rest]));

it.each([
  ["'Cruscotto strategico'!E15: il target non si legge.", "Il target non si legge."],
  ["Risorse!B7: l’importo è scritto male.", "L’importo è scritto male."],
  ["E15: manca.", "Manca."],
  ["C4:C58: tutta la colonna è 0.", "Tutta la colonna è 0."],
  ["'L''anno'!A1: ecco.", "Ecco."],
  ["«E15: no» non è un importo.", "«E15: no» non è un importo."],
  ["il Peso: manca.", "Il Peso: manca."],
])("the message %j", (message, text) => expect(withoutAddress(message)).toBe(text));
