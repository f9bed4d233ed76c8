import type { Column } from '../column.ts'

/** The year of a table's period: filled from it, and checked against it. */
export const year: Column = { name: 'anno', label: 'Anno', alsoCalled: ['anno di riferimento'], type: 'year', isRequired: true, meaning: 'L’anno a cui si riferiscono i dati.' }

/** The quarter of a table's period: filled from it, and checked against it. */
export const quarter: Column = { name: 'trimestre', label: 'Trimestre', alsoCalled: ['trimestre di riferimento'], type: 'quarter', isRequired: true, meaning: 'Il trimestre a cui si riferiscono i dati, da 1 a 4.' }
