import { describe, expect, it } from 'vitest'
import { digestOf } from '../../../content/obligations/digest.ts'
import type { Obligation } from '../../../content/obligations/monitor.ts'
import { obligationsOn } from '../../../content/obligations/monitor.ts'
import { day } from '../../../content/lifecycle/day.ts'

const obligation = (over: Partial<Obligation> = {}): Obligation => ({
  section: 'personale/tassi-assenza', title: 'Personale › Tassi di assenza', what: null, legalBasis: 'art. 16', frequency: 'quarterly', period: '3° trimestre 2026', due: day('2026-10-30'),
  isIndicative: false, state: 'late', doneOn: null, address: null, why: 'Andava pubblicato.', ...over,
})
const digest = (obligations: Obligation[], days = 15) => digestOf(obligations, day('2026-11-25'), days, 'IC Valle delle Querce', 'https://redazione.example/admin')

describe('the mail of a day', () => {
  it('has what is late, then what is due within its days, the last included, and nothing further away', () => {
    const made = digest([
      obligation({ state: 'due', due: day('2026-12-11'), title: 'Lontano' }),
      obligation({ state: 'due', due: day('2026-12-10'), title: 'Bilanci › Preventivo', period: 'anno 2026', isIndicative: true }),
      obligation(),
      obligation({ state: 'late', due: null, title: 'Organizzazione › Organi', period: null }),
      obligation({ state: 'done', title: 'Fatto' }),
      obligation({ state: 'to-check', title: 'Dubbio' }),
    ])
    expect(made?.subject).toBe('Amministrazione Trasparente: 2 in ritardo, 1 in scadenza')
    expect(made?.text).toBe(
      [
        'Promemoria del 25 novembre 2026 per IC Valle delle Querce.', '', 'In ritardo: 2', '- Organizzazione › Organi, subito', '- Personale › Tassi di assenza (3° trimestre 2026), entro il 30 ottobre 2026', '',
        'Da fare entro 15 giorni: 1', '- Bilanci › Preventivo (anno 2026), entro il 10 dicembre 2026 (indicativo)', '', 'Apri l’amministrazione: https://redazione.example/admin', '',
        'Questa mail parte una volta al giorno, solo se c’è qualcosa da fare. Giorni e indirizzi si cambiano in «Promemoria per e-mail».', '',
      ].join('\n'),
    )
  })

  it('is none when there is nothing to say', () => {
    expect(digest([])).toBeNull()
    expect(digest([obligation({ state: 'due', due: day('2026-12-11') })])).toBeNull()
  })

  it('never has the title of an act, which may name somebody', () => {
    const filed = { section: 'disposizioni-generali/atti-generali', title: 'Incarico a Maria Valdambrini', address: null, made: day('2026-07-08'), from: day('2026-12-30'), arisen: day('2026-12-30'), renewed: day('2026-12-30'), withheld: 'Sarà pubblico.' }
    const sections = ['consulenti-collaboratori/titolari-incarichi', 'personale/incarichi-dipendenti', 'disposizioni-generali/atti-generali', 'bandi-gara-contratti/atti-amministrazioni', 'sovvenzioni/atti-concessione']
    const obligations = obligationsOn(day('2026-11-25'), { filed: sections.map((section) => ({ ...filed, section })), words: [] })
    const acts = obligations.filter(({ ofAct }) => ofAct)
    expect(acts.length).toBeGreaterThan(0)
    expect(acts.map(({ what }) => what)).toContain('Incarico a Maria Valdambrini')
    const made = digest(acts.map((one) => ({ ...one, state: 'late' as const })))
    expect(JSON.stringify(made)).not.toContain('Valdambrini')
    expect(made?.text).toContain(': un atto dell’8 luglio 2026, entro l’8 ottobre 2026')
  })

  it('stays short when much is late, and says how much is left out', () => {
    const made = digest(Array.from({ length: 55 }, (_, index) => obligation({ title: `Sezione ${index}` })))
    expect(made?.text.match(/^- Sezione/gm)).toHaveLength(40)
    expect(made?.text).toContain('- e altri 15: li trovi nella pagina iniziale dell’amministrazione')
  })

  it('keeps in HTML the signs that a school’s name may have', () => {
    const made = digestOf([obligation()], day('2026-11-08'), 0, 'IC «A & B» <1>', 'https://redazione.example/admin')
    expect(made?.html).toContain('Promemoria dell’8 novembre 2026 per IC «A &amp; B» &lt;1&gt;.')
  })
})
