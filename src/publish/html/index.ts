export { type PageData, pageData } from "./assets.js";
export { htmlFilm, type PageOptions } from "./page.js";
