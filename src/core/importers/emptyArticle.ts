import type { Article } from "../model/article.js";

/** An article of which nothing is known. */
export const emptyArticle = {
  id: "",
  type: "document",
  title: "",
  author: [],
  fields: {},
} satisfies Article;
