import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"],
		reporters: ["default", "./test/reporter.ts"],
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
