/** The head of each programme sheet of section 4.3, transcribed literally: its titles differ here and there from the cockpit's. */

/** Code, programme, objective (area), strategic line, responsible unit. */
export type SampleProgrammeRow = readonly [
  code: string,
  programme: string,
  area: string,
  line: string,
  responsible: string,
];

const AREA_1 = "Obiettivo 1: La CCIAA “Cabina di Regia” del tessuto economico locale";
const AREA_1_CAPITALS = "OBIETTIVO 1: La CCIAA “Cabina di Regia” del tessuto economico locale";
const AREA_2 = "Obiettivo 2: Continuare a creare valore nella gestione dell'Ente";
const AREA_3_WIDE =
  "Obiettivo  3: Promuovere la competitività, l'innovazione e lo sviluppo sostenibile del sistema economico locale";
const AREA_3 =
  "Obiettivo 3: Promuovere la competitività, l'innovazione e lo sviluppo sostenibile del sistema economico locale";
const LINE_1_1 =
  "Linea Strategica 1.1: Consolidare il ruolo della Camera, per il tramite  di ISR, quale osservatore privilegiato dell’economia locale";
const ROLE_1_2 =
  "1.2: Assicurare un ruolo di attore del territorio che coordina, stimola e fa sintesi  tra le categorie economiche e istituzionali locali";
const LINE_2_1 = "Linea Strategica 2.1: Sviluppare valore nei processi interni in termini di efficienza e qualità";
const LINE_2_2 = "Linea strategica 2.2: Contribuire ad attuare l’agenda digitale nel sistema economico locale";
const LINE_3_1 =
  "Linea Strategica 3.1: Promuovere lo sviluppo delle imprese e la competitività del sistema, ricercando nuove risorse finanziarie";
const LINE_3_2 =
  "Linea Strategica 3.2: Favorire la crescita responsabile delle imprese e del territorio promuovendo gli strumenti di tutela del mercato a garanzia della concorrenza, trasparenza e fede pubblica";

export const SAMPLE_PROGRAMMES: readonly SampleProgrammeRow[] = [
  ["1.1.1", "Produrre e diffondere analisi e informazione economica", AREA_1, LINE_1_1, "ISR"],
  ["1.2.1", "CreaInRete", AREA_1, `Linea Strategica ${ROLE_1_2}`, "Segretria Generale, ISR, Ufficio Promozione"],
  [
    "1.2.2",
    "Carrara Città del Marmo",
    AREA_1,
    `Linea strategica ${ROLE_1_2}`,
    "Segreteria Generale, Ufficio Provveditorato, Ufficio Promozione",
  ],
  [
    "1.2.3",
    "Comunicazione",
    AREA_1_CAPITALS,
    `Linea strategica ${ROLE_1_2}`,
    "Segreteria Generale, Ufficio Promozione",
  ],
  [
    "2.1.1",
    "Promuovere il benessere organizzativo e la formazione delle risorse umane",
    AREA_2,
    LINE_2_1,
    "Segretaria Generale, Ufficio Risorse Umane, personale dell'ente",
  ],
  [
    "2.1.2",
    "Valorizzazione economica del Patrimonio camerale",
    AREA_2,
    LINE_2_1,
    "Segreteria Generale, Ufficio Provveditorato",
  ],
  ["2.1.3", "Ottimizzare la gestione dell'Ente", AREA_2, LINE_2_1, "Ufficio Diritto Annuale"],
  [
    "2.1.4",
    "Migliorare la qualità dei servizi e la soddisfazione dell'utenza",
    AREA_2,
    LINE_2_1,
    "Trasversale Uffici camerali",
  ],
  [
    "2.2.1",
    "Sviluppo e valorizzazione potenzialità delle banche dati del registro delle Imprese",
    AREA_2,
    LINE_2_2,
    "Ufficio Registro Imprese, ISR",
  ],
  [
    "3.1.1",
    "Rafforzare l’informazione e la formazione come stimolo allo sviluppo e alla crescita imprenditoriale",
    AREA_3_WIDE,
    LINE_3_1,
    "Ufficio Formazione Imprenditoriale",
  ],
  [
    "3.1.2",
    "Promuovere e sostenere i processi occupazionali e d’incontro tra domanda e offerta di lavoro nonché la nascita di nuova imprenditorialità",
    AREA_3_WIDE,
    LINE_3_1,
    "Ufficio Alternanza, Neoimprenditorialità Giovanile e Femminile",
  ],
  [
    "3.1.3",
    "Favorire la valorizzazione e la promozione del territorio e la competitività delle imprese sui mercati",
    AREA_3_WIDE,
    LINE_3_1,
    "Ufficio Promozione delle Imprese e del territorio, Internazionalizzazione",
  ],
  [
    "3.1.4",
    "Rendere più competitivo il sistema socio-economico locale con il coinvolgimento delle altre Istituzioni territoriali",
    AREA_3_WIDE,
    LINE_3_1,
    "Ufficio Promozione delle Imprese e del territorio, Segreteria Generale",
  ],
  [
    "3.2.1",
    "Promuovere gli strumenti di giustizia alternativa, arbitrato e mediazione, la risoluzione delle crisi da sovraindebitamento e le azioni di tutela a favore delle imprese e dei consumatori",
    AREA_3,
    LINE_3_2,
    "Ufficio Sanzioni e Regolazioni del Mercato",
  ],
  [
    "3.2.2",
    "Tutelare le Denominazione di Origine dei prodotti agroalimentari, i marchi ed i brevetti",
    AREA_3,
    LINE_3_2,
    "Ufficio Protesti Agricoltura Brevetti",
  ],
  [
    "3.2.3",
    "Rafforzare la vigilanza sul mercato attraverso l’attività ispettiva e di sorveglianza sugli strumenti metrici e sulla sicurezza e regolarità dei prodotti",
    AREA_3,
    LINE_3_2,
    "Ufficio Metrico",
  ],
];
