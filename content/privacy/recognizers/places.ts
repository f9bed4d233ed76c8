import { anyCase } from '../any-case.ts'
import { few } from '../few.ts'
import { otherStreetWords, streetWords } from '../lexicon/street-words.ts'

/** The word a street begins with, in full or cut short. */
const streetWord = anyCase(
  String.raw`(?:${streetWords}|${otherStreetWords}|v\.(?=[ ]?\p{Lu}\p{Ll}{2})|lungo\p{L}{2,8}|lungo(?=[ ]\p{Lu}))`,
)
/** Roads that have a number, and the quarters of a town where houses alone are numbered. */
const numberedRoad = String.raw`(?:S\.?[ ]?[PSC]\.?[ ]?\d{1,3}|${anyCase('strada (?:provinciale|statale|comunale)')}[ ]\d{1,3})`
const quarter = String.raw`(?:Cannaregio|Castello|Dorsoduro|Giudecca|San Polo|S\. ?Polo|San Marco|S\. ?Marco|Santa Croce|S\. ?Croce)`
const word = String.raw`(?:\p{L}[\p{L}'.]*(?:-[\p{L}']+){0,3}|\d{1,2}(?=\s\p{Lu})|[IVXL]+)`
const oneFloor = String.raw`[\s,–—-]{1,4}(?:int(?:erno|\.)?|scala|sc\.|piano|pal(?:azzina|\.)|lotto|edificio|corpo|fabbricato|isolato)[ ]?\w{1,4}(?!\p{L})`
const floor = few(oneFloor, '0,3')
const houseNumber = String.raw`(?:,?[ ]{0,2}(?:n\.?[ ]?|n°[ ]?|nr\.?[ ]?|civ(?:ico|\.)?[ ]?(?:n\.[ ]?)?)?\d{1,4}(?![.,]\d|[ªº°^])(?:(?:[ ]?[/-]?[ ]?(?:bis|ter|BIS|TER|[A-Z]|\d{1,3})|[/-]?[a-z])(?![\p{L}\d]))?|,?[ ]{1,2}[Kk][Mm]\.?[ ]?\d{1,3}(?:[,.]\d{1,3})?(?!\d)|,?[ ](?:snc|SNC|s\.n\.c\.?|s\.n\.)(?!\p{L})|,[ ](?:lotto|edificio|fabbricato)[ ](?:n\.[ ]?)?\d{1,3}(?![\d.]))`
const ofTown = String.raw`(?:di|del|dello|della|dei|degli|delle|d'|de'|ne'|nel|nell'|nella|in|al|alla|all'|a|sul|sulla|sull')`
/** A town, with its particles and the short words that follow some. */
export const city = String.raw`\p{Lu}[\p{L}']+${few(String.raw`[ /-](?:${ofTown}[ ]?)?\p{Lu}[\p{L}']+`, '0,3')}(?:(?<=[ ](?:Sup|Inf|Mag|Min|Mar|Sabb))\.)?`
const province = String.raw`(?:[ ]?[(][A-Z][A-Za-z][)]|[ ,]{1,2}[A-Z]{2}(?![\p{L}]))`
const postcode = String.raw`(?:[A-Z]{1,2}-)?\d{5}`
const townByPostcode = String.raw`[\s,;–—-]{1,4}${postcode}[\s,–—-]{1,3}${city}`
const townAfter = String.raw`(?:${townByPostcode}|\n[ ]{0,3}${city}(?=[ ]?[(][A-Z])|[ ,–—-]{1,4}${city}(?=[ ]?(?:[(|,;.)\t\n•·–—/]|$)|[ ]-[ ]|[ ](?:ed?|o|tel|cell|nat[oa]|con|alle|dal|per|presso|è|ha|dove|da|posta|mail|pec|documento|codice|patente|carta)[ .]))`
/** What follows a street and its number: stairs, floor, postcode, town, province. */
const tail = String.raw`${floor}(?:${townAfter}${province}?)?`

/** A street with a number, in any of these forms; the last has none. */
export const streetForms = [
  String.raw`${numberedRoad}(?:[ ](?:\p{L}+[ ]){0,3}?\p{L}*)?${houseNumber}${tail}`,
  String.raw`(?:${anyCase('(?:casella postale|cas\\. post\\.)')}|C\.[ ]?P\.)[ ](?:n\.[ ]?)?\d{1,5}(?![\p{L}\d/])${tail}`,
  String.raw`${streetWord}[ ]{1,3}(?:${word}[ ]{1,2}){0,5}?${word}(?:${houseNumber})${tail}`,
  String.raw`${streetWord}[ ]{1,3}\d{1,4}(?:/?[A-Za-z])?(?![\p{L}\d/.])${tail}`,
  String.raw`${quarter}(?:,[ ]?|[ ])(?:n\.[ ]?)?[1-9]\d{0,3}(?:/?[A-Za-z])?(?![\p{L}\d/]|[ .]\d)${tail}`,
  String.raw`\d{1,4}(?:/?[A-Za-z])?[ ]di[ ]${streetWord}[ ]{1,3}(?:\p{L}[\p{L}']*[ ]{1,2}){0,3}?\p{L}*'?\p{Lu}[\p{L}']+${tail}`,
  String.raw`${streetWord}[ ]{1,3}(?:(?:de\w*|di|d')[ ]?)?(?:\p{Lu}[\p{L}'.]+[ ]?){1,4}(?![\p{L}\d])(?:${few(oneFloor, '1,3')}(?:${townAfter}${province}?)?|${townByPostcode}${province}?)?`,
]
/** A postcode with its town, standing alone. */
export const postalForm = String.raw`${postcode}[ –—-]{1,3}${city}${province}?`
/** A town with its province, as it stands where somebody lives. */
export const townForm = String.raw`${city}(?:[ ]?\([A-Za-z]{2}\))?`
