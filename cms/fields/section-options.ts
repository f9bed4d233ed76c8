import type { Option } from 'payload'

/** The subsections of Amministrazione Trasparente, to choose from. */
export const sectionOptions: Option[] = [{ value: 'disposizioni-generali/atti-generali', label: 'Disposizioni generali › Atti generali' }]
