import { describe, expect, it } from 'vitest'
import { takeIn, type Intake } from '../../../content/intake/intake.ts'
import { linesOf } from '../../../content/intake/line.ts'

const draftOf = (text: string, name = 'documento.txt'): Intake => {
  const { drafts } = takeIn({ name, lines: linesOf(text), form: /\.mdx?$/.test(name) ? 'markdown' : 'text' })
  expect(drafts).toHaveLength(1)
  return drafts[0]!
}

type Said = Partial<Omit<Intake, 'body' | 'text' | 'articles'>>

/** Invented acts in the forms that schools use, with what a careful clerk would type. */
const acts: [string, string, Said][] = [
  [
    'a circular with number, place and day, recipients and subject',
    'Istituto Comprensivo «Valle delle Querce»\nVia dei Tigli 12 – Roccalba\n\nCircolare n. 12\nRoccalba, 3 ottobre 2025\n\nAi docenti\nAlle famiglie\nAl sito web\nAgli Atti\n\nOggetto: Uscita al mulino della classe quarta\n\nSi comunica che la classe quarta visiterà il mulino.\n\nIl Dirigente scolastico\nprof.ssa Ludovica Santamarina',
    { kind: 'circolare', number: 12, schoolYear: '2025-26', date: '2025-10-03' as never, subject: 'Uscita al mulino della classe quarta', recipients: ['Ai docenti', 'Alle famiglie'], audience: ['docenti', 'famiglie'], protocol: null, signatory: 'Il Dirigente scolastico, prof.ssa Ludovica Santamarina', unsure: [] },
  ],
  [
    'capitals, a protocol with its classification, and a subject on two lines',
    'CIRCOLARE N. 145\nProt. n. 4512/I.1 del 10/09/2025\n\nAL PERSONALE DOCENTE\nAL PERSONALE ATA\nLORO SEDI\n\nOGGETTO : Convocazione del collegio dei docenti per la programmazione delle attività del\nprimo quadrimestre\n\nIl collegio è convocato giovedì 18 settembre 2025 alle ore 16.\n\nIL DIRIGENTE SCOLASTICO\n(Prof. Ennio Valdemarca)\nFirma autografa sostituita a mezzo stampa ai sensi dell’art. 3, c. 2, D.Lgs. 39/93',
    { number: 145, date: '2025-09-10' as never, schoolYear: '2025-26', protocol: '4512/I.1', subject: 'Convocazione del collegio dei docenti per la programmazione delle attività del primo quadrimestre', recipients: ['AL PERSONALE DOCENTE', 'AL PERSONALE ATA'], audience: ['docenti', 'ata'], signatory: 'IL DIRIGENTE SCOLASTICO, Prof. Ennio Valdemarca', unsure: [] },
  ],
  [
    'a number with a letter is taken without it, and marked',
    'Circ. n° 12/A\n\nRoccalba, lì 07/11/2025\n\nAgli alunni della classe terza\n\nOggetto: Corso di scacchi\n\nIl corso comincia lunedì.',
    { number: 12, date: '2025-11-07' as never, recipients: ['Agli alunni della classe terza'], audience: ['studenti'], unsure: ['number'] },
  ],
  [
    'a communication instead of a circular',
    'Comunicazione n. 33\n\nAi genitori degli alunni della scuola primaria\ne p.c. ai docenti\n\nOggetto: Chiusura del plesso di Fontechiara\n\nRoccalba, 2 dicembre 2025\n\nSi informano le famiglie che il plesso resta chiuso.',
    { kind: 'circolare', number: 33, date: '2025-12-02' as never, recipients: ['Ai genitori degli alunni della scuola primaria', 'ai docenti'], subject: 'Chiusura del plesso di Fontechiara' },
  ],
  [
    'the day only beside the number',
    'CIRCOLARE N. 7 DEL 15 SETTEMBRE 2026\n\nA tutto il personale\n\nOGGETTO: Formazione sulla sicurezza\n\nSi invita il personale a iscriversi.',
    { number: 7, date: '2026-09-15' as never, schoolYear: '2026-27', recipients: ['A tutto il personale'], audience: ['personale'], unsure: [] },
  ],
  [
    'all on one line, columns apart',
    'Circ. n. 58      Prot. n. 0003344/U      Roccalba, 12.01.2026\n\nAi docenti, agli alunni e alle famiglie\n\nOggetto: Scrutini\n\nGli scrutini si tengono dal 2 febbraio 2026.',
    { number: 58, protocol: '0003344/U', date: '2026-01-12' as never, recipients: ['Ai docenti', 'agli alunni', 'alle famiglie'], audience: ['docenti', 'studenti', 'famiglie'] },
  ],
  [
    'a ministerial protocol in the subject is not the school’s own, nor is its day',
    'Ai docenti\n\nOggetto: Indicazioni sui viaggi – Nota ministeriale prot. 1234 del 5 maggio 2025\n\nSi trasmette la nota.',
    { kind: 'circolare', number: null, date: null, schoolYear: null, protocol: null, subject: 'Indicazioni sui viaggi – Nota ministeriale prot. 1234 del 5 maggio 2025', unsure: ['kind'] },
  ],
  [
    'another circular named in the text is not this one',
    'Roccalba, 20/11/2025\n\nAlle famiglie\n\nOggetto: Rettifica orari\n\nFacendo seguito alla circolare n. 35 del 10 novembre 2025 si comunica che l’ingresso è alle 8.',
    { number: null, date: '2025-11-20' as never, subject: 'Rettifica orari' },
  ],
  [
    'the day and the place at the foot',
    'Circolare numero 206\n\nI registri sono orientati alle sole attività didattiche della scuola e vanno usati da tutti con attenzione.\n\nRoccalba, 7 aprile 2026\n\nLa Dirigente scolastica\nDott.ssa Ludovica Santamarina',
    { number: 206, date: '2026-04-07' as never, schoolYear: '2025-26', subject: null, signatory: 'La Dirigente scolastica, Dott.ssa Ludovica Santamarina', recipients: [] },
  ],
  [
    'the subject after the number',
    'CIRCOLARE N. 45 – Assemblea sindacale del comparto scuola\n\nRoccalba, 12 ottobre 2025\n\nAl personale scolastico\n\nSi comunica che l’assemblea si svolge in aula magna.',
    { number: 45, subject: 'Assemblea sindacale del comparto scuola', date: '2025-10-12' as never, audience: ['personale'], unsure: ['subject', 'recipients'] },
  ],
  [
    'two days that disagree: the one with the place, marked',
    'Prot. n. 900 del 03/03/2026\nRoccalba, 5 marzo 2026\nCircolare n. 99\n\nOggetto: Orario\n\nL’orario cambia.',
    { date: '2026-03-05' as never, protocol: '900', number: 99, unsure: ['schoolYear', 'date'] },
  ],
  ['a stamp that was never filled in', 'Circolare n. ____\nProt. n. (vedi segnatura)\n\nAi docenti\n\nOggetto: Prove comuni\n\nSi ricorda di consegnare le prove.', { number: null, protocol: null, date: null, kind: 'circolare' }],
  ['a day that does not exist', 'Circolare n. 5\nRoccalba, 31/02/2026\n\nOggetto: Carnevale\n\nLa scuola è chiusa.', { number: 5, date: null, schoolYear: null }],
  [
    'the protocol stamp of the ministry’s register',
    'm_pi.AOORBIC80100X.REGISTRO UFFICIALE(U).0006677.14-10-2025\n\nCircolare n. 31\n\nAl DSGA\nAl Personale ATA\n\nOggetto: Ferie natalizie\n\nSi chiede di presentare le domande.',
    { number: 31, protocol: '0006677', recipients: ['Al DSGA', 'Al Personale ATA'], audience: ['ata'] },
  ],
  [
    'the school year in the head settles a day of August',
    'Circolare n. 1 – a.s. 2026/2027\nRoccalba, 28 agosto 2026\n\nAi docenti\n\nOggetto: Presa di servizio\n\nI docenti prendono servizio il primo settembre.',
    { number: 1, date: '2026-08-28' as never, schoolYear: '2026-27', unsure: ['schoolYear'] },
  ],
  ['a year of two digits', 'CIRC. N. 18\nRoccalba 03/10/25\n\nOGG.: Libri di testo\n\nSi pubblica l’elenco.', { number: 18, date: '2025-10-03' as never, subject: 'Libri di testo', unsure: ['schoolYear', 'date'] }],
  [
    'recipients after the subject',
    'Circolare n. 60\nRoccalba, 8 gennaio 2026\n\nOggetto: Corsi di recupero\n\nAgli studenti\nAlle famiglie\n\nI corsi di recupero cominciano il 15 gennaio.',
    { recipients: ['Agli studenti', 'Alle famiglie'], audience: ['studenti', 'famiglie'], subject: 'Corsi di recupero' },
  ],
  [
    'recipients by a label',
    'Circolare n. 61\nDestinatari: docenti, personale ATA\nData: 09/01/2026\nOggetto: Permessi brevi\n\nSi ricorda di chiedere i permessi per iscritto.',
    { recipients: ['docenti', 'personale ATA'], audience: ['docenti', 'ata'], date: '2026-01-09' as never, subject: 'Permessi brevi' },
  ],
  [
    'a recipient that goes on below',
    'Circolare n. 62\nRoccalba, 9/1/2026\n\nAi docenti\ndella scuola dell’infanzia\nAlle famiglie\nLORO SEDI\n\nOggetto: Merenda\n\nLa merenda è alle dieci.',
    { recipients: ['Ai docenti della scuola dell’infanzia', 'Alle famiglie'] },
  ],
  [
    'Markdown around the words',
    '**Circolare n. 81**\n\nRoccalba, 24/10/2025\n\n**Ai coordinatori\ne p.c. Alle famiglie\nIn bacheca**\n\n**Oggetto:** Uso della *palestra*\n\nSi comunica che la palestra si usa a turno.\n',
    { number: 81, date: '2025-10-24' as never, recipients: ['Ai coordinatori', 'Alle famiglie'], subject: 'Uso della palestra', kind: 'circolare' },
  ],
  [
    'a determina',
    'DETERMINA N. 27\nProt. 3321/VI.3\nCIG: B12345ABCD\n\nOGGETTO: Affidamento diretto della fornitura di carta\n\nIL DIRIGENTE SCOLASTICO\n\nVISTO il D.I. 129/2018;\n\nDETERMINA\n\ndi affidare la fornitura.\n\nRoccalba, 4 novembre 2025\n\nIl Dirigente scolastico\nprof.ssa Ludovica Santamarina',
    { kind: 'atto', actType: 'determina', number: 27, protocol: '3321/VI.3', date: '2025-11-04' as never, schoolYear: null, subject: 'Affidamento diretto della fornitura di carta', signatory: 'Il Dirigente scolastico, prof.ssa Ludovica Santamarina' },
  ],
  [
    'a public notice addressed to everybody',
    'AVVISO PUBBLICO DI SELEZIONE\nper un esperto di teatro\n\nAll’Albo\nAl sito web\n\nProt. n. 55/2026 del 14 gennaio 2026\n\nOggetto: Selezione di un esperto di teatro\n\nÈ indetta una selezione.',
    { kind: 'atto', actType: 'avviso', protocol: '55/2026', date: '2026-01-14' as never, recipients: [] },
  ],
  [
    'minutes with number and day',
    'CONSIGLIO DI ISTITUTO – Verbale n. 4 del 29/10/2025\n\nSono presenti i consiglieri elencati nel foglio firme allegato al presente verbale.',
    { kind: 'atto', actType: 'verbale', number: 4, date: '2025-10-29' as never },
  ],
  [
    'a resolution known by its verb',
    'Il Consiglio di Istituto\n\nVISTO il D.P.R. 275/1999;\nSENTITO il dirigente;\n\nDELIBERA\n\ndi approvare il calendario.',
    { kind: 'atto', actType: 'delibera' },
  ],
  ['a regolamento with its approval', 'REGOLAMENTO DELLA BIBLIOTECA\n\nApprovato dal Consiglio di Istituto con delibera n. 14 del 12 dicembre 2025\n\nArt. 1 – Prestito\nI libri si prendono per un mese.\n\nArt. 2 – Ritardi\nChi ritarda è avvisato.', { kind: 'regolamento', subject: 'REGOLAMENTO DELLA BIBLIOTECA', date: '2025-12-12' as never, approval: 'Approvato dal Consiglio di Istituto con delibera n. 14 del 12 dicembre 2025', number: null, schoolYear: null, unsure: ['date'] }],
  ['an approval in brackets with its number', 'REGOLAMENTO DI DISCIPLINA\n(Approvato dal Consiglio di Istituto nella seduta del 15/01/2026, delibera n. 7)\n\nArt. 1 – Fini\nLe regole servono a tutti.', { kind: 'regolamento', date: '2026-01-15' as never, approval: 'Approvato dal Consiglio di Istituto nella seduta del 15/01/2026, delibera n. 7' }],
  ['a text of which nothing is sure', 'Passaggio 1\nScegli la voce «Paga» e attendi la ricevuta che il sistema spedisce alla casella indicata nel profilo.', { kind: 'atto', actType: 'altro', number: null, date: null, protocol: null, signatory: null, recipients: [], unsure: ['kind', 'subject'] }],
  ['a table of people is about them, not to them', 'Prot. 77/C1\nOggetto: turni della biblioteca\n\n| ALUNNO | GIORNO |\n|---|---|\n| AL MARE | 3/3/2026 |\n', { recipients: [], date: null, protocol: '77/C1' }],
  ['«ai sensi» is no address', 'Circolare n. 70\nRoccalba, 3/3/2026\nAi sensi dell’art. 5 del contratto\nAl fine di ordinare le uscite\nAi docenti\n\nOggetto: Uscite\n\nLe uscite si chiedono prima.', { recipients: ['Ai docenti'] }],
  ['the name of the file when the text has no number', 'Alle famiglie\n\nOggetto: Mensa\n\nLa mensa riapre.', { number: 88, unsure: ['kind', 'number'] }],
  ['an office signs without a name', 'Circolare n. 71\nRoccalba, 4/3/2026\n\nAi docenti\n\nOggetto: Orario\n\nL’orario è definitivo.\n\nIl Dirigente scolastico\nFirma autografa omessa ai sensi dell’art. 3 del D.Lgs. 39/1993', { signatory: 'Il Dirigente scolastico', unsure: ['signatory'] }],
  ['two signatures side by side', 'Oggetto: Contratto di istituto\n\nSi pubblica il contratto.\n\nIl Presidente\tIl Dirigente scolastico\nAldo Brentani\tLudovica Santamarina', { signatory: 'Il Dirigente scolastico, Ludovica Santamarina', unsure: ['kind', 'signatory'] }],
  ['«f.to» before the office', 'Circolare n. 72\nRoccalba, 5/3/2026\n\nOggetto: Palestra\n\nLa palestra è chiusa.\n\nF.to Il DSGA\nOreste Malvestiti', { signatory: 'Il DSGA, Oreste Malvestiti' }],
  ['a digital signature names somebody', 'Oggetto: Calendario\n\nSi pubblica il calendario.\n\nFirmato digitalmente da BRENTANI ALDO', { signatory: 'BRENTANI ALDO', unsure: ['kind', 'signatory'] }],
  ['a subject that stands below its word', 'Circolare n. 73\nRoccalba, 6/3/2026\n\nOGGETTO:\nIscrizioni alle classi prime\n\nLe iscrizioni sono aperte.', { subject: 'Iscrizioni alle classi prime' }],
  ['a text that follows the subject at once', 'Circolare n. 74\nRoccalba, 7/3/2026\nOggetto: Fotografie di classe\nSi comunica che il fotografo viene martedì.', { subject: 'Fotografie di classe' }],
  ['a letterhead in capitals is no title', 'ISTITUTO COMPRENSIVO VALLE DELLE QUERCE\nROCCALBA\nTel. 0999 451200\n\nAlle famiglie – sospensione della mensa\n\nLa mensa è sospesa per due giorni e riprende lunedì 9 marzo 2026.', { subject: 'sospensione della mensa', recipients: ['Alle famiglie'], unsure: ['kind', 'subject', 'recipients'] }],
  [
    'a code of the purchase is no part of the subject',
    'Prot. n. 1234/A19 del 10/09/2026\n\nAll’Albo on line\n\nOGGETTO: Determina a contrarre per il noleggio dei pullman\nCIG: B123456789 - CUP: H99I25000010006\n\nIL DIRIGENTE SCOLASTICO\n\nDETERMINA\n\ndi affidare il servizio.',
    { kind: 'atto', actType: 'determina', subject: 'Determina a contrarre per il noleggio dei pullman', protocol: '1234/A19', date: '2026-09-10' as never, recipients: [] },
  ],
  ['a title of Markdown with number and subject', '# Circolare 45 - Sciopero del 12 dicembre\n\n**Data:** 1 dicembre 2026\n\n**Destinatari:** Famiglie, Docenti, ATA\n\nGentili famiglie, è stato proclamato uno sciopero.\n', { number: 45, subject: 'Sciopero del 12 dicembre', date: '2026-12-01' as never, recipients: ['Famiglie', 'Docenti', 'ATA'], audience: ['famiglie', 'docenti', 'ata'], unsure: ['subject'] }],
  ['readers beside the number', 'Roccalba, venerdì 3 ottobre 2026\nCIRC. 77 – Docenti\n\nOggetto: Consigli di classe: calendario\n\nSi pubblica il calendario.', { number: 77, date: '2026-10-03' as never, recipients: ['Docenti'], audience: ['docenti'], unsure: [] }],
  ['abbreviations with their dots', 'CIRCOLARE N° 033\nFontechiara, 21 settembre 2026\n\nAgli Studenti e alle loro Famiglie\nAl Personale A.T.A.\ne, p.c. Al D.S.G.A.\n\nOGGETTO: Elezioni dei rappresentanti nel Consiglio di Istituto e nella Consulta\nProvinciale.\n\nSi vota il 28 ottobre 2026.', { number: 33, recipients: ['Agli Studenti', 'alle loro Famiglie', 'Al Personale A.T.A.', 'Al D.S.G.A.'], audience: ['studenti', 'famiglie', 'ata'], subject: 'Elezioni dei rappresentanti nel Consiglio di Istituto e nella Consulta Provinciale', unsure: [] }],
  ['a number and a day are no subject', 'DELIBERA N. 21 DEL 14/10/2026\n\nIl Consiglio di Istituto\n\nDELIBERA\n\ndi approvare il calendario.', { actType: 'delibera', number: 21, date: '2026-10-14' as never, subject: null }],
  ['who signs is not what it is about', 'AVVISO\n\nSi avvisano le famiglie che domani 3 marzo 2026 la scuola resta chiusa.\n\nLa Dirigente scolastica\nLudovica Santamarina', { kind: 'circolare', date: null, subject: null, signatory: 'La Dirigente scolastica, Ludovica Santamarina', unsure: ['kind'] }],
]

describe('what a clerk reads in an act', () => {
  it.each(acts)('%s', (title, text, said) => {
    expect(draftOf(text, title.includes('name of the file') ? 'Circ. n. 88 mensa.txt' : 'documento.txt')).toMatchObject(said)
  })
})
