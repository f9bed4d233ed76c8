/** The titles that offices put before a name, cut short, as many as stand there. */
export const shortTitles = String.raw`(?:(?:prof|dott|dr|sig|ins|avv|ing|arch|geom|rag)\.?\s?(?:ssa|ra)?\.?\s*)*`
/** Words for a child at school or at home, as alternatives of one pattern. */
export const childWords = String.raw`alunn[oaie]|student(?:e|i|essa|esse)|allie?v[oaie]|bambin[oaie]|bimb[oaie]|minor[ei]|ragazz[oaie]|figli(?:o|a|e)?|fratell[oi]|sorell[ae]|gemell[oaie]|scolar[oaie]|piccol[oai]`
