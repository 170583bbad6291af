/** What each programme does and expects, in short words of our own; the plan says it at length in section 4.3. */

export interface SampleActions {
  readonly actions: readonly string[];
  readonly expected: readonly string[];
}

export const SAMPLE_ACTIONS: Readonly<Record<string, SampleActions>> = {
  "1.1.1": {
    actions: [
      "Seguire l'andamento dell'economia locale",
      "Pubblicare il rapporto annuale e quello di metà anno",
      "Stimare gli effetti economici degli eventi",
      "Tenere gli osservatori su bilanci e credito",
      "Aprire la biblioteca e catalogarne i volumi",
      "Tenere corsi su temi specifici",
    ],
    expected: [
      "Dati congiunturali sempre aggiornati",
      "Quadro dei cambiamenti strutturali della provincia",
      "Studi di settore a servizio delle scelte locali",
      "Più lettori e servizi in biblioteca",
    ],
  },
  "1.2.1": {
    actions: [
      "Aprire tavoli per tema e guidarne i lavori",
      "Raccogliere le proposte di ogni tavolo in una sintesi",
      "Chiudere il percorso con un evento pubblico",
    ],
    expected: [
      "Priorità comuni su cui concentrare le risorse",
      "Un'immagine condivisa del territorio",
      "Imprese e comunità coinvolte nelle decisioni",
    ],
  },
  "1.2.2": {
    actions: [
      "Rinnovare l'area museale dedicata al marmo",
      "Concludere l'accordo con il Comune di Carrara",
      "Valutare l'esproprio per un parcheggio vicino",
    ],
    expected: [
      "Il museo come porta d'ingresso alle cave",
      "Carrara al centro del turismo del marmo",
      "Più domanda per artigiani e ricettività",
    ],
  },
  "1.2.3": {
    actions: [
      "Arricchire con continuità il sito",
      "Dare regolarità alla newsletter",
      "Essere presenti su stampa e televisioni locali",
      "Curare la pagina social dell'ente",
      "Provare dirette e nuovi canali in rete",
    ],
    expected: [
      "Attività dell'ente conosciute da un pubblico più largo",
      "Ruolo dell'ente più chiaro al territorio",
      "Un maggior numero di utenti raggiunti",
    ],
  },
  "2.1.1": {
    actions: [
      "Disegnare un percorso formativo sul cambiamento",
      "Aggiornare competenze tecniche e informatiche",
      "Sostenere la comunicazione interna con il coaching",
      "Definire gli obiettivi operativi dal basso",
    ],
    expected: [
      "Informazioni più condivise fra gli uffici",
      "Personale più legato all'ente",
      "Clima interno migliore, misurato con indagini",
      "Obiettivi assegnati in modo corretto",
    ],
  },
  "2.1.2": {
    actions: [
      "Mettere in sicurezza la facciata della sede",
      "Concedere le sale a pagamento",
      "Dare un uso ai locali vicini al museo",
      "Vendere l'immobile non più utilizzato",
    ],
    expected: [
      "Locali del museo valorizzati",
      "Più congressi e mostre in sede",
      "Entrate che alleggeriscono il bilancio",
    ],
  },
  "2.1.3": {
    actions: [
      "Inviare solleciti alle imprese in ritardo",
      "Richiamare per telefono chi non ha versato",
      "Informare professionisti e associazioni",
      "Ripulire i dati del registro",
    ],
    expected: [
      "Meno crediti aperti dell'anno precedente",
      "Più risorse per le attività di maggior valore",
      "Dati anagrafici più affidabili",
    ],
  },
  "2.1.4": {
    actions: [
      "Applicare la carta dei servizi",
      "Tenere gli standard di qualità già fissati",
      "Rilevare la soddisfazione degli utenti",
    ],
    expected: [
      "Standard di qualità rispettati",
      "Utenza soddisfatta secondo le indagini",
      "Scostamenti noti e spiegati",
    ],
  },
  "2.2.1": {
    actions: [
      "Offrire servizi mirati dal registro imprese",
      "Coordinarsi con gli altri enti della pratica unica",
      "Accordarsi con i Comuni per gli sportelli unici",
      "Costruire in rete l'anagrafica delle imprese",
      "Far conoscere la piattaforma fuori provincia",
    ],
    expected: [
      "Scambio di documenti più rapido con l'utenza",
      "Servizi nuovi, anche a domicilio",
      "Pratiche più snelle e in tempo",
      "Reti d'impresa sostenute dagli uffici",
    ],
  },
  "3.1.1": {
    actions: [
      "Tenere corsi abilitanti",
      "Organizzare seminari",
      "Avviare percorsi finanziati",
      "Formare le imprenditrici",
    ],
    expected: [
      "Agenzia formativa come riferimento in provincia",
      "Offerta concordata con le categorie",
      "Imprese che investono sulle persone",
      "Più imprese femminili",
    ],
  },
  "3.1.2": {
    actions: [
      "Allargare l'alternanza a nuove scuole",
      "Promuovere lo sportello per chi apre un'impresa",
      "Tenere corsi su lavoro autonomo e impresa",
      "Erogare contributi con bandi pubblici",
    ],
    expected: [
      "Nuove imprese e più occupazione",
      "Scuole e aziende coinvolte nell'alternanza",
      "Più utenti allo sportello",
      "Aule dei corsi sempre piene",
    ],
  },
  "3.1.3": {
    actions: [
      "Organizzare fiere e incontri con compratori esteri",
      "Proporre iniziative cofinanziate dalle categorie",
      "Gestire i bandi di contributo",
      "Tenere lo sportello per l'estero",
    ],
    expected: [
      "Più imprese nelle iniziative promozionali",
      "Lavoro comune con gli enti di promozione",
      "Platea dei beneficiari confermata",
      "Assistenza all'estero più diffusa",
    ],
  },
  "3.1.4": {
    actions: [
      "Coordinare le iniziative fra enti",
      "Partecipare a progetti comuni",
      "Formare partenariati",
      "Promuovere il territorio verso chi investe",
    ],
    expected: [
      "Progetti condivisi con altri enti",
      "Area industriale più attraente",
      "Turismo e agroalimentare in rete",
      "Città meglio collocate nelle classifiche",
      "Fondi reperiti da terzi",
    ],
  },
  "3.2.1": {
    actions: [
      "Far conoscere mediazione e arbitrato",
      "Formare gli arbitri",
      "Partecipare alla settimana della conciliazione",
      "Diffondere i contratti tipo",
      "Promuovere i marchi di garanzia",
      "Riscuotere meglio le sanzioni",
    ],
    expected: [
      "Più ricorso alla giustizia alternativa",
      "Arbitri più preparati",
      "Intese con altri organismi di mediazione",
      "Contratti più chiari e meno liti",
    ],
  },
  "3.2.2": {
    actions: ["Eseguire visite ispettive", "Certificare i prodotti a denominazione", "Organizzare seminari"],
    expected: [
      "Ente garante della qualità dei prodotti",
      "Produzioni locali migliori",
      "Operatori più informati su marchi e brevetti",
    ],
  },
  "3.2.3": {
    actions: [
      "Controllare gli operatori dell'oro",
      "Verificare i distributori di carburante",
      "Vigilare sul mercato secondo i protocolli nazionali",
      "Riunire le verifiche per località",
    ],
    expected: [
      "Cittadini consapevoli dei danni della contraffazione",
      "Mercato più corretto",
      "Prodotti più sicuri",
      "Risposte più rapide agli utenti",
    ],
  },
};
