import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { isDelicate } from '../../../content/privacy/learned/sentences.ts'
import { unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'

/** An act with the marks of all that its findings of a special category hide. */
function toldIn(kind: string, text: string): string {
  const { findings } = judge(text, { kind, sections: [], school: nobodysSchool })
  return findings.filter((finding) => isDelicate(finding.kind)).reduceRight((marked, { start, end }) => `${marked.slice(0, start)}⟦${marked.slice(start, end)}⟧${marked.slice(end)}`, text)
}

describe('what is told of somebody', () => {
  it.each([
    ['circolare', 'Allo studente Dario Lovato della 3 B è comminata l’⟦ammonizione con riflessione scritta, per tre giorni consecutivi⟧, vista la delibera.'],
    ['circolare', 'La collega Nives Corti è ⟦in convalescenza fino a metà marzo⟧; la sostituisce Ugo Righi.'],
    ['circolare', 'L’educatore Pio Landi è ⟦in isolamento⟧.'],
    ['determina', 'VISTO il ⟦reclamo n. 218/2026 R.G. del Tribunale di Lecco⟧ presentato dalla docente Ivana Tosetto contro il trasferimento;'],
    ['verbale', 'Il signor Ottavio Benzi, padre di Nico (1 B), chiede la rateizzazione poiché ⟦i genitori sono in cassa integrazione⟧. Il Consiglio accoglie.'],
    ['circolare', 'Sciopero di venerdì: hanno risposto ⟦di scioperare⟧ le maestre Olga Tassi e Rina Boldi.'],
    ['circolare', 'L’alunna Perla Rossetti (4 B) ⟦è in cura presso la clinica pediatrica dell’Ospedale Maggiore di Parma⟧.'],
    ['circolare', 'In sezione si è verificato un caso di ⟦scarlattina⟧: si tratta della piccola Ada Mosca.'],
    ['circolare', 'L’alunna Nives Ficara (2 B) è caduta in palestra. Il referto indica ⟦20 giorni di prognosi⟧.'],
    ['verbale', 'Ivo Rampini (3 B) ⟦dovrà ridipingere la parete dell’aula⟧. La seduta è tolta.'],
    ['circolare', 'Servizio nel giorno dello sciopero. ⟦Non si esprime⟧ il prof. Guido Alberti.'],
    ['circolare', 'Il bambino Otto Sala (2 A) ha ⟦una tendinite, 15 giorni⟧, e non farà ginnastica.'],
  ])('goes with all that belongs to it, in a %s: %s', (kind, marked) => expect(toldIn(kind, unmarked(marked))).toBe(marked))

  it.each([
    ['circolare', 'La mensa resta aperta, dal 3 al 6 febbraio, per tutti. La docente Carla Nini è in servizio fino a giugno.'],
    ['regolamento', 'La sospensione è disposta dal consiglio di classe, per un massimo di quindici giorni. Contro la sanzione è ammesso ricorso entro 15 giorni.'],
    ['avviso', 'Il laboratorio del prof. Sandro Vitali dura fino al 12 maggio, due ore la settimana. Chi è in malattia fino a lunedì avvisi la segreteria.'],
    ['circolare', 'Si è verificato un caso di scarlattina. Si tratta di una malattia lieve: la pediatra Ada Mosca risponde alle domande.'],
    ['circolare', 'Il certificato medico indica i giorni di prognosi. Chi rompe un vetro dovrà ripagare il danno.'],
    ['determina', 'VISTA la determina n. 218/2026 del dirigente; si affida l’incarico all’esperto Ivo Lotti per tre mesi di attività.'],
  ])('is nothing where an act is in general terms, in a %s: %s', (kind, text) => expect(toldIn(kind, text)).toBe(text))
})

describe('a word beside what is told', () => {
  it.each([
    ['elenco', 'Computer in prestito\n\nFicara Nives, 2 A – ⟦ISEE 4.210,35⟧ – portatile e scheda\nRampini Ivo, 3 B – ⟦ISEE 2.980,00⟧ – portatile\n'],
    ['circolare', 'Sono invitati i genitori di Nives Ficara (2 B), Ada Mosca e Piero Ficara; il servizio di neuropsichiatria infantile.'],
    ['determina', 'Oggetto: costituzione davanti al Tribunale di Fermo, sezione lavoro – causa promossa dalla docente Ada Mosca'],
    ['circolare', 'Oggetto: denuncia di infortunio dell’alunna Nives Ficara'],
    ['circolare', 'La maestra Ada Mosca ha comunicato che ⟦non sciopera⟧. Lo sciopero è di venerdì.'],
    ['elenco', '| Alunno | Esito |\n|---|---|\n| Ficara Nives | superato (⟦PDP per dislessia⟧) |\n| Rampini Ivo | superato |\n'],
  ])('stays, in a %s: %s', (kind, marked) => expect(toldIn(kind, unmarked(marked))).toBe(marked))
})

describe('the items of a list', () => {
  it.each([
    ['elenco', 'Permessi per assemblea del 12/3\nPischedda T. – ⟦iscritto Cisl⟧ – 6\nMura Luisella – ⟦delegata Cobas, 4 ore⟧ – 6\nUsai Tea – ⟦non ci va⟧ – 10\n'],
    ['elenco', 'Viaggio a Ravenna\n1. Lanza Ferruccio – ⟦diabete, glucometro nello zaino⟧\n2. Draghi Kevin – ⟦teme il buio, non lasciarlo solo⟧\n3. Serio Ottavia – nessuna nota\n'],
    ['elenco', 'Assenze del personale\nBottari Silvana – ⟦convalescenza dopo colecistectomia⟧ – 3/7 marzo\nCenci Ubaldo – ⟦visita cardiologica⟧ – 4 marzo\n'],
    ['elenco', 'Scelte per l’ora di religione\nAbate Lucio – ⟦sì⟧\nBennani Yasmine – ⟦studio individuale⟧\n'],
    ['elenco', 'Turni di vigilanza\nGalli Mara – cortile\nNoli Ezio – mensa, fino alle 14\nOrsi Tea – ingresso via Roma\n'],
  ])('tell the same of each, in a %s: %s', (kind, marked) => expect(toldIn(kind, unmarked(marked))).toBe(marked))
})
