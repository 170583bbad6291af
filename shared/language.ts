/** The languages that Cabina speaks; the texts stand in `text/`. */
export type Language = "it" | "en";
