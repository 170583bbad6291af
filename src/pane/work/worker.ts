/** The worker in which the pane's core runs, so that the page stays free for the person. */
import { servePaneWork } from "./remoteWork";

servePaneWork();
