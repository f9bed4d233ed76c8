import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { lettersIn, unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'

type Page = { title: string; text: string; kind?: string }

const pages: Page[] = [
  { title: 'final marks told in sentences, after the head of the commission', text: 'Terza G (presidente di commissione ⟨Nives Tonon⟩): 100 a ⟦Ginevra Moser⟧. Terza I: tre 100, assegnati a ⟦Elio Franzon⟧, ⟦Bruna De Carli⟧ e ⟦Marco Tosi⟧. In Terza L un 100 e lode per ⟦Piero Ugo Bassan⟧.' },
  { title: 'marks by school, surname first', text: 'Si diplomano con 100 e lode per il Liceo Classico ⟦Moser Ginevra⟧, ⟦Tonon Anna Rita⟧ e con 100 ⟦Salvi Tito⟧. Infine si diploma con lode per il Liceo Linguistico ⟦Corsi Viola⟧.' },
  { title: 'prizes one after the other, each with a school', text: 'La giuria assegna il primo premio a ⟦Bruno Carnelos⟧ del Liceo ⟨Ovidio⟩; il secondo a ⟦Oscar Vidotto⟧ del medesimo liceo e il terzo a ⟦Gemma Pavan⟧ del Liceo ⟨Plinio⟩.' },
  { title: 'winners with a complement in brackets', text: 'L’elenco dei vincitori comprende: ⟦Elio Franzon⟧ (corso di fisica), ⟦Anna Rita Tonon⟧ (psicologia), ⟦Marco Tonon⟧ (economia), ⟦Leo Bassan⟧ (conservatorio), ⟦Viola Dametto⟧ (lettere).' },
  { title: 'a numbered ranking, the school after the name', text: 'I vincitori sono:\n\nCategoria P3: 1) ⟦Moser Ginevra⟧ ⟨I.C.⟩ di Colle; 2) ⟦Corsi Viola⟧ ⟨I.C.⟩ di Zara; 3) ⟦Bassan Davide⟧ ⟨I.C.⟩ di Pola.\n\nCategoria P4: 1) ⟦Dametto Federica⟧ ⟨I.C.⟩ di Zara.' },
  { title: 'each with a category and a class, then by first name', text: 'A farsi valere in finale saranno ⟦Kaja Novak⟧, categoria K3, della classe ⟦IIIA⟧ della primaria di Colmaggiore, ⟦Tommaso Vidotto⟧, categoria K4, della classe ⟦IVA⟧ della primaria di Colle.\n\nLa dirigente ⟨Monica Laini⟩ e l’istituto si complimentano con ⟦Kaja⟧ e ⟦Tommaso⟧.' },
  { title: 'a podium, one place a line', text: 'Premi\nPrimo classificato: ⟦Ottavio Brandimarte⟧\nSecondo classificato:⟦Lidia Sanfelice⟧\nTerzo classificato: ⟦Noemi Di Porzio⟧' },
  { title: 'a team after its teacher', text: 'Il team, guidato dalla docente ⟨Nives Tonon⟩, è formato da ⟦Elio Franzon⟧, ⟦Denis Carraro⟧ e ⟦Marco Tosi⟧.' },
  { title: 'the authors of a work that won', text: 'Ha vinto l’elaborato n. 8 realizzato da ⟦Ilenia Portaro⟧, ⟦Zoe Mirabella⟧, ⟦Asia Fontebasso⟧ e ⟦Greta Ronchi⟧, alunne della Scuola Secondaria.' },
  { title: 'the subject after the verb', text: 'Ad aggiudicarsi la coppa per la primaria è stata ⟦Marisol Tedeschini⟧, con un costume da fata.' },
  { title: 'the class in the name’s own run of capitals', text: 'Al terzo posto ex aequo ⟦Ugo Bassan⟧ di Ancona e ⟦Ilaria Tosatto⟧ della ⟦III B⟧; al secondo posto la ⟨VD⟩ del liceo.' },
  { title: 'the race told as in a newspaper', text: 'Nella gara Cadette vince ⟦Ofelia Brunetti⟧ di Sassello, in 6:12, su ⟦Greta Unterholz⟧ di Alagna. Tra i maschi è netta la vittoria del cuneese ⟦Rocco Giordanengo⟧.' },
  { title: 'some pupils whom the next sentence names', text: 'Nel coro sono entrati da poco due alunni delle medie. ⟦Alba Moretton⟧ e ⟦Denis Stival⟧ canteranno con noi.' },
  { title: 'the line under a prize, after the teacher’s', text: 'Terzo Premio Nazionale\nDS ⟨Wanda Furlanis⟩ – DOCENTE REFERENTE ⟨Pia Cescon⟩\na ⟦Elio Franzon⟧, ⟦Nina Dametto⟧ e ⟦Ambra Corsi⟧ (classe ⟦IIIA⟧) per l’elaborato.' },
  { title: 'the child in brackets after an elected parent', text: 'Rappresentanti dei genitori\n1^ A | Bordin Katia (⟦Tosello Amos⟧) |\n1^ B | Casini Lara (⟦Pinto Mia⟧) |' },
  { title: 'who trains, awards or is remembered is no winner', text: 'La squadra, allenata dal prof. ⟨Tullio Serafini⟩ e dalla prof.ssa ⟨Berta Coli⟩, ha vinto la coppa. I vincitori sono stati premiati dal sindaco ⟨Ottone Brandi⟩ e dalla dirigente ⟨Dora Bini⟩.' },
  { title: 'the prize and the school are called after somebody', text: 'Primo premio alla classe ⟨quinta⟩ del Liceo ⟨Aldo Bettini⟩ per il concorso ⟨Dario Melchiorri⟩, con la riflessione sulla Prima ⟨Guerra Mondiale⟩.' },
  { title: 'a selection of workers is no prize', kind: 'determina', text: 'Sono risultati vincitori della selezione per esperto esterno: ⟨Mirta Cason⟩, ⟨Bice Lolli⟩.' },
]

describe('who has a mark, a prize, a place or a part', () => {
  it.each(pages)('$title', ({ text: marked, kind = 'avviso' }) => {
    const text = unmarked(marked)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of judge(text, { kind, sections: [], school: nobodysSchool }).findings) hidden.fill(1, start, end)
    const [goes, stays] = [lettersIn(marked, '⟦'), lettersIn(marked, '⟨')]
    const told = (wrong: (at: number) => boolean): string => [...text].filter((_, at) => wrong(at)).join('')
    expect({ leaked: told((at) => goes[at] === true && !hidden[at]), spoiled: told((at) => stays[at] === true && hidden[at] === 1) }).toEqual({ leaked: '', spoiled: '' })
  })

  it('keeps a list of final marks off the site', () => {
    const list = 'Diplomati della 5A. 100 a Ginevra Moser, 98 a Tito Salvi, 97 a Leo Bassan, 95 a Viola Corsi, 92 a Elio Franzon.'
    expect(judge(list, { kind: 'avviso', sections: [], school: nobodysSchool }).refusals.map(({ id }) => id)).toContain('pupil-list')
  })
})
