/** Words that tell in which language a title or a heading is written; words that both languages use are in neither list. */
import type { Language } from "../language";

type Words = Readonly<Record<Language, ReadonlySet<string>>>;

const words = (it: string, en: string): Words => ({ it: new Set(it.split(" ")), en: new Set(en.split(" ")) });

/** The little words of titles. Not «per», «in», «a», «i», «come», «due», «n»: «Hours per person», «N. of visits». */
export const LITTLE_WORDS: Words = words(
  "il lo la gli le di del della dello dei degli delle e al alla alle ai agli nel nella nelle nei negli con su sul sulla " +
    "dal dalla dai dalle da che si un una entro tra fra peso dell' all' nell' sull' dall' l' un' d'",
  "the of and for to with by on at from an is are that its or not under number weight",
);

/** The words of which headings are made. Not «target», «baseline», «KPI», «area», «data», and not «owner» and «status», which Italian forms have too. */
export const HEADING_LANGUAGE: Words = words(
  "prospettiva prospettive dimensione della di dell' codice cod ob programma prog obiettivo obiettivi indicatore indicatori " +
    "indirizzo azione azioni aree numero nr rif riferimento padre superiore nodo livello peso pesi sul percentuale " +
    "relativo assoluto ponderazione pesatura valore valori atteso attesi attesa programmato traguardo annuale annuali annuo " +
    "finale fine anno ris risultato risultati consuntivo consuntivi consuntivato effettivo effettiva conseguito raggiunto " +
    "raggiungimento rilevato ottenuto rilevazione dato dati partenza iniziale storico precedente situazione missione missioni " +
    "verso polarita direzione segno andamento desiderato meglio se fatto il realizzato concluso completato realizzazione " +
    "completamento conclusione nota annotazioni osservazioni commento commenti fonte calcolo modalita algoritmo unita misura " +
    "misure um tipo tipologia metodo frequenza periodicita realizz grado scostamento scostamenti variazione semaforo stato " +
    "punteggio pesato ponderato programmi titolo denominazione descrizione operativo operativi operativa gestionale esecutivo " +
    "gestione progetto progetti iniziativa strategico strategica strategici strategiche linea linee asse ambito intervento " +
    "interventi pubblico specifico specifici nome misuratore metrica soggetto soggetti responsabile responsabili responsabilita " +
    "ufficio organizzativa struttura referente dirigente centro settore servizio assegnatario risorse risorsa totale totali " +
    "complessivo voce voci cui spesa spese speso costo importo importi ammontare somma stanziamento preventivo previsione " +
    "previste prevista utilizzato attivita esiti esito testo contenuto",
  "perspective perspectives dimension programme program projects project initiative objective objectives strategic strategy " +
    "operational goal goals aim line of the name title description indicator indicators measure measures measurement metric " +
    "key weight weights weighting code number reference parent expected planned level value values actual actuals result " +
    "results outturn achieved achievement realised final year previous prior last starting point mission direction desired " +
    "better if polarity done on completed completion notes comment comments remarks source units type kind frequency reached " +
    "met variance score weighted annual specific public theme policy unit responsible responsibility office officer party " +
    "person lead department directorate accountable resources resource total amount sum item category which budgeted estimate " +
    "spent spend spending cost expenditure action actions activity activities outcome outcomes text content for",
);
