import { toRedact, type Judge } from './clear-texts.ts'
import { unknownSchool, type School } from './documents/school.ts'
import { judgeEnglish } from './privacy/english.ts'
import { personalDataLabel, type Finding } from './privacy/finding.ts'
import { judge, type Context, type Judgement } from './privacy/judge.ts'
import { redactedWord, redactText } from './privacy/redaction.ts'

/** What may be shown of whoever holds a role in the school, field by field, and why. */
export const holderFields = {
  role: { shows: 'without-personal-data', basis: 'artt. 13 e 35, art. 7-bis c. 4 d.lgs. 33/2013' },
  name: { shows: 'the-name-alone', basis: 'artt. 13 e 35 d.lgs. 33/2013, art. 37 par. 7 GDPR' },
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

type Holder = Pick<School['roleHolders'][number], 'role' | 'name'>

/** What must not be shown of a role and its holder, who are read as one line: anything in the role, and all but the name in the name. */
function foundIn({ role, name }: Holder, context: Context, judged: Judge): { inRole: Finding[]; inName: Finding[] } {
  const shift = role.length + 2
  const findings = toRedact(judged(`${role}: ${name}`, context).findings)
  return {
    inRole: findings.filter(({ start }) => start < role.length).map((finding) => ({ ...finding, end: Math.min(finding.end, role.length) })),
    inName: findings.filter(({ kind, end }) => end > shift && kind !== 'PERSON_NAME').map((finding) => ({ ...finding, start: Math.max(0, finding.start - shift), end: finding.end - shift })),
  }
}

function clearHolder(holder: Holder, context: Context, judged: Judge): Holder {
  const { inRole, inName } = foundIn(holder, context, judged)
  return { role: redactText(holder.role, inRole), name: redactText(holder.name, inName) }
}

/** What a role says of a person that the site would take out, in a sentence; `null` when it says nothing that is sure. */
export function problemOfHolder(holder: Holder, judged: Judge = judge): string | null {
  const { inRole, inName } = foundIn(holder, inProfile(unknownSchool), judged)
  const kinds = [...new Set([...inRole, ...inName].filter(({ confidence }) => confidence === 'sure').map(({ kind }) => personalDataLabel[kind]))]
  return kinds.length === 0 ? null : `Qui c’è un dato personale che il sito toglie (${kinds.join(', ')}): lascia l’incarico e il nome (${holderFields.role.basis}).`
}

/** The school as the site may show it: of its people role, name and office contacts, in its texts no personal data. What it declares its own, such as its accounts, stays. */
export function clearSchool(school: School, judged: Judge = judge): School {
  const context = inProfile(school)
  const shown = (text: string, { findings, refused }: Judgement): string => (refused ? redactedWord : redactText(text, toRedact(findings)))
  const clear = (text: string): string => shown(text, judged(text, context))
  const clearEnglish = (text: string): string => shown(text, judgeEnglish(text, [], context, judged))
  const labelled = (contacts: School['phones']): School['phones'] => contacts.map(({ label, value }) => ({ label: clear(label), value }))
  return {
    ...school,
    tagline: clear(school.tagline),
    presentation: clear(school.presentation),
    history: clear(school.history),
    phones: labelled(school.phones),
    emails: labelled(school.emails),
    locations: school.locations.map(({ name, hours, ...place }) => ({ ...place, name: clear(name), ...(hours ? { hours: clear(hours) } : {}) })),
    ...(school.english
      ? { english: { ...(school.english.tagline ? { tagline: clearEnglish(school.english.tagline) } : {}), presentation: clearEnglish(school.english.presentation) } }
      : {}),
    roleHolders: school.roleHolders.map(({ role, name, email, phone }) => ({
      ...clearHolder({ role, name }, context, judged),
      ...(email && problemOfContact('email', email, school, judged) === null ? { email } : {}),
      ...(phone && problemOfContact('phone', phone, school, judged) === null ? { phone } : {}),
    })),
  }
}
