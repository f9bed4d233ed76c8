import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const papersAndAccounts: readonly WrittenAct[] = [
  ['circolare', `È stata ritrovata la carta d'identità n. ⟦CA 12345 FG⟧ dell'alunna Miriam Testa e la tessera sanitaria ⟦80380000900012345678⟧.`],
  ['incarico', `La sig.ra Ivana Dell'Orto, C.I. ⟦AX 4455 667⟧ rilasciata dal Comune di Lecco il 3/4/2019, è incaricata.`],
  ['elenco', `Cognome nome | Documento | Scadenza
Gallo Mia | CI ⟦CA11223BB⟧ | 2030
Riva Leo | Pass. ⟦YB 5566778⟧ | 2029`],
  ['circolare', `Il sig. Moreno Bassi, delegato al ritiro di Kevin, esibisce patente ⟦LC5512034R⟧.`],
  ['circolare', `Permesso di soggiorno ⟦I12 345 678⟧ della madre di Alina Rusu in scadenza.`],
  ['determina', `Si autorizza l'uso del mezzo proprio del docente Ennio Fabbri, Lancia Ypsilon ⟦GA 123 XY⟧, assicurata UnipolSai pol. ⟦1/59832/30/178⟧.`],
  ['circolare', `La macchina grigia targata ⟦ED456RT⟧ parcheggiata nel cortile è della mamma di Alessio; spostarla.`],
  ['circolare', `Il bus targato ⟨FG 221 LK⟩ della ditta Cappelli parte alle 7. Lo scooter ⟦X6 4RTY⟧ di Nico Ferri resti fuori.`],
  ['circolare', `Password provvisoria di Ginevra Sala: ⟦Luna!2025⟧; utente ⟦ginevra.sala07⟧.`],
  ['circolare', `PIN del tablet assegnato a Tommaso Villa (2D): ⟦4471⟧`],
  ['incarico', `Prof. Aldo Merisi, partita fissa n. ⟦23 445 667⟧, cod. fornitore ⟦F-20934⟧`],
  ['incarico', `La docente Olivia Sarti (matr. ⟦0045821⟧) è in servizio fino a giugno.`],
  ['circolare', `Accredito su Postepay n. ⟦5333 1710 2233 4455⟧ intestata a Lina Caputo.`],
  ['circolare', `Il PC di Marco Zeni (IP ⟦93.41.22.180⟧, MAC ⟦a4:5e:60:f1:22:0b⟧) ha visitato siti vietati.`],
  ['tabella-at', `Fondo d'istituto: Rossi Marta ⟦1.240,00⟧; Bandini Ugo ⟦860,50⟧; Neri Sofia ⟦320⟧`],
  ['circolare', `Instagram del ragazzo: ⟦@lollo_bandito06⟧, da cui sono partiti gli insulti a Serena Pinto.`],
  ['circolare', `Il proiettore (matricola ⟨EPS-229918⟩, inventario ⟨n. 4471⟩) è stato riparato da Fabio Sturla.`],
  ['circolare', `La fotocopiatrice ha codice ⟨RX-5521⟩, chiedere il PIN in segreteria.`],
  ['determina', `CIG ⟨B12345678A⟩, CUP ⟨J84D22001230006⟩, prot. ⟨n. 4456/2026⟩, furgone della scuola targa ⟨DX 440 PP⟩.`],
  ['elenco', `Alunno;Username;Password
Pini Ada;⟦apini2012⟧;⟦Rosa-44⟧
Serra Ugo;⟦userra12⟧;⟦Blu_78x⟧`],
  ['circolare', `Tessera n. ⟦0012458⟧ della biblioteca intestata a Chiara Rubini (4E) va rinnovata.`],
  ['circolare', `Abbonamento studenti di Omar Fadil: tessera ⟦TPL-998120⟧, valida fino al 30/6.`],
  ['circolare', `Nel registro risulta l'IP ⟨192.168.10.22⟩ del server.`],
  ['circolare', `Portafoglio con bancomat Intesa n. ⟦6763 0012 3344 5566 78⟧ di Ivano Torri.`],
  ['circolare', `Lo SPID di Franca Meli (codice utente ⟦FRMELI77⟧) non funziona.`],
  ['circolare', `Il tesserino ATA n. ⟦778/B⟧ di Carlo Brusa è stato annullato.`],
  ['circolare', `Verifica degli accessi della prof.ssa Dora Quinzi: PIN di avvio ⟦228104⟧ annullato.`],
  ['circolare', `Sosta nel cortile
| Chi chiede | Mezzo | Targa | R.C. auto |
|---|---|---|---|
| ⟦Nives Dorigo⟧ | utilitaria | ⟦GA551HP⟧ | ⟦Mutua Alpina 30.118.552⟧ |
| ⟦Tullio Cenzi⟧ | motociclo | ⟦DF 60418⟧ | ⟦Garanzia Uno 9920/B⟧ |`],
  ['determina', `Fornitore: Reti Apuane S.n.c., € 219,60. Istituto cassiere, conto ⟨IT75R2913584748000000770845⟩.`],
  ['determina', `Si rimborsa Anna Quinzi, conto ⟦IT75R2913584748000000770845⟧, di un istituto bancario della zona.`],
]
