import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const namesThatStay: readonly WrittenAct[] = [
  ['regolamento', `A. Equa distribuzione degli alunni nelle classi;
B. Nelle classi costituite non sono inseriti altri alunni; C. Fa eccezione quanto disposto in materia di deroga.
D. Equa presenza di maschi e femmine.`],
  ['regolamento', `La e-Safety A.S. 2025/26 segue il D.Lga. 16/04/94 n. 297 e lo statuto degli studenti (D.P.R. 249/1998; D.M. 88/2020). Per Whats App devi avere 16 anni.`],
  ['circolare', `In assenza della prof.ssa Rita Conti, coordinatrice, presiede ⟨Aldo Berti⟩. In sua assenza la prof.ssa ⟨Lidia Menconi⟩ accoglie i genitori.`],
  ['circolare', `- prof. ⟦Gavino Delogu⟧, malattia: 3ª ora in 4C sostituisce ⟨Anna Sechi⟩
- prof.ssa ⟦Ilenia Cherchi⟧, ferie: 5ª ora in 1D sostituisce ⟨Salvatore Pinna⟩`],
  ['circolare', `Coordinatori: ⟨Bonaria Carta⟩ per la 1A, ⟨Fabrizio Nieddu⟩ per la 1B, ⟨Tiziana Mura⟩ per la 1C.`],
  ['avviso', `Firmato digitalmente da ⟨COLAUTTI GIANFRANCO⟩
CN=⟨Colautti Gianfranco⟩, ⟨SERIALNUMBER⟩=TINIT-⟦CLTGFR63E24L483J⟧`],
  ['circolare', `In rifugio risponde il gestore, ⟨Piero Croso⟩, al ⟨015 2455900⟩. La fotografa, ⟨Sonia Brazzi⟩, arriva alle 9.`],
  ['circolare', `I bambini leggono le fiabe dei fratelli ⟨Grimm⟩ e cantano filastrocche di ⟨Lina Schwarz⟩. Il ritrovo è in via Padre ⟨Pio⟩ 8.`],
  ['circolare', `Per la commissione mensa sono elette per i genitori ⟨Katia Bordin⟩ e ⟨Hind Idrissi⟩. Nessun alunno resta senza pasto.`],
]
