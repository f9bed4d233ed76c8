/** Whom a document speaks to when it names another audience: a teacher is part of the staff. */
const alsoNamed: Record<string, string[]> = { docenti: ['personale'], ata: ['personale'], personale: ['docenti', 'ata'] }

/** Whether a document for some audiences speaks to one: what is for everybody, or for the whole staff, is for each of them too. */
export function speaksTo(audiences: readonly string[], one: string): boolean {
  return audiences.some((named) => named === one || named === 'tutti' || (alsoNamed[one]?.includes(named) ?? false))
}
