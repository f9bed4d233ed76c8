/**
 * An expression that ends where its text does, read backwards from there: where the last letters do not fit, nothing before them is read.
 * It is true of the same texts and its groups hold the same; the match itself is empty.
 */
export const atEnd = ({ source, flags }: RegExp): RegExp => new RegExp(`$(?<=${source})`, flags)
