/** A glob of the files that drafts are written in. */
export const proseFiles =
  "**/*.{md,markdown,mdx,qmd,rmd,Rmd,txt,tex,html,htm,adoc,asciidoc,rst,org,typ}";
