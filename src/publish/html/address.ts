import { plain } from "../plain.js";

/** An address that a link may lead to (http and https, without a user name), as the platform spells it, or null. */
export function address(url: string | null): string | null {
	const bare = url === null ? "" : plain(url);
	if (!/^https?:\/\//iu.test(bare) || !URL.canParse(bare)) return null;
	const { protocol, username, password, href } = new URL(bare);
	return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? href : null;
}

/** A language as an attribute may name it, else nothing. */
export function language(lang: string | null | undefined): { lang: string } | Record<string, never> {
	return lang && /^[a-z]{2,3}$/u.test(lang) ? { lang } : {};
}
