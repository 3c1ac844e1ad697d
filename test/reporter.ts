import type { Reporter, TestModule } from "vitest/node";

/** Prints the one line that CI reads: `N passed, N failed`. A file that could not be loaded counts as a failure. */
export default class Closing implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		let failed = errors.length;
		for (const module of modules) {
			if (module.errors().length > 0) failed++;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === "passed") passed++;
				if (state === "failed") failed++;
			}
		}
		process.on("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
	}
}
