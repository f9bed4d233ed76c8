/** The search page: reads the question from the address, asks the index, shows and announces what was found. */
import { speaksTo } from '../audience.ts'
import { facets, openEngine, type Answer, type Engine, type Facet } from './engine.ts'
import { excerptOf, partsOf, type Found } from './found.ts'
import { knownWords, type KnownWords } from './known-words.ts'
import { read, type Asked, type Synonyms } from './question.ts'
import { joinElisions, plainWords } from '../../content/search/words.ts'

const pageLength = 10
const part = <Element extends HTMLElement>(id: string): Element => document.getElementById(id) as Element
const form = part<HTMLFormElement>('ricerca')
const field = part<HTMLInputElement>('q')
const kinds = part<HTMLFieldSetElement>('tipi')
const status = part('esito')
const list = part<HTMLOListElement>('risultati')
const found = part('trovati')
const more = part('altri')
/** Words that the page brings along, so that this script need not. */
const { synonyms, audiences } = JSON.parse(part('parole').textContent ?? '') as { synonyms: Synonyms; audiences: Record<string, string> }

/** The field of each facet, and how its values are said. */
const choosers: Record<Facet, { name: string; all: string; label: (value: string) => string }> = {
  kind: { name: 'tipo', all: 'Tutto', label: (value) => value },
  year: { name: 'anno', all: 'Tutti', label: (value) => value },
  audience: { name: 'destinatari', all: 'Tutti', label: (value) => audiences[value] ?? value },
}

type Choice = Partial<Record<Facet, string>>

let engine: Promise<{ ask: Engine['ask']; known: KnownWords }> | undefined
let turns = 0

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

function excerpt(founds: Found[]): HTMLElement {
  const line = document.createElement('p')
  line.append(...excerptOf(founds).map(({ text, isAsked }) => (isAsked ? element('mark', text) : text)))
  return line
}

