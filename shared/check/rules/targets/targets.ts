/** The rules on targets, in the order in which their findings are told. */
import type { Rule } from "../../rule";
import { targetUnreadable } from "./targetUnreadable";

export const TARGETS_RULES: readonly Rule[] = [targetUnreadable];
