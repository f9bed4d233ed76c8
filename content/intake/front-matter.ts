import { isMap, parseDocument, stringify } from 'yaml'
import { z } from 'zod'
import type { ActType, Audience, Kind } from '../documents/kinds.ts'
import { actTypeSchema, audienceSchema, kindSchema } from '../documents/kinds.ts'
import { schoolYearSchema, type Day } from '../lifecycle/day.ts'
import { daysIn } from './guesses/days-in.ts'
import { kindInTitle } from './guesses/kind.ts'
import { ownNumberOf } from './guesses/number.ts'
import { audiencesOf } from './guesses/recipients.ts'

/** What the head of a file states of its document; what is not stated is not there. */
export type Stated = {
  kind?: Kind
  actType?: ActType
  title?: string
  number?: number
  schoolYear?: string
  date?: Day
  recipients?: string[]
  audience?: Audience[]
  protocol?: string
  signatory?: string
  summary?: string
  approval?: string
  slug?: string
}

export type FrontMatter = {
  stated: Stated
  /** What the head says and no field has room for, as lines to keep in the text. */
  rest: string[]
  /** Fields whose value could not be understood: it is kept in `rest`. */
  doubtful: (keyof Stated)[]
  /** The text after the head. */
  content: string
  /** Why the head could not be read; its lines are then part of `content`. */
  problem: string | null
}

const words: Record<string, keyof Stated> = {
  kind: 'kind', tipo: 'kind', tipologia: 'kind', type: 'kind', categoria: 'kind', category: 'kind', categorie: 'kind', categories: 'kind',
  acttype: 'actType', tipoatto: 'actType',
  title: 'title', titolo: 'title', oggetto: 'title', subject: 'title',
  number: 'number', numero: 'number', n: 'number', num: 'number', nr: 'number', numerocircolare: 'number',
  schoolyear: 'schoolYear', annoscolastico: 'schoolYear', as: 'schoolYear', anno: 'schoolYear',
  date: 'date', data: 'date', pubdate: 'date', datapubblicazione: 'date', published: 'date',
  recipients: 'recipients', destinatari: 'recipients', destinatario: 'recipients', to: 'recipients', audience: 'recipients', pubblico: 'recipients',
  protocol: 'protocol', protocollo: 'protocol', prot: 'protocol', numeroprotocollo: 'protocol',
  signatory: 'signatory', firma: 'signatory', firmatario: 'signatory', firmatoda: 'signatory',
  summary: 'summary', sommario: 'summary', descrizione: 'summary', description: 'summary',
  approval: 'approval', approvazione: 'approval',
  slug: 'slug',
}

const keyOf = (key: string): keyof Stated | undefined => words[key.normalize('NFKD').toLowerCase().replace(/[^a-z]/g, '')]

const oneLine = z.union([z.string(), z.number()]).transform((value) => String(value).replace(/\s+/g, ' ').trim()).pipe(z.string().min(1))

const dayIn = (value: unknown): Day | undefined => {
  const text = oneLine.safeParse(value).data
  const [first, ...others] = text === undefined ? [] : daysIn(text.replace(/T\d{2}:\d{2}.*$/, ''))
  return first && others.length === 0 ? first.day : undefined
}

const schoolYearIn = (value: unknown): string | undefined => {
  const found = /^(20\d{2})\s*[/\-–]\s*(?:20)?(\d{2})$/.exec(oneLine.safeParse(value).data ?? '')
  return found ? schoolYearSchema.safeParse(`${found[1]}-${found[2]}`).data : undefined
}

/** Reads one value for one field; `null` when it cannot be understood as such. */
function read(field: keyof Stated, value: unknown): Stated | null {
  const text = oneLine.safeParse(field === 'kind' && Array.isArray(value) && value.length === 1 ? value[0] : value).data
  switch (field) {
    case 'kind': {
      const kind = kindSchema.safeParse(text?.toLowerCase().replace(/[\s_]+/g, '-')).data
      if (kind) return { kind }
      const word = text?.toLowerCase().replace(/^circolari$/, 'circolare').replace(/^regolamenti$/, 'regolamento').replace(/^atti$/, 'atto') ?? ''
      const said = kindSchema.safeParse(word).data
      if (said) return { kind: said }
      const titled = text === undefined ? null : kindInTitle(text)
      return titled ? { kind: titled.kind, ...(titled.actType ? { actType: titled.actType } : {}) } : null
    }
    case 'actType': {
      const actType = actTypeSchema.safeParse(text).data
      return actType ? { actType } : null
    }
    case 'number': {
      const found = /^(?:n[.°º]?\s*)?0*(\d{1,5})$/i.exec(text ?? '')
      return found && Number(found[1]) > 0 ? { number: Number(found[1]) } : null
    }
    case 'schoolYear': {
      const schoolYear = schoolYearIn(value)
      return schoolYear ? { schoolYear } : null
    }
    case 'date': {
      const date = dayIn(value)
      return date ? { date } : null
    }
    case 'recipients': {
      const list = z.array(oneLine).min(1).safeParse(typeof value === 'string' ? value.split(/\s*[,;\n]\s*/).filter((one) => one !== '') : value).data
      if (!list) return null
      const named = z.array(audienceSchema).safeParse(list).data
      return { recipients: list, audience: named ?? audiencesOf(list) }
    }
    case 'slug':
      return text !== undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) ? { slug: text } : null
    case 'title':
    case 'protocol':
    case 'signatory':
    case 'summary':
    case 'approval':
      return text === undefined ? null : { [field]: text }
    case 'audience':
      return null
  }
}

