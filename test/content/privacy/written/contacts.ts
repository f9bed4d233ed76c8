import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const contacts: readonly WrittenAct[] = [
  ['circolare', `In caso di febbre di Aurora Zanin (1C) chiamare la zia: ⟦0438-41.22.90⟧ o ⟦349/22 11 870⟧.`],
  ['circolare', `La famiglia di Matteo Lorusso ha lasciato due numeri, ⟦080 3742211⟧ (lavoro del padre) e ⟦347.5512098⟧.`],
  ['avviso', `Per prenotare telefonare in segreteria allo ⟨0432 510221⟩ oppure al ⟨340 1122334 (cellulare della scuola)⟩.`],
  ['circolare', `Per informazioni sull'uscita: prof. Dario Pitzalis, ⟨telefono d'istituto 070 284511⟩; per urgenze il suo cellulare ⟦328 44 10 992⟧.`],
  ['circolare', `Il pullman è di Autolinee Veneri s.r.l., ⟨tel. 0586 402211⟩, autista Gino ⟨337 812200 (aziendale)⟩.`],
  ['elenco', `Alunno;Madre;Padre;Tel. casa
Toso Lara;Bon Elisa ⟦3471122990⟧;Toso Ivo ⟦3388812345⟧;⟦0421 71190⟧`],
  ['elenco', `ELENCO GENITORI RAPPRESENTANTI
1A Colombo Ilaria  ⟦ilacolo@hotmail.it⟧  ⟦339 1120 334⟧
1B Fumagalli Pietro  ⟦p.fumagalli@studiofumagalli.example.it⟧  ⟦02 9021 334⟧`],
  ['verbale', `La mamma di Youssef, raggiunta al ⟦351.88.20.117⟧, riferisce che il bambino ha la febbre.`],
  ['circolare', `Tel. nonna ⟦0882/22 34 10⟧ da usare solo se i genitori dell'alunno Pio Gravina non rispondono.`],
  ['circolare', `Il pediatra dott. Marzio Vola (⟨0131 251177⟩) ha visitato Denise Merlo di 2A; la madre è al ⟦338-1177204⟧.`],
  ['circolare', `Sportello d'ascolto: dott.ssa Enrica Bò, ⟨tel. 0171 692200⟩, ⟨sportello@iccuneo.edu.it⟩`],
  ['incarico', `Alla prof.ssa Marina Scuderi
⟦m.scuderi81@virgilio.it⟧
cell. ⟦320 5511 772⟧

Le è conferito l'incarico di tutor.`],
  ['incarico', `L'esperto Giuliano Tedeschi, P.IVA ⟨02345670981⟩, ⟨studio@tedeschi-arch.example.it⟩, cellulare personale ⟦335 6120098⟧, casa ⟦030/220145⟧`],
  ['determina', `Il fornitore Ferramenta Nardi ha risposto dalla casella ⟨ordini@ferramentanardi.example.it⟩ e al numero ⟨0773 481122⟩.`],
  ['circolare', `ciao a tutti, chi viene domani? io sono al ⟦3 4 7 9 9 1 2 2 3 0⟧ (Katia, mamma di Leo)`],
  ['circolare', `Scrivere a ⟦paolo (punto) mauri (at) gmail (punto) com⟧, papà di Giada, per il regalo alle maestre.`],
  ['circolare', `Chi ha perso il giubbotto scriva alla mamma di Nina: ⟦nina.family@proton.me⟧ o WhatsApp ⟦+39 351 2200 981⟧`],
  ['tabella-at', `Ufficio | Responsabile | Telefono | Mail
Didattica | Sig.ra Rosa Conte | ⟨0824 21190 int. 3⟩ | ⟨didattica@icsannio.edu.it⟩
Personale | Sig. Ugo Miele | ⟨0824 21190 int. 4⟩ | ⟨u.miele@icsannio.edu.it⟩`],
  ['circolare', `L'alunno Iacopo Nardini può essere ritirato da: Lucia (baby sitter) ⟦3409988112⟧, Franco (vicino) ⟦0575 901122⟧.`],
  ['verbale', `Il dott. Elia Pace, neuropsichiatra dell'ASL, risponde allo ⟨0965 347711⟩; la tutrice di A.M. è l'avv. Rita Loi, ⟦349 5518820⟧.`],
  ['circolare', `Credenziali: gli studenti usano l'account ⟨nome.cognome@icverdi.edu.it⟩; quello di Sara Bosi è ⟦sara.bosi@icverdi.edu.it⟧.`],
  ['circolare', `Oggetto: Re: assenza
Da: Mirella Ghezzi <⟦mirellaghezzi@tiscali.it⟧>
A: ⟨segreteria@iccantu.edu.it⟩
Buongiorno, mio figlio Andrea Perego di 3B non verrà.`],
  ['circolare', `Il dirigente: ⟨dirigente@icmanzoni.edu.it⟩ - centralino ⟨039 2233445⟩ - fax ⟨039 2233446⟩`],
  ['graduatoria', `1 – PALUMBO RITA – p. 88,50 – ⟦ritapalumbo@pec.it⟧ – ⟦3490011287⟧
2 – SCOTTI IVO – p. 80 – ⟦scottivo@libero.it⟧ – ⟦081.8612244⟧`],
  ['tabella-at', `5) Istanza del 3/3/2026 di Carmen Dattilo (⟦c.dattilo@pec.avvocati.example.it⟧): accolta`],
  ['circolare', `chiamatemi al ⟦333-88 10 227⟧ dopo le 18, Giusy (rappresentante 2C)`],
  ['circolare', `La sig.ra Iovine lavora al bar della stazione (⟦0823 44 19 02⟧) e può venire a prendere Mattia solo dopo le 14.`],
  ['circolare', `Chi trova il gatto di Samuel chiami il padre, ⟦0424 / 22 67 81⟧.`],
  ['circolare', `📞 mamma Irina ⟦+40 744 120 988⟧ 📞 papà Vasile ⟦+39 389 66 40 112⟧ – alunna Daria Munteanu`],
  ['avviso', `Ambulatorio vaccinale, ⟨via Amendola 5⟩, ⟨tel. 0564 485511⟩, ⟨vaccinazioni@uslsudest.toscana.it⟩`],
  ['circolare', `Numeri utili: Vigili urbani ⟨0541 704113⟩, pediatra di turno ⟨0541 787461⟩, custode Sig. Elio Tosi ⟨0541 22199⟩`],
  ['verbale', `Contattato il padre al lavoro (officina Gatti, ⟦0376 81220⟧), risponde che verrà la nonna di Giorgio.`],
]
