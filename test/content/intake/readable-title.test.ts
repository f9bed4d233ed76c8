import { expect, it } from 'vitest'
import { linesOf } from '../../../content/intake/line.ts'
import { readableTitle } from '../../../content/intake/readable-title.ts'

const text = 'Il Consiglio di Istituto di Roccalba approva il regolamento.\nGli alunni di Roccalba vanno in palestra con i docenti.\nREGOLAMENTO DI ROCCALBA\n'

it.each([
  ['REGOLAMENTO PER L’USO DELLA PALESTRA', 'Regolamento per l’uso della palestra'],
  ['REGOLAMENTO DEL CONSIGLIO DI ISTITUTO DI ROCCALBA', 'Regolamento del Consiglio di Istituto di Roccalba'],
  ['REGOLAMENTO DEL PERSONALE A.T.A. E DEL DSGA', 'Regolamento del personale A.T.A. e del DSGA'],
  ['CRITERI A NORMA DEL D.I. 129/2018 – PARTE II', 'Criteri a norma del D.I. 129/2018 – Parte II'],
  ['CRITERI PER L’USO DELLA PALESTRA di cui all’art. 45', 'Criteri per l’uso della palestra di cui all’art. 45'],
  ['Regolamento dei DOCENTI', 'Regolamento dei DOCENTI'],
])('%s is read as «%s»', (title, readable) => {
  expect(readableTitle(title, linesOf(text))).toBe(readable)
})
