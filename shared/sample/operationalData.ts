/** The 63 operational indicators of section 4.3, titles and targets literal; the results of 2016 are illustrative. */
import { day, percent, type SampleValue } from "./sampleCell";

/** Title, target 2016, illustrative result 2016. */
export type SampleOperational = readonly [title: string, target: SampleValue, result: SampleValue];

export const SAMPLE_OPERATIONAL: Readonly<Record<string, readonly SampleOperational[]>> = {
  "1.1.1": [
    ["Rilevanza rapporto economia sulla stampa locale e nazionale", "3 testate", 4],
    ["Presentazione di 1 report semestrale", ">30/11/2016", day("2016-11-24")],
    ["Conferenze stampa", ">= 2", 2],
    ["Produzione rapporti", ">= 3", 3],
    ["Orario aperture al pubblico", percent(1), percent(1)],
    ["N. partecipanti  complessivi alle presentazioni del Rapporto Economia", "almeno 60", 52],
    ["Grado di soddisfazione dell'utenza (buono o +) rilevato sulle iniziative dell'ISR", ">= 85%", percent(0.91)],
  ],
  "1.2.1": [
    [
      "Coordinamento e supporto tecnico, operativo ed organizzativo dell'evento  finale",
      "entro 30/11/2016",
      day("2016-11-18"),
    ],
    ["Stesura atti dell'evento attraverso un documento di sintesi", "entro 1 mese dall'evento", null],
    [
      "Supporto tecnico per riunioni operative di realizzazone dei progetti (gestione riunioni)",
      "tutto l'anno 2016",
      "sì",
    ],
    ["Supporto tecnico per riunioni operative con la Regione Toscana (gestione riunioni)", "tutto l'anno 2016", "sì"],
  ],
  "1.2.2": [
    ["Predisposizione di un nuovo Protocollo con il Comune di Carrara", "< 30/6/2016", day("2016-07-14")],
    ["Numero di incontri nell'anno per la definizione delle attività", 3, 4],
  ],
  "1.2.3": [
    ['N. "Persone a cui piace" pagine profilo FaceBook camerale', ">=1.000", 1140],
    ["N. newsletter inviate", ">=12", 12],
  ],
  "2.1.1": [
    [
      "Valutazione almeno positiva (sufficiente e + ) ottenuta nell' indagine di People Satisfaction fra i dipendenti nell'ambito della rilevazione del questionario del CUG",
      ">=60%",
      percent(0.58),
    ],
    ["Realizzazione incontri periodici del SG con tutto il personale", "> 4", 5],
  ],
  "2.1.2": [
    [
      "Affidamento incarico di progettazione per la messa in sicurezza del rivestimento della facciata della Sede camerale",
      "entro il 28/2/2016",
      day("2016-02-25"),
    ],
    ["Conclusione procedura di vendita per immobile ex-commercianti", "entro il 31/03/2016", null],
  ],
  "2.1.3": [
    [
      "Incontro con Associazioni di Categoria e ODCEC per condividere azioni di sollecito al pagamento",
      day("2016-06-30"),
      day("2016-06-21"),
    ],
    [
      'Attività "in house" di sollecito al pagamento del D.A. inevaso entro il 30/11/2016 (n. solleciti telefonici)',
      "almeno 200 ",
      214,
    ],
  ],
  "2.1.4": [
    [
      "Grado di soddisfazione dell'utenza (buono o +) rilevato sulle iniziative dell'Ufficio Registro Imprese",
      ">=80%",
      percent(0.86),
    ],
    [
      "Grado di soddisfazione dell'utenza (buono o +) rilevato sulle iniziative dell'Ufficio Promozione",
      ">=80%",
      percent(0.9),
    ],
    [
      "Grado di soddisfazione dell'utenza (buono o +) rilevato sulle iniziative dell'Ufficio Regolazione del Mercato",
      ">=80%",
      percent(0.79),
    ],
    ["Aggiornamento del Codice di comportamento", "entro il 31/03/2016", day("2016-03-30")],
  ],
  "2.2.1": [
    [
      "Progetto Sviluppo Reti di Impresa: elaborazione ed analisi database Registro Imprese",
      day("2016-10-31"),
      day("2016-10-28"),
    ],
    ["Progetto Sviluppo Reti di Impresa: n. incontri con stakeholders per verificaca analisi dati", 1, 1],
    [
      "Progetto Sviluppo Reti di Impresa: approvazione da parte della Giunta camerale della realizzazione del Portale Reti di Impresa",
      day("2016-12-31"),
      null,
    ],
  ],
  "3.1.1": [
    ["Numeri di corsi/seminari organizzati nel 2016", "> 6", 8],
    ["Definizione tempestiva e condivisa  programma formativo 2016", day("2016-03-31"), day("2016-03-22")],
    ["Partecipanti medi ai corsi riconosciuti", ">= 10", 12],
    [
      "Introiti offerta formativa a  pagamento per i corsi o seminari organizzati/costi diretti",
      ">= 15%",
      percent(0.11),
    ],
    ["Realizzazione di percorsi formativi finanziati o a pagamento", "almeno 3", 3],
    ["Valutazione (giudizio: buono o +) di customer satisfaction sulle attività formative", ">= 85%", percent(0.93)],
    ["Incontri comitato dell’imprenditoria femminile", ">= 3", 3],
    ["Seminario formativo definito dal CIF", ">= 1", 1],
  ],
  "3.1.2": [
    ["N. studenti partecipanti ai percorsi di alternanza scuola lavoro", ">= 200", 236],
    ["N. imprese/organizzazioni ospitanti studenti in alternanza", ">= 100", 94],
    ["N. Istituti scolastici partecipanti al progetto Alternanza Scuola Lavoro", ">= 10", 10],
  ],
  "3.1.3": [
    [
      "Valutazione (giudizio: buono o +) di customer satisfaction telematica in lingua inglese con operatori esteri",
      ">=80%",
      percent(0.83),
    ],
    [
      "Bandi per la concessione di contributi a imprese, Associazioni ed operatori economici locali. Gestione istruttoria, pubblicazione graduatorie (- 45 gg).",
      percent(1),
      percent(1),
    ],
    [
      "Bandi per la concessione di contributi a imprese, Associazioni ed operatori economici locali. Predisposizione atto di liquidazione contributi nei termini previsti (-30gg)",
      ">=70%",
      percent(0.66),
    ],
  ],
  "3.1.4": [
    [
      "Sottoscrizione del protocollo d'intesa con le Amministrazioni interessate per la ZIA",
      ">=31/3/2016",
      day("2016-03-18"),
    ],
    ["Incontri Tavolo di coordinamento con produzione report ZIA", "almeno 4", 4],
    ['Realizzazione cordinamento tavolo per "Bandiera Blue" 2017 (n. incontri effettuati)', "almeno 3", 2],
  ],
  "3.2.1": [
    ["Realizzazione corso in materia di mediazione", ">= 30/6/2016", day("2016-06-10")],
    [
      "Valutazione (giudizio: buono o +) di customer satisfaction corso in materia di mediazione ",
      ">= 80%",
      percent(0.87),
    ],
    [
      'Realizzazione evento "Settimana della Conciliazione/Mediazione" secondo le linee guida predisposte da Unioncamere Nazionale - 2° semestre anno 2016',
      "entro data prevista da UN e comunque  > 30/11/2016",
      null,
    ],
    [
      "Emissione ruolo esattoriale contenete le ordinanze inevase emesse nel 2° semestre anno 2013 e nel 1° semestre anno 2014",
      2,
      2,
    ],
    ["Emissione ordinanze in relazione ai verbali di accertamento anni precedenti", 200, 183],
    ["Diffusione del contratto tipo in materia di B&B", ">=31/07/2016", day("2016-07-29")],
  ],
  "3.2.2": [
    ["N.ro seminari in materia di produzioni tipiche (compartecipazione nell'organizzazione)", 2, 2],
    ["N.ro di richieste a sportello di informazioni in materia di proprietà industriale", 30, 41],
    [
      "Analisi fattibilità servizio in materia brevettuale con consulenti brevettuali (progetto UTC)",
      ">= 30/9/2016",
      day("2016-10-05"),
    ],
    [
      "Evasione richieste di prelievo per certificazione DOC e IGT entro 7 gg dalla scadenza mensile secondo la nuova programmazione",
      percent(0.9),
      percent(0.93),
    ],
    [
      "Aggiornamento dati ISTAT (indice del costo della vita) su sito entro 5gg dalla pubblicazione",
      percent(1),
      percent(1),
    ],
  ],
  "3.2.3": [
    ["n. operatori metalli preziosi sottoposti a verifica", 5, 5],
    ["n. strumenti di misura carburanti MID sottoposti a vigilanza", 12, 10],
    ["n. stazioni di servizio dotate di apparecchiature di prepagamento sottoposte a controllo", 20, 21],
    ["n. impianti di pesatura industriale sottoposti a controllo", 18, 18],
    ["n. esercizi commerciali sottoposti a controllo peso netto", 20, 16],
    ["n. rivenditori dispositivi di protezione individuale", 5, 5],
    ["n. rivenditori autoveicoli sottoposti a controllo CO2", 5, null],
  ],
};
