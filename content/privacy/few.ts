/**
 * A part of an expression that may come a few times. It is a group that captures: V8 writes any other out as often as it may come, with
 * all that follows, and long expressions become megabytes of code that never stays at hand.
 */
export const few = (part: string, times: string): string => `(${part}){${times}}`
