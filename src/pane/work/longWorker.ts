/** The worker for the long work of the pane's core: it is ended when nobody waits for it any more. */
import { serveLongTasks } from "./remoteWork";

serveLongTasks();
