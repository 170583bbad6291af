/** La pagina del componente di Excel, dove il riquadro non può lavorare: perché, e che cosa fare. */

/** `noLibrary` … `failed`: see the page's reasons. */
export interface PlainPageText {
  readonly title: string;
  readonly body: string;
  readonly todo: string;
  /** Loading the page again may help. */
  readonly again: boolean;
}

export interface AddinPageText {
  readonly pages: Readonly<Record<"noLibrary" | "noAnswer" | "notExcel" | "tooOld" | "failed", PlainPageText>>;
  readonly retry: string;
  readonly guide: string;
  /** Beside the page. */
  readonly guideAddress: string;
  readonly details: string;
}

export const addinPageIt: AddinPageText = {
  pages: {
    noLibrary: {
      title: "Cabina non raggiunge Excel.",
      body: "La libreria di Microsoft con cui Cabina parla con Excel non si è caricata. Nella cartella di lavoro non è cambiato nulla.",
      todo: "Controllare la connessione e riprovare. Se la rete dell’ente filtra gli indirizzi, chiedere di permettere appsforoffice.microsoft.com.",
      again: true,
    },
    noAnswer: {
      title: "Excel non risponde.",
      body: "Cabina aspetta Excel da un po’. Nella cartella di lavoro non è cambiato nulla.",
      todo: "Se una cella è in scrittura, premere Invio; poi riprovare. Se non basta, chiudere e riaprire la cartella.",
      again: true,
    },
    notExcel: {
      title: "Cabina lavora dentro Excel.",
      body: "Questa pagina è il riquadro di un componente aggiuntivo: da sola non ha una cartella di lavoro da leggere.",
      todo: "Aprire in Excel la cartella del piano, poi scegliere Home › Cabina. Se Cabina non c’è, la guida dice come aggiungerla.",
      again: false,
    },
    tooOld: {
      title: "Questo Excel è troppo vecchio per Cabina.",
      body: "Servono Excel di Microsoft 365, Excel 2021 o successivi, oppure Excel sul web. Nella cartella di lavoro non è cambiato nulla.",
      todo: "Aggiornare Excel da File › Account, o aprire la cartella in Excel sul web.",
      again: false,
    },
    failed: {
      title: "Il riquadro di Cabina non è partito.",
      body: "Una sua parte non si è caricata. Nella cartella di lavoro non è cambiato nulla.",
      todo: "Controllare la connessione e riprovare; se si ripete, mandare i dettagli all’assistenza.",
      again: true,
    },
  },
  retry: "Riprova",
  guide: "Guida di Cabina",
  guideAddress: "guide.html",
  details: "Dettagli per l’assistenza",
};
