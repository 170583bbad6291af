/** The words of results that are neither numbers nor days: yes, no, and the many ways of writing nothing. */

const set = (words: string): ReadonlySet<string> => new Set(words.split("|"));

export const YES_WORDS = set(
  "si|s|x|ok|fatto|fatta|fatti|fatte|realizzato|realizzata|realizzati|realizzate|raggiunto|raggiunta|completato|completata|concluso|conclusa|attuato|attuata|eseguito|eseguita|approvato|approvata|pubblicato|pubblicata|adottato|adottata|vero|yes|y|done|completed|achieved|true|✓|✔",
);

export const NO_WORDS = set(
  "no|n|non realizzato|non realizzata|non realizzati|non realizzate|non fatto|non fatta|non raggiunto|non raggiunta|non completato|non completata|non attuato|non attuata|non eseguito|non eseguita|non concluso|non conclusa|falso|not done|not achieved|not completed|false",
);

export const NOTHING = set(
  "n.d.|nd|n.d|n/d|n.a.|na|n.a|n/a|n.p.|n.c.|da definire|da rilevare|non disponibile|non rilevato|dato non disponibile|in corso di rilevazione|00/01/1900|00/01/00|0/1/1900|tbd|not available|not yet available|?|//|/",
);
