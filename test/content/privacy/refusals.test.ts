import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { isDoubt, refusalRows } from '../../../content/privacy/refusals.ts'
import { school } from './school.ts'

const refusal = (text: string, kind = 'circolare'): string | null => judge(text, { kind, sections: [], school }).refused

describe('a document is refused as a whole', () => {
  it.each([
    ['a GLO convocation', 'Si convoca il GLO dell’alunna S.M. (1ª B) per il 18 novembre.', 'GLO'],
    ['a disciplinary act', 'Allo studente Tiziano Ferretti (2ª C) è irrogata la sospensione di tre giorni.', 'disciplinare'],
    ['a custody note', 'La minore Aurora Festa è affidata alla madre con decreto del Tribunale per i minorenni.', 'giudiziaria'],
    ['a strike list', 'Le docenti Selene Fracassi e Rosaria Bevilacqua aderiscono allo sciopero; il prof. Montecchi è in sciopero.', 'sciopero'],
    ['a list of diets', '| Alunno | Dieta |\n|---|---|\n| Rayen Ben Salah | senza glutine |\n| Greta Cusimano | senza lattosio |', 'salute'],
    ['exam results of pupils', 'ESITI DEGLI ESAMI\n| Candidato | Classe | Esito |\n|---|---|---|\n| Kevin Abbondanza | 3A | idoneo |\n| Greta Cusimano | 3B | idonea |', 'esiti'],
    ['a class list', 'Composizione della classe 1C\nKevin Abbondanza, 1C\nGreta Cusimano, 1C\nLuca Bruni, 1C\nAnna Verdi, 1C\nPaolo Neri, 1C', 'elenco di alunni'],
  ])('%s', (_, text, word) => {
    expect(refusal(text)).toContain(word)
  })

  it('and the sentence repeats nothing of the person', () => {
    expect(refusal('Allo studente Tiziano Ferretti (2ª C) è irrogata la sospensione di tre giorni.')).not.toMatch(/Ferretti|Tiziano|2ª C|tre giorni/)
  })
})

it('a paper that names its one person at the head of each page is no list of them', () => {
  const { refusals } = judge('Pratica della sig.ra Anna Verdi\n\nManca il secondo modulo.\n\n'.repeat(6), { kind: 'circolare', sections: [], school })
  expect(refusals.filter(({ id }) => !isDoubt(id))).toEqual([])
})

describe('each reason to refuse', () => {
  const acts: [row: string, kind: string, text: string, section?: string][] = [
    ['glo', 'circolare', 'Si convoca il GLO dell’alunna S.M. (1ª B) per il 18 novembre.'],
    ['health-list', 'elenco', 'Personale che usufruisce dei permessi della legge 104\n- Selene Fracassi, L. 104 art. 3 c. 3\n- Rosaria Bevilacqua, L. 104 art. 3 c. 3'],
    ['religion-list', 'circolare', '| Alunno | Religione |\n|---|---|\n| Rayen Ben Salah | non si avvale |\n| Greta Cusimano | si avvale |'],
    ['union-list', 'circolare', 'Adesioni allo sciopero\n- Selene Fracassi, adesione\n- Rosaria Bevilacqua, adesione'],
    ['hardship-list', 'graduatoria', '| Alunno | ISEE |\n|---|---|\n| Rayen Ben Salah | 4.200,00 |\n| Greta Cusimano | 6.100,00 |'],
    ['pupil-results', 'circolare', 'ESITI DEGLI ESAMI\n| Candidato | Classe | Esito |\n|---|---|---|\n| Kevin Abbondanza | 3A | idoneo |\n| Greta Cusimano | 3B | idonea |'],
    ['pupil-papers', 'circolare', 'Partecipanti al viaggio\n| Alunno | Nato il |\n|---|---|\n| Kevin Abbondanza | 12/03/2012 |\n| Greta Cusimano | 04/05/2012 |\n| Luca Bruni | 07/09/2012 |'],
    ['family-contacts', 'circolare', 'Rubrica delle famiglie: Kevin 347 118 2093, Greta 347 118 2094, Luca 347 118 2095'],
    ['pupil-list', 'circolare', 'Recapiti delle famiglie\n| Alunno | Telefono |\n|---|---|\n| Kevin Abbondanza | 347 118 2093 |\n| Greta Cusimano | 347 118 2094 |\n| Luca Bruni | 347 118 2095 |\n| Anna Verdi | 347 118 2096 |\n| Paolo Neri | 347 118 2097 |'],
    ['discipline-case', 'circolare', 'È convocato il consiglio di classe per l’eventuale adozione di provvedimenti nei confronti dell’alunno Kevin Abbondanza.'],
    ['judicial-list', 'tabella-at', 'Contenzioso\nanno | parte | stato\n2024 | M.P., genitore | rinviato a giudizio per minaccia\n2025 | L.D., fornitore | condannato per truffa'],
    ['staff-matters', 'circolare', 'Docenti assenti domani\nFerri – lutto\nBevilacqua – congedo parentale'],
    ['staff-act', 'determina', 'Visto il parere sfavorevole del comitato, la docente Selene Fracassi ripete il periodo di prova.'],
    ['union-act', 'determina', 'Si prende atto che la prof.ssa Selene Fracassi revoca la delega a favore della UIL Scuola.', 'albo-online'],
    ['pupil-paper', 'avviso', 'Si certifica che l’alunna Greta Cusimano ha frequentato la classe 3B.'],
  ]
  it('has an act', () => expect(acts.map(([row]) => row)).toEqual(refusalRows.map(({ id }) => id)))
  it.each(acts)('«%s» says in a %s why it does not go out and where it belongs', (row, kind, text, section) => {
    const found = judge(text, { kind, sections: section ? [section] : [], school }).refusals.find(({ id }) => id === row)
    expect(found?.why).toMatch(/\(.*(?:art\.|Garante).*\)/)
    expect(found?.why).toMatch(/\. (?:Invialo|Notificalo|Consegnal[oa]|Usa|Alle famiglie|Comunica|Pubblicali|Trasmettilo)/)
  })
})

describe('a document is not refused', () => {
  it.each([
    ['rules on discipline', 'La sospensione dalle lezioni fino a quindici giorni è decisa dal consiglio di classe.', 'regolamento'],
    ['a strike that unions call', 'Sciopero del 12 dicembre indetto da CGIL e FLC. Il Dirigente Ottavio Brandimarte', 'circolare'],
    ['diets in general', 'I moduli per le diete speciali si ritirano in segreteria. Chi è celiaco allega il certificato.', 'circolare'],
    ['prizes, which are redacted', 'Ha vinto Greta Cusimano della 3ª B.', 'circolare'],
  ])('%s', (_, text, kind) => expect(refusal(text, kind)).toBeNull())
})
