import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { nobodysSchool } from './school.ts'

const hidden = (text: string, kind = 'circolare', sections: string[] = []): string => judge(text, { kind, sections, school: nobodysSchool }).findings.map(({ start, end }) => text.slice(start, end)).join(' | ')

describe('what is said of somebody', () => {
  it.each([
    ['elenco', 'Colloqui del pomeriggio\nalunno Tazzari Elvio, 2ª B, prova orale con tempo aggiuntivo per dislessia\n', 'prova orale con tempo aggiuntivo per dislessia'],
    ['circolare', 'Sciopero di lunedì: orari\n\nLa maestra Olinda Fratus non parteciperà allo sciopero; il collega Nevio Gandolfi non si è ancora espresso.\n', 'non si è ancora espresso'],
    ['elenco', 'Permessi sindacali del bimestre: Gandolfi Nevio (delegato Snals), Fratus Olinda (segretaria provinciale Uil Scuola).\n', 'segretaria provinciale Uil Scuola'],
    ['elenco', 'Alunni in partenza\n1. Tazzari Elvio, 2B\n2. Omodei Zoe, 2B\nPer chi ospita: n. 1 celiaco; n. 2 dorme con la luce accesa.\n', 'dorme con la luce accesa'],
    ['graduatoria', 'Graduatoria interna\n1. Fratus Olinda, punti 140, esclusa dalla graduatoria: assiste la madre con handicap grave\n', 'esclusa dalla graduatoria: assiste la madre con handicap grave'],
    ['circolare', 'La compagna Z. O. (4ª B) ha un’allergia alle noci.\n', 'allergia alle noci'],
  ])('goes whole from a %s: %s', (kind, text, said) => expect(hidden(text, kind)).toContain(said))

  it('goes from the reasons of grants', () => {
    expect(hidden('Contributi erogati\n\n| Beneficiario | Importo | Note del fondo |\n|---|---|---|\n| Omodei Zoe | 300,00 | cure lontano da casa |\n', 'tabella-at', ['sovvenzioni-contributi-sussidi-vantaggi-economici/atti-di-concessione'])).toContain('cure lontano da casa')
  })
})

describe('words of a special category that say something else', () => {
  it.each([
    ['La supplente dell’alunno Elvio Tazzari assume servizio lunedì.', 'assume servizio'],
    ['L’alunno Elvio Tazzari è ammesso con debito in latino.', 'latino'],
    ['L’alunna Zoe Omodei ha una certificazione linguistica.', 'certificazione'],
    ['L’alunno Elvio Tazzari segue il progetto di mobilità internazionale.', 'mobilità'],
  ])('stay: %s', (text, words) => expect(hidden(text)).not.toContain(words))

  it('go where they are meant', () => {
    expect(hidden('L’alunno Elvio Tazzari assume una terapia per l’asma.')).toContain('terapia')
    expect(hidden('Il padre dell’alunna Zoe Omodei è in mobilità da marzo.')).toContain('mobilità')
  })
})
