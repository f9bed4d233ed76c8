import type { WrittenAct } from './written-act.ts'

/** Who is named for an office, a memory or a trade, and who stands in the same places and is not: ⟦…⟧ goes, ⟨…⟩ stays; all invented. */
export const whoStandsWhere: readonly WrittenAct[] = [
  // organs
  ['avviso', `Organo di garanzia, composizione 2026
Presiede il Dirigente. Ne fanno parte: per i docenti ⟨Ulisse Gorini⟩; per i genitori ⟨Amneris Pavesi⟩, supplente ⟨Dragan Jovanovic⟩; per gli studenti ⟨Ettore Rinaudo⟩.`],
  ['decreto', `Costituzione della commissione mensa: sono nominati i genitori ⟨Petronilla Cau⟩, ⟨Ivan Bozhinov⟩ e ⟨Salvatore Dettori⟩.`],
  ['circolare', `Comitato di valutazione: il Consiglio d'Istituto ha designato un docente (⟨Ezechiele Rota⟩) e due genitori (⟨Palmira Zucchi⟩, ⟨Samir Haddad⟩).`],
  ['verbale', `Verbale n. 2 della Giunta esecutiva
Sono presenti: il Dirigente ⟨Fausto Bellomo⟩, i genitori ⟨Rashid Amrani⟩ e ⟨Costanza Bellomia⟩, la rappresentante ATA ⟨Gemma Tosi⟩.`],
  ['verbale', `Verbale del consiglio di classe 3B
La docente riferisce che i genitori di ⟦Ivo Radaelli⟧ non si presentano. Il padre di ⟦Ada Conti⟧, ⟦Bruno Conti⟧, ha scritto al Dirigente.`],
  ['circolare', `Il Consiglio d'istituto è convocato giovedì. Si ricorda alla mamma di ⟦Aldo Pieri⟧, ⟦Marta Nencini⟧, di ritirare la delega.`],
  // suppliers
  ['elenco', `Albo dei fornitori 2026
⟨Anzani Giulio⟩ – vetraio
⟨Colombini Tappezzeria⟩
⟨Deligia Efisio⟩, fabbro
⟨Eredi Parodi⟩, ferramenta`],
  ['elenco', `Elenco delle famiglie convenzionate con la mensa
⟦Bruni Carla⟧ – due figli
⟦Testa Livio⟧ – un figlio`],
  // who holds an office, in a table whose headers say little
  ['circolare', `Contatti dei preposti alla sicurezza

| Edificio | Chi | Telefono di servizio |
|---|---|---|
| A | ⟨Mastrangelo Uliana⟩ | 0832 441120 |
| B | ⟨Koudri Salima⟩ | 0832 441121 |`],
  ['circolare', `Turni del doposcuola
| Gruppo | Cognome e nome | Note |
|---|---|---|
| 1ªA | ⟦SALVI ERICA⟧ | esce alle 15 |
| 1ªA | ⟦KONATE IDRISSA⟧ | esce alle 16 |`],
  // stand-ins
  ['circolare', `Chi copre le ore
1ª ora – 3D – ⟨Giacomelli Vasco⟩ in luogo di Perico (accompagnatore)
2ª ora – 1E – ⟨Scotti Alma⟩ al posto di ⟦Neri Livia⟧ (⟦visita oncologica⟧)`],
  // places and memories
  ['circolare', `Ritrovo alla darsena ⟨Ottavio Bottecchia⟩, poi in fondamenta ⟨Girolamo Briati⟩ e calle ⟨Pietro Lando⟩ fino allo stradone ⟨Teodoro Wolf⟩.`],
  ['avviso', `La sede staccata ricorda le sorelle ⟨Clerici⟩, la biblioteca nasce dal lascito famiglia ⟨Rovelli⟩ e dal fondo eredi ⟨Castagnoli⟩.`],
  ['avviso', `Il 25 aprile una corona al cippo dei partigiani ⟨Adelmo Fantini⟩ e ⟨Tullio Ronchi⟩ e alla lapide che ricorda ⟨Nella Baroncini⟩, maestra.`],
  ['avviso', `La lapide di ⟦Gianna Rosati⟧, mamma di due alunni, sarà scoperta venerdì.`],
  ['avviso', `Giornata in ricordo delle vittime innocenti delle mafie: interverrà ⟨Savina Torrisi⟩, vedova di ⟨Matteo Torrisi⟩, agente di scorta.`],
  ['curriculum', `Doralice Benvenuti, formatrice
Pubblicazioni: "Includere davvero", Carocci, 2019; "Giocare coi suoni", in R. Alberti, ⟨Giunti⟩, 2022; "Tempo lento", ⟨Ugo Mursia⟩, 2024.`],
  // whose name somebody else took, who dissociates from a strike, who gets on
  ['circolare', `Chi ha usato l'account fingendosi la maestra ⟦Cloe Marini⟧ è l'alunno ⟦Teo Sarti⟧ (5B).`],
  ['circolare', `Oggetto: sciopero del 9, servizi garantiti
La maestra ⟦Ombretta Vidali⟧ si è dissociata; il bidello ⟦Sauro Pini⟧ non ha ancora risposto.`],
  ['circolare', `h 7.10 c.da Fontanelle, casa Greco: ⟦Lia Greco⟧
h. 7.20 via dei Pini 8: ⟦Ndoye Awa⟧ e ⟦Perri Gino⟧
ore 7.30 piazza Roma – ⟦Bassi Elettra⟧`],
  ['circolare', `Deleghe al ritiro, elenco consegnato alle insegnanti
1) per ⟦Sandro Ferri⟧, 1 B: la tata ⟦Marisol Quispe⟧
2) per ⟦Amal Mansour⟧, 5 C: il fratello ⟦Omar⟧`],
]
