import type { WrittenAct } from './written-act.ts'

/** Acts as offices write them, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const homes: readonly WrittenAct[] = [
  ['regolamento', `Modulo lasciato compilato: chiedo il laboratorio il mercoledì; abito a ⟦Brentaforte, via Naldi 31⟧ e rispondo al ⟦0546 81774⟧.`],
  ['circolare', `La sottoscritta Ornella Perri, madre dell'alunna Asia, si sposta a ⟦Latina, via Isonzo 88⟧. Lo sportello è a ⟨Roccalba, via Emilia 10⟩.`],
  ['graduatoria', `Pos. | Candidato | Nascita | Residenza | Punti
3 | RUSSI OSMANA MARIA | ⟦23/09/1995⟧ | ⟦Brentaforte, via Boccaccio 15⟧ | 11,80`],
  ['circolare', `I genitori dell'alunna Serena Buttazzo (2B) hanno comunicato il nuovo domicilio: ⟦Trav. Mazzini n. 4/bis, 73047 Monteroni⟧ a partire dal 1° marzo.`],
  ['circolare', `Scheda anagrafica
Alunno: Dario Pisanu
Via/Piazza: ⟦Case Sparse Sa Pinta 12⟧
CAP e Comune: ⟦08020 Lodè (NU)⟧
Telefono madre: ⟦347 88 12 034⟧`],
  ['circolare', `Al sig. Ermanno Tofful
⟦via Udine, 112⟧
⟦34170 Gorizia⟧

Oggetto: convocazione per il figlio Luca

La S.V. è invitata a presentarsi presso ⟨la sede di via Roma 22⟩.`],
  ['circolare', `RACCOMANDATA A MANO
Gent.ma Sig.ra
Ornella Piccinni
⟦Str. Vic. Lama d'Ape 7⟧
⟦70037 – Ruvo di Puglia (Ba)⟧`],
  ['circolare', `Lo scuolabus ferma davanti a casa di Nicolò Ferrante in ⟦c.da Piano Grande km 3,200⟧ e poi alla ⟨fermata di piazza Garibaldi⟩.`],
  ['elenco', `Cognome e nome;Indirizzo;CAP;Città
Rossetto Gaia;⟦Via Piave 3⟧;⟦31044⟧;⟦Montebelluna⟧
Bortolini Enea;⟦Vicolo Storto 11 int. 2⟧;⟦31044⟧;⟦Montebelluna⟧`],
  ['elenco', `1. Zecchin Alvise, ⟦Dorsoduro 1210⟧, ⟦041 5231187⟧
2. Vianello Marta, ⟦Castello 3402/A⟧, ⟦348 1190227⟧`],
  ['circolare', `L'alunno Hamza Belkadi (3ª C) è ospite dello zio in ⟦Via G. Di Vittorio 18, scala C, interno 9, Corsico⟧ e non usa il pulmino.`],
  ['incarico', `Il sottoscritto Gerardo Sabia, nato a ⟦Muro Lucano⟧ il ⟦4/6/1979⟧ e residente in ⟦Potenza⟧ alla ⟦Via del Gallitello n. 116/D⟧, C.F. ...`],
  ['incarico', `La dott.ssa Ivana Pucci, con domicilio in ⟦Lucca, loc. Sant'Alessio, via della Chiesa XII n. 204⟧, studio`],
  ['determina', `Si affida all'avv. Tiziana Corbelli, con studio in ⟨Reggio Emilia, via Emilia San Pietro 27⟩, la difesa dell'Istituto.`],
  ['circolare', `Gita a Ferrara: ritrovo in ⟨piazzale Kennedy 2⟩ alle 7:15. Famiglia Guidi: prendere Sofia in ⟦via Bologna 77⟧, è infortunata.`],
  ['verbale', `Il sig. Lino Bragagnolo, abitante in ⟦Fraz. Poggiana, Via Callesella 5⟧, padre di Noemi, chiede di parlare con il preside.`],
  ['circolare', `Chi ritira Emma Tonon: nonna Rita Casagrande (⟦Via Conti Agosti 61, Mareno⟧ - cell ⟦3289914402⟧), oppure la vicina.`],
  ['elenco', `ELENCO ISTRUZIONE DOMICILIARE
COGNOME E NOME     CL.   RECAPITO                       TEL
Fois Michela       4A    ⟦v.le Repubblica 8, Nuoro⟧       ⟦0784/203344⟧
Deiana Piero       2C    ⟦loc. Funtana Bona snc⟧          ⟦3401129987⟧`],
  ['elenco', `- Amato Chiara | ⟦P.zza Matteotti, 9 – Cava de' Tirreni⟧ | mamma Lucia ⟦339.4471102⟧
- Sorrentino Ivan | I ⟦Trav. Gramsci 23 – Nocera Sup.⟧ | papà ⟦081/5177432⟧`],
  ['circolare', `Per il certificato medico di Kledi Hoxha scrivere alla famiglia: ⟦via F.lli Cervi 40/2⟧, ⟦42124 Reggio nell'Emilia⟧.`],
  ['avviso', `L'istituto ha sede in ⟨via Vittorio Veneto 59, 20024 Garbagnate Milanese⟩. Gli uffici di ⟨viale Forlanini 4⟩ restano chiusi.`],
  ['circolare', `Sono stati consegnati i libri a Rania Ziani, che abita al n. ⟦22 di via Bixio⟧, ultimo piano.`],
  ['circolare', `La lezione domiciliare della prof.ssa Zorzi si svolge a casa dell'alunno, ⟦S.P. 12 n. 45, Cavarzere⟧.`],
  ['determina', `Vista la nota dell'alunna Sveva Miotto, ⟦Borgo Treviso 112/B int. 4 - 35013 Cittadella⟧;`],
  ['circolare', `dopo la riunione ho accompagnato il piccolo Ibra a casa, sta in ⟦vico Lungo Gelso 91⟧ coi nonni`],
  ['circolare', `L'alunno abita in ⟦Rue de Lyon 8, 74000 Annecy⟧, come dichiarato dalla madre Elise Perrin.`],
  ['circolare', `Domicilio della sig.ra Hanna Köhler, madre di Jonas: ⟦Sonnenstraße 14, 39040 Tramin/Termeno⟧`],
  ['tabella-at', `n. | data | beneficiario | indirizzo | importo
1 | 04/02/2026 | Marras Lucia | ⟦via Sassari 3, Olbia⟧ | 120,00
2 | 11/02/2026 | ⟨Cartoleria Blu s.n.c.⟩ | ⟨via Roma 1, Olbia⟩ | 340,00`],
  ['avviso', `L'open day si tiene al ⟨plesso Collodi, via dei Mille 4⟩; per informazioni prof. Paolo Zini, ⟨segreteria di via Ariosto 2⟩.`],
  ['circolare', `Oggetto: cambio residenza alunno C.R. classe 1A
La nuova abitazione si trova in ⟦Regione Tetti Blu 6, Cumiana⟧.`],
  ['curriculum', `CURRICULUM VITAE
Olga Brambati
⟦Largo Brugnatelli, 3 – 27100 Pavia⟧
Mobile ⟦+39 347.771.20.03⟧ – ⟦olga.brambati@gmail.com⟧
Esperienze: dal 2018 docente presso ⟨IC di via Acerbi⟩.`],
  ['verbale', `La famiglia Ferri–Toti risulta trasferita da ⟦via Arno 6⟧ a ⟦via Le Macchie 33, Magliano⟧.`],
  ['circolare', `Ai genitori di PETRUCCI LEONARDO – 1ª C
⟦VIA DELLE TERME DI TRAIANO 118⟧
⟦00053 CIVITAVECCHIA RM⟧`],
  ['circolare', `Spett.le ⟨Copisteria Lampo, via Dante 5, 24121 Bergamo⟩
Oggetto: preventivo stampa`],
  ['circolare', `All'Ufficio Scolastico Territoriale
⟨via Pradello 12⟩
⟨24121 Bergamo⟩
e p.c. alla prof.ssa Marta Ghislandi`],
  ['elenco', `Turni di accompagnamento pedibus: linea rossa parte dalla chiesa alle 7.40; accompagna la mamma di Alice, Denise Forti, che sta in ⟦via Puccini 21⟧.`],
  ['verbale', `Il teste dichiara di risiedere a ⟦Trento in loc. Cognola, via alla Veduta n. 12⟧.`],
  ['circolare', `Si comunica che la famiglia dell'alunno Tancredi Ribolzi, attualmente residente in ⟦Contrada
Piano dei Meli 14⟧, ha chiesto il trasporto.`],
  ['elenco', `[{"studente": "Cattoretti Iris", "telefono": "⟦0332 914407⟧", "residenza": "⟦Viottolo dei Salici 3, Besozzo⟧"},
{"studente": "Malaspina Teo", "telefono": "⟦0332 771190⟧", "residenza": "⟦Loc. Trebedora 11⟧"}]`],
  ['circolare', `Per  la  gita  si  segnala  che  l'alunno  Ettore   Poloni  della  ⟦1  A⟧  abita  in  ⟦via   Luini   8⟧  e  ha  il  cell . ⟦348 . 22 . 90 . 117⟧
Il resto del testo è scritto normalmente e non ha alcun problema di lettura, come ogni altra pagina della scuola che si pubblica.`],
  ['avviso', `Si chiama la candidata Rita Abbate, domicilio ⟦contrada Piano Alto, scala B, 85029 Venosa (PZ)⟧, per 18 ore.`],
  ['avviso', `Si chiama il candidato Elmo Tarli (domicilio ⟦rione San Leo, pal. 6⟧) per 9 ore.`],
]
