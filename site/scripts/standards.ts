import { reachableWhileSeen } from './stacked.ts'

/** Searches and sorts the promises of the Carta in place: what is left, and in which order, is announced. */
const table = document.querySelector<HTMLTableElement>('.standards')
const field = document.querySelector<HTMLInputElement>('#cerca-impegno')
const status = document.querySelector<HTMLElement>('#quanti-impegni')
const order = document.querySelector<HTMLSelectElement>('#ordine-impegni')
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const written = [...(table?.tBodies[0]?.rows ?? [])]

if (table && field && status) {
  const body = table.tBodies[0]!
  const rows = [...body.rows]
  const texts = new Map(rows.map((row) => [row, plain(row.textContent ?? '')]))

  field.addEventListener('input', () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean)
    for (const row of rows) row.hidden = !words.every((word) => texts.get(row)!.includes(word))
    const count = rows.filter(({ hidden }) => !hidden).length
    status.textContent = words.length === 0 ? '' : count === 0 ? 'Nessun impegno corrisponde: prova con un’altra parola.' : count === 1 ? 'Un impegno corrisponde.' : `${count} impegni corrispondono.`
  })

  if (order) order.parentElement!.hidden = false
  const headers = [...table.tHead!.rows[0]!.cells]
  const buttons = headers.map((header, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...header.childNodes)
    header.append(button)
    const isNumber = rows.some((row) => row.cells[column]?.dataset.value !== undefined)
    const valueOf = (row: HTMLTableRowElement): number => Number(row.cells[column]?.dataset.value ?? Number.NaN)
    const name = button.textContent?.trim() ?? ''
    order?.append(new Option(name, String(column)))
    const sort = (isUp: boolean): void => {
      for (const other of headers) other.removeAttribute('aria-sort')
      header.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
      const sign = isUp ? 1 : -1
      const sorted = [...rows].sort((one, other) => {
        if (!isNumber) return sign * (one.cells[column]!.textContent ?? '').trim().localeCompare((other.cells[column]!.textContent ?? '').trim(), 'it')
        const [a, b] = [valueOf(one), valueOf(other)]
        return Number.isNaN(a) || Number.isNaN(b) ? Number(Number.isNaN(a)) - Number(Number.isNaN(b)) : sign * (a - b) // what has no figure comes last
      })
      body.append(...sorted)
      if (order) order.value = String(column)
      status.textContent = `Impegni in ordine di «${name}», ${isUp ? 'crescente' : 'decrescente'}.`
    }
    button.addEventListener('click', () => sort(header.getAttribute('aria-sort') !== 'ascending'))
    order?.addEventListener('change', () => {
      if (order.value === String(column)) sort(true)
    })
    return button
  })
  reachableWhileSeen(buttons)
}

order?.addEventListener('change', () => {
  if (order.value === '' && table && status) {
    for (const header of table.tHead!.rows[0]!.cells) header.removeAttribute('aria-sort')
    table.tBodies[0]!.append(...written)
    status.textContent = 'Impegni nell’ordine della Carta.'
  }
})

