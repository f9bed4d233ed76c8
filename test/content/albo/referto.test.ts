import { describe, expect, it } from 'vitest'
import { refertoKinds, refertoOf, refertoText, type Act, type RefertoKind } from '../../../content/albo/referto.ts'
import type { Registration } from '../../../content/albo/registration.ts'
import { day } from '../../../content/lifecycle/day.ts'
import { school } from '../../fixtures/documents.ts'

const registration: Registration = {
  year: 2026, number: 3, document: 'atto-1', act: 'Determina', name: 'atto banchi', rule: 'albo', from: day('2026-11-10'), lastDay: day('2026-11-25'),
  registeredAt: '2026-11-10T08:00:00.000Z', shownAt: '2026-11-10T08:01:00.000Z',
  shown: [
    { what: 'text', title: 'Acquisto di banchi', sha256: 'a'.repeat(64), since: '2026-11-10T08:01:00.000Z' },
    { what: 'file', title: 'Elenco', sha256: 'b'.repeat(64), original: 'c'.repeat(64), since: '2026-11-11T08:01:00.000Z' },
  ],
}
const act: Act = { title: 'Acquisto di banchi', protocol: '0006611/VII.6', date: day('2026-11-08') }
const outage = { from: day('2026-11-12'), until: day('2026-11-12'), reason: 'Guasto del fornitore' }
const referto = (over: Partial<Registration>, on: string, outages = [outage].slice(1), of: Act = act) => refertoOf({ ...registration, ...over }, of, school, outages, new Date(on))

describe('the referto', () => {
  const cases: Record<RefertoKind, [ReturnType<typeof referto>, string]> = {
    provisional: [
      referto({}, '2026-11-25T22:59:59Z'),
      'L’atto è in pubblicazione all’albo online della scuola dal 10 novembre 2026 e ci resta fino al 25 novembre 2026 compreso. Questo referto è provvisorio: quello definitivo si può fare dal giorno dopo.',
    ],
    final: [referto({}, '2026-11-25T23:00:00Z'), 'Si certifica che l’atto è stato pubblicato all’albo online della scuola dal 10 novembre 2026 al 25 novembre 2026, entrambi compresi.'],
    annulled: [
      referto({ annulled: { at: '2026-11-11T10:00:00.000Z', reason: 'Atto sbagliato' } }, '2026-11-30T09:00:00Z'),
      'La pubblicazione all’albo online, iniziata il 10 novembre 2026, è stata annullata l’11 novembre 2026. Il numero resta nel registro e non si riusa.',
    ],
    interrupted: [
      referto({}, '2026-11-30T09:00:00Z', [], { ...act, withdrawnAt: '2026-11-20T10:00:00.000Z' }),
      'L’atto è stato pubblicato all’albo online della scuola dal 10 novembre 2026 e tolto dal sito il 20 novembre 2026, prima della fine del termine.',
    ],
    unproven: [referto({ shownAt: undefined }, '2026-11-30T09:00:00Z'), 'Nel registro non risulta un aggiornamento del sito che mostri questo atto: la pubblicazione non si può certificare.'],
  }
  it.each(refertoKinds)('that is %s says so', (kind) => {
    const [made, statement] = cases[kind]
    expect([made.kind, made.statement]).toEqual([kind, statement])
    expect(made.title).toMatch(/^Referto di pubblicazione.* – Albo n\. 3\/2026$/)
  })

  it('never certifies a day on which nobody could read the act', () => {
    const late = referto({ shownAt: '2026-11-12T23:30:00.000Z' }, '2026-11-30T09:00:00Z')
    expect(late.statement).toContain('dal 13 novembre 2026 al 25 novembre 2026, entrambi compresi. Il giorno indicato per l’inizio era il 10 novembre 2026.')
  })

  it('is not interrupted by a withdrawal after its last day', () => {
    expect(referto({}, '2026-12-30T09:00:00Z', [], { ...act, withdrawnAt: '2026-11-26T10:00:00.000Z' }).kind).toBe('final')
  })

  it('says how the outages moved its last day, and why', () => {
    const made = referto({}, '2026-11-30T09:00:00Z', [outage, { ...outage, from: day('2026-01-01'), until: day('2026-01-01') }])
    expect(made).toMatchObject({ until: '2026-11-26', outages: [outage] })
    expect(refertoText(made)).toContain('più 1 giorno di proroga per le interruzioni del servizio.\nInterruzione del servizio: il 12 novembre 2026: Guasto del fornitore\n')
  })

  it('has in its text who, what, from when to when, and every fingerprint', () => {
    const text = refertoText(referto({ requestedBy: 'Comune di Roccalba' }, '2026-11-30T09:00:00Z'))
    for (const line of [
      school.name, 'REFERTO DI PUBBLICAZIONE – ALBO N. 3/2026', 'Numero di registro: 3/2026', 'Atto: Determina dell’8 novembre 2026', 'Oggetto: Acquisto di banchi', 'Protocollo: 0006611/VII.6',
      'Chi ha chiesto la pubblicazione: Comune di Roccalba', 'Primo giorno: 10 novembre 2026', 'Ultimo giorno: 25 novembre 2026', 'Registrazione: 10 novembre 2026 alle 09:00',
      `  SHA-256 di ciò che è pubblicato: ${'a'.repeat(64)}`, 'Allegato «Elenco»', `  SHA-256 della copia pubblicata, con gli omissis: ${'b'.repeat(64)}`, `  SHA-256 dell’originale, che resta riservato: ${'c'.repeat(64)}`,
      'Fatto il 30 novembre 2026 alle 10:00.',
    ])
      expect(text.split('\n')).toContain(line)
    expect(refertoText(referto({}, '2026-11-30T09:00:00Z'))).toContain(`Chi ha chiesto la pubblicazione: ${school.name}`)
  })
})
