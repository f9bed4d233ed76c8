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
  // what is said of a child or of kin alone, and look-alikes
  ['circolare', `Oggetto: convocazione PEI ⟦OBASI Chinedu⟧`],
  ['circolare', `PEI Provvisorio: modello. Le riunioni si tengono presso la sede Leopardi.`],
  ['verbale', `Il consiglio di classe 4D discute la situazione di ⟦Hamza Zerouali⟧.`],
  ['circolare', `L'insegnante di sostegno affianca ⟦Noemi⟧ per 9 ore e ⟦Tobia⟧ per 6.`],
  ['avviso', `Cara ⟦Ginevra⟧, la tua classe ti aspetta presto.`],
  ['avviso', `Caro Babbo Natale, i tuoi aiutanti ti aspettano. Ciao Diario, oggi si parte.`],
  ['avviso', `Grazie a ⟦Teodoro⟧ e ai suoi genitori per le arance.`],
  ['circolare', `Il preside ha convocato ⟦Ruben Iacolare⟧ e la madre.`],
  ['circolare', `La baby-sitter di ⟦Leone⟧ è in ritardo. La navetta non fermerà più davanti a casa ⟦Toscanini⟧.`],
  ['circolare', `Ci si ferma a Casa Manzoni e Villa Necchi Campiglio; pranzo da Spontini.`],
  ['circolare', `La delega è valida.
Il papà
⟦Nicodemo Squillace⟧`],
  ['circolare', `> Gentile preside, sono il papà di ⟦Lena Cafiero⟧.
> La prego di farla uscire alle 11.
> Cordiali saluti, ⟦Saverio Cafiero⟧`],
  ['circolare', `Un bambino di 1A, detto «⟦Ciccio⟧», viene deriso. Il cantautore ⟨Tullio Neri⟩, detto «Il Rosso», suona alle 18.`],
  ['circolare', `Allegati: certificato_⟦rizzoli_tommaso⟧.docx e foto_gita.zip. Il piano_santa_lucia.docx e il regolamento_don_milani.pdf sono aggiornati.`],
  ['determina', `Rimborso di euro 60 a ⟦Gennaro Russo fu Pasquale⟧ per il corso non svolto dal figlio.`],
  // to whom somebody at work did something
  ['circolare', `Il medico ha prescritto il salvavita a ⟦Elia Montanari⟧: la borsa è nell'armadietto.`],
  ['circolare', `Il bidello ha soccorso ⟦Eliseo Brandimarte⟧ in corridoio.`],
  ['circolare', `Il Dirigente ha incontrato il sindaco ⟨Arnaldo Cozzani⟩ e l'assessora ⟨Mirella Tucci⟩ per la nuova palestra.`],
  ['circolare', `Il compagno più alto, ⟦Ottone⟧, regge lo striscione; l'alunna con il deambulatore, ⟦Ester Fumagalli⟧, usa l'ascensore.`],
  // lists of first names, and of groups of teachers
  ['elenco', `Gruppi mensa
tavolo 1: ⟦Anna⟧, ⟦Idris⟧, ⟦Leo V.⟧
tavolo 2: ⟦Mia⟧ e ⟦Noah⟧`],
  ['elenco', `Gruppi di lavoro del Collegio
Gruppo 1: ⟨Abbondanza⟩, ⟨Belletti⟩, ⟨Cioni⟩
Gruppo 2: ⟨Danesi⟩, ⟨Errani⟩ (coordinatore), ⟨Foschi⟩`],
  ['circolare', `ieri sera ⟦marta iovine⟧ è caduta dalle scale, la mamma è stata avvisata`],
  // beside an office, and under titles of workers' own matters
  ['circolare', `Il preside e ⟦Marika Fois⟧ (⟦4A⟧) premiano la squadra.`],
  ['circolare', `Personale: visite mediche

| Cognome e nome | Giorno | Ora |
|---|---|---|
| ⟦Nardi Pia⟧ | 12/3 | 10 |
| ⟦Sala Ivo⟧ | 13/3 | 11 |`],
  ['circolare', `Gruppi di lavoro per il recupero
Gruppo 1: ⟦Abis Leo⟧, ⟦Boi Sara⟧, ⟦Cau Marta⟧`],
  ['circolare', `Supplenze di oggi: in ⟦2B⟧ l'alunno ⟦Ivan Melis⟧ al posto di ⟦Tea Orsi⟧ legge il discorso.`],
  // a name that ends as a common word does, and words that do
  ['circolare', 'È entrata nel registro con la password della collega ⟦Saveria Mondin⟧. La ⟨Falegnameria Rossi⟩ consegna gli arredi in ⟨Segreteria⟩.'],
  ['circolare', 'Alla riunione ci saranno il papà di ⟦Kevin Okoro⟧ e il sig. ⟦Jean-Baptiste Okoro⟧.'],
  // members of an organ who are parents, and parents who are not
  ['circolare', 'Convocazione della Giunta esecutiva. Sono invitati i componenti docenti ⟨Ada Nori⟩ e ⟨Pio Zilli⟩, i componenti genitori ⟨Mara Detti⟩ e ⟨Ugo Bassi⟩, il componente ATA ⟨Ezio Cova⟩.'],
  ['circolare', 'Elezioni del Consiglio d’Istituto: risultano eletti per i genitori ⟨Mara Detti⟩ e ⟨Ugo Bassi⟩, per gli studenti ⟨Ivo Lana⟩.'],
  ['circolare', 'Hanno chiesto un incontro i genitori ⟦Mara Detti⟧ e ⟦Ugo Bassi⟧, per la figlia ⟦Lea⟧.'],
  // places called after nuns and friars
  ['circolare', 'La sede è in ⟨Via Madre Teresa di Calcutta⟩ 3; il plesso ⟨Madre Cabrini⟩ riapre; in ⟨Largo Fratelli Cervi⟩ si trova la fermata.'],
  // who does the work of whoever is away
  ['circolare', 'Le ore della collega ⟦Lia Bizzarri⟧, in ⟦malattia⟧, sono affidate ai docenti ⟨Carlo Monti⟩ e ⟨Pia Rondoni⟩.'],
  ['circolare', 'I turni scoperti per ⟦malattia⟧ di ⟦Aldo Sarti⟧ sono garantiti da ⟨Remo Corsi⟩ ed ⟨Eva Mele⟩.'],
  ['circolare', 'Assenze di oggi\n\n| Docente assente | Ora | Classe | Supplente |\n|---|---|---|---|\n| ⟦Bizzarri Lia⟧ | 1 | 2B | ⟨Monti C.⟩ |\n| ⟦Corsi Ugo⟧ | 3 | 1A | ⟨Rondoni P.⟩ |'],
  // the subject of a teacher in a list is no matter of theirs
  ['circolare', 'Ricevimento docenti della secondaria\n⟨Nanni Ada⟩, ⟨sostegno⟩, lunedì 10-11\n⟨De Santis Felice⟩, ⟨religione⟩, martedì 9-10\n⟨Pavan Rita⟩, ed. fisica, giovedì 11-12'],
  // who withdraws is not who serves
  ['circolare', 'Si ritirano dalla gara ⟦Nicolò Ansaldi⟧ e ⟦Bea Corsi⟧ della ⟦2C⟧. Dirigono il coro ⟨Nives Corti⟩ e ⟨Bruno Masi⟩.'],
  // a first name that is a word, of a pupil named before
  ['circolare', 'L’alunna ⟦Vittoria Terenzi⟧ (⟦3B⟧) parte oggi. ⟦Vittoria⟧ seguirà le lezioni da casa. Che ⟨vittoria⟩ per la squadra!'],
  // who signs as kin, or as the head
  ['circolare', 'Firma della madre\n⟦Ottorina Zampetti⟧'],
  ['circolare', 'Per le ripetizioni telefonare a ⟦Ginevra⟧, ⟦333 4455667⟧.'],
  ['curriculum', 'Curriculum di ⟨Dario Fabbrizi⟩\nReferenze: prof. ⟦Lello Marani⟧, preside in pensione.'],
  // the word that opens a sentence is no part of a name
  ['circolare', '⟨Mettere⟩ ⟦Lorenzo⟧ lontano da ⟦Mattia⟧: si sono picchiati. ⟨Oggi⟩ ⟦Virginia⟧ è rimasta a casa.'],
  // pupils in a label with hours, marks or ages
  ['circolare', 'Alunni da accogliere al cancello: ⟦Hamza⟧ (ore 8), ⟦Stella⟧ (ore 8:15).'],
  ['circolare', 'Compito in classe: ⟦Gatti⟧ 7, ⟦Leone⟧ 5, ⟦Volpe⟧ 6½.'],
  ['circolare', 'Il pulmino non passa a prendere ⟦Cristian⟧ e ⟦Denise Lombardo⟧ fino a lunedì. Lo guida ⟨Ivo Sarti⟩.'],
  // kin in small letters between commas
  ['avviso', 'Ne ha dato notizia la zia, ⟦antonella sale⟧, nella chat; la nonna, signora ⟦carmen⟧, ha ritirato il giubbino.'],
  // whose kin writes, and of whom history tells
  ['avviso', 'Gentile preside, mia figlia ⟦Ilaria⟧ è vittima di prese in giro.'],
  ['circolare', 'Un grazie al nonno di ⟦Ettore⟧, ⟦Giacinto Boldrin⟧, per l’orto. Il sottoscritto ⟦Gaspare Lombino⟧ autorizza la foto.'],
  ['circolare', 'In foto ⟦Andrea⟧ e ⟦Luca⟧ con la coppa, accanto al prof. ⟨Satta⟩.'],
  // who calls a strike, and who signs for a union
  ['circolare', 'Sciopero del 29 novembre. Il ⟨segretario generale della FLC CGIL⟩, ⟨Gianna Moretti⟩, ha inviato la nota.'],
  ['contratto', 'CONTRATTO INTEGRATIVO D’ISTITUTO\nPer la parte sindacale: RSU ⟨Anita Corsi⟩ (⟨CISL⟩). Terminali associativi: ⟨Ugo Peri⟩ (⟨SNALS⟩).'],
  // schools, shops and composers in short
  ['avviso', 'Classifica per scuole: 1. ⟨S. Chiara⟩ – punti 40; 2. ⟨Galilei⟩ – punti 31. Premia il delegato provinciale ⟨Ernesto Moro⟩.'],
  ['avviso', 'Hanno offerto i premi ⟨Panificio Serafini⟩, ⟨Macelleria Da Ivo⟩, ⟨Merceria Zia Pina⟩ e ⟨Ottica Moretti⟩.'],
  ['avviso', 'Concerto di fine anno: ⟨W. A. Mozart⟩, Eine kleine Nachtmusik; ⟨A. Vivaldi⟩, La primavera. Al pianoforte la prof.ssa ⟨Luce Amato⟩.'],
  ['elenco', 'LIBRI CONSIGLIATI PER L’ESTATE\n⟨Roald Dahl⟩, ⟨Matilde⟩\n⟨Luis Sepúlveda⟩, Storia di una gabbianella\n⟨Silvana Gandolfi⟩, Aldabra'],
  // who decides on papers, and whose papers they are
  ['avviso', 'Hanno valutato le domande ⟨Gualtiero Panzeri⟩ e ⟨Milva Sacchi⟩. L’assegnataria è ⟦Cristina Neri⟧ (⟦5B⟧).'],
  ['verbale', 'VERBALE DELLA COMMISSIONE MENSA\nPresenti: ⟨Ornella Zucchi⟩ (presidente), ⟨Mirta Bellini⟩ e ⟨Fatou Sall⟩ (genitori).\nLa sig.ra ⟨Bellini⟩ segnala che la pasta arriva scotta.'],
  ['graduatoria', 'Ammessi al liceo musicale dopo la prova attitudinale\n\n| Candidato | Strumento | Voto |\n|---|---|---|\n| ⟦BORTOLI IRENE⟧ | arpa | 9,5 |\n| ⟦TESSARI JACOPO⟧ | tromba | 8,75 |'],
  // who is away, and who goes in their place: a column, an arrow, a verb
  ['circolare', 'Orario di domani\n\n| ora | docente assente | causa | classe | chi copre |\n|---|---|---|---|---|\n| 2 | ⟦Merola Ida⟧ | ⟦terapia⟧ | 2B | ⟨Lodi Gino⟩ |\n| 3 | ⟦Spada Ugo⟧ | ⟦104⟧ | 1A | ⟨Corsi P.⟩ |'],
  ['circolare', 'Supplenze del 3 marzo\nprof. ⟦Dario Nanni⟧ – ⟦febbre alta⟧ – ora 2, 2B ⇒ ⟨Lia Merlo⟩'],
  ['circolare', 'Orario: prof. ⟨Dario Nanni⟩ – laboratorio di chimica – ora 2.'],
  ['circolare', '1ª ora, 3C: al posto della prof.ssa ⟦Ida Merola⟧ (⟦malattia⟧) va ⟨Gino Lodi⟩.'],
  // a surname that is a word for somebody, and the word
  ['circolare', 'Accompagnano le classi ⟨Iezzi Berardo⟩, ⟨Del Signore Loredana⟩ e ⟨Lo Presti Ivo⟩. Del signor ⟦Elio Rota⟧, padre di ⟦Ivan⟧, si attende la firma.'],
  // who takes part in an organ, and who comes to ask it for something
  ['verbale', 'Verbale del C.d.I. del 12 maggio. Partecipano ⟨Ugo Riva⟩, presidente, ⟨Ada Neri⟩ e lo studente ⟨Luca Bassi⟩. Giustifica l’assenza ⟨Cesira Mori⟩.'],
  ['verbale', 'Verbale del Consiglio di Istituto. Interviene la signora ⟦Ida Lodi⟧, madre dell’alunno ⟦Ivan Riva⟧, per un quesito.'],
  ['circolare', 'Partecipano ⟨Berardo Iezzi⟩ e ⟨Zoe Nanni⟩ per la scuola, la dott.ssa ⟨Mirella Tosi⟩ per l’ASL. I tutori ⟦Marzia Rapa⟧ e ⟦Kevin Rossetti⟧ accompagnano il minore ⟦Ian⟧.'],
  // who is called to the office, and who works there
  ['circolare', 'SI PRESENTINO IN SEGRETERIA: ⟦D’ORAZIO NOÈ⟧ (⟦1 B⟧), ⟦CALÀ IVAN⟧ (⟦2 F⟧).'],
  ['circolare', 'Segreteria: ⟨Rita Sala⟩ (protocollo), ⟨Ugo Bini⟩ (acquisti).'],
  ['avviso', 'Il papà, ⟦bachisio murru⟧, ha avvertito il pediatra. La mamma, ⟨molto preoccupata⟩, attende.'],
  ['circolare', 'Documento firmato. SignerCN: ⟨Ciccarelli Settimio⟩ | SignerID: IT:99'],
]
