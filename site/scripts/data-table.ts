import { reachableWhileSeen } from './stacked.ts'

/** Sorts and filters a table of data in place. Without this script the table is whole and in the order of the school. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()

const byWords = new Intl.Collator('it', { numeric: true, sensitivity: 'base' })

/** Orders two cells: numbers and days by their key, words as Italian has them; what is empty always comes last. */
function compare(one: HTMLElement | undefined, other: HTMLElement | undefined, way: 1 | -1): number {
  const [a, b] = [one, other].map((cell) => cell?.dataset.sort ?? (cell?.querySelector('[aria-hidden]') ? '' : (cell?.textContent ?? '')).trim()) as [string, string]
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1
  const [x, y] = [Number(a), Number(b)]
  return way * (Number.isNaN(x) || Number.isNaN(y) ? byWords.compare(a, b) : x - y)
}

function enhance(room: HTMLElement): void {
  const table = room.querySelector('table')
  const body = table?.tBodies[0]
  if (!table || !body) return
  const written = [...body.rows]
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')]
  const form = room.querySelector('form')
  const status = form?.querySelector<HTMLElement>('[role="status"]')
  const order = form?.querySelector<HTMLSelectElement>('[name="ordine"]')

  const sort = (index: number | null, way: 1 | -1): void => {
    heads.forEach((head, place) => {
      if (place === index) head.setAttribute('aria-sort', way === 1 ? 'ascending' : 'descending')
      else head.removeAttribute('aria-sort')
    })
    const rows = index === null ? written : [...written].sort((one, other) => compare(one.cells[index], other.cells[index], way))
    body.append(...rows)
    if (order) order.value = index === null ? '' : String(index)
  }
  const buttons = heads.map((head, index) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => sort(index, head.getAttribute('aria-sort') === 'ascending' ? -1 : 1))
    return button
  })
  reachableWhileSeen(buttons)
  if (!form || !status) return

  form.hidden = false
  const texts = written.map((row) => ({ row, text: plain(row.textContent ?? '') }))
  const filter = (): void => {
    const chosen = new FormData(form)
    const words = plain(String(chosen.get('testo') ?? '')).split(/\s+/).filter(Boolean)
    const choices = [...chosen].filter(([name, value]) => name !== 'testo' && name !== 'ordine' && value !== '')
    let count = 0
    for (const { row, text } of texts) {
      const isShown = words.every((word) => text.includes(word)) && choices.every(([name, value]) => row.querySelector(`[data-name="${name}"]`)?.textContent?.trim() === value)
      row.hidden = !isShown
      if (isShown) count += 1
    }
    status.textContent = count === written.length ? `${count} righe.` : count === 0 ? 'Nessuna riga corrisponde: togli un filtro.' : count === 1 ? 'Una riga corrisponde.' : `${count} righe su ${written.length} corrispondono.`
  }
  form.addEventListener('input', (event) => {
    if (event.target === order) sort(order?.value ? Number(order.value) : null, 1)
    else filter()
  })
  form.addEventListener('submit', (event) => event.preventDefault())
}

for (const room of document.querySelectorAll<HTMLElement>('[data-table]')) enhance(room)