const fence = /^\s*(---|\+\+\+)[ \t]*\n/
const pair = /^([\p{L}][\p{L}\d _-]{0,40})\s*[:=]\s*(.+)$/u

/** What single lines of a broken head still say, one `key: value` each. */
function salvage(head: string): Stated {
  return head.split('\n').reduce<Stated>((stated, line) => {
    const found = pair.exec(line)
    const field = found ? keyOf(found[1]!) : undefined
    const value = found?.[2]!.trim().replace(/^["'](.*)["']$/, '$1')
    return field && value ? { ...(read(field, value) ?? {}), ...stated } : stated
  }, {})
}

/** Parts the front matter from the text. A head that is not YAML stays in the text, and what its lines plainly say is taken as a guess. */
export function readFrontMatter(text: string): FrontMatter {
  const none: FrontMatter = { stated: {}, rest: [], doubtful: [], content: text, problem: null }
  const opened = fence.exec(text)
  if (!opened) return none
  const inside = text.slice(opened[0].length)
  const [first = ''] = inside.split('\n', 1)
  const close = new RegExp(String.raw`^(?:${opened[1] === '---' ? '---|\\.\\.\\.' : '\\+\\+\\+'})[ \t]*$`, 'm').exec(inside)
  if (!close) return pair.test(first) ? { ...none, stated: salvage(inside.slice(0, 2000).split('\n\n', 1)[0]!), problem: 'l’intestazione si apre con «---» e non si chiude' } : none
  const head = inside.slice(0, close.index)
  const content = inside.slice(close.index + close[0].length).replace(/^\n/, '')
  if (head.trim() === '') return { ...none, content }
  if (opened[1] === '+++') return { ...none, stated: salvage(head), problem: 'l’intestazione è in TOML e non in YAML' }
  const document = parseDocument(head, { logLevel: 'silent' })
  if (document.errors.length > 0 || !isMap(document.contents)) {
    // A text may simply begin with a line: what stands between two lines and has no key is no head.
    if (!head.split('\n').some((line) => pair.test(line))) return none
    const line = document.errors[0]?.linePos?.[0].line
    return { ...none, stated: salvage(head), problem: `l’intestazione non è YAML valido${line === undefined ? '' : ` (riga ${line + 1})`}` }
  }
  let stated: Stated = {}
  const rest: string[] = []
  const doubtful: (keyof Stated)[] = []
  let pairs: [string, unknown][]
  try {
    pairs = Object.entries(z.record(z.string(), z.unknown()).parse(document.toJS({ maxAliasCount: 50 })))
  } catch {
    // A head of mirrors, made to fill the memory, or of keys that are no words.
    return { ...none, stated: salvage(head), problem: 'l’intestazione non è un elenco di voci semplici' }
  }
  for (const [key, value] of pairs) {
    const field = keyOf(key)
    const understood = field ? read(field, value) : null
    if (understood) stated = { ...stated, ...understood }
    else if (value !== null && value !== '') {
      if (field) doubtful.push(field)
      rest.push(...stringify({ [key]: value }).trimEnd().split('\n'))
    }
  }
  return { stated: withTitleRead(stated), rest, doubtful, content, problem: null }
}

/** «Circolare 23 – Ritiro delle pagelle» as a title states a kind, a number and a subject. */
function withTitleRead(stated: Stated): Stated {
  if (stated.title === undefined) return stated
  const own = ownNumberOf({ lines: [stated.title], titles: new Set(), subjectAt: null, headEnd: 1, footStart: 1 })
  if (!own || !/^(?:circ|c\.|comunic)/.test(own.word)) return stated
  const title = own.rest.replace(/^[\s:–—-]+/, '')
  return { kind: 'circolare', ...(own.isWhole ? { number: own.number } : {}), ...stated, ...(title.length > 8 && /\p{L}{3}/u.test(title) && !/^(?:del|dell)/i.test(title) ? { title } : {}) }
}
