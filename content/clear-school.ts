import { toRedact, type Judge } from './clear-texts.ts'
import { unknownSchool, type School } from './documents/school.ts'
import { judgeEnglish } from './privacy/english.ts'
import { judge, type Context } from './privacy/judge.ts'
import { redactText } from './privacy/redaction.ts'

/** What may be shown of whoever holds a role in the school, field by field, and why. */
export const holderFields = {
  role: { shows: 'always', basis: 'artt. 13 e 35 d.lgs. 33/2013' },
  name: { shows: 'always', basis: 'artt. 13 e 35 d.lgs. 33/2013, art. 37 par. 7 GDPR' },
  email: { shows: 'of-the-office', basis: 'art. 13 c. 1 lett. d, art. 7-bis c. 4 d.lgs. 33/2013' },
  phone: { shows: 'of-the-office', basis: 'art. 13 c. 1 lett. d, art. 7-bis c. 4 d.lgs. 33/2013' },
} as const

type Contacts = Pick<School, 'emailDomains' | 'emails' | 'phones' | 'locations'>

const inProfile = (school: School): Context => ({ kind: 'carta', sections: ['organizzazione'], school })

/** Why a contact of a role holder is not the office's, in a sentence; `null` when it is. What the school lists as its own is. */
export function problemOfContact(field: 'email' | 'phone', value: string, { emailDomains, emails, phones, locations }: Contacts, judged: Judge = judge): string | null {
  const said = field === 'email' ? `Scrivere a ${value}` : `Tel. ${value}`
  const { findings } = judged(said, inProfile({ ...unknownSchool, emailDomains, emails, phones, locations }))
  if (findings.length === 0) return null
  const what = field === 'email' ? 'una casella personale: scrivi quella d’ufficio' : 'un numero personale: scrivi quello d’ufficio'
  return `Sembra ${what}, o aggiungi il recapito a quelli della scuola (${holderFields[field].basis}).`
}

/** The school as the site may show it: of its people role, name and office contacts, in its texts no personal data. */
export function clearSchool(school: School, judged: Judge = judge): School {
  const clear = (text: string): string => redactText(text, toRedact(judged(text, inProfile(school)).findings))
  const clearEnglish = (text: string): string => redactText(text, toRedact(judgeEnglish(text, [], inProfile(school), judged).findings))
  return {
    ...school,
    presentation: clear(school.presentation),
    history: clear(school.history),
    ...(school.english ? { english: { ...school.english, presentation: clearEnglish(school.english.presentation) } } : {}),
    roleHolders: school.roleHolders.map(({ role, name, email, phone }) => ({
      role,
      name,
      ...(email && problemOfContact('email', email, school, judged) === null ? { email } : {}),
      ...(phone && problemOfContact('phone', phone, school, judged) === null ? { phone } : {}),
    })),
  }
}
