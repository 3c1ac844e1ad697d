/**
 * What runs in the reader's browser: it shows the controls, hides what was not yet known or is not looked for, and opens the evidence that a
 * link leads to. The page is whole without it. It reads attributes and sets `hidden` and `data-*`, and writes text only as text.
 */
export const script = `"use strict";
(() => {
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const by = (id) => document.getElementById(id);
const form = by("controls");
if (!form) return;
form.hidden = false;
by("tools").open = innerWidth >= 640;
const slider = by("asof");
const days = slider ? slider.dataset.days.split(" ") : [];
const names = slider ? slider.dataset.names.split("|") : [];
const entries = all(".entry");
const dated = all("[data-known]");
const became = all("[data-since]");
const sections = all(".day");
const fold = (text) => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
const texts = new Map();
const textOf = (entry) => {
	if (!texts.has(entry)) texts.set(entry, fold(entry.textContent));
	return texts.get(entry);
};
const chosen = (id) => (by(id) ? by(id).value : "");
const has = (entry, name, key) => key === "" || (entry.dataset[name] || "").split(" ").includes(key);
let shownDay = null;
const past = () => {
	const last = !slider || Number(slider.value) === days.length - 1;
	const day = last ? null : days[Number(slider.value)];
	if (slider) {
		const said = last ? slider.dataset.all : slider.dataset.end + names[Number(slider.value)];
		by("asof-day").textContent = said;
		slider.setAttribute("aria-valuetext", said);
	}
	if (day === shownDay) return;
	shownDay = day;
	document.body.toggleAttribute("data-past", day !== null);
	for (const part of became) part.toggleAttribute("data-unsaid", day !== null && part.dataset.since > day);
	for (const part of dated) part.toggleAttribute("data-later", day !== null && part.dataset.known > day);
	for (const entry of entries) entry.toggleAttribute("data-partly", day !== null && entry.dataset.settled > day);
	const left = (part, selector) => all(selector, part).filter((item) => !item.hasAttribute("data-later")).length;
	for (const dispute of all(".dispute")) dispute.toggleAttribute("data-later", dispute.hasAttribute("data-unsaid") || (day !== null && left(dispute, ".sides > li") < 2));
	for (const part of all(".part, .part > .beside"))
		if (all("li[data-known]", part).length > 0) part.toggleAttribute("data-later", day !== null && left(part, "li[data-known]") === 0);
};
const tell = () => {
	past();
	const words = fold(chosen("find")).split(/\\s+/u).filter(Boolean);
	const [actor, place, kind] = [chosen("by-actor"), chosen("by-place"), chosen("by-kind")];
	let told = 0;
	for (const entry of entries) {
		const fits = has(entry, "actors", actor) && has(entry, "places", place) && has(entry, "kinds", kind) &&
			(words.length === 0 || words.every((word) => textOf(entry).includes(word)));
		entry.hidden = !fits;
		if (fits && !entry.hasAttribute("data-later")) told++;
	}
	const narrowed = words.length > 0 || actor + place + kind !== "";
	document.body.toggleAttribute("data-narrowed", narrowed);
	for (const section of sections)
		section.hidden = !all(".entry", section).some((entry) => !entry.hidden && !entry.hasAttribute("data-later"));
	by("found").textContent = narrowed || shownDay !== null ? told + " of " + entries.length + " entries shown" : "";
};
let waiting = 0;
form.addEventListener("input", () => {
	clearTimeout(waiting);
	waiting = setTimeout(tell, 80);
});
form.addEventListener("reset", () => setTimeout(tell, 0));
form.addEventListener("submit", (event) => event.preventDefault());
const follow = () => {
	const target = location.hash.length > 1 ? by(location.hash.slice(1)) : null;
	if (!target) return;
	if (target.closest("[hidden], [data-later]")) form.reset();
	const details = target.matches(".entry") ? target.querySelector("details") : null;
	if (details) details.open = true;
	setTimeout(() => target.scrollIntoView(), 30);
};
addEventListener("hashchange", follow);
follow();
})();
`;
