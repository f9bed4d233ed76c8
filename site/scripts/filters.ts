/** Filters a list of circolari in place. The choices live in the address, so that a filtered list can be kept and sent. */
const form = document.querySelector<HTMLFormElement>('#filtri')
const status = document.querySelector<HTMLElement>('#quante')

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

if (form && status) {
  const items = [...document.querySelectorAll<HTMLElement>('#elenco .documents > li')]
  const groups = [...document.querySelectorAll<HTMLElement>('#elenco .month-group')]
  const everyone = status.textContent

  const show = (): void => {
    const chosen = new FormData(form)
    const words = plain(String(chosen.get('testo') ?? '')).split(/\s+/).filter(Boolean)
    const audience = String(chosen.get('destinatari') ?? '')
    const month = String(chosen.get('mese') ?? '')
    let count = 0
    for (const item of items) {
      const text = plain(item.textContent ?? '')
      const audiences = (item.dataset.audience ?? '').split(' ')
      const isShown =
        words.every((word) => (/^\d+$/.test(word) ? item.dataset.number === word || text.includes(` ${word} `) : text.includes(word))) &&
        (audience === '' || audiences.includes(audience) || audiences.includes('tutti')) &&
        (month === '' || item.dataset.month === month)
      item.hidden = !isShown
      if (isShown) count += 1
    }
    for (const group of groups) group.hidden = group.querySelector('.documents > li:not([hidden])') === null
    const isFiltered = words.length > 0 || audience !== '' || month !== ''
    status.textContent = !isFiltered ? everyone : count === 0 ? 'Nessuna circolare corrisponde: togli un filtro.' : count === 1 ? 'Una circolare corrisponde.' : `${count} circolari corrispondono.`
    const search = new URLSearchParams([...chosen].map(([name, value]): [string, string] => [name, String(value)]).filter(([, value]) => value !== ''))
    history.replaceState(null, '', search.size > 0 ? `?${search}` : location.pathname)
  }

  for (const [name, value] of new URLSearchParams(location.search)) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  form.hidden = false
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    show()
  })
  if (location.search !== '') show()
}

export {}
