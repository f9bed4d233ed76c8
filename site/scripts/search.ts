/** The search page: reads the query from the address, asks every shard of the Pagefind index, announces how many results there are. */
type PartOfPage = { title: string; url: string; excerpt: string; anchor?: { id: string } }
type Found = { url: string; excerpt: string; meta: Record<string, string>; filters: Record<string, string[]>; sub_results: PartOfPage[] }
type Answer = { results: { id: string; score: number; data: () => Promise<Found> }[]; filters: Record<string, Record<string, number>>; unfilteredResultCount: number }
type Pagefind = {
  options: (options: Record<string, unknown>) => Promise<void>
  mergeIndex: (path: string, options?: Record<string, unknown>) => Promise<void>
  filters: () => Promise<Record<string, Record<string, number>>>
  search: (query: string | null, options?: { filters?: Record<string, string | string[]> }) => Promise<Answer>
}

const pageLength = 10
const form = document.querySelector<HTMLFormElement>('#ricerca')!
const field = document.querySelector<HTMLInputElement>('#q')!
const kinds = document.querySelector<HTMLFieldSetElement>('#tipi')!
const status = document.querySelector<HTMLElement>('#esito')!
const list = document.querySelector<HTMLOListElement>('#risultati')!
const found = document.querySelector<HTMLElement>('#trovati')!
const more = document.querySelector<HTMLElement>('#altri')!

let engine: Promise<Pagefind> | undefined
let asked = 0

/** Opens the first shard and joins the others to it. */
async function open(): Promise<Pagefind> {
  const answer = await fetch('/pagefind/shards.json')
  if (!answer.ok) throw new Error(`shards.json: ${answer.status}`)
  const [main, ...others] = (await answer.json()) as string[]
  if (!main) throw new Error('no shard')
  const pagefind = (await import(/* @vite-ignore */ `${main}pagefind.js`)) as Pagefind
  await pagefind.options({ bundlePath: main, baseUrl: '/', excerptLength: 24 })
  for (const other of others) await pagefind.mergeIndex(other, { baseUrl: '/' })
  await pagefind.filters() // without it a search does not count by kind
  return pagefind
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, text: string, className = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  made.textContent = text
  if (className) made.className = className
  return made
}

/** An excerpt of the index: text with `<mark>` and entities, nothing else is kept. */
function excerpt(html: string): HTMLElement {
  const line = document.createElement('p')
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  for (const node of parsed.body.childNodes)
    line.append(node.nodeName === 'MARK' ? element('mark', node.textContent ?? '') : document.createTextNode(node.textContent ?? ''))
  return line
}

function show({ url, meta, excerpt: words, filters, sub_results: parts }: Found): HTMLLIElement {
  const item = document.createElement('li')
  const address = url.replace(/\.html$/, '')
  const what = [meta.name ?? filters.kind?.[0], meta.day].filter(Boolean).join(' · ')
  if (what) item.append(element('p', what, 'what'))
  const title = document.createElement('h3')
  const link = element('a', meta.title ?? address)
  link.href = address
  title.append(link)
  item.append(title, excerpt(words))
  const inside = parts.filter(({ anchor }) => anchor).slice(0, 3)
  if (inside.length > 0) {
    const places = element('ul', '', 'result-parts')
    for (const part of inside) {
      const place = document.createElement('li')
      const there = element('a', part.title)
      there.href = part.url.replace(/\.html(?=#|$)/, '')
      place.append(there)
      places.append(place)
    }
    item.append(places)
  }
  return item
}

function choices(counts: Record<string, number>, chosen: string): void {
  const names = Object.keys(counts).filter((name) => counts[name]! > 0 || name === chosen).sort()
  const options = [{ name: '', label: 'Tutto' }, ...names.map((name) => ({ name, label: `${name} (${counts[name]})` }))]
  const row = element('div', '', 'kind-choices')
  row.append(
    ...options.map(({ name, label }, index) => {
      const box = document.createElement('span')
      const input = document.createElement('input')
      Object.assign(input, { type: 'radio', name: 'tipo', value: name, id: `tipo-${index}`, checked: name === chosen })
      const words = element('label', label)
      words.htmlFor = input.id
      box.append(input, words)
      return box
    }),
  )
  kinds.replaceChildren(element('legend', 'Mostra'), row)
  kinds.hidden = names.length < 2
}

async function search(query: string, kind: string): Promise<void> {
  const turn = (asked += 1)
  list.replaceChildren()
  found.hidden = true
  more.hidden = true
  if (query === '') {
    status.textContent = ''
    kinds.hidden = true
    return
  }
  status.textContent = 'Sto cercando …'
  try {
    const pagefind = await (engine ??= open())
    const all = await pagefind.search(query)
    const answer = kind === '' ? all : await pagefind.search(query, { filters: { kind } })
    if (turn !== asked) return
    choices(all.filters.kind ?? {}, kind)
    const results = [...answer.results].sort((one, other) => other.score - one.score)
    const count = results.length
    let shown = 0
    const next = async (): Promise<void> => {
      const page = await Promise.all(results.slice(shown, shown + pageLength).map((result) => result.data()))
      if (turn !== asked) return
      const items = page.map(show)
      list.append(...items)
      found.hidden = count === 0
      if (shown > 0) items[0]?.querySelector('a')?.focus()
      shown += page.length
      more.hidden = shown >= count
    }
    document.querySelector<HTMLButtonElement>('#ancora')!.onclick = () => void next()
    await next()
    if (turn !== asked) return
    status.textContent = count === 0 ? `Nessun risultato per «${query}». Prova con meno parole o con un sinonimo.` : count === 1 ? `Un risultato per «${query}».` : `${count} risultati per «${query}».`
  } catch (error) {
    engine = undefined
    status.textContent = 'La ricerca non risponde. Riprova tra poco, o usa gli elenchi qui sotto.'
    console.error(error)
  }
}

function ask(): void {
  const chosen = form.querySelector<HTMLInputElement>('input[name="tipo"]:checked')?.value ?? ''
  const query = field.value.trim()
  const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...(chosen ? { tipo: chosen } : {}) })
  history.replaceState(null, '', address.size > 0 ? `?${address}` : location.pathname)
  void search(query, chosen)
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
if (field.value !== '') void search(field.value.trim(), asking.get('tipo') ?? '')

export {}
