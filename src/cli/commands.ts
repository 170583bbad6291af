/** Every command, in the order in which help lists them. */
import type { Command } from "./command";
import { build } from "./commands/build";
import { check } from "./commands/check";
import { demo } from "./commands/demo";
import { fix } from "./commands/fix";
import { open } from "./commands/open";
import { remove } from "./commands/remove";
import { sample } from "./commands/sample";
import { score } from "./commands/score";
import { target } from "./commands/target";
import { undo } from "./commands/undo";

export const COMMANDS: readonly Command[] = [build, undo, remove, score, check, fix, target, sample, demo, open];
