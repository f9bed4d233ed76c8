/** What may follow a class, and what may not. */
const after = String.raw`(?:\s[A-Z]{2,3}(?![\p{L}\d.]))?(?:\s(?:primaria|infanzia|secondaria(?: di (?:I|primo|1°) grado)?|professionale|classico|scientifico|linguistico|artistico|tecnico)(?!\p{L}))?(?![\p{L}\d']|\.\p{L}|\s?[/-]\s?\d)(?:,\s(?:plesso|sede|scuola)\s["«][\p{L}' ]{2,30}["»]|,?\s(?:del )?(?:plesso|sede|scuola|corso|indirizzo)\s(?:di )?[A-ZÀ-Ü][\p{L}']+)?`
const numbered = String.raw`(?:[1-5]\s{0,3}[\^ªa°]?|(?:IV|V|I{1,3})(?![A-Z]))[\s-]{0,3}(?:sez(?:ione|\.)\s{0,3})?(?:[A-Z]{1,4}|[A-Z]\s?[A-Z]{3}|[A-Z][a-z]{2})|(?:IV|V|II|III)[A-H]|I[ABDEF]|(?:prim|second|terz|quart|quint)a\s{1,3}(?:sez(?:ione|\.)\s{0,3})?[A-Z]{1,3}`
/** A year with its branch, which may stand before the letter: `2 Classico C`, `1 S.A.`, `II sc. appl.`. */
const branched = String.raw`(?:[1-5]\s{0,2}[\^ªa°]?|(?:IV|V|I{1,3})|(?:prim|second|terz|quart|quint)a)\s{1,2}(?:[A-H]\s)?(?:S\.\s?[AUM]\.|[Ss]c(?:ient)?\.\s?(?:appl|um|umane|applicate|nat)\.?|ling\.|art\.|mus\.|primaria|elementare|media|[Cc]lassic[oa]|CLASSICO|[Ss]cientific[oa]|SCIENTIFICO|[Ll]inguistic[oa]|LINGUISTICO|[Aa]rtistic[oa]|ARTISTICO|[Aa]lberghiero|ALBERGHIERO|[Mm]usicale|MUSICALE|ART|AFM|MAT)(?:,?\s(?:sez\.\s)?(?:[A-H]|unica)(?![\p{L}\d]))?`
const named = String.raw`(?:[A-Z]|(?:dei |delle |degli )?\p{Lu}\p{Ll}{3,}|[3-5] anni|unica)`

/** A class as schools write it: `II B`, `3B`, `1ª A, plesso Mare`, `4 SIA`, `terza C`; or by its name, after the word that says so. */
export const numberedClass = String.raw`(?:(?:${branched})(?![\p{L}\d'])|(?:${numbered})${after})`
export const namedClass = String.raw`(?:sezione|Sezione|SEZIONE|sez\.|Sez\.|SEZ\.|classe|Classe|CLASSE)\s(?<name>${named}${after})`
/** Either, where the word that says so stands before. */
export const className = String.raw`(?:${branched}(?![\p{L}\d'])|${numbered}|(?<=(?:sezione|sez\.|classe)\s)${named})${after}`

/** The same, also as a whole word in capitals with the section inside, at the head of a stretch. */
export const classAhead = new RegExp(String.raw`^[\s,;:*_("–-]{0,6}(?:(?:del(?:la|l)?|di|in|frequentante la)\s)?(?:classe|cl\.?|sez\.?|sezione)?\s{0,2}${className}`, 'u')
