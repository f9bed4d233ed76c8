import { describe, expect, it } from 'vitest'
import { isCalledAfterSomebody } from '../../../content/privacy/attachments.ts'

const circolare = { kind: 'circolare', sections: ['circolari'] }

describe('the title of a file', () => {
  it.each(['Malfatti Giulia', 'Giulia Malfatti', 'MALFATTI GIULIA', 'Certificato medico Rossi Mario', 'CV_Rossi_Mario', 'cv_mario_rossi.pdf'])('is called after somebody: %s', (title) =>
    expect(isCalledAfterSomebody(title, circolare)).toBe(true))

  it.each(['Modulo di adesione', 'Calendario scrutini', 'Piano Triennale', 'Regolamento mensa', 'Elenco dei libri di testo della classe 1A', 'Allegato 1'])('is called after nobody: %s', (title) =>
    expect(isCalledAfterSomebody(title, circolare)).toBe(false))

  it('may name whom an act in Amministrazione Trasparente is about', () => {
    expect(isCalledAfterSomebody('Curriculum Rossi Mario', { kind: 'incarico', sections: ['consulenti-e-collaboratori/titolari-di-incarichi'] })).toBe(false)
    expect(isCalledAfterSomebody('Curriculum Rossi Mario', { kind: 'determina', sections: ['albo-online'] })).toBe(false)
  })
})
