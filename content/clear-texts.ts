import { plainText, redactBody, type Body } from './documents/body.ts'
import type { Document } from './documents/document.ts'
import { slugOf } from './documents/slug.ts'
import { judgeEnglish } from './privacy/english.ts'
import type { Finding, PersonalDataKind } from './privacy/finding.ts'
import { judge, type Context, type Judgement } from './privacy/judge.ts'
import { redactText } from './privacy/redaction.ts'
import type { Refusal } from './privacy/refusals.ts'
import { SamePerson } from './privacy/same-person.ts'

/** The words of a document that citizens read. */
export type Texts = Pick<Document, 'title' | 'body' | 'summary' | 'signatory' | 'approval' | 'protocol' | 'standards' | 'easyRead' | 'english'>

/** Where in a document a finding stands: a field of its form. */
export const textFields = ['title', 'summary', 'body', 'protocol', 'signatory', 'approval', 'standards', 'easyRead', 'english'] as const
export type TextField = (typeof textFields)[number]

/** A finding with the text in which it stands; offsets are those of that text. */
export type Placed = { field: TextField; text: string; finding: Finding }

/** Texts without their personal data, what was found in them, and why the whole must not be shown. */
export type ClearedTexts = {
  texts: Texts
  found: Placed[]
  refusals: Refusal[]
  /** The gate, which knows the people whom this document keeps out of sight. */
  knowing: Judge
  people: SamePerson
}

/** What judges a text: the gate itself, or one that remembers its answers. */
export type Judge = (text: string, context: Context) => Judgement

export const toRedact = (findings: readonly Finding[]): Finding[] => findings.filter(({ action }) => action === 'redact')

/** Whether the address of a link tells nothing of a person, read as it is and as the words that stand in it. */
export function isAddressPublic(link: string, context: Context, judged: Judge = judge, people?: SamePerson): boolean {
  const address = decodedSafely(link)
  if (people?.isToldIn(address)) return false
  if (toRedact(judged(address, context).findings).length > 0) return false
  const words = address.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return !toRedact(judged(words, context).findings).some(({ kind }) => toldByWords.has(kind))
}

/** Data that words alone tell; numbers in an address are most often those of a file. */
const toldByWords: ReadonlySet<PersonalDataKind> = new Set(['PERSON_NAME', 'STUDENT_CLASS_LINK', 'FISCAL_CODE'])

/** Whether the address part of a page tells of nobody; a street or an author that its title shows, as the gate leaves it, may stand there too. */
export function isSlugPublic(slug: string, clearedTitle: string, context: Context, judged: Judge, people: SamePerson): boolean {
  if (people.isToldIn(slug)) return false
  const shown = `-${clearedTitle.split(/\s+/).map(slugOf).filter(Boolean).join('-')}-`
  return toRedact(judged(slug.replaceAll('-', ' '), context).findings).every(({ start, end }) => shown.includes(`-${slug.slice(start, end)}-`))
}

function decodedSafely(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}

/** Takes the personal data out of a text of blocks; a link whose address tells one loses it. */
export function clearBody(body: Body, findings: readonly Finding[], context: Context, judged: Judge = judge, people?: SamePerson): Body {
  return redactBody(body, toRedact(findings), (link) => isAddressPublic(link, context, judged, people))
}

/** The texts of a document that are read each by itself, and its title and text as one. */
const italianTexts = ({ title, body, summary, signatory, approval, protocol, standards, easyRead }: Texts): string[] =>
  [`${title}\n\n${plainText(body)}`, summary, signatory, approval, protocol, easyRead, ...(standards ?? []).flatMap(({ service, standard, notMeasured, complaint }) => [service, standard, notMeasured, complaint])].filter((text) => text !== undefined && text !== '') as string[]

