/** A class as schools write it: `II B`, `3B`, `1ª A, plesso Mare`, `4 SIA`, `terza C`. */
export const className = String.raw`(?:(?:[1-5]\s{0,3}[\^ªa°]?|(?:IV|V|I{1,3})(?![A-Z]))[\s-]{0,3}(?:sez(?:ione|\.)\s{0,3})?(?:[A-Z]{1,4}|[A-Z]\s?[A-Z]{3}|[A-Z][a-z]{2})|(?:IV|V|II|III)[A-H]|I[ABDEF]|(?:prim|second|terz|quart|quint)a\s{1,3}(?:sez(?:ione|\.)\s{0,3})?[A-Z]{1,3}|(?<=(?:sezione|sez\.|classe)\s)(?:[A-Z]|(?:dei |delle |degli )?\p{Lu}\p{Ll}{3,}))(?![\p{L}\d']|\.\p{L}|\s?[/-]\s?\d)(?:,?\s(?:del )?(?:plesso|sede|scuola|corso|indirizzo)\s(?:di )?[A-ZÀ-Ü"«][\p{L}'"»]+)?`

/** The same, also as a whole word in capitals with the section inside, at the head of a stretch. */
export const classAhead = new RegExp(String.raw`^[\s,;:*_("–-]{0,6}(?:(?:del(?:la|l)?|in|frequentante la)\s)?(?:classe|cl\.?|sez\.?|sezione)?\s{0,2}${className}`, 'u')
