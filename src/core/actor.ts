/** Thrown where nobody, or more than one, is called as asked. `nearest` are the names that come nearest, or those who are all called so. */
export class NotOneActor extends Error {
	constructor(
		readonly asked: string,
		readonly nearest: readonly string[],
		readonly several: boolean,
	) {
		super(several ? `“${asked}” is several: ${nearest.join(", ")}` : `nobody is called “${asked}”`);
		this.name = "NotOneActor";
	}
}
