import { as, type Rule } from './standing.ts'

const author = String.raw`(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`
/** `D. Verdi, Il mare di notte`: initials and a surname before a title, alone or after other authors. */
const title = /^(?:,\s(?:e\s)?(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]+){0,4},\s["«“]?\p{Lu}[\p{L}'’]*\s\p{Ll}/u
const form = new RegExp(String.raw`^${author}$`, 'u')
const ofReading = /(?<!\p{L})(?:bibliotec\p{L}+|libr[oi]|lettur[ae]|testi|titoli|volumi|romanz[oi]|pubblicazion[ei]|bibliografi\p{L}|autor[ei]|catalogo|prestito)(?!\p{L})/iu

/** Who is named by initials before the title of a book wrote it. */
export const byBook: Rule = ({ scene: { text }, mention, own, from, line }) =>
  form.test(own) && title.test(text.slice(mention.end, mention.end + 120)) && ofReading.test(text.slice(Math.max(0, mention.start - 600, Math.min(from, line.start) - 200), mention.start)) ? as('public-figure') : null
