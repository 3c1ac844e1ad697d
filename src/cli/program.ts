import { Command } from "commander";
import { actors } from "./actors.js";
import { film } from "./film.js";
import { names } from "./names.js";
import { read } from "./read.js";
import { stories } from "./stories.js";
import type { Task } from "./task.js";
import { tolls } from "./tolls.js";

const about =
	"Reads the coverage of an unfolding crisis and writes its film: a dated chronicle in which every line shows who says so, since when, and whether it still stands.";

const examples = `
Examples:
  newsreel film coverage/                      the film of a folder of files
  newsreel film coverage/ --as-of 2022-01-09   as it could be told that evening
  newsreel film coverage/ --json > film.json   as data
  newsreel read article.html                   what was read in it, marked
  newsreel tolls coverage/                     every figure, and who gave it
  cat pile.jsonl | newsreel stories -          a mixed pile into stories

Every command has its own --help.

Exit status: 0 all was told; 1 a file or a line was left out;
2 nothing could be done.`;

/** The command line: every command and option, bound to what does them. */
export function program(task: Task, version: string): Command {
	const main = new Command("newsreel")
		.description(about)
		.version(version, "-V, --version", "print the version")
		.helpOption("-h, --help", "print what a command can do")
		.helpCommand(false)
		.showSuggestionAfterError(true)
		.addHelpText("after", examples);
	for (const command of [film(task), read(task), stories(task), tolls(task), actors(task), names(task)])
		main.addCommand(command.helpOption("-h, --help", "print what it can do"));
	return main;
}
