/** How the pane may look. `contrast`: the system's forced colours. */
export type PaneTheme = "light" | "dark" | "contrast";

/** Beside what the pane stands: what a person may know of it depends on that. */
export type PanePlace = "workbench" | "excel";
