import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const namesAndClasses: readonly WrittenAct[] = [
  ['circolare', `Il bidello Fausto ha accompagnato ⟦Tommy⟧ in infermeria; il padre, ⟦Gigi Locatelli⟧, lo ha ripreso.`],
  ['elenco', `1B: ⟦Sala⟧, ⟦Conti⟧, ⟦De Luca⟧ – debito in latino
2C: ⟦Marino⟧ – debito in fisica`],
  ['circolare', `Non presteranno servizio per sciopero i collaboratori ⟦Carmelo Battiato⟧ e ⟦Agata Privitera⟧.`],
  ['circolare', `Affidatari di ⟦Dario Bonetti⟧: ⟦Carla Pieri⟧.`],
  ['circolare', `Studenti premiati: ⟦Marco Bo⟧ (⟦2 nautico B⟧), ⟦Mattia Lo Iacono⟧ (⟦4 nautico A⟧), ⟦Pia Re⟧ (⟦3 CAT⟧), ⟦Ugo Sili⟧ di ⟦3ª Servizi commerciali⟧.`],
  ['circolare', `Yasmine, studentessa della ⟦5 F figurativo⟧, riceve il premio.`],
  ['circolare', `I genitori degli studenti della ⟨2 B LSA⟩ sono invitati al colloquio con i docenti.`],
  ['circolare', `Merenda del 4 maggio. Diletta Pace: latte di riso. ⟦lucia brugnoni⟧: niente crostacei. Ugo Danesi: tutto.`],
  ['circolare', `Per il laboratorio servono: carta crespa. ⟨pasta fresca⟩: due pacchi. ⟨colla bianca⟩: tre tubi.`],
]
