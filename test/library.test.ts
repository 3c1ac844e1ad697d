import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";

const root = resolve(import.meta.dirname, "..");
const app = join(root, "src/app.ts");
const page = readFileSync(join(root, "docs/LIBRARY.md"), "utf8");
const code = /```ts\n(?<code>[\s\S]*?)```/u.exec(page)?.groups?.code ?? "";
const folder = mkdtempSync(join(tmpdir(), "newsreel-library-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The example as a file of somebody who uses the package, in strict TypeScript. */
const example = join(folder, "example.mts");
writeFileSync(example, code);
const program = ts.createProgram([example, app], {
	target: ts.ScriptTarget.ES2023,
	module: ts.ModuleKind.NodeNext,
	moduleResolution: ts.ModuleResolutionKind.NodeNext,
	jsx: ts.JsxEmit.ReactJSX,
	jsxImportSource: "hono/jsx",
	strict: true,
	exactOptionalPropertyTypes: true,
	noUncheckedIndexedAccess: true,
	verbatimModuleSyntax: false,
	skipLibCheck: true,
	noEmit: true,
	types: ["node"],
	typeRoots: [join(root, "node_modules/@types")],
	paths: { newsreel: [app] },
});
const checker = program.getTypeChecker();
const source = program.getSourceFile(app);
const module = source && checker.getSymbolAtLocation(source);
const exported = module ? checker.getExportsOfModule(module) : [];

describe("docs/LIBRARY.md", () => {
	it("has an example that compiles in strict TypeScript", () => {
		const file = program.getSourceFile(example);
		const told = ts.getPreEmitDiagnostics(program, file);
		expect(code.length).toBeGreaterThan(500);
		expect(told.map((d) => ts.flattenDiagnosticMessageText(d.messageText, "\n"))).toEqual([]);
	});

	it("has an example that runs", async () => {
		const { outputText } = ts.transpileModule(code, {
			compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
		});
		const script = join(folder, "example.mjs");
		const written = join(folder, "film.html");
		const own = outputText
			.replace('"newsreel"', JSON.stringify(app))
			.replace('"coverage/"', JSON.stringify(join(root, "examples/january")))
			.replace('"film.html"', JSON.stringify(written));
		writeFileSync(script, own);
		const said: string[] = [];
		const log = vi.spyOn(console, "log").mockImplementation((...words: unknown[]) => said.push(words.join(" ")));
		await import(/* @vite-ignore */ pathToFileURL(script).href);
		log.mockRestore();
		expect(said.some((line) => line.includes("2022-01-05"))).toBe(true);
		expect(existsSync(written)).toBe(true);
	});

	it("names only what the app has", () => {
		for (const m of page.matchAll(/\| `app\.(?<name>\w+)/gu)) {
			const type = exported.find((s) => s.name === "App");
			const members = type
				? checker
						.getDeclaredTypeOfSymbol(type)
						.getProperties()
						.map((p) => p.name)
				: [];
			expect(members).toContain(m.groups?.name);
		}
	});
});

describe("the exports", () => {
	it("are there", () =>
		expect(exported.map((s) => s.name)).toEqual(expect.arrayContaining(["openApp", "Film", "Entry"])));
	it.each(exported.map((symbol) => [symbol.name, symbol] as const))("%s says what it is", (_, symbol) => {
		const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
		expect(ts.displayPartsToString(own.getDocumentationComment(checker))).not.toBe("");
	});
});
