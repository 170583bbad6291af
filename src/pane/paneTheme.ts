/** How the pane may look. `contrast`: the system's forced colours. */
export type PaneTheme = "light" | "dark" | "contrast";
