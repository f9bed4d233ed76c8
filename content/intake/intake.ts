import type { Block, Body } from '../documents/body.ts'
import type { ActType, Audience, Kind } from '../documents/kinds.ts'
import { schoolYearOf, type Day } from '../lifecycle/day.ts'
import { findArticles, type Article } from './articles.ts'
import { readFrontMatter, type FrontMatter, type Stated } from './front-matter.ts'
import { readAct, type Act } from './guesses/act.ts'
import { guessApproval } from './guesses/approval.ts'
import { guessDate, schoolYearIn } from './guesses/date.ts'
import { guessKind, type KindGuess } from './guesses/kind.ts'
import { guessNumber } from './guesses/number.ts'
import { guessProtocol } from './guesses/protocol.ts'
import { audienceOf, audiencesOf, guessRecipients } from './guesses/recipients.ts'
import { guessSignatory } from './guesses/signatory.ts'
import { guessSubject } from './guesses/subject.ts'
import { isBlank, isIndexLine, linesOf, textOf, wordsOf, type Line } from './line.ts'
import { bodyFromForeignMarkdown } from './markdown.ts'
import { partsOf, type Part } from './parts.ts'
import { bodyFromLines } from './plain-body.ts'
import { readableTitle } from './readable-title.ts'

/** What the lines of a file are: Markdown, plain text, which may hold Markdown all the same, or the print of Word and PDF, which never does. */
export type Form = 'markdown' | 'text' | 'print'

/** A file as it was read: its name, without folders, and its lines. */
export type Source = { name: string; lines: Line[]; form: Form }

/** What an intake may have guessed. */
export const guessedFields = ['kind', 'number', 'schoolYear', 'date', 'subject', 'recipients', 'protocol', 'signatory'] as const
export type GuessedField = (typeof guessedFields)[number]

/** A draft made of a file, with what could only be guessed; what is nowhere said is `null`. */
export type Intake = {
  kind: Kind
  actType: ActType | null
  number: number | null
  schoolYear: string | null
  date: Day | null
  subject: string | null
  /** The subject as a page shows it: one that shouts is set in small letters. */
  title: string | null
  recipients: string[]
  audience: Audience[]
  protocol: string | null
  signatory: string | null
  approval: string | null
  summary: string | null
  slug: string | null
  articles: { label: string; title: string }[]
  /** The stretch of the file that this draft holds, as it was read: together the drafts of a file hold every character of it. */
  text: string
  body: Body
  unsure: GuessedField[]
}

export type Taken = { drafts: Intake[]; warnings: string[] }

const marks = /^#{1,6} \S|\*\*\S|\[[^\]]+\]\([^)\s]*\)|^\|(?:\s*:?-+:?\s*\|)+\s*$/
const looksLikeMarkdown = (lines: readonly Line[]): boolean => lines.some(({ text }) => marks.test(text.slice(0, 2000)))

