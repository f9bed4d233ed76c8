import { describe, expect, it } from 'vitest'
import { judge } from '../../../../content/privacy/judge.ts'
import { sightingsByRules } from '../../../../content/privacy/sightings.ts'
import { roomOfThings } from '../../../../content/privacy/learned/features-of-things.ts'
import { rereadThings, thingsIn } from '../../../../content/privacy/learned/things.ts'
import { unknownSchool } from '../../../../content/documents/school.ts'

const context = (kind: string, section?: string) => ({ kind, sections: section ? [section] : [], school: unknownSchool })
const hiddenIn = (text: string, kind: string, section?: string): string[] => judge(text, context(kind, section)).findings.map(({ start, end }) => text.slice(start, end))

const notice = `Oggetto: uscita al museo di Roccalba
Ritrovo in piazza dei Mulini 4, il 14/05/2026. Per informazioni telefonare al museo, 0577 118245, o scrivere a visite@museoroccalba.example.
La strada è via dei Tigli. La quota di € 12,50 si versa alla ditta Viaggi Lanterna S.r.l., via Emilia 10, Roccalba.`

describe('things with a form of their own', () => {
  const thingsOf = (text: string) => {
    const { scene, sightings } = sightingsByRules(text, context('circolare'))
    return thingsIn(scene, sightings).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`)
  }

  it('are addresses, phones, mailboxes, days, plates, codes and amounts, each once and in order', () => {
    expect(thingsOf(notice)).toEqual([
      'ADDRESS piazza dei Mulini 4',
      'BIRTH_DATE 14/05/2026',
      'PHONE 0577 118245',
      'EMAIL visite@museoroccalba.example',
      'OTHER 12,50',
      'ADDRESS via Emilia 10, Roccalba',
    ])
    expect(thingsOf('Il furgone FT 118 KL ha consegnato i banchi, colli AB 123456.')).toEqual(['VEHICLE_PLATE FT 118 KL', 'ID_DOCUMENT AB 123456'])
  })

  it('of an office, a museum and a firm stay, and so do a day and a price', () => expect(hiddenIn(notice, 'circolare')).toEqual([]))

  it('are asked about where they seem somebody’s although no rule says so', () => {
    const text = `Avviso per i docenti
La mamma di Osmana lavora fino alle 14: in quell’orario si chiama lo studio, 0577 220418, e poi la nonna, 0577 118245.`
    const { scene, people, sightings } = sightingsByRules(text, context('circolare'))
    const all = rereadThings(new Int8Array(roomOfThings).fill(1), scene, people, sightings)
    expect(all.filter(({ kind }) => kind === 'PHONE').map(({ bearer }) => bearer)).toEqual(['private-person', 'private-person'])
    expect(rereadThings(new Int8Array(roomOfThings).fill(-1), scene, people, sightings)).toEqual(sightings)
  })

  it('of one paid for merit are hidden where only totals are due', () => {
    const text = 'Premi al personale, anno 2026\nfascia A: Tirlini Osmana 700, Gherbi Norma 700, Episcoli Saverio 650\nfascia B: Zambolini 400, Carravieri Pia 400'
    const hidden = hiddenIn(text, 'tabella-at', 'performance/ammontare-complessivo-dei-premi').join(' ')
    expect(hidden).toMatch(/700.*700.*650/)
  })

  it('in the name of a file are left to the rules', () => {
    const label = 'verbale-14-05-2026'
    const { scene, people, sightings } = sightingsByRules(label, context('circolare'))
    expect(rereadThings(new Int8Array(roomOfThings).fill(1), scene, people, sightings)).toEqual(sightings)
  })
})

describe('a class', () => {
  it('that seems a pupil’s is asked about, and so is the name right before it', () => {
    const text = 'Oggetto: visita guidata\nCi accompagnano come guide Osmana Trivulzi (4 AU) e Tarcisio Bevilotti (3 BU), tutor degli studenti più giovani.'
    const { scene, people, sightings } = sightingsByRules(text, context('circolare'))
    const pupilsBy = (weight: number): string[] => rereadThings(new Int8Array(roomOfThings).fill(weight), scene, people, sightings).filter(({ bearer }) => bearer === 'pupil').map(({ start, end }) => text.slice(start, end))
    expect(pupilsBy(1)).toEqual(expect.arrayContaining(['4 AU', '3 BU', 'Tarcisio Bevilotti']))
    expect(pupilsBy(-1)).not.toContain('3 BU')
  })

  it('goes with the name right before it, whoever the rules take that for', () => {
    const text = 'Oggetto: visita guidata\nPer il biglietto si chiede in portineria a Osmana Trivulzi. Il premio lo ritira Tarcisio Bevilotti (3 BU) con la maglia della squadra.'
    const { scene, people, sightings } = sightingsByRules(text, context('circolare'))
    const atWork = people.map((person) => ({ ...person, bearer: 'official' as const }))
    const names = sightings.filter(({ kind }) => kind === 'PERSON_NAME').map((name) => ({ ...name, bearer: 'official' as const }))
    const asked = (named: typeof people): string[] => rereadThings(new Int8Array(roomOfThings).fill(1), scene, named, names).filter(({ bearer }) => bearer === 'pupil').map(({ start, end }) => text.slice(start, end))
    expect(asked(atWork)).toEqual(expect.arrayContaining(['3 BU', 'Tarcisio Bevilotti']))
    expect(asked(atWork.filter(({ end }) => !text.slice(end).startsWith(' (3 BU)')))).not.toContain('3 BU')
  })

  it('that a teacher accompanies is a group', () => expect(hiddenIn('Oggetto: visita guidata\nLa classe 4 AU è accompagnata dalla prof.ssa Osmana Trivulzi, la 3 BU dal prof. Tarcisio Bevilotti.', 'circolare')).toEqual([]))
})
