/** The worker in which the pane's core runs. */
import { localDay } from "../../actions/localDay";
import { servePaneWork } from "./remoteWork";

servePaneWork(() => localDay(new Date()));
