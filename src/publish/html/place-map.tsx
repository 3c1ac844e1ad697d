import { type ExtendedFeature, geoContains, geoEqualEarth, geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { byText } from "../../core/order.js";
import { plain } from "../plain.js";
import type { Topology } from "./assets.js";
import { around, type Located } from "./map-fit.js";
import { type Box, type Label, type Placed, placeLabels, widthOf } from "./place-labels.js";
import { runs } from "./runs.js";
import type { Sheet } from "./sheet.js";

const [width, height] = [352, 264];

function countries(world: Topology) {
	const object = world.objects.countries;
	return object?.type === "GeometryCollection" ? feature(world, object).features : [];
}

/** The name that the atlas gives a country. */
function nameOf(properties: unknown): string {
	return typeof properties === "object" && properties !== null && "name" in properties ? String(properties.name) : "";
}

/** The window on the world, at least six degrees across, in which all the places lie with room for their labels. */
function projection(places: readonly Located[]) {
	const [lons, lats] = [places.map((p) => p.lon), places.map((p) => p.lat)];
	const grow = (values: readonly number[], least: number): [number, number] => {
		const [low, high] = [Math.min(...values), Math.max(...values)];
		const more = Math.max(0, least - (high - low)) / 2;
		return [low - more, high + more];
	};
	const [west, east] = grow(lons, 6);
	const [south, north] = grow(lats, 4);
	const corners: ExtendedFeature["geometry"] = {
		type: "MultiPoint",
		coordinates: [
			[west, Math.max(-80, south)],
			[east, Math.min(80, north)],
		],
	};
	const made = east - west > 150 ? geoEqualEarth() : geoMercator().rotate([-(west + east) / 2, 0]);
	return made
		.fitExtent(
			[
				[46, 30],
				[width - 62, height - 34],
			],
			corners,
		)
		.clipExtent([
			[0, 0],
			[width, height],
		])
		.precision(0.5);
}

/** A round number of kilometres that is about a fifth of the picture wide, and its width in units of the picture. */
function scaleBar(project: ReturnType<typeof projection>): { km: number; width: number } | null {
	const [a, b] = [project.invert?.([0, height - 20]), project.invert?.([100, height - 20])];
	if (!a || !b) return null;
	const radians = Math.PI / 180;
	const km = Math.abs(b[0] - a[0]) * radians * 6371 * Math.cos(a[1] * radians);
	if (!(km > 0)) return null;
	const wanted = km * 0.75;
	const power = 10 ** Math.floor(Math.log10(wanted));
	const round = [5, 2, 1].map((n) => n * power).find((n) => n <= wanted) ?? power;
	return { km: round, width: (round / km) * 100 };
}

/** The line from a point to its label: to the side of it, or to its upper or lower edge. */
function Leader({ at, x, y }: { at: Placed; x: number; y: number }) {
	const below = at.y > y;
	const end = at.anchor !== "middle" ? at.y - 4 : below ? at.y - 11 : at.y + 14 * (at.lines.length - 1) + 4;
	return <line class="leader" x1={x} y1={y} x2={at.x.toFixed(1)} y2={end.toFixed(1)} />;
}

/** The places told of, with the days on which something is told there; those for which the map has no room stand in the list alone. */
export function PlaceMap({ places, world, sheet }: { places: readonly Located[]; world: Topology; sheet: Sheet }) {
	const dots = places.filter((p) => p.place.precision !== "country");
	const { near } = around(dots.length > 0 ? dots : places);
	if (near.length === 0) return null;
	const project = projection(near);
	const path = geoPath(project).digits(1);
	const land = countries(world).flatMap((country) => {
		const d = path(country);
		if (d === null) return [];
		const told = places.some((p) => p.place.precision === "country" && geoContains(country, [p.lon, p.lat]));
		const [x, y] = path.centroid(country);
		return [{ d, told, x, y, area: path.area(country), name: plain(nameOf(country.properties)) }];
	});
	const drawn = near
		.flatMap((p) => {
			const at = project([p.lon, p.lat]);
			if (!at || p.place.precision === "country") return [];
			return [
				{
					...p,
					x: Math.round(at[0] * 10) / 10,
					y: Math.round(at[1] * 10) / 10,
					r: 3 + Math.min(4, Math.sqrt(p.days.length)),
				},
			];
		})
		.sort((a, b) => b.days.length - a.days.length || b.weight - a.weight || byText(a.place.id, b.place.id));
	const taken: Box[] = drawn.map(({ x, y, r }) => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }));
	const labels: Label[] = drawn.map(({ place, days, x, y }) => ({
		x,
		y,
		lines: [plain(place.name), runs(days, sheet.year, true)].filter((t) => t !== ""),
	}));
	const bar = scaleBar(project);
	const barBox: Box = { x: 0, y: height - 26, width: 120, height: 26 };
	const setting = { size: 12, lead: 14, gap: 10, frame: { x: 3, y: 3, width: width - 6, height: height - 6 } };
	const set = placeLabels(labels, [...taken, barBox], { ...setting, leader: true });
	const boxes = set.flatMap((at): Box[] => {
		if (at === null) return [];
		const wide = Math.max(...at.lines.map((l) => widthOf(l, 12)));
		const left = at.anchor === "start" ? at.x : at.anchor === "end" ? at.x - wide : at.x - wide / 2;
		return [{ x: left, y: at.y - 12, width: wide, height: 14 * at.lines.length }];
	});
	const named = land
		.filter((c) => c.area > 2500 && Number.isFinite(c.x) && Number.isFinite(c.y))
		.sort((a, b) => b.area - a.area);
	const names = placeLabels(
		named.map((c) => ({ x: c.x, y: c.y - 7, lines: [c.name.toUpperCase()] })),
		[...taken, ...boxes, barBox],
		{ ...setting, size: 12.5, gap: 0 },
	);
	return (
		<svg
			class="chart map"
			viewBox={`0 0 ${width} ${height}`}
			role="img"
			aria-label={`Map of ${drawn.length} places; the same as a list beside it`}
		>
			<rect class="sea" x={0} y={0} width={width} height={height} />
			{land.map((c) => (
				<path class={c.told ? "land told" : "land"} d={c.d} />
			))}
			{named.map((c, i) => {
				const at = names[i];
				return at ? (
					<text class="country" x={Math.round(at.x)} y={Math.round(at.y)} text-anchor={at.anchor}>
						{c.name}
					</text>
				) : null;
			})}
			{drawn.map(({ x, y, r }, i) => {
				const at = set[i];
				return (
					<>
						{at?.far ? <Leader at={at} x={x} y={y} /> : null}
						<circle class="dot" cx={x} cy={y} r={r.toFixed(1)} />
						{at?.lines.map((text, row) => (
							<text
								x={at.x.toFixed(1)}
								y={(at.y + row * 14).toFixed(1)}
								text-anchor={at.anchor}
								class={row === 0 ? "value" : "voice"}
							>
								{text}
							</text>
						))}
					</>
				);
			})}
			{bar === null ? null : (
				<g class="scale">
					<path d={`M8,${height - 14}v6h${bar.width.toFixed(1)}v-6`} />
					<text x={8 + bar.width / 2} y={height - 12} text-anchor="middle">
						{`${bar.km} km`}
					</text>
				</g>
			)}
		</svg>
	);
}
