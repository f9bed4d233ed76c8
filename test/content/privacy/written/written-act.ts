/** A kind of document and its text, with the marks of what goes and what stays. */
export type WrittenAct = readonly [kind: string, marked: string]
