/** Section 4.2 of the reference plan, transcribed literally, its oddities included; only the results of 2016 are illustrative. */
import { day, increase, percent, type SampleValue, tenths, zeroDay, zeroShortDay } from "./sampleCell";

export interface SampleIndicator {
  readonly title: string;
  readonly weight: number;
  readonly result2015: SampleValue;
  /** Illustrative: the plan leaves it empty. */
  readonly result2016: SampleValue;
  /** 2016, 2017, 2018. */
  readonly targets: readonly [SampleValue, SampleValue, SampleValue];
  readonly mission: string;
}

export interface SampleProgramme {
  readonly title: string;
  readonly weight: number;
  readonly mission: string;
  readonly indicators: readonly SampleIndicator[];
}

export interface SampleObjective {
  readonly title: string;
  readonly weight: number;
  readonly mission: string | null;
  readonly programmes: readonly SampleProgramme[];
}

export interface SamplePerspective {
  readonly title: string;
  readonly objectives: readonly SampleObjective[];
}

export const SAMPLE_PERSPECTIVES: readonly SamplePerspective[] = [
  {
    title: "IMPRESE, CONSUMATORI E TERRITORIO",
    objectives: [
      {
        title:
          "1.1 Consolidare il ruolo della Camera, per il tramite  di ISR, quale osservatore privilegiato dell’economia locale",
        weight: 0.06,
        mission: null,
        programmes: [
          {
            title: "1.1.1 Produrre e diffondere analisi e informazione economica",
            weight: 0.06,
            mission: "032 / 002",
            indicators: [
              {
                title: "n. complessivo presenze sulla stampa della Camera anche con dati economici - statistici",
                weight: 0.06,
                result2015: 0,
                result2016: 31,
                targets: ["almeno 25", increase(0.05), increase(0.05)],
                mission: "032 / 002",
              },
            ],
          },
        ],
      },
      {
        title:
          "1.2 Assicurare un ruolo di attore del territorio che coordina, stimola e fa sintesi tra le categorie economiche e istituzionali locali",
        weight: 0.06,
        mission: null,
        programmes: [
          {
            title: "1.2.1 CreaInRete",
            weight: 0.02,
            mission: "032 / 002",
            indicators: [
              {
                title: "Realizzazione di progetti significativi di sviluppo del territorio",
                weight: 0.02,
                result2015: 0,
                result2016: 2,
                targets: ["almeno 2", null, null],
                mission: "032 / 002",
              },
            ],
          },
          {
            title: "1.2.2 Carrara Città del Marmo",
            weight: 0.02,
            mission: "032 / 002",
            indicators: [
              {
                title: "Percentuale di realizzazione del progetto (riqualificazione Polo Museale)",
                weight: 0.02,
                result2015: percent(0),
                result2016: percent(0.08),
                targets: [percent(0.1), percent(0.4), percent(0.5)],
                mission: "032 / 002",
              },
            ],
          },
          {
            title: "1.2.3 Comunicazione",
            weight: 0.02,
            mission: "032 / 002",
            indicators: [
              {
                title: "N. presenze (uscite) sui media locali (stampa, TV)",
                weight: 0.02,
                result2015: 0,
                result2016: 17,
                targets: [">= 15", ">=15", ">= 15"],
                mission: "032 / 002",
              },
            ],
          },
        ],
      },
      {
        title:
          "3.1  Promuovere lo sviluppo delle imprese e la competitività del sistema, ricercando nuove risorse finanziarie",
        weight: 0.2,
        mission: null,
        programmes: [
          {
            title:
              "3.1.2 Promuovere e sostenere i processi occupazionali e d’incontro tra domanda e offerta di lavoro nonché la nascita di nuova imprenditorialità",
            weight: 0.05,
            mission: "011 / 005",
            indicators: [
              {
                title:
                  "Livello soddisfazione (buono o +) degli Istituti scolastici sul progetto di Alternanza Scuola Lavoro",
                weight: 0.025,
                result2015: percent(0),
                result2016: percent(0.72),
                targets: [">= 60%", null, null],
                mission: "011 / 005",
              },
              {
                title: "N. fruitori del servizio di informazione/orientamento per la neoimprenditoria",
                weight: 0.025,
                result2015: 0,
                result2016: 37,
                targets: [">=40", ">=50", ">=60"],
                mission: "011 / 005",
              },
            ],
          },
          {
            title:
              "3.1.3 Favorire la valorizzazione e la promozione del territorio e la competitività delle imprese sui mercati",
            weight: 0.09,
            mission: "016 / 005",
            indicators: [
              {
                title: "N. iniziative realizzate nell'ambito del Programma Promozionale delle PMI",
                weight: 0.03,
                result2015: 0,
                result2016: 5,
                targets: [">=5", 6, 7],
                mission: "016 / 005",
              },
              {
                title: "Risorse esterne reperite per realizzazione Programma Promozionle / risorse spese",
                weight: 0.03,
                result2015: percent(0),
                result2016: percent(0.06),
                targets: [percent(0.1), percent(0.12), percent(0.15)],
                mission: "016 / 005",
              },
              {
                title:
                  "N. medio di operatori (locali ed esteri) partecipanti iniziative camerali del Programma Promozionale",
                weight: 0.03,
                result2015: 0,
                result2016: 11,
                targets: [">=10", ">=12", ">=15"],
                mission: "016 / 005",
              },
            ],
          },
          {
            title:
              "3.1.4 Rendere più competitivo il sistema socio-economico locale con il coinvolgimento delle altre istituzioni territoriali",
            weight: 0.06,
            mission: "016 / 005",
            indicators: [
              {
                title: "Partecipazione a progetto di valenza comunitaria",
                weight: 0.03,
                result2015: 0,
                result2016: 1,
                targets: [1, 1, 2],
                mission: "016 / 005",
              },
              {
                title: "Coordinamento per la mappatura delle criticità della ZIA",
                weight: 0.03,
                result2015: zeroDay,
                result2016: day("2016-12-12"),
                targets: [day("2016-12-31"), null, null],
                mission: "016 / 005",
              },
            ],
          },
        ],
      },
      {
        title:
          "3.2 Favorire la crescita responsabile delle imprese e del territorio promuovendo gli strumenti di tutela del mercato a garanzia della concorrenza, trasparenza e fede pubblica",
        weight: 0.3,
        mission: null,
        programmes: [
          {
            title:
              "3.2.1 Promuovere gli strumenti di giustizia alternativa, arbitrato e mediazione, la risoluzione delle crisi da sovraidebitamento e le azioni di tutela a favore delle imprese e dei consumatori",
            weight: 0.1,
            mission: "012 / 004",
            indicators: [
              {
                title: "N. conciliazioni concluse nell'anno 2016 (indipendentemente dall'anno di avvio)",
                weight: 0.05,
                result2015: 0,
                result2016: 74,
                targets: [80, 90, 100],
                mission: "012 / 004",
              },
              {
                title: "Avvio Organismo per Crisi da Sovrindebitamento",
                weight: 0.05,
                result2015: zeroShortDay,
                result2016: null,
                targets: ["entro 31/12/2016", null, null],
                mission: "012 / 004",
              },
            ],
          },
          {
            title: "3.2.2 Tutelare le Denominazioni d’Origine dei prodotti agroalimentari, i marchi e i brevetti",
            weight: 0.1,
            mission: "011 / 005",
            indicators: [
              {
                title:
                  "Affidabilità degli Organismi di controllo misurata dal n° di non conformità sollevate dall'ICQRF",
                weight: 0.05,
                result2015: 0,
                result2016: 3,
                targets: ["< =2", "< =2", "< =2"],
                mission: "011 / 005",
              },
              {
                title: "N.ro di domande depositate Brevetti e Marchi nell'anno 2016",
                weight: 0.05,
                result2015: 0,
                result2016: 96,
                targets: [80, 80, 80],
                mission: "011 / 005",
              },
            ],
          },
          {
            title:
              "3.2.3 Rafforzare la vigilanza sul mercato attraverso l’attività ispettiva e di sorveglianza sugli strumenti metrici e sulla sicurezza e regolarità dei prodotti",
            weight: 0.1,
            mission: "012 / 004",
            indicators: [
              {
                title:
                  "n. di strumenti mediamente verificati nell'anno da ciascun ispettore /assistente (Indicatore di benchmarking regionale - P32 217)",
                weight: 0.05,
                result2015: 0,
                result2016: 512,
                targets: [500, 500, 500],
                mission: "012 / 004",
              },
              {
                title:
                  "n. di ispezioni mediamente effettuate nell'anno da ciascun ispettore/assistente (Indicatore di benchmarking regionale - P32 546)",
                weight: 0.05,
                result2015: 0,
                result2016: 298,
                targets: [350, 350, 350],
                mission: "012 / 004",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: "PROCESSI INTERNI",
    objectives: [
      {
        title: "2.1 Sviluppare valore nei processi interni in termini di efficienza e qualità",
        weight: 0.15,
        mission: null,
        programmes: [
          {
            title: "2.1.1 Promuovere il benessere organizzativo e la formazione delle risorse umane",
            weight: 0.05,
            mission: "032 / 004",
            indicators: [
              {
                title: 'Partecipazione personale  camerale alla formazione "trasversale" (partecipanti/dipendenti)',
                weight: 0.025,
                result2015: 0,
                result2016: percent(0.84),
                targets: [">=  80%", ">=  85%", ">=  90%"],
                mission: "032 / 004",
              },
              {
                title:
                  "N. giorni di assenza per malattia breve 2016 / personale dell'Ente assunto a tempo indeterminato",
                weight: 0.025,
                result2015: 0,
                result2016: { value: 4.6, format: "0.0" },
                targets: [5, 5, 5],
                mission: "032 / 004",
              },
            ],
          },
          {
            title: "2.1.4 Migliorare la qualità dei servizi e la soddisfazione dell’utenza",
            weight: 0.1,
            mission: "032 / 002",
            indicators: [
              {
                title:
                  "Grado di rispetto degli standard previsti dalla Carta dei servizi misurato dal numero di indicatori che rispettano lo standard rispetto al totale degli indicatori ",
                weight: 0.025,
                result2015: percent(0),
                result2016: percent(0.95),
                targets: [">=80%", ">=80%", ">=80%"],
                mission: "032 / 002",
              },
              {
                title:
                  "Grado di soddisfazione dell'utenza (buono o +) rilevato su tutte le iniziative della Camera e di ISR",
                weight: 0.025,
                result2015: percent(0),
                result2016: percent(0.88),
                targets: [">=80%", ">=80%", ">=80%"],
                mission: "032 / 002",
              },
              {
                title:
                  "Valutazione positiva (buono e + ) ottenuta nell' indagine di People Satisfaction fra gli utenti camerali",
                weight: 0.025,
                result2015: percent(0),
                result2016: percent(0.76),
                targets: [">=80%", ">=80%", ">=80%"],
                mission: "032 / 002",
              },
              {
                title:
                  "N. report quadrimestrali per l'attuazione degli obblighi normativi (DLgs n.33/2013 e L.190/2012) in tema di trasparenza e prevenzione della corruzione",
                weight: 0.025,
                result2015: percent(0),
                result2016: 3,
                targets: [3, 3, 3],
                mission: "032 / 002",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: "INNOVAZIONE E CRESCITA",
    objectives: [
      {
        title: "2.2 Contribuire ad attuare l’agenda digitale nel sistema economico locale",
        weight: 0.06,
        mission: "012 / 004",
        programmes: [
          {
            title: "2.2.1 Sviluppo e valorizzazione potenzialità delle banche dati del Registro delle Imprese",
            weight: 0.06,
            mission: "012 / 004",
            indicators: [
              {
                title:
                  "Tempo medio di lavorazione pratiche Registro Imprese (in giorni) (Indicatore di benchmarking regionale - P11 101)",
                weight: 0.02,
                result2015: 0,
                result2016: { value: 8.4, format: "0.0" },
                targets: [7, 7, 7],
                mission: "012 / 004",
              },
              {
                title:
                  "Percentuale di pratiche telematiche e con protocollazione automatica evase in 5 gg  (Indicatore di benchmarking regionale - P11 370)",
                weight: 0.02,
                result2015: percent(0),
                result2016: tenths(0.962),
                targets: [percent(0.95), percent(0.95), percent(0.95)],
                mission: "012 / 004",
              },
              {
                title: 'Realizzazione fasi annuali progetto triennale "Sviluppo Reti di Impresa"',
                weight: 0.02,
                result2015: percent(0),
                result2016: percent(0.5),
                targets: [percent(0.5), percent(0.9), null],
                mission: "012 / 004",
              },
            ],
          },
        ],
      },
      {
        title:
          "3.1  Promuovere lo sviluppo delle imprese e la competitività del sistema, ricercando nuove risorse finanziarie",
        weight: 0.03,
        mission: "011 / 005",
        programmes: [
          {
            title:
              "3.1.1 Rafforzare l’informazione e la formazione come stimolo allo sviluppo e alla crescita imprenditoriale",
            weight: 0.03,
            mission: "011 / 005",
            indicators: [
              {
                title:
                  "Sviluppo delle attività dell'agenzia formativa anche mediante il lancio di offerte a pagamento  (= n° eventi a pagamento/totale)",
                weight: 0.03,
                result2015: percent(0),
                result2016: percent(0.18),
                targets: [percent(0.3), percent(0.35), percent(0.4)],
                mission: "011 / 005",
              },
            ],
          },
        ],
      },
    ],
  },
  {
    title: "ECONOMICO-FINANZIARIO",
    objectives: [
      {
        title: "2.1 Sviluppare valore nei processi interni in termini di efficienza e qualità",
        weight: 0.14,
        mission: null,
        programmes: [
          {
            title: "2.1.2 Valorizzazione economica del patrimonio camerale",
            weight: 0.06,
            mission: "032 / 004",
            indicators: [
              {
                title: "n. di volte di utilizzo delle Sale camerali (Salone, Sala Rossa e Sala Verde) nell'anno",
                weight: 0.03,
                result2015: 0,
                result2016: 87,
                targets: [100, 110, 120],
                mission: "032 / 004",
              },
              {
                title: "% di volte di utilizzo delle Sale camerali a pagamento",
                weight: 0.03,
                result2015: percent(0),
                result2016: null,
                targets: [percent(0.1), percent(0.15), percent(0.2)],
                mission: "032 / 004",
              },
            ],
          },
          {
            title: "2.1.3 Ottimizzare la gestione delle entrate",
            weight: 0.08,
            mission: "032 / 004",
            indicators: [
              {
                title:
                  "Importo totale riscossioni spontanee del Diritto Annuale anno 2016 (F24 e altre forme di pagamento per anno di cassa 2016) + Importo riscossioni spontanee del Diritto Annuale anno 2015 (per anno di cassa 2016) / Importo totale dovuto Diritto Annuale anno 2016 ",
                weight: 0.08,
                result2015: percent(0),
                result2016: tenths(0.628),
                targets: [">60%", percent(0.65), percent(0.65)],
                mission: "032 / 004",
              },
            ],
          },
        ],
      },
    ],
  },
];
