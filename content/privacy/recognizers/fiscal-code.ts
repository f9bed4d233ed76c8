import type { Recognizer } from './recognizer.ts'

/** Sixteen characters of a natural person's fiscal code, omocodia included; a wrong check letter still identifies, so form decides. */
export const fiscalCode: Recognizer = {
  kind: 'FISCAL_CODE',
  why: 'codice fiscale di una persona fisica (Garante 243/2014, par. 9.a)',
  find: (text) =>
    [...text.matchAll(/(?<![A-Za-z0-9])[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![A-Za-z0-9])/gi)].map(
      (match) => ({ start: match.index, end: match.index + match[0].length }),
    ),
}
