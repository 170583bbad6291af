/** Rows of the cockpit's first page that others point to. */
export const FIRST_PAGE = { eyebrow: 2, score: 6, needsPerson: 10, plan: 11, blocks: 13 } as const;
