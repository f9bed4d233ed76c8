/** Says which text of a regolamento was in force on the day that the reader chooses. */
const field = document.querySelector<HTMLInputElement>('#giorno-in-vigore')
const status = document.querySelector<HTMLElement>('#versione-di-quel-giorno')
const rows = [...document.querySelectorAll<HTMLTableRowElement>('.versions tbody tr')]

field?.addEventListener('input', () => {
  if (!status) return
  const day = field.value
  let found: HTMLTableRowElement | undefined
  for (const row of rows) {
    const isInForce = day !== '' && day >= (row.dataset.from ?? '') && (row.dataset.until === undefined || day <= row.dataset.until)
    row.classList.toggle('is-chosen', isInForce)
    if (isInForce) found ??= row
  }
  const name = found?.querySelector('th')?.firstElementChild?.cloneNode(true)
  status.replaceChildren(...(day === '' ? [] : name ? ['Era in vigore: ', name] : ['In quel giorno non era in vigore nessuno dei testi pubblicati qui.']))
})
field?.form?.addEventListener('submit', (event) => event.preventDefault())

export {}
