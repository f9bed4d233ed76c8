import type { Body } from '../../content/documents/body.ts'
import type { Document } from '../../content/documents/document.ts'
import { addDays, day, schoolYearOf } from '../../content/lifecycle/day.ts'

const openings = ['Si comunica alle famiglie che', 'Si informano i docenti che', 'Si ricorda a tutti che', 'Come deliberato dal Consiglio di Istituto,', 'In accordo con il Comune,', 'Per motivi organizzativi,', 'A partire da lunedì,', 'Dopo la riunione di plesso,']
const subjects = ['la mensa', 'il laboratorio di scienze', 'la biblioteca', 'lo sportello di ascolto', 'il servizio di pre-scuola', 'la palestra', 'il corso di ceramica', 'la segreteria', 'il coro', 'l’uscita al museo', 'il progetto lettura', 'l’orto didattico', 'la prova di evacuazione', 'il consiglio di interclasse']
const verbs = ['resterà aperto nel pomeriggio', 'riprende con il nuovo orario', 'si terrà nell’aula magna', 'sarà rinviato alla settimana seguente', 'comincia con il secondo quadrimestre', 'è riservato alle classi della secondaria', 'si svolge in due turni', 'richiede l’iscrizione dal registro elettronico', 'prevede un piccolo contributo da versare con pagoPA', 'non si terrà nei giorni di chiusura']
const closings = ['Chi ha bisogno di altre notizie può chiedere in segreteria, dal lunedì al venerdì.', 'Le adesioni si raccolgono fino a esaurimento dei posti.', 'Il personale di turno vigila come al solito.', 'Le classi interessate saranno avvisate dai coordinatori.', 'Il calendario aggiornato è sul sito.', 'Si ringrazia per la collaborazione.', 'Restano ferme le norme del regolamento di istituto.', 'I moduli si trovano nella pagina dei servizi.']
const topics = ['Orario della mensa', 'Apertura della biblioteca', 'Sportello di ascolto', 'Uscita didattica', 'Prova di evacuazione', 'Colloqui con le famiglie', 'Sciopero del personale', 'Laboratori del pomeriggio', 'Consiglio di Istituto', 'Iscrizioni alle classi prime', 'Avvio del pre-scuola', 'Settimana della lettura']

/** A small seeded generator: the same documents at every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 4_294_967_296) * below)
  }
}

/** So many invented circolari over ten school years, 150 to 900 words each, one in ten with a fiscal code and a private mail to redact. */
export function* manyDocuments(count: number): Generator<Document> {
  const random = randomOf(7)
  const pick = (list: string[]): string => list[random(list.length)]!
  const sentence = (): string => `${pick(openings)} ${pick(subjects)} ${pick(verbs)}. ${pick(closings)}`
  const numbers = new Map<string, number>()
  for (let index = 0; index < count; index += 1) {
    const date = addDays(day('2016-09-12'), Math.floor((index * 3700) / count))
    const schoolYear = schoolYearOf(date)
    const number = (numbers.get(schoolYear) ?? 0) + 1
    numbers.set(schoolYear, number)
    const body: Body = []
    for (let paragraphs = 2 + random(8); paragraphs > 0; paragraphs -= 1) {
      const text = Array.from({ length: 2 + random(5) }, sentence).join(' ')
      body.push({ type: 'paragraph', inlines: [{ type: 'text', text }] })
    }
    if (index % 10 === 0) body.push({ type: 'paragraph', inlines: [{ type: 'text', text: 'Referente: codice fiscale VLDMRA80A41H501A, scrivere a maria.valdambrini@posta.example.' }] })
    yield {
      id: `circolare-${index + 1}`,
      kind: 'circolare',
      title: `${pick(topics)}: ${pick(subjects)} ${pick(verbs)}`,
      number,
      schoolYear,
      date,
      audience: ['famiglie', 'docenti'],
      body,
      attachments: [],
      placements: [{ venue: 'circolari', rule: 'five-years', from: date, obligationArisen: day('2026-01-01') }],
      state: 'published',
      updatedAt: `${date}T08:00:00.000Z`,
    }
  }
}
