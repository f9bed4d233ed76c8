import { as, type Rule } from './standing.ts'

/** `7:04 via Fontana, 2 – sale …`: a time and a place where somebody is taken up or set down. */
const stop = /^[\s*•–-]*(?:(?:ore|h\.?|alle)\s)?\d{1,2}[:.]\d\d[\s,–-]{1,4}(?:[^\n]{0,70}?[,\s])?(?:via|viale|v\.le|piazza|p\.zza|corso|c\.so|contrada|c\.da|strada|vicolo|largo|borgo|frazione|fraz\.|loc\.|località|traversa|salita|casa|bivio|cascina)\s[^\n]{1,70}?(?:[,;:–—-]\s(?:(?:sal(?:e|gono)|scend(?:e|ono))\s)?|\s(?:sal(?:e|gono)|scend(?:e|ono))\s)(?:\p{Lu}[\p{L}'’]+(?:\s\p{Lu}[\p{L}'’]+){0,2}(?:,\s|\se\s)){0,5}$/iu
const ofWorkers = /docent|personale|operator|vigil|accompagnator|autist/iu

/** Who gets on or off at a stop of the school bus is a pupil. */
export const byStop: Rule = ({ scene: { text, kind }, mention, line, title }) =>
  title === '' && mention.start - line.start < 240 && !mention.isInitials && kind !== 'graduatoria' && /^\s*[\s*•–-]?(?:(?:ore|h\.?|alle) )?\d/.test(text.slice(line.start, line.start + 8)) && stop.test(text.slice(line.start, mention.start)) && !ofWorkers.test(text.slice(line.start, Math.min(line.end, mention.end + 120))) ? as('pupil') : null
