const article = /^the /u;

/** A folded name without the article before it: "the Red Sea" and "Red Sea" are one. */
export const withoutArticle = (name: string) => name.replace(article, "");
