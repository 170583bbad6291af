/** The pane's own style, put into the page by Fluent's renderer: no style sheet to serve. */
import { makeStaticStyles } from "@fluentui/react-components";
import { chartStyle } from "./chartStyle";
import { frameStyle } from "./frameStyle";
import { viewStyle } from "./viewStyle";

export const usePaneStyle = makeStaticStyles([frameStyle, viewStyle, chartStyle]);