function show(founds: Found[]): HTMLLIElement {
  const { url, meta, filters } = founds[0]!
  const item = document.createElement('li')
  const address = url.replace(/\.html$/, '')
  const what = [meta.name ?? filters.kind?.[0], meta.day, filters.replaced && 'sostituito da un testo più recente'].filter(Boolean).join(' · ')
  if (what) item.append(element('p', what, 'what'))
  const title = document.createElement('h3')
  const link = element('a', joinElisions(meta.title ?? address))
  link.href = address
  title.append(link)
  item.append(title, excerpt(founds))
  const inside = partsOf(founds).slice(0, 3)
  if (inside.length > 0) {
    const places = element('ul', '', 'result-parts')
    for (const one of inside) {
      const place = document.createElement('li')
      const there = element('a', joinElisions(one.title))
      there.href = one.url.replace(/\.html(?=#|$)/, '')
      place.append(there)
      places.append(place)
    }
    item.append(places)
  }
  return item
}

const has = (answer: Answer, facet: Facet, value: string): boolean => {
  const values = answer.facets[facet] ?? []
  return facet === 'audience' ? speaksTo(values, value) : values.includes(value)
}

const isChosen = (answer: Answer, choice: Choice, besides?: Facet): boolean => facets.every((facet) => facet === besides || !choice[facet] || has(answer, facet, choice[facet]))

/** How many answers each value of a facet would leave, with the other choices kept. */
function counts(answers: Answer[], facet: Facet, choice: Choice): Map<string, number> {
  const possible = answers.filter((answer) => isChosen(answer, choice, facet))
  // Who chooses an audience is shown also what is for everybody: «everybody» is no choice of its own beside the one that leaves all.
  const there = possible.flatMap((answer) => answer.facets[facet] ?? []).filter((value) => facet !== 'audience' || value !== 'tutti')
  const values = new Set([...there, ...(choice[facet] ? [choice[facet]] : [])])
  const { label } = choosers[facet]
  const order = (one: string, other: string): number => (facet === 'year' ? (one < other ? 1 : -1) : label(one).localeCompare(label(other), 'it'))
  return new Map([...values].sort(order).map((value) => [value, possible.filter((answer) => has(answer, facet, value)).length]))
}

function offer(answers: Answer[], choice: Choice): void {
  const perKind = counts(answers, 'kind', choice)
  const row = element('div', '', 'kind-choices')
  const total = answers.filter((answer) => isChosen(answer, choice, 'kind')).length
  row.append(
    ...[['', total] as const, ...perKind].map(([value, count], index) => {
      const box = document.createElement('span')
      const input = document.createElement('input')
      Object.assign(input, { type: 'radio', name: 'tipo', value, id: `tipo-${index}`, checked: value === (choice.kind ?? '') })
      const words = element('label', `${value || choosers.kind.all} (${count})`)
      input.setAttribute('form', form.id)
      words.htmlFor = input.id
      box.append(input, words)
      return box
    }),
  )
  const selects = element('div', '', 'narrow')
  for (const facet of ['year', 'audience'] as const) {
    const values = counts(answers, facet, choice)
    if (values.size === 0) continue
    const { name, all, label } = choosers[facet]
    const box = document.createElement('div')
    const words = element('label', facet === 'year' ? 'Anno' : 'Destinatari')
    const select = document.createElement('select')
    Object.assign(select, { name, id: `scelta-${name}` })
    select.setAttribute('form', form.id)
    words.htmlFor = select.id
    select.append(new Option(all, ''), ...[...values].map(([value, count]) => new Option(`${label(value)} (${count})`, value)))
    select.value = choice[facet] ?? ''
    box.append(words, select)
    selects.append(box)
  }
  const focused = document.activeElement instanceof HTMLElement && kinds.contains(document.activeElement) ? document.activeElement : null
  const chosenAgain = focused instanceof HTMLInputElement ? () => kinds.querySelector<HTMLElement>('input:checked') : () => (focused ? document.getElementById(focused.id) : null)
  kinds.replaceChildren(element('legend', 'Restringi la ricerca'), row, selects)
  kinds.hidden = answers.length < 2
  if (focused) chosenAgain()?.focus()
}

/** What the reader must know of how the question was read. */
function howRead({ mended, unknown }: Asked): string[] {
  return [
    ...mended.map(({ written, read: as }) => `Nessuna pagina contiene «${written}»: ho cercato «${as}».`),
    ...(unknown.length > 0 ? [`Nessuna pagina contiene ${unknown.map((word) => `«${word}»`).join(' né ')}.`] : []),
  ]
}

/** How long a reader waits before being told that the search goes on, in milliseconds. */
const patience = 1000

async function search(question: string, choice: Choice, tries = 2): Promise<void> {
  const turn = (turns += 1)
  const finish = (words: string): void => {
    status.textContent = words
    document.querySelector('.search-room')?.classList.remove('is-searching')
  }
  if (question === '') {
    list.replaceChildren()
    found.hidden = more.hidden = kinds.hidden = true
    return finish('')
  }
  const waiting = setTimeout(() => turn === turns && (status.textContent = 'Sto cercando…'), patience)
  const fail = (error: unknown): void => {
    console.error(error)
    finish('La ricerca non risponde. Riprova tra poco, o usa gli elenchi qui sotto.')
  }
  try {
    const { ask, known } = await (engine ??= openEngine().then((opened) => ({ ask: opened.ask, known: knownWords(opened.words, synonyms.flat().flatMap(plainWords)) })))
    const asked = read(question, synonyms, known)
    const answers = await ask(asked.ideas)
    if (turn !== turns) return
    const chosen = answers.filter((answer) => isChosen(answer, choice))
    let shown = 0
    const next = async (): Promise<void> => {
      const page = await Promise.all(chosen.slice(shown, shown + pageLength).map((answer) => answer.open()))
      if (turn !== turns) return
      const items = page.map(show)
      if (shown === 0) list.replaceChildren(...items)
      else {
        list.append(...items)
        items[0]?.querySelector('a')?.focus()
      }
      shown += page.length
      found.hidden = shown === 0
      more.hidden = shown >= chosen.length
    }
    part<HTMLButtonElement>('ancora').onclick = () => void next().catch(fail)
    await next()
    if (turn !== turns) return
    offer(answers, choice)
    const count = chosen.length
    finish([count === 0 ? `Nessun risultato per «${question}». Prova con meno parole o con un sinonimo.` : count === 1 ? `Un risultato per «${question}».` : `${count} risultati per «${question}».`, ...(count > 0 ? howRead(asked) : [])].join(' '))
  } catch (error) {
    engine = undefined
    if (turn !== turns) return
    if (tries === 1) return fail(error)
    await search(question, choice, tries - 1)
  } finally {
    clearTimeout(waiting)
  }
}

function choiceIn(values: { get: (name: string) => unknown }): Choice {
  return Object.fromEntries(facets.flatMap((facet) => (values.get(choosers[facet].name) ? [[facet, String(values.get(choosers[facet].name))]] : [])))
}

function ask(): void {
  const choice = choiceIn(new FormData(form))
  const question = field.value.trim()
  const address = new URLSearchParams([...(question ? [['q', question]] : []), ...facets.flatMap((facet) => (choice[facet] ? [[choosers[facet].name, choice[facet]]] : []))])
  history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname)
  void search(question, choice)
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  ask()
})
kinds.addEventListener('change', ask)
let pause: ReturnType<typeof setTimeout> | undefined
field.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(ask, 300)
})

const asking = new URLSearchParams(location.search)
field.value = asking.get('q') ?? ''
if (field.value !== '') void search(field.value.trim(), choiceIn(asking))
