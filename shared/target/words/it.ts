/** The Italian words of targets. */
import { compounds, multiplied } from "./compounds";
import type { Words } from "./words";

const list = (phrases: string): readonly string[] => phrases.split("|").map((phrase) => phrase.trim());

const ONES = list("uno|due|tre|quattro|cinque|sei|sette|otto|nove");
const TENS = list("venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta");

const SMALL_NUMBERS: Readonly<Record<string, string>> = {
  ...compounds(TENS, ONES, (ten, one) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one),
  due: "2",
  tre: "3",
  quattro: "4",
  cinque: "5",
  sei: "6",
  sette: "7",
  otto: "8",
  nove: "9",
  dieci: "10",
  undici: "11",
  dodici: "12",
  tredici: "13",
  quattordici: "14",
  quindici: "15",
  sedici: "16",
  diciassette: "17",
  diciotto: "18",
  diciannove: "19",
  cento: "100",
  duecento: "200",
  trecento: "300",
  quattrocento: "400",
  cinquecento: "500",
};

export const italian: Words = {
  language: "it",
  decimal: ",",
  monthFirst: false,
  small: list(
    `lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|il|lo|la|i|gli|le|l|un|uno|una|di|del|dello|della|dei|degli|delle|dell|d|a|al|allo|alla|ai|agli|alle|all|da|dal|dallo|dalla|dai|dagli|
    dalle|dall|in|nel|nello|nella|nei|negli|nelle|nell|su|sul|sullo|sulla|sui|sugli|sulle|sull|con|per|tra|fra|e|ed|che|circa|complessivamente|
    complessivi|pari|quota|soglia|valore|ad|ex`,
  ),
  comparisons: {
    atLeast: list(
      `>=|almeno|non meno di|non meno del|non meno dell|non meno|minimo|min|come minimo|al minimo|un minimo di|minimo di|non inferiore a|non inferiori a|non inferiore al|
      non inferiore allo|non inferiore all|non inferiore alla|non inferiori al|non inferiori all|non minore di|non minore del|non minori di|maggiore o uguale|maggiore o uguale a|maggiore o uguale al|maggiore o uguale all|
      maggiori o uguali a|maggiore uguale|maggiore uguale a|maggiore uguale al|maggiore uguale di|maggiore/uguale|maggiore/uguale a|maggiore/uguale al|maggiore/uguale di|superiore o uguale|
      superiore o uguale a|superiore o uguale al|superiore o uguale all|uguale o superiore|uguale o superiore a|uguale o superiore al|uguale o superiore all|uguale o maggiore|uguale o maggiore di|uguale o maggiore a|
      pari o superiore|pari o superiore a|pari o superiore al|pari o superiore all|pari o maggiore|pari o maggiore di|pari o maggiore del|pari almeno a|pari almeno al|pari almeno all|pari ad almeno|
      a partire da|da un minimo di|quanto meno|quantomeno|per lo meno|perlomeno|non al di sotto di|non al di sotto del|non sotto|non sotto il|
      superiore/uguale|superiore/uguale a|superiore/uguale al|maggiori o uguali al|pari o superiori a|pari o superiori al|superiori o uguali a|superiori o uguali al`,
    ),
    moreThan: list(
      `>|piu di|piu del|piu dell|piu della|oltre|oltre il|oltre i|oltre le|oltre l|superiore a|superiore al|superiore all|superiore alla|superiori a|superiori al|superiori all|superiori alla|
      maggiore di|maggiore del|maggiore dell|maggiore della|maggiore a|maggiori di|maggiore rispetto a|maggiore rispetto al|sopra|sopra il|sopra i|sopra l|sopra la|al di sopra di|al di sopra del|al di sopra dell|al di sopra della|supera|superano|superare|superare il|
      superamento di|superamento del|superamento della|superi|superino|eccedere|eccede|eccedono|oltrepassare|oltrepassa|maggiore`,
    ),
    atMost: list(
      `<=|senza superare|senza superare i|senza superare il|senza eccedere|senza eccedere il|al massimo|massimo|max|al max|un massimo di|massimo di|fino a un massimo di|fino ad un massimo di|per un massimo di|al piu|non piu di|non piu del|non piu dell|non superiore a|non superiori a|non superiore al|
      non superiori al|non superiore all|non superiore alla|non superiore ai|non maggiore di|non maggiore del|non maggiori di|minore o uguale|minore o uguale a|minore o uguale al|minore o uguale all|minori o uguali a|minore uguale|minore uguale a|minore uguale al|
      minore uguale di|minore/uguale|minore/uguale a|minore/uguale al|inferiore o uguale|inferiore o uguale a|inferiore o uguale al|inferiore o uguale all|inferiore/uguale|inferiore/uguale a|uguale o inferiore|uguale o inferiore a|
      uguale o inferiore al|uguale o minore di|uguale o minore a|pari o inferiore|pari o inferiore a|pari o inferiore al|pari o inferiore ai|pari o inferiori a|inferiori o uguali a|fino a|fino ad|fino al|sino a|non sopra|limite massimo|limite massimo di|
      non eccedente|non eccedente il|non eccedere|nel limite di|nel limite del|nel limite massimo di|entro il limite di|entro il limite del|entro un massimo di|non supera|non superano|non eccede|non eccede i|non eccede il|non eccedono|non eccedere il|non oltrepassa|non oltrepassare|non superare|non superare il|non superare i|non superi|contenuto entro|contenuta entro|contenuti entro|
      tempo massimo|tempo massimo di|entro e non oltre`,
    ),
    lessThan: list(
      `<|meno di|meno del|meno dell|meno della|inferiore a|inferiore al|inferiore all|inferiore alla|inferiori a|inferiori al|inferiori all|inferiore ai|inferiori ai|minore di|minore del|minore dell|minore della|minore a|minori di|sotto|sotto il|sotto i|
      sotto l|sotto la|sotto le|al di sotto di|al di sotto del|al di sotto della|al di sotto dei|al di sotto dell|minore`,
    ),
    exactly: list(
      `=|esattamente|pari a|pari al|pari ad|pari all|pari alla|pari allo|uguale a|uguale al|uguale ad|uguale all|eguale a|eguale al|non diverso da|esatto|esatti|esattamente pari a|esattamente pari al`,
    ),
  },
  within: list(
    `entro|entro il|entro l|entro la|entro i|entro lo|entro gli|entro le|entro al|entro e non oltre|entro e non oltre il|entro e non oltre l|entro e non oltre la|non oltre|non oltre il|non oltre l|non oltre la|non oltre i|
    non piu tardi di|non piu tardi del|al piu tardi entro|al piu tardi entro il|al piu tardi il|al piu tardi|al massimo entro|al massimo entro il|    entro il termine del|entro il termine di|entro la data del|entro la data di|entro il giorno|entro la scadenza del|entro il mese di|entro e non oltre il mese di|nel termine di`,
  ),
  due: list(
    "fino al|fino a|scadenza|scadenza:|con scadenza|con scadenza il|con scadenza al|termine|termine:|termine ultimo|termine ultimo:|data|data:|scadenza il|consegna entro il|max il|massimo il|al massimo il|max|massimo|al massimo",
  ),
  during: list("in|nell arco di|nel giro di"),
  before: list(
    "prima di|prima del|prima dell|prima della|prima delle|prima dei|prima degli|antecedente al|anteriore al",
  ),
  after: list(
    "dal|a partire dal 1|dall|dopo|dopo il|dopo l|non prima di|non prima del|successivo al|successivamente al|a partire dal|a decorrere dal|a decorrere da|dal giorno",
  ),
  asAt: list("per il|per l|al|alla data del|a tutto il|rilevato al|rilevati al|misurato al|aggiornato al|a"),
  between: list(
    "tra|fra|compreso tra|compreso fra|compresa tra|compresa fra|compresi tra|compresi fra|comprese tra|comprese fra|tra il|fra il|tra i|fra i|tra l|compreso tra il|compresa tra il|compreso fra il|compresa fra il|tra un minimo di|intervallo|range",
  ),
  from: list("da|dal|dall|da un minimo di|dai|dalle|dalla"),
  to: list("a|al|ad|all|alla|ai|alle|fino a|fino al|sino a|a un massimo di|ad un massimo di"),
  through: [],
  and: list("ma|e|ed|e il|e l|e la|e i|e un massimo di|nonche|&|e comunque"),
  or: list("o|oppure|ovvero|od|e/o"),
  outOf: list("su"),
  oneIn: list("ogni"),
  ofGroup: list(
    "nei|nelle|negli|dei|delle|degli|tra i|tra le|tra gli|fra i|fra le|per i|per le|per gli|sui|sulle|sugli|dai|dalle|dagli|ai|alle|agli|su",
  ),
  positional: list(
    "sotto|sotto il|sotto i|sotto l|sotto la|sotto le|al di sotto di|al di sotto del|al di sotto della|al di sotto dei|al di sotto dell|sopra|sopra il|sopra i|sopra l|al di sopra di|al di sopra del|al di sopra dell|al di sopra della|oltre il|oltre l|fino a|fino al|fino ad|entro|entro il|entro l",
  ),
  by: list("di|del|dello|dell|della|dei|degli|delle"),
  numberSign: list("n|nr|num|numero|n°|nr°|nro|n.ro|n ro|numeri|nn"),
  numbers: {
    ...SMALL_NUMBERS,
    ...multiplied(SMALL_NUMBERS, "mila", "000"),
    mille: "1000",
    centocinquanta: "150",
    seicento: "600",
    settecento: "700",
    ottocento: "800",
    novecento: "900",
    "una decina": "10",
    "una dozzina": "12",
    "una ventina": "20",
    "una trentina": "30",
    "una cinquantina": "50",
    "un centinaio": "100",
    "un migliaio": "1000",
    "un milione": "1000000",
    "mezzo milione": "500000",
    "un miliardo": "1000000000",
    zero: "0",
  },
  one: list("un|uno|una"),
  approximate: list("una decina|una dozzina|una ventina|una trentina|una cinquantina|un centinaio|un migliaio"),
  none: list("nessuno|nessuna|nessun|assenza di|zero"),
  multipliers: {
    keuro: 3,
    meuro: 6,
    mila: 3,
    migliaia: 3,
    k: 3,
    milione: 6,
    milioni: 6,
    mln: 6,
    mil: 6,
    mio: 6,
    ml: 6,
    m: 6,
    miliardo: 9,
    miliardi: 9,
    mld: 9,
    mrd: 9,
  },
  andHalf: list("e mezzo|e mezza"),
  shares: {
    meta: "0.5",
    "la meta": "0.5",
    "due terzi": "0.6666666666666667",
    "i due terzi": "0.6666666666666667",
    "un terzo": "0.3333333333333333",
    "tre quarti": "0.75",
    "i tre quarti": "0.75",
    "due quinti": "0.4",
    "tre quinti": "0.6",
    "quattro quinti": "0.8",
    "nove decimi": "0.9",
    "un quarto": "0.25",
    "un quinto": "0.2",
    "un decimo": "0.1",
    "la totalita": "1",
    totalita: "1",
    "l intera": "1",
    "l intero": "1",
  },
  every: list(
    "tutte|tutti|tutte le|tutti i|tutti gli|la totalita delle|la totalita dei|la totalita degli|il totale delle|il totale dei|il totale degli|tutto il|tutta la",
  ),
  percent: list("%|per cento|percento|pct|perc"),
  points: list("punti percentuali|punto percentuale|pp|p.p.|p.p|punti %|p%|punti perc"),
  units: {
    EUR: list("€|euro|eur|euros|di euro|di €|meuro|keuro|d euro|mila euro"),
    days: list(
      "giorni|giorno|gg|g|ggl|gg lavorativi|giorni lavorativi|giorno lavorativo|giorni di calendario|giorni solari|giorni naturali|giorni naturali e consecutivi|gg lav|gg solari|gg naturali",
    ),
    minutes: list("minuti|minuto|min|'|minuti primi"),
    months: list("mesi|mese"),
  },
  durations: list("ore|ora|h|settimane|settimana|anni|anno|secondi|secondo|sec"),
  years: list("anni|anno"),
  adjectives: list(
    "x|nuovi|nuove|nuovo|nuova|diversi|diverse|distinti|distinte|ulteriori|altri|altre|altro|altra|aggiuntivi|aggiuntive|grandi|principali|singole|singoli|complessivi|complessive|totali",
  ),
  months: [
    list("gennaio|gen"),
    list("febbraio|feb|febb"),
    list("marzo|mar"),
    list("aprile|apr"),
    list("maggio|mag|magg"),
    list("giugno|giu"),
    list("luglio|lug"),
    list("agosto|ago"),
    list("settembre|set|sett"),
    list("ottobre|ott"),
    list("novembre|nov"),
    list("dicembre|dic"),
  ],
  periods: { bimestre: 2, trimestre: 3, quadrimestre: 4, semestre: 6, trim: 3, sem: 6, quadr: 4, quarter: 3 },
  periodCodes: { q1: [3, 1], q2: [3, 2], q3: [3, 3], q4: [3, 4], t1: [3, 1], t2: [3, 2], t3: [3, 3], t4: [3, 4] },
  ordinals: {
    primo: 1,
    prima: 1,
    secondo: 2,
    seconda: 2,
    terzo: 3,
    quarto: 4,
    quinto: 5,
    sesto: 6,
    ultimo: 99,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
  },
  ordinalEndings: list("°|^|o|a|esimo"),
  end: list(
    "fine|fine di|fine del|la fine di|la fine del|fine mese|la fine del mese di|fine mese di|la fine mese di|termine del|termine di|il termine del|conclusione del|la conclusione del",
  ),
  middle: list("meta|la meta di|meta di|la meta del"),
  start: list("inizio|l inizio di|inizio di|primi di|i primi di"),
  year: list("anno|annualita|esercizio|anno solare|l anno|dell anno|nell anno|per l anno|dell esercizio|l esercizio"),
  thisYear: list(
    "anno|l anno|anno in corso|l anno in corso|anno corrente|l anno corrente|anno di riferimento|l anno di riferimento|anno solare|l anno solare|esercizio|l esercizio",
  ),
  monthNoun: list("mese di|il mese di|mese|del mese di"),
  increase: list(
    `incrementato|incrementata|incrementati|incrementate|incrementa|incrementano|aumentata|aumentati|aumentate|cresce|crescono|cresciuto|cresciuta|cresciuti|sale|salgono|salire|ampliato|ampliata|innalza|rafforzamento|rafforzare|variazione|surplus|guadagno|incremento|incrementi|incrementare|incremento percentuale|aumento|aumenti|aumentare|aumenta|aumentano|crescita|crescere|accrescimento|ampliamento|estensione a ulteriori|innalzamento|innalzare|
    rialzo|potenziamento|accrescere|ampliare|aumentato|incrementato|variazione positiva|in aumento|in crescita|maggiorazione`,
  ),
  decrease: list(
    `ridotto|ridotta|ridotti|ridotte|riduce|riducono|si riduce|si riducono|diminuisce|diminuiscono|diminuito|diminuita|diminuiti|diminuite|cala|calano|calato|scende|scendono|scesa|scendere|sceso|decresce|decrescita|abbattuto|abbattuti|abbatte|contenuto|contenuta|contenuti|abbassa|tagliare|tagliati|compressione|accorciare|restringere|limitare|rientro|deflazione|riduzione|riduzioni|ridurre|diminuzione|diminuire|decremento|decrementare|calo|contrazione|abbattimento|abbattere|contenimento|contenere|taglio|abbassamento|abbassare|flessione|in diminuzione|in riduzione|in calo|
    variazione negativa|accorciamento`,
  ),
  improve: list(
    "miglioramento|miglioramenti|migliorare|migliora|migliorano|migliorato|migliorata|migliorati|in miglioramento|ottimizzare",
  ),
  plus: list("piu"),
  minus: list("meno"),
  factors: {
    raddoppio: "1",
    raddoppia: "1",
    raddoppiano: "1",
    raddoppiato: "1",
    "il doppio": "1",
    "il doppio del": "1",
    triplica: "2",
    triplicato: "2",
    triplicazione: "2",
    dimezza: "-0.5",
    dimezzano: "-0.5",
    dimezzato: "-0.5",
    dimezzati: "-0.5",
    raddoppiare: "1",
    "raddoppio del": "1",
    triplicare: "2",
    dimezzamento: "-0.5",
    dimezzare: "-0.5",
  },
  keep: list(
    "non peggiorare|non peggioramento|nessun peggioramento|senza peggioramento|nessuna riduzione|nessun arretramento|mantenimento|mantenere|mantenuto|mantenuti|mantenuta|conferma|confermare|conservazione|conservare|stabilita|invariato|invariata|invariati|in linea con|come|pari a quello",
  ),
  level: list(
    "valore|valori|livello|livelli|risultato|risultati|dato|dati|consuntivo|performance|standard|numero|percentuale|quota|media|posizione|importo|prestazione|prestazioni|valore attuale|livello attuale|livelli attuali|esistente|attuale|attuali|raggiunto|raggiunta|raggiunti|conseguito|rilevato|registrato",
  ),
  further: list(
    "ulteriori|ulteriore|altri|altre|aggiuntivi|aggiuntive|in aggiunta|gli altri|le altre|altrettanti|altrettante|di ulteriori|di altri|di altre",
  ),
  orMore: list("o piu|e oltre|o superiore|o superiori|e piu|o maggiore|ed oltre|in su"),
  orLess: list("o meno|o inferiore|o inferiori|e meno|o minore|in giu"),
  moreAfter: list(
    "piu|in piu|ulteriori|aggiuntivi|aggiuntive|aggiuntiva|aggiuntivo|in aumento|di incremento|di aumento|di crescita|in aggiunta|in incremento",
  ),
  lessAfter: list(
    "meno|in meno|in diminuzione|di riduzione|di diminuzione|di decremento|in riduzione|di risparmio|di calo",
  ),
  reach: list(
    "passa|passano|passando|si passa|arriva|arrivano|arrivare a|si raggiunge|elevare|elevato|elevata|estendere|estensione|estesa|esteso|copertura|raggiungere|raggiungimento|raggiungimento di|raggiungimento del|raggiunge|raggiungono|conseguire|conseguimento|arrivare|portare|passare|ottenere|ottenimento|garantire|assicurare|passaggio|portato|attestarsi|arrivo|è|sono|risulta|risultano|sia|siano|ammonta a|ammontano a|si attesta|corrisponde a",
  ),
  against: list(
    `rispetto a|rispetto al|rispetto alla|rispetto all|rispetto allo|rispetto ai|rispetto agli|rispetto alle|in confronto a|in confronto al|in confronto all|a confronto con|in rapporto a|in rapporto al|
    in relazione a|in relazione al|confronto con|confrontato con|vs|versus|in raffronto a|in raffronto al|risp al|risp|sulla base del|sulla base dei|a partire dal valore`,
  ),
  on: list("rispetto|su|sul|sulla|sull|sullo|sui|su base"),
  previousTarget: list(
    "target precedente|target prec|target dell anno precedente|target anno precedente|target anno prec|target dell anno prima|target|obiettivo precedente|obiettivo dell anno precedente|valore target|valore target precedente|target dell anno scorso",
  ),
  previousResult: list(
    `anno precedente|annualita precedente|anno scorso|scorso anno|esercizio precedente|anno prec|anno prima|anno passato|valore precedente|dato precedente|risultato precedente|periodo precedente|stesso periodo dell anno precedente|valore dell anno precedente|
    risultato dell anno precedente|consuntivo dell anno precedente|consuntivo precedente|dato dell anno precedente|baseline|valore iniziale|valore di partenza|dato storico|valore storico|dato di partenza|valore base|valore di base|base di partenza|
    situazione di partenza|valore baseline|dato iniziale|valore attuale|livello attuale|valori attuali|situazione attuale|annuale|annua|a-1|n-1|t-1|anno t-1|anno n-1|storico|valori precedenti|anni precedenti|valori iniziali|consuntivo anno precedente|dato anno precedente|risultato anno precedente|
    valore anno precedente|risultati dell anno precedente|stesso periodo`,
  ),
  yearly: list("/anno|l anno|annuo|annua|annui|annue|su base annua|anno su anno|di anno in anno|ogni anno|all anno"),
  result: list(
    "consuntivo|risultato|risultati|valore|valori|dato|dati|livello|livelli|anno|esercizio|rilevazione|rilevato|rilevati|raggiunto|raggiunti|conseguito|conseguiti|registrato|registrati|consuntivo anno|a consuntivo|annualita|base|numero|stesso|medesimo|corrispondente|finale|quello|quelli|performance|31 dicembre|fine|standard",
  ),
  mean: list(
    "media|valore medio|dato medio|valor medio|livello medio|benchmark|la media|della media|media dei|mediana|media del|media della|media degli|media delle",
  ),
  meanAfterGroup: false,
  better: list("migliore|migliori|meglio|migliore di|migliore del|migliore della|migliore rispetto a"),
  worse: list(
    "pari o migliore|pari o migliore di|pari o migliore del|uguale o migliore|uguale o migliore di|uguale o migliore del|almeno pari a quello|almeno pari a quella|non peggiorativo|non peggiorativo rispetto al|almeno uguale a quello|peggiore|non peggiore|non peggiore di|non peggiore del|non peggiore della",
  ),
  yes: list(
    `si|realizzato|realizzata|realizzati|realizzate|fatto|fatta|completato|completata|completati|completate|concluso|conclusa|attivato|attivata|attuato|attuata|effettuato|effettuata|eseguito|eseguita|approvato|approvata|
    adottato|adottata|pubblicato|pubblicata|raggiunto|raggiunta|on|ok|on/off|on-off|on off|si/no si|vero|realizzazione|completamento|attuazione|attivazione|conclusione|esecuzione|conseguito|conseguita|avviato|avviata|presente|operativo|operativa|presenza|
    redatto|redatta|predisposto|predisposta|sottoscritto|sottoscritta|firmato|firmata|trasmesso|trasmessa|inviato|inviata|rilasciato|rilasciata|istituito|istituita|costituito|costituita|svolto|svolta|aggiornato|aggiornata`,
  ),
  placeholders: list(
    `-|--|---|–|.|..|...|/|//|///|?|??|???|*|**|_|__|___|x|xx|xxx|n.d.|nd|n.d|n/d|n.a.|na|n.a|n/a|n.p.|np|n.c.|n.v.|n.r.|da definire|da definirsi|da determinare|da stabilire|da fissare|da individuare|da quantificare|da valutare|in corso di definizione|in fase di definizione|
    in definizione|definire|non disponibile|non disponibili|non previsto|non prevista|non definito|non applicabile|non pertinente|non rilevato|non rilevabile|non determinato|non presente|non valutabile|da concordare|da verificare|da compilare|da inserire|tbd|t.b.d.|tba|
    target da definire|da definire nel corso dell'anno|da definire in corso d'anno|da confermare|dato non disponibile|valore da definire|target non definito|vuoto|nessun target|senza target|nessuno|si/no|sì/no|s/n`,
  ),
  notTarget: list(
    "baseline|valore iniziale|valore di partenza|dato storico|dato di partenza|fonte|fonti|nota|note|consuntivo|valore storico|valore attuale|situazione di partenza|base|peso|formula|formula di calcolo|indicatore|risultato|valore base|dato iniziale|baseline di partenza|unita di misura|metodo di calcolo|situazione attuale|valore baseline",
  ),
  startValue: list(
    "baseline|valore iniziale|valore di partenza|dato storico|dato di partenza|valore baseline|baseline di partenza|situazione di partenza|valore storico",
  ),
  targetLabel: list(
    "target|obiettivo|valore atteso|risultato atteso|target atteso|valore target|valore obiettivo|atteso|target annuale|soglia|target finale|valore soglia|livello atteso|traguardo|target di riferimento",
  ),
  judgement: list(
    `stabile|stabili|costanti|adeguati|migliore|ottimizzazione|rispetto della scadenza|rispetto delle scadenze|rispetto dei termini|rispetto dei tempi|rispetto del cronoprogramma|rispetto degli standard|rispetto della tempistica|rispetto delle tempistiche|rispetto del programma|rispetto degli obblighi|rispetto della normativa|rispetto|tutto l anno|durante l anno|durante tutto l anno|intero anno|
    l intero anno|nei termini|nei termini previsti|nei termini di legge|entro i termini|entro i termini previsti|entro i termini di legge|termini di legge|entro le scadenze|entro le scadenze previste|nei tempi|nei tempi previsti|entro i tempi previsti|secondo programma|secondo cronoprogramma|come da programma|come da cronoprogramma|
    secondo quanto previsto|buono|ottimo|discreto|sufficiente|adeguato|adeguata|soddisfacente|puntuale|tempestivo|tempestiva|tempestivamente|tempestivita|costante|continuo|continua|continuativo|in itinere|al bisogno|all occorrenza|a richiesta|su richiesta|ove necessario|ottimale|alto|alta|elevato|elevata|medio|
    positivo|positiva|immediato|immediata|in corso|permanente|quotidiano|miglioramento continuo|massimo|massima|minimo|efficace|efficiente|buona|ottima|regolare|regolarmente|secondo calendario`,
  ),
  deliverables: list(
    `varo|avvio|rilascio|studio|analisi|messa a disposizione|messa in esercizio|messa in opera|messa in produzione|messa a regime|entrata in vigore|entrata in esercizio|disponibilita|verifica|stipula|firma|ricognizione|censimento|progetto|piano|bando|relazione|report|documento|prova|gara|indagine|
    nomina|consegna|invio|chiusura|apertura|collaudo|affidamento|monitoraggio|passaggio|supporto|sviluppo|go live|riesame|revisione|incontro|proposta|delibera|determina|scelta|stesura|lancio|aggiornamento|definire|pubblicare|predisporre|realizzare|adottare|avviare|completare|approvare|attivare|istituire|redigere|
    elaborare|organizzare|sviluppare|sottoscrivere|progettare|rilasciare|emanare|costituire|concludere|implementare|aggiornare|trasmettere|presentare|inviare|affidare|aggiudicare|stipulare|introdurre|svolgere|effettuare|esercizio|sperimentazione|passaggio in esercizio|piena operativita|operativita|vengono|viene|e disponibile|
    linee guida|linea guida|emissione|uscita|entrata|attuare|integrare|migrare|garantire|assicurare|supportare|promuovere|individuare|mappare|diffondere|coinvolgere|dispiegamento|roll out|raccolta|esito|decreto|regolamento|sistema|piattaforma|modello|prototipo|portale|accordo|protocollo|convenzione|ricerca|notifica|modifica|bonifica|procedura|conferenza|rete|sito|servizio|registro|banca dati|osservatorio|tavolo|cabina|ufficio|sportello|campagna|evento|convegno|seminario|workshop|manuale|catalogo|database|app|applicativo|software|schema|decreti|atto|provvedimento|norme|disciplina|regola|quadro|strategia|roadmap|calendario|cronoprogramma|ristrutturazione|inaugurazione|insediamento|emanare|integrazione|riorganizzazione|redazione del|affidare|nuova|nuovo|primo|prima|rapporto|indirizzi|specifiche|standard|licenze|contratto|contratti|messa|presa in carico|presa|resa|stato|kit|toolkit|vademecum|guida|scheda|dossier|studio di fattibilita|piena`,
  ),
  deliverableEndings: list("zione|zioni|mento|menti|tura|aggio|sione|sioni"),
  doneEndings: list("ato|ata|ati|ate|uto|uta|uti|ute|ito|ita|iti|ite|messo|messa|messi|messe|esa|esi|ese|eso"),
  measures: list(
    "numero|percentuale|grado|livello|tasso|quota|indice|indicatore|valore|tempo|tempi|qualita|rispetto|giudizio|valutazione|soddisfazione|costo|costi|importo|spesa|spese|media|target|obiettivo|numerosita|volume|valori|efficienza|efficacia|maggiore|minore|buona|buono|totale|standard|trend|andamento|risultato|risultati|dati|fonte|vedi|cfr|esito|esiti|durata|giorni|ore|incidenza|rapporto|peso|punteggio|voto|benessere|cultura|clima|trasparenza|customer|miglioramento|incremento|capacita|crescita|ottimizzazione|razionalizzazione|valorizzazione|rafforzamento",
  ),
  notDeliverable: list(
    "attenzione|posizione|frazione|proporzione|argomento|documento|elemento|natura|percentuale|vantaggio|punteggio|valutazione|soddisfazione",
  ),
  references: list(
    `sec|sez|note|fasi|ore|h|art|artt|articolo|articoli|comma|commi|co|misura|misure|legge|l|lr|ln|decreto|dlgs|d.lgs|d.lgs.|dl|d.l.|dm|d.m.|dpcm|d.p.c.m.|dpr|d.p.r.|decreto legislativo|decreto legge|regolamento|reg|regolamento ue|regolamento (ue)|regolamento ue n|regolamento (ue) n|direttiva|direttiva ue|direttiva (ue)|delibera|deliberazione|dgr|d.g.r.|dcc|determina|determinazione|
    circolare|investimento|sub-investimento|subinvestimento|riforma|azione|azioni|linea|linea di azione|linee di azione|linea d azione|ob|ra|cap|capitolo|capitoli|allegato|allegati|all|tabella|tab|fase|livello|lev|versione|ver|release|iso|iso/iec|uni en iso|wcag|par|paragrafo|pag|pagina|lotto|lotti|asse|priorita|missione|componente|milestone|obiettivo|
    programma|punto|lettera|lett|cod|codice|industria|transizione|agenda|europa|orizzonte|horizon|web|pnrr|classe|categoria|gruppo|scheda|sezione|titolo|intervento|zona|area|figura|fig|nota|rif|prot|protocollo n|prot n|dds|ddg|ai sensi dell art|ai sensi dell articolo|cad|l n|legge n|dlgs n|d.lgs. n|decreto n|regolamento n|delibera n|circolare n|
    strategia|piano|obiettivo n|linea guida n|tipo|step|modulo|linea strategica|obiettivo strategico|obiettivo operativo|ambito|ia|covid|progetto n|sdg|goal|tier|liv|quadro|colonna|riga|norma|en|rfc|convenzione n|piano nazionale|decennio digitale|bussola digitale|pon|por|fesr|fse|programmazione|avviso|avvisi|seguenti|ddl|atto|ordine|mandato|indicatore n|indicatore|voce|cluster|macro area|macroarea|asl|distretto|municipio|sala|aula|via|cig|cup|regolamenti|cpa|articolo unico|pnc|ue|ce|csr|sottomisura|tematica|finestra|edizione|annualita|triennio|biennio|quinquennio|anno scolastico|anno accademico|a.s.|a.a.|lotto n|canale|canale n|capitolo n`,
  ),
  events: list(
    "evento|dall evento|dalla conclusione|dalla fine|dall approvazione|dalla pubblicazione|dall avvio|dalla stipula|dall entrata in vigore|dalla firma|dal termine|dalla data|dalla nomina|dall adozione|dall aggiudicazione|dall emanazione|dalla sottoscrizione|dalla chiusura|dall inizio|dalla realizzazione|dall insediamento",
  ),
  recurring: list(
    "richiesta|richieste|domanda|domande|istanza|istanze|ricevimento|ricezione|presentazione|protocollo|protocollazione|segnalazione|scadenza|scadenza mensile|arrivo|ordine|reclamo|fattura|data di ricevimento|data di presentazione|data della richiesta|data della domanda|acquisizione|deposito|pratica|istruttoria|invio|trasmissione|ricorso|prenotazione|apertura del ticket|ticket|pubblicazione",
  ),
  since: list(
    "da|dal|dalla|dall|dallo|dai|dalle|dagli|successivi|successivi a|successivi al|successivi alla|successivi all|dopo|dopo il|dopo la|dopo l|prima di|prima del|prima della|prima dell|dalla data di|dalla data del|dalla data della",
  ),
  subordinate: list(
    "che|con|per|aventi|avente|di cui|tra cui|fra cui|presso|relativi|relativi a|relativo|relativa|relative|rivolti|rivolte|destinati|ogni|popolazione|abitanti|della durata|di durata|attraverso|mediante|tramite|nell ambito|dove|quali|inclusi|compresi|comprese|da parte di|sulla base|basato|basati|corrispondenti|corrispondente|equivalenti|considerando|utilizzando|ciascuno|ciascuna|cadauno|cui|nei quali|nelle quali|al netto|volta|finalizzati|finalizzata",
  ),
  negation: list(
    "non|mai|senza|senza mai|non mai|neanche|nemmeno|neppure|in nessun caso|in alcun caso|mai e poi mai|in nessun modo|nessuno|nessuna|nessun",
  ),
  auxiliary: list(
    "deve|devono|debba|debbano|dovra|dovranno|dovrebbe|dovrebbero|puo|possono|possa|possano|potra|potranno|va|vanno|sia|siano|e|è|sono|sara|saranno|essere|venga|vengano|mai|piu|si|scende|scendono|scenda|scendano|scendere|sale|salga|salire|andare|vada|vadano|arrivare|durare|duri|durino|richiedere|risultare|risulti|risultino|comunque|resta|restare|attestarsi|mantenersi|collocarsi|porsi|avere|abbia|costare|costi|impiegare|attendere|attenda",
  ),
  exceed: list("superare|supera|superano|superi|superino|eccedere|eccede|oltrepassare|oltrepassa"),
  ranking: list(
    "primi|prime|i primi|le prime|tra i primi|tra le prime|fra i primi|fra le prime|posizione|posto|classifica|migliori|top|top n|rank|ranking|nei primi|nelle prime|entro i primi|entro le prime|entro la posizione|ultimi posti",
  ),
  eliminate: list(
    "eliminare|elimina|eliminano|eliminazione|eliminata|eliminate|eliminati|azzerare|azzera|azzeramento|azzerate|azzerati|abolire|abolizione|estinguere|scomparsa|rimuovere|rimozione|niente|basta",
  ),
  elsewhere: list(
    "in attesa|si rinvia|si rimanda|rinvio a|rinvio al|rinvio alla|rinvio|rinviato|rinviata|rimandato|rimandata|vedi|vedasi|si veda|si vedano|cfr|come da|come sopra|idem|v. sopra|v. nota|come indicato|come previsto|secondo quanto indicato|riportato in|riportati in|valori in|da aggiornare|da confermare|da comunicare|in base a quanto|all esito|rimane da|resta da|sospeso|sospesa|nelle more|subordinato|subordinata|condizionato|condizionata",
  ),
  vagueTimes: list(
    "vacanze|ferie|pausa estiva|pausa|legislatura|stagione|primavera|estate|autunno|inverno|natale|pasqua|ferragosto|la primavera|l estate|l autunno|l inverno|le vacanze|le ferie|la pausa estiva|la pausa|la legislatura|il mandato|fine mandato|la stagione|prossimo|prossima|prossimi|prossimamente|quanto prima|breve|presto",
  ),
  stateLabel: list(
    "situazione|situazione attuale|stato|stato attuale|stato dell arte|dato|dati|dato attuale|dato storico|ultimo dato|ultimo dato disponibile|ultimo valore|baseline|base|valore iniziale|valore di partenza|valore base|valore baseline|valore rilevato|valore registrato|consuntivo|consuntivi|risultato|risultati|rilevazione|ultima rilevazione|posizione attuale|livello attuale|livello di partenza|punto di partenza|partenza|serie storica|storico|andamento|risultato raggiunto|valore raggiunto|dato rilevato|dato di partenza|dato consolidato|consistenza",
  ),
  each: list(
    "ogni|per ogni|per ciascun|per ciascuno|per ciascuna|ciascuno|ciascuna|cadauno|cadauna|a testa|pro capite|procapite|a persona|in ogni|in ciascuna|in ciascun|in ciascuno|per singolo|per singola|a ciascun",
  ),
  ages: list("over|under|ultra|infra|over-|under-|ultra-|infra-"),
  doubt: list(
    "ne|diverso da|diversa da|diversi da|primo posto|ultimi|salvo|tranne|eccetto|escluso|esclusi|escluse|esclusa|se|qualora|circa|indicativamente|orientativamente|ove possibile|possibilmente|compatibilmente|eventuale|eventuali|a meno che|fatto salvo|ad eccezione|mediamente|in media|tendenzialmente|quasi|intorno|attorno|~|previa|previo|subordinatamente|ca|c.a.",
  ),
  frequency: list(
    "volta l anno|volte l anno|volte all anno|volta all anno|volte al mese|volta al mese|al mese|all anno|l anno|a settimana|alla settimana|al giorno|annui|annue|annuali|mensili|al trimestre|a trimestre|trimestrali|semestrali",
  ),
  lower: list(
    "tempestivita dei pagamenti|tempestivita nei pagamenti|tempestivita di pagamento|tempestivita pagamenti|tempestivita del pagamento|tempo|tempi|giorni|giorno|giornate|assenza|assenze|assenteismo|ritardo|ritardi|costo|costi|durata|scostamento|scostamenti|indebitamento|debito|attesa|attese|consumo|consumi|emissioni|tasso di errore|indisponibilita|abbandono|dispersione|turnover|rigidita|vetusta|scopertura|mortalita|degenza|tardivita",
  ),
  lowerThings: list(
    "reclamo|reclami|non conformita|errore|errori|arretrato|arretrati|arretrate|pendenti|pendenza|pendenze|giacenza|giacenti|contenzioso|contenziosi|ricorsi|infortuni|infortunio|incidenti|sinistri|debiti|insoluti|mancato|mancata|mancati|mancate|interruzioni|disservizi|disservizio|guasti|anomalie|rilievi|lamentele|esposti|contestazioni|residui|perdite|sforamenti|violazioni|soccombenze|soccombenti|crediti deteriorati|segnalazioni negative|annullati|annullate|fermi|sospesi|inadempienze|proroghe|dissesti|evasione fiscale",
  ),
  higher: list(
    "open day|open days|riduzione|ridotto|ridotti|ridotta|diminuzione|contenimento|abbattimento|risparmio|rispetto dei|rispetto della|rispetto delle|rispetto degli|rispetto del|nel rispetto|copertura|soddisfazione|puntualita|entro|tempestivita|recupero|smaltimento|giorni di apertura|giorni di formazione|giornate di formazione|giornate formative|giornate di apertura|giorni medi di formazione|ore di apertura|presenza|presenze|tempo pieno|tempo indeterminato|tempo determinato|nei tempi|in tempo reale|nei termini|al giorno|al mese|a settimana|giorni uomo|giornate uomo|tempo libero|in giornata",
  ),
  handled: list(
    "evasi|evase|evaso|evasa|evasione|risolti|risolte|risolto|gestiti|gestite|gestione|trattati|trattate|trattazione|riscontrati|conclusi|concluse|chiusi|chiuse|definiti|definite|definizione|verificati|correzione|corretti|corrette|smaltiti|smaltite|smaltimento|risposta ai|risposte ai|riscontro|monitoraggio|lavorati|lavorate|accolti|accolte|presi in carico|rispettati|eliminati|eliminate|analizzati|analizzate|riscossi|riscosse|recuperati|recuperate|esaminati|esaminate|istruiti|istruite|vinti|vinte|favorevoli|emissione|deflazione|liquidati|liquidate",
  ),
};
