import { host, words } from "../fields.js";

/** The outlet in the title of a feed: where that has parts ("Northern Wire - World", "World | Northern Wire"), the one that its address is called after. */
export function outletOf(title: string | null, url: string | null): string | null {
	const labels =
		host(url)
			?.split(".")
			.slice(0, -1)
			.filter((label) => label.length > 2) ?? [];
	const parts = (title ?? "").split(/\s+[-–—|·•»>:/]+\s+|:\s+/u).flatMap((part) => words(part) ?? []);
	const isCalled = (part: string) => {
		const bare = part.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
		return bare.length > 2 && labels.some((label) => bare.includes(label) || label.replaceAll("-", "").includes(bare));
	};
	const [own, ...others] = parts.filter(isCalled);
	return parts.length > 1 && own !== undefined && others.length === 0 ? own : title;
}
