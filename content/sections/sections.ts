/** Whether a stable section id such as `organizzazione/organi` exists. */
export function findSection(id: string): { id: string } | undefined {
  return id.includes('/') ? { id } : undefined
}