/** Judges every text of a document and takes its personal data out: what the gate publishes and what the desk shows beforehand. */
export function clearTexts(document: Texts, context: Context, firstJudged: Judge = judge): ClearedTexts {
  // Who is kept out of sight in one text is looked for in all: a first reading learns whom, the second takes them out.
  const people = new SamePerson()
  const alone = new Map<string, Judgement>()
  for (const text of new Set(italianTexts(document))) {
    const judgement = firstJudged(text, context)
    alone.set(text, judgement)
    people.learn(text, judgement.findings)
  }
  const knowing: Judge = (text, of) => people.addTo(text, (of === context ? alone.get(text) : undefined) ?? firstJudged(text, of), of.choices)
  const judged = knowing
  const found: Placed[] = []
  const refusals: Refusal[] = []
  const note = (field: TextField, text: string, findings: readonly Finding[]): void => {
    for (const finding of findings) found.push({ field, text, finding })
  }
  const refuse = (text: string, more: readonly Refusal[]): void => {
    for (const refusal of more) {
      if (refusals.some(({ id }) => id === refusal.id)) continue
      refusals.push(refusal.places ? { ...refusal, quotes: refusal.places.map(({ start, end }) => text.slice(start, end).trim()) } : refusal)
    }
  }
  const clear = (field: TextField, text: string, reads: Judge = judged): string => {
    const judgement = reads(text, context)
    refuse(text, judgement.refusals)
    note(field, text, judgement.findings)
    return redactText(text, toRedact(judgement.findings))
  }

  // Title and text are read as one: who is named in one is known in the other.
  const clearWhole = (fields: { title: TextField; body: TextField }, { title, body }: Pick<Texts, 'title' | 'body'>, reads: Judge): Pick<Texts, 'title' | 'body'> => {
    const text = plainText(body)
    const shift = title.length + 2
    const both = `${title}\n\n${text}`
    const whole = reads(both, context)
    refuse(both, whole.refusals)
    const inTitle = whole.findings.flatMap((finding) => (finding.start < title.length ? [{ ...finding, end: Math.min(finding.end, title.length) }] : []))
    const inBody = whole.findings.flatMap((finding) => (finding.end > shift ? [{ ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift }] : []))
    note(fields.title, title, inTitle)
    note(fields.body, text, inBody)
    return { title: redactText(title, toRedact(inTitle)), body: clearBody(body, inBody, context, reads, people) }
  }
  const { summary, signatory, approval, protocol, standards, easyRead } = document
  const texts: Texts = {
    ...clearWhole({ title: 'title', body: 'body' }, document, judged),
    ...(summary ? { summary: clear('summary', summary) } : {}),
    ...(signatory ? { signatory: clear('signatory', signatory) } : {}),
    ...(approval ? { approval: clear('approval', approval) } : {}),
    ...(protocol ? { protocol: clear('protocol', protocol) } : {}),
    ...(standards
      ? {
          standards: standards.map((standard) => ({
            ...standard,
            service: clear('standards', standard.service),
            standard: clear('standards', standard.standard),
            ...(standard.notMeasured ? { notMeasured: clear('standards', standard.notMeasured) } : {}),
            ...(standard.complaint ? { complaint: clear('standards', standard.complaint) } : {}),
          })),
        }
      : {}),
    ...(easyRead ? { easyRead: clear('easyRead', easyRead) } : {}),
  }
  if (!document.english) return { texts, found, refusals, knowing, people }
  const secrets = found.filter(({ finding }) => finding.action === 'redact').map(({ text, finding: { start, end } }) => text.slice(start, end))
  const inEnglish: Judge = (text, of) => judgeEnglish(text, [...new Set(secrets)], of, judged)
  const { summary: briefly } = document.english
  const english = {
    ...clearWhole({ title: 'english', body: 'english' }, document.english, inEnglish),
    ...(briefly ? { summary: clear('english', briefly, inEnglish) } : {}),
  }
  return { texts: { ...texts, english }, found, refusals, knowing, people }
}
