/** Filters a list of circolari in place. The choices combine and live in the address, so that a filtered list can be kept and sent. */
import { speaksTo } from '../audience.ts'

const form = document.querySelector<HTMLFormElement>('#filtri')
const status = document.querySelector<HTMLElement>('#quante')
const clear = document.querySelector<HTMLButtonElement>('#azzera')

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

if (form && status && clear) {
  const items = [...document.querySelectorAll<HTMLElement>('#elenco .documents > li')].map((item) => ({
    item,
    text: plain(item.textContent ?? ''),
    audience: (item.dataset.audience ?? '').split(' '),
    topics: (item.dataset.topics ?? '').split('|'),
  }))
  const groups = [...document.querySelectorAll<HTMLElement>('#elenco .month-group')]
  const years = [...document.querySelectorAll<HTMLAnchorElement>('.years a')]
  const everyone = status.textContent

  const show = (): void => {
    const chosen = new FormData(form)
    const words = plain(String(chosen.get('testo') ?? '')).split(/\s+/).filter(Boolean)
    const audience = String(chosen.get('destinatari') ?? '')
    const month = String(chosen.get('mese') ?? '')
    const topic = String(chosen.get('argomento') ?? '')
    let count = 0
    for (const { item, text, audience: audiences, topics } of items) {
      const isShown =
        words.every((word) => (/^\d+$/.test(word) ? item.dataset.number === word || text.split(/[^\w]+/).includes(word) : text.includes(word))) &&
        (audience === '' || speaksTo(audiences, audience)) &&
        (topic === '' || topics.includes(topic)) &&
        (month === '' || item.dataset.month === month)
      item.hidden = !isShown
      if (isShown) count += 1
    }
    for (const group of groups) group.hidden = group.querySelector('.documents > li:not([hidden])') === null
    const isFiltered = words.length > 0 || audience !== '' || month !== '' || topic !== ''
    clear.hidden = !isFiltered
    status.textContent = !isFiltered ? everyone : count === 0 ? 'Nessuna circolare corrisponde: togli un filtro.' : count === 1 ? 'Una circolare corrisponde.' : `${count} circolari corrispondono.`
    const search = new URLSearchParams([...chosen].map(([name, value]): [string, string] => [name, String(value)]).filter(([, value]) => value !== ''))
    history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname)
    search.delete('mese') // a month belongs to one year
    for (const link of years) link.search = search.size > 0 ? `?${search}` : ''
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
  form.addEventListener('reset', () => {
    setTimeout(show) // the fields are emptied after this event
    form.querySelector<HTMLInputElement>('#filtro-testo')?.focus()
  })
  if (location.search !== '') show()
}
