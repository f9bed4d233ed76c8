const format = new Intl.DateTimeFormat('it-IT', { timeZone: 'Europe/Rome', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })

/** An instant as the office reads it: `25 novembre alle ore 10:32`. */
export function moment(instant: string): string {
  return format.format(new Date(instant)).replace(', ', ' alle ore ').replace(' alle ore alle ore ', ' alle ore ')
}
