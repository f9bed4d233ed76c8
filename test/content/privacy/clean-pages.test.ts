import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { lettersIn, unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'

/** Marked with ⟦ ⟧ what is hidden; everything else stays. */
const pages: [title: string, text: string][] = [
  ...['Sesto San Giovanni, 05/05/2019', 'Santa Maria Capua Vetere, lì 19 luglio 2023', 'Circ. n. 82 Busto G. 10.10.2018', 'S. Giovanni Lupatoto, 14/02/2018', 'Prot. n. 51 Quartu Sant’Elena 12/12/2016'].map((head): [string, string] => [
    `where and when a letter was written is nobody’s birth: ${head}`,
    `${head}\n\nAi docenti\nAgli alunni e ai genitori\nOggetto: assemblea di classe\nSi comunica che l’assemblea è alle 11.`,
  ]),
  ['a name and a birth over rows of others are no head of a letter', 'Elenco alunni della classe prima\n⟦Gobbato Irma⟧, ⟦05/05/2012⟧\n⟦Luppi Saverio⟧, ⟦07/08/2012⟧\nAi genitori si chiede di controllare.'],
  ...[
    'Secondo il calendario si esce alle 13.',
    'Secondo quanto comunicato si esce alle 13.',
    'Massimo tre assenze al mese.',
    'Massima attenzione ai passaggi pedonali.',
    'Sara’ cura dei docenti avvisare.',
    'Vittoria al torneo di pallavolo.',
    'Serena è stata l’atmosfera della giornata.',
    'Viola e giallo i colori della squadra.',
    'Salvo imprevisti si rientra alle 18.',
    'Vera protagonista è stata la musica.',
  ].map((sentence): [string, string] => [`a word that opens a sentence is no pupil, though somebody is called so: ${sentence}`, `Gli alunni entrano alle 8 con i genitori. ${sentence}`]),
  ['… but who does something is', 'Gli alunni della classe escono con i genitori. ⟦Vittoria⟧ è caduta in cortile.'],
  ['a title in the plural holds for its whole row, though pupils stand before', 'Oltre alla squadra vincitrice degli alunni, allenata dai proff. Berta Coli, Nives Tonon e Saverio Luppi, ha giocato la squadra ospite.'],
  ['a title holds for names, not for whoever comes later in the sentence', 'Ieri i docenti hanno accolto e salutato l’alunno ⟦Tito Marzani⟧ (⟦2B⟧).'],
  ['a leave of teachers is their own matter all the same', 'Permessi di studio: si autorizzano a fruire delle 150 ore i docenti ⟦Berta Coli⟧ e ⟦Saverio Luppi⟧.'],
  ['who wrote a book is met by pupils, and is none', 'Gli studenti incontreranno Piera Scalfi, autrice del libro. A conversare con lei sarà Mirta Cason giovane studiosa.'],
  ['Babbo Natale is nobody’s child', 'Domenica i bambini hanno aperto i regali: in giardino è arrivato Babbo Natale! Grazie Babbo Natale, torna l’anno prossimo.'],
  ['a place of sport or a circle called after somebody is a place', 'L’assemblea degli studenti si svolgerà nel Campetto Dario Melchiorri. Il premio è messo a disposizione dal Circolo culturale Aldo Bettini.'],
  ...['Iscrizioni alunni A.S. 2025/2026', 'assicurazione alunni E.F. 2024', 'Statuto degli Studenti D.P.R. n. 235', 'Ai docenti e agli alunni I.C. Plinio e I.T.I. Volta', 'Oggetto: contributo alunni P.T.O.F. 2022-2025'].map((line): [string, string] => [`an abbreviation after many pupils is nobody’s initials: ${line}`, line]),
  ['… but one pupil’s are', 'L’alunno ⟦M. R.⟧ esce alle 12.'],
  ...[
    'Funzioni strumentali: Area 2 Inclusione alunni: Irma Gobbato; Area 3 Sostegno agli alunni: Elda Toffoli; Area 4 Rapporti con le famiglie: Nives Tonon.',
    'Orario di ricevimento genitori: Gobbato Irma lunedì 10-11; Luppi Saverio martedì 9-10; Toffoli Elda mercoledì 11-12.',
  ].map((chart): [string, string] => [`who has a task for pupils and families is at work: ${chart.slice(0, 30)}`, chart]),
  ['a list of pupils under a word for a list is none of tasks', 'Elenco alunni ammessi al corso: ⟦Irma Gobbato⟧, ⟦Elda Toffoli⟧.'],
  ...['Inclusione Alunni Stranieri', 'Modulo per Genitori Volontari', 'Progetto Alunni Sicuri in Rete', 'Alunna Maggiorenne: giustificazioni'].map((title): [string, string] => [`the adjective in a title is no surname: ${title}`, `Oggetto: ${title}`]),
  ...[
    'Interverranno i familiari: Marco TESSARI, figlio di Guido TESSARI - partigiano deportato a Mauthausen.',
    'La mafia uccise il giudice Giulio Ferrante e gli uomini della scorta Renzo Di Pane e Carlo Scala.',
  ].map((sentence): [string, string] => [`whom history made known is public: ${sentence.slice(0, 30)}`, sentence]),
  ['… but a pupil who speaks of history is not', 'L’alunno ⟦Marco Tessari⟧ (⟦3A⟧) ha letto una pagina sui deportati.'],
  ['six letters and a figure are no fiscal code', 'Nei giorni 12 e 13 marzo si tengono le gare. Tra questi 300 c’erano due nostri studenti.'],
]

describe('clean pages of schools', () => {
  it.each(pages)('%s', (_title, marked) => {
    const text = unmarked(marked)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of judge(text, { kind: 'circolare', sections: [], school: nobodysSchool }).findings) hidden.fill(1, start, end)
    const goes = lettersIn(marked, '⟦')
    const told = (wrong: (at: number) => boolean): string => [...text].filter((letter, at) => /[\p{L}\p{N}]/u.test(letter) && wrong(at)).join('')
    expect({ leaked: told((at) => goes[at] === true && !hidden[at]), spoiled: told((at) => !goes[at] && hidden[at] === 1) }).toEqual({ leaked: '', spoiled: '' })
  })
})