/** Markup no person writes, as a thousand brackets in a line or quotes in quotes without end: read as Markdown it would take for ever. */
const isUnreadable = ({ text }: Line): boolean => /^(?:\s*(?:>|[-*+]|\d+[.)])\s?){50}/.test(text.slice(0, 2000)) || (text.length > 1000 && (text.match(/[[\]`*_]/g)?.length ?? 0) > text.length / 4)

/** The longest subject that the form takes, in characters: a longer one is shortened by a person. */
const longestTitle = 300

/** How far into a text the Carta is named when it is one. */
const opening = 2500

function isCarta(lines: readonly Line[]): KindGuess | null {
  const words = lines.map(({ text }) => wordsOf(text)).filter((line) => !isBlank(line)).slice(0, 40)
  const titled = words.some((line) => /^["“«]?carta\s+dei\s+servizi/i.test(line) && line.length < 120 && !/[.;]$/.test(line) && !isIndexLine(line))
  if (titled) return { kind: 'carta-dei-servizi', actType: null, isSure: true }
  const named = words.join(' ').slice(0, opening).match(/(?:la|della|presente)\s+carta\s+dei\s+servizi/gi)?.length ?? 0
  return named > 0 ? { kind: 'carta-dei-servizi', actType: null, isSure: false } : null
}

/** Somebody of the office or outside the school: no reader of the site, and no reason for doubt. */
const office = /d\.?\s?s\.?\s?g\.?\s?a|direttor|direttric|dirigent|preside|vicari|segreteri|sindac|comune|r\.?s\.?[upa]\b|oo\.?\s?ss|r\.?s\.?p\.?p|consigli|commission|ditt[ae]|uffici|usr\b|ust\b|a\.?t\.?s/i

const addressedKinds: readonly Kind[] = ['circolare', 'atto']

function kindOf(act: Act, lines: readonly Line[], articles: readonly Article[]): KindGuess {
  const guess = guessKind(act, articles.length)
  const carta = guess.isSure && guess.kind !== 'regolamento' ? null : isCarta(lines)
  if (!carta || (guess.kind === 'circolare' && act.subjectAt !== null)) return guess
  return guess.kind === 'regolamento' && guess.isSure && !carta.isSure ? guess : carta
}

/** Titles become headings where the file did not say so: the body's headings are what articles are linked by. */
function bodyOf(lines: readonly Line[], articles: readonly Article[], kind: Kind, isMarkdown: boolean): Body {
  if (!isMarkdown) return bodyFromLines(lines, { hasLoudHeadings: !addressedKinds.includes(kind) })
  const raised = lines.map(({ text }) => text)
  for (const { line, lastLine, cut } of articles) {
    if (/^\s*#{1,6}\s/.test(raised[line]!) && cut === null && lastLine === line) continue
    const bare = raised[line]!.replace(/^\s*#{1,6}\s+/, '')
    const end = cut === null ? bare.length : placeOf(bare, cut)
    const title = [bare.slice(0, end), ...raised.slice(line + 1, lastLine + 1).map((text) => text.replace(/^\s*#{1,6}\s+/, ''))].map((text) => text.trim()).filter((text) => text !== '').join(' ')
    raised[line] = `\n### ${title}\n\n${bare.slice(end).trimStart()}`
    for (let at = line + 1; at <= lastLine; at += 1) raised[at] = ''
  }
  return bodyFromForeignMarkdown(raised.join('\n'))
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '')

/** The page has the title at its head: in the text it stays as words, not as a heading over all the others. */
function withoutOwnTitle(body: Body, title: string | null): Body {
  const wanted = title === null ? '' : lettersOf(title)
  let isDone = wanted === ''
  return body.map((block): Block => {
    if (isDone || block.type !== 'heading') return block
    const letters = lettersOf(block.inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join(''))
    if (letters === '' || !(wanted.startsWith(letters) || letters.startsWith(wanted))) return block
    isDone = true
    return { type: 'paragraph', inlines: block.inlines.map((inline) => (inline.type === 'text' ? { ...inline, bold: true } : inline)) }
  })
}

/** Where in a marked-up line its first characters without markup end. */
function placeOf(raw: string, characters: number): number {
  for (let end = characters; end < raw.length && end < characters + 12; end += 1) if (wordsOf(raw.slice(0, end)).length >= characters) return end
  return Math.min(raw.length, characters)
}

type Known = { stated: Stated; isSalvaged: boolean; doubtful: readonly (keyof Stated)[] }

function draftOf(part: Part, kind: KindGuess, name: string, isMarkdown: boolean, { stated, isSalvaged, doubtful }: Known): Intake {
  const act = readAct(part.lines)
  const articles = findArticles(part.lines)
  const unsure = new Set<GuessedField>()
  /** What the head of the file states, or else the guess; marks what nobody can be sure of. */
  const take = <Value>(field: GuessedField, said: Value | undefined, guess: { value: Value; isSure: boolean } | null): Value | null => {
    if (said !== undefined) {
      if (isSalvaged) unsure.add(field)
      return said
    }
    if (guess && !guess.isSure) unsure.add(field)
    return guess?.value ?? null
  }
  const isAct = addressedKinds.includes(kind.kind)
  const chosen = take('kind', stated.kind, { value: kind.kind, isSure: kind.isSure }) ?? kind.kind
  const approval = isAct ? null : guessApproval(act)
  const date = take('date', stated.date, isAct ? guessDate(act) : approval?.day ? { value: approval.day, isSure: false } : guessDate(withoutSubject(act), 'signed'))
  const title = part.title === null ? null : { value: part.title, isSure: part.isSure && part.title.length <= longestTitle }
  const subject = take('subject', stated.title, (isAct ? guessSubject(act) : title) ?? (chosen === 'carta-dei-servizi' ? { value: 'Carta dei servizi', isSure: false } : guessSubject(act)))
  const recipients = take('recipients', stated.recipients, isAct ? guessRecipients(act) : null) ?? []
  if (stated.recipients === undefined && recipients.some((one) => audienceOf(one).length === 0 && !office.test(one))) unsure.add('recipients')
  const number = take('number', stated.number, isAct ? guessNumber(act, name) : null)
  const saidYear = schoolYearIn(act)
  const computed = date === null ? null : schoolYearOf(date)
  const year = saidYear ?? computed
  const schoolYear = chosen !== 'circolare' ? (stated.schoolYear ?? null) : take('schoolYear', stated.schoolYear, year === null ? null : { value: year, isSure: computed !== null && (saidYear === null || saidYear === computed) && !unsure.has('date') })
  const doubts: Partial<Record<keyof Stated, GuessedField>> = { title: 'subject', kind: 'kind', number: 'number', date: 'date', schoolYear: 'schoolYear', recipients: 'recipients' }
  for (const field of doubtful) if (doubts[field]) unsure.add(doubts[field])
  return {
    kind: chosen,
    actType: chosen === 'atto' ? (stated.actType ?? kind.actType ?? 'altro') : null,
    number,
    schoolYear,
    date,
    subject,
    title: subject === null ? null : readableTitle(subject, part.lines),
    recipients,
    audience: stated.audience ?? audiencesOf(recipients),
    protocol: take('protocol', stated.protocol, guessProtocol(act)),
    signatory: take('signatory', stated.signatory, isAct || guessSignatory(act)?.value.includes(',') ? guessSignatory(act) : null),
    approval: stated.approval ?? approval?.text ?? null,
    summary: stated.summary ?? null,
    slug: stated.slug ?? null,
    articles: articles.map(({ label, title: named }) => ({ label, title: named })),
    text: textOf(part.lines),
    body: withoutOwnTitle(bodyOf(part.lines, articles, chosen, isMarkdown), part.title),
    unsure: guessedFields.filter((field) => unsure.has(field)),
  }
}

/** A regolamento has no subject line of its own: one in it belongs to a form that it carries. */
const withoutSubject = (act: Act): Act => ({ ...act, subjectAt: null })

/** What the head of the file says and no field holds, in front of the text. */
function withRest(body: Body, { rest }: FrontMatter): Body {
  const kept: Block[] = rest.length === 0 ? [] : [{ type: 'paragraph', inlines: rest.flatMap((line, index) => [...(index > 0 ? [{ type: 'break' } as const] : []), { type: 'text' as const, text: line }]) }]
  return [...kept, ...body]
}

/**
 * Makes drafts of a file: one, or the Carta dei servizi and one regolamento for each that it holds. Guesses what the head, the foot
 * and the titles say, and marks what they do not say outright. Nothing of the text is left out.
 */
export function takeIn({ name, lines, form }: Source): Taken {
  const whole = textOf(lines)
  const front = readFrontMatter(whole)
  const hasFront = front.content !== whole
  const content = hasFront ? linesOf(front.content) : lines
  const isMarkdown = (form === 'markdown' || (form === 'text' && looksLikeMarkdown(lines))) && !content.some(isUnreadable)
  const titled = isMarkdown ? content.map((line): Line => withHeading(line)) : content
  const act = readAct(titled)
  const kind = front.stated.kind ? { kind: front.stated.kind, actType: front.stated.actType ?? null, isSure: true } : besides(kindOf(act, titled, findArticles(titled)), front.stated, name)
  const isLetter = kind.kind === 'circolare' || kind.kind === 'atto'
  const parts = isLetter ? [{ kind: kind.kind, title: null, isSure: true, lines: titled }] : partsOf(titled, kind.kind)
  const known: Known = { stated: front.stated, isSalvaged: front.problem !== null, doubtful: front.doubtful }
  const none: Known = { stated: {}, isSalvaged: false, doubtful: [] }
  const drafts = parts.map((part, index) => draftOf(part, index === 0 && (parts.length === 1 || part.kind === kind.kind) ? kind : { kind: part.kind, actType: null, isSure: part.isSure }, name, isMarkdown, index === 0 ? known : none))
  const [first, ...rest] = drafts
  if (!first) return { drafts: [], warnings: [] }
  const head = hasFront ? whole.slice(0, whole.length - front.content.length) : ''
  const warnings = [
    ...(front.problem === null ? [] : [`${front.problem}: il suo testo è rimasto nella bozza`]),
    ...(front.rest.length === 0 ? [] : [`${front.rest.length === 1 ? 'una riga dell’intestazione non ha un campo ed è rimasta' : `${front.rest.length} righe dell’intestazione non hanno un campo e sono rimaste`} nel testo`]),
  ]
  return { drafts: [{ ...first, text: head + first.text, body: withRest(first.body, front) }, ...rest], warnings }
}

/** Where the text does not say what it is, a number, recipients or the name of the file tell a circolare. */
function besides(guess: KindGuess, { number, recipients }: Stated, name: string): KindGuess {
  const isUnknown = guess.kind === 'atto' && guess.actType === 'altro'
  const isCircolare = number !== undefined || recipients !== undefined || /(?:^|[^\p{L}])(?:circ|comunicazione|comunicato)/iu.test(name)
  return isUnknown && isCircolare ? { kind: 'circolare', actType: null, isSure: false } : guess
}

/** A line of Markdown that is a title, as a title; its text stays as it is. */
function withHeading(line: Line): Line {
  const found = /^\s{0,3}(#{1,6})\s/.exec(line.text)
  return found ? { ...line, heading: found[1]!.length } : line
}
