/** The forms of the attestation sheet, with their media types. */
export const sheetForms = { ods: 'application/vnd.oasis.opendocument.spreadsheet', csv: 'text/csv; charset=utf-8' } as const
export type SheetForm = keyof typeof sheetForms
