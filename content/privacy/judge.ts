import type { School } from '../documents/school.ts'
import type { Finding } from './finding.ts'
import { placeOf, read } from './reading.ts'
import { email } from './recognizers/email.ts'
import { fiscalCode } from './recognizers/fiscal-code.ts'
import { iban } from './recognizers/iban.ts'
import { phone } from './recognizers/phone.ts'
import type { Recognizer } from './recognizers/recognizer.ts'

/** Names this state of recognizers and policy: a cleared text is only as good as the version that cleared it. */
export const policyVersion = '2'

/** What kind of text is judged and where it is to be shown: the same datum is public in one section and forbidden in the next. */
export type Context = {
  /** Kind of document or type of atto, in the words of the scan: `circolare`, `determina`, `graduatoria` … */
  kind: string
  /** Sections of Amministrazione Trasparente and other venues where the text would be shown. */
  sections: string[]
  school: School
}

/** What the policy says of a text. `refused` is an Italian sentence: the whole document must not be published. */
export type Judgement = { refused: string | null; findings: Finding[] }

const recognizers: Recognizer[] = [fiscalCode, iban, email, phone]

const why: Partial<Record<Finding['kind'], string>> = {
  FISCAL_CODE: 'codice fiscale di una persona fisica (Garante 243/2014, par. 9.a)',
  IBAN: 'coordinate bancarie di chi non è la scuola (Garante 243/2014, par. 9.c)',
  EMAIL: 'indirizzo e-mail personale (art. 7-bis c. 4 d.lgs. 33/2013)',
  PHONE: 'numero di telefono privato (Garante 243/2014; La scuola a prova di privacy)',
}

/** Finds the personal data in a text; findings are sorted and do not overlap, offsets in UTF-16 units. */
export function judge(text: string, context: Context): Judgement {
  const reading = read(text)
  const found = recognizers
    .flatMap((recognize) => recognize({ text: reading.text, school: context.school }))
    .filter(({ kind, bearer }) => bearer === 'private-person' || bearer === 'pupil' || (bearer === 'unknown' && kind === 'EMAIL'))
    .map(({ start, end, kind }): Finding => ({ ...placeOf(reading, start, end), kind, action: 'redact', why: why[kind] ?? 'dato personale' }))
  found.sort((one, other) => one.start - other.start || other.end - one.end)
  const findings: Finding[] = []
  for (const finding of found) {
    const last = findings.at(-1)
    if (last && finding.start < last.end) last.end = Math.max(last.end, finding.end)
    else findings.push(finding)
  }
  return { refused: null, findings }
}
