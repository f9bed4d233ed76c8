import { anyCase } from './any-case.ts'
import { few } from './few.ts'

/** A course of study: by its word, its abbreviation or its initials. */
const branchWord = anyCase(
  String.raw`(?:liceo(?: (?:classico|scientifico|linguistico|artistico|musicale|sportivo|economico.sociale|delle scienze umane))?|classico|ginnasio|ginnasiale|scientifico|linguistico|artistico|musicale|coreutico|sportivo|alberghiero|agrari[oa]|nautico|geometri|turistico|turismo|tecnico|professionale|odontotecnic[oi]|meccanica|meccatronica|moda|grafica|informatica|elettronica|chimica|biotecnologie|acconciatura|estetica|enogastronomia|pasticceria|accoglienza|figurativo|pittorico|multimediale|audiovisiv[oa]|architettura|design|costruzioni|grafico|chimico|elettrico|elettronico|elettrotecnic[oa]|meccanico|automazione|informatico|economico|amministrativo|commerciale|servizi ${few('\\p{L}', '3,14')}|manutenzione|sociale|socio-?sanitari[oa]|ottic[oa]|benessere|aziendale|quadriennale|bilingue|internazionale|tradizionale|potenziato|diurno|digitale|biologico|biomedico|operator[ei] ${few('\\p{L}', '3,12')}|serale|sc\.? (?:umane|appl(?:icate|\.)?)|scienze (?:umane|applicate)|lic\.|(?:scient|ling|informat|mecc|elettr|econ)(?:\.|(?!\p{L}))|inf\.|class\.|cl\.|art\.|mus\.|tur\.|alb\.|agr\.|geom\.|comm\.|odo\.|afm|rim|sia|cat|les|lsu|lsa|mat|tur|itt|ipsia|odo|ssas|tlc|ele|mec|chi)(?!\p{L})`,
)
const initials = String.raw`[A-Z]\.\s?[A-Z]\.(?:\s?[A-Z]\.)?`
const capitals = String.raw`[A-Z]{2,5}(?![\p{L}\d.]|\s\p{Lu}{2,})`
/** The stage of the school. */
const stage = anyCase(String.raw`(?:primaria|infanzia|secondaria(?: di (?:i|primo|1°) grado)?|elementar[ei]|medi[ae]|sec\.(?: (?:i|1°)(?: gr(?:ado|\.))?)?|prim\.|elem\.|periodo)(?!\p{L})`)
const section = anyCase(String.raw`(?:sezione|sez\.?|corso)`)

/** A word of a course cut short, which is no title of a person: `Amm. Fin. Mark.` */
const cutShort = String.raw`(?!(?:Prof|Dott|Dr|Sig|Ins|Avv|Ing|Arch|Geom|Rag|Don|Mons|Tel|Cell|Art|All|Nat|Res|Loc|Via|Ore|Sez)\.)\p{Lu}\p{Ll}{2,5}\.`
const tail = String.raw`(?:[ ]{1,2}(?:${stage}|${branchWord}|${initials}|${capitals}|${cutShort})|[/-](?:${branchWord}|${capitals})|,[ ](?:${branchWord})|,?[ ]${section}[ ](?:[A-Z](?![\p{L}\d])|${anyCase('unica')}))`
const place = String.raw`(?:,\s(?:sede|plesso)\s(?:di\s)?[Vv]ia\s\p{Lu}[\p{L}']+|,?\s(?:della\s)?(?:scuola\s)?(?:infanzia|primaria|secondaria|media)(?:\s(?:di|in)\s\p{Lu}\p{Ll}[\p{L}']+|\s\p{Lu}\p{Ll}[\p{L}']+|(?=[,.;)\n]))|,\s(?:plesso|sede|scuola)\s["«][\p{L}' ]{2,30}["»]|[, ]{1,2}(?:del |della )?(?:plesso|sede|scuola|corso|indirizzo|succursale)\s(?:di |del |della )?[A-ZÀ-Ü][\p{L}']+)`
/** What may follow a class, and what may not. */
const after = String.raw`${few(tail, '0,3')}(?![\p{L}\d']|\.\p{L}|\s?[/-]\s?\d)(?:${place})?`

const ordinal = anyCase('(?:prim|second|terz|quart|quint)a')
const year = String.raw`(?:[1-5][ ]{0,3}(?:\^[ªa]?|[ªa°])?|(?:IV|V|I{1,3})(?![A-Z])[\^ªa°]?|${ordinal}(?!\p{L}))`
/** Between a year and its letter, that stand in one line or are a letter apart. */
const apart = String.raw`(?:[ -]{0,3}|[ ]?\n(?=[A-Z](?![\p{L}\d'])))`
const letter = String.raw`(?:[A-Z]{1,4}|[A-Z][ ]?[A-Z]{3}|(?<=[\dªa°^])[A-Z][a-z]|[A-Z][a-z]{2})(?![a-z])`
const numbered = [
  String.raw`${year}[ -]{0,3}${few(`(?:${stage}|${branchWord}|${initials}|${capitals})[ ,]{1,2}`, '1,2')}(?:${section}\s{0,3})?(?:[A-Z](?![\p{L}\d.'])|(?<=${anyCase('sez')}[^,;]{1,8})${anyCase('unica')})`,
  String.raw`[1-5][A-Z]{1,3}\d(?!\d|[.,]\d)`,
  String.raw`${year}(?:${apart}(?:${section}[ ]{0,3})?|,[ ]${section}[ ])${letter}`,
  String.raw`[3-5]\s${anyCase('anni')},?\s${section}\s[A-Z](?![\p{L}\d])`,
  String.raw`${year}[\s-]{0,3}(?:${section}\s{0,3})${anyCase('unica')}`,
  String.raw`(?:[1-5](?:\^[ªa]?|[ªa°])|(?:IV|V|I{1,3})(?![A-Z])|${ordinal})${few('[ -]', '1,3')}(?:${stage}|${branchWord}|${initials})|[1-5]\s(?:${branchWord}|${initials})`,
  String.raw`[1-5][a-h](?=[ ]${capitals})`,
  String.raw`(?<=(?:[Cc]lasse:?|[Cc]l\.|della|dalla|alla|nella)\s)[1-5](?:[a-h]|[ ][bcdfg])(?![\p{L}\d'])`,
  String.raw`(?:V|II|III)[A-H]|IV[B-H]|I[ABDEF]|(?<=(?:[Cc]lasse|[Cc]l\.|della|alla)\s)IVA`,
].join('|')
const named = String.raw`(?:[A-Z]|["“«]\p{L}[\p{L}' ]{2,24}["”»]|(?:dei |delle |degli |del |della )?\p{Lu}\p{Ll}{2,}|(?:dei|delle|degli)\s(?!(?:alunn|bambin|student|genitor|docent|insegnant|ragazz|alliev|maestr)\p{Ll})\p{Ll}{4,}|[3-5] anni|${anyCase('unica|primavera')})`
const namedBy = '(?:sezione|Sezione|SEZIONE|sez\\.?|Sez\\.?|SEZ\\.?|classe|Classe|CLASSE)'

/** A class as schools write it, but not the list of an election, `Lista 1 FLC CGIL`: `II B`, `3B`, `1ª A, plesso Mare`, `4 SIA`, `quinta A Rim`, `3 ART A`; or by its name, after the word that says so. */
export const numberedClass = String.raw`(?<!${anyCase('list[ae]')}\s(?:n\.\s?)?)(?:${numbered})${after}`
export const namedClass = String.raw`${namedBy}\s(?<name>${named}${after})`
/** Either, where the word that says so stands before. */
export const className = String.raw`(?:${numbered}|(?<=(?:[Ss]ezione|[Ss]ez\.|[Cc]lasse)\s)${named})${after}`

/** The same, also as a whole word in capitals with the section inside, at the head of a stretch. */
export const classAhead = new RegExp(String.raw`^[\s,;:*_("–-]{0,6}(?:(?:del(?:la|l)?|di|in|frequentante la)\s)?(?:${anyCase('classe|cl\\.?|sez\\.?|sezione')})?${few('\\s', '0,2')}${className}`, 'u')
