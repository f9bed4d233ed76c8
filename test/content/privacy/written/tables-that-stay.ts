import type { WrittenAct } from './written-act.ts'

/** Lists and tables of things, places, offices and hours, invented, of which nothing goes. */
export const tablesThatStay: readonly WrittenAct[] = [
  ['elenco', `Inventario laboratorio di informatica
N. inv.;Descrizione;Marca;Seriale;Aula;Valore
4412;Notebook 15";Lenovo;PF3XK201;Lab 2;480,00
4413;Notebook 15";Lenovo;PF3XK202;Lab 2;480,00
4420;Stampante 3D;Bambu;01S00A2B;Lab 4;612,50`],
  ['circolare', `Orario di ricevimento della segreteria

Ufficio | Giorni | Orario | Telefono | Interno
Didattica | lun-ven | 11.00-13.00 | 0444 512033 | 201
Personale | mar e gio | 15.00-16.30 | 0444 512033 | 202
Contabilità | mercoledì | 9.00-11.00 | 0444 512034 | 204`],
  ['elenco', `Adozioni libri di testo – classe 2A

Materia | Autore | Titolo | Editore | ISBN | Prezzo
Italiano | Bianchi, Serri | Parole in viaggio 2 | Loescher | 9788820112233 | 22,40
Matematica | Sartori | Numeri vivi | Zanichelli | 9788808445566 | 19,90
Inglese | Smith J. | Step Up B1 | Oxford | 9780194112255 | 25,10`],
  ['elenco', `Prenotazione palestra

Giorno | Ora | Classe | Spazio
Lunedì | 1ª-2ª | 3B | A
Lunedì | 3ª | 2D | B
Martedì | 4ª-5ª | 1C | A`],
  ['elenco', `Fornitori invitati

1. Cartotecnica Ligure s.r.l., via Borzoli 100, Genova, tel. 010 6510022, P.IVA 01234560991
2. Ufficio Più s.n.c. di Parodi e C., via Cantore 12, Genova, tel. 010 412233, P.IVA 02345670992
3. Gamma Forniture s.p.a., corso Italia 7, Savona, tel. 019 821100, P.IVA 00987650091`],
  ['elenco', `Lettura contatori

Plesso | Matricola contatore | POD | Lettura | Data
Verdi | 90112233 | IT001E12345678 | 22.310 | 03/02/2026
Rossini | 90112240 | IT001E12345699 | 10.092 | 03/02/2026`],
  ['elenco', `Indirizzi IP dei laboratori
PC01 - 192.168.10.21 - MAC 00-1B-44-11-3A-B7 - Aula 12
PC02 - 192.168.10.22 - MAC 00-1B-44-11-3A-B8 - Aula 12
PC03 - 192.168.10.23 - MAC 00-1B-44-11-3A-B9 - Aula 14`],
  ['elenco', `Sedi di esame e numero candidati

Sede | Indirizzo | Commissione | Candidati
Liceo Galilei | via Marconi 12 | PDLS001 | 44
ITIS Natta | viale Europa 3 | PDIT004 | 39`],
  ['elenco', `Piano delle pulizie

Zona | Collaboratore | Turno | Note
Piano terra | Rosa Mele | 7.12-14.24 | palestra il venerdì
Primo piano | Ugo Costa | 10.30-17.42 | laboratori
Secondo piano | Lina Serra | 7.12-14.24 | bagni`],
  ['circolare', `Calendario scrutini

Classe | Data | Ora | Coordinatore
1A | 10/02 | 14.30 | Prof.ssa Elsa Donati
2A | 10/02 | 15.30 | Prof. Ivo Marini
3A | 11/02 | 14.30 | Prof.ssa Ada Rossi`],
  ['elenco', `Elenco dei mezzi della scuola

Mezzo | Targa | Scadenza assicurazione | Assegnato a
Ducato | FX 220 KK | 30/06/2026 | Ufficio tecnico
Doblò | GA 119 BD | 12/09/2026 | Azienda agraria`],
  ['elenco', `Chiavi e aule

Chiave 101 – Aula 2A – piano terra
Chiave 102 – Aula 2B – piano terra
Chiave 110 – Lab. Chimica – primo piano
Chiave 115 – Biblioteca "Primo Levi"`],
  ['elenco', `Voci di bilancio

A01/01 | Funzionamento generale | 12.400,00
A03/02 | Didattica | 8.120,50
P02/04 | Progetto "Noi e la memoria" | 3.000,00`],
  ['circolare', `Uscite didattiche di marzo

Data | Classi | Meta | Mezzo | Accompagnatori
3/3 | 1A, 1B | Museo del mare | treno | Proff. Lai, Mura
10/3 | 2C | Teatro Massimo | a piedi | Prof.ssa Cocco
17/3 | 3A-3D | Nora | pullman | Proff. Serra, Piras, Melis`],
  ['elenco', `Biblioteca: nuovi arrivi

Calvino Italo, Marcovaldo, Einaudi, inv. 3321
Ginzburg Natalia, Lessico famigliare, Einaudi, inv. 3322
Rodari Gianni, Favole al telefono, Einaudi, inv. 3323`],
  ['elenco', `Convocazioni supplenze: disponibilità

N. | Cl. conc. | Ore | Scadenza | Sede
1 | A022 | 18 | 30/06/2026 | IC Rodari
2 | A028 | 9 | 12/04/2026 | IC Munari
3 | AAAA | 25 | 31/03/2026 | Inf. Collodi`],
  ['elenco', `Addetti primo soccorso – plesso Calvino

Cognome e nome | Qualifica | Corso | Scadenza
Melis Paola | collaboratrice scolastica | BLSD | 2027
Usai Franco | docente | BLSD | 2026
Deidda Anna | DSGA | gruppo B | 2028`],
  ['elenco', `Strutture per l'orientamento

Liceo Azuni – via Rolando 4 – 079 235265 – open day 12/12
IIS Pellegrini – via Bellini 5 – 079 243300 – open day 13/12
ITI Angioy – via De Martini 20 – 079 219408 – open day 19/12`],
  ['circolare', `Prove Invalsi, calendario

Classe | Giorno | Turno | Aula | Codice prova
5A | 3 marzo | 8.15 | Lab 1 | ITA-10-A2
5B | 3 marzo | 11.00 | Lab 1 | ITA-10-A3
5C | 4 marzo | 8.15 | Lab 2 | MAT-10-B1`],
  ['elenco', `Tagliandi caldaie

Caldaia A – matr. 77120 – CT Verdi – 12.11.2025 – ditta Termoclima srl
Caldaia B – matr. 77133 – CT Manzoni – 14.11.2025 – ditta Termoclima srl`],
  ['elenco', `Commissione elettorale

Presidente: prof. Dario Lupi
Componenti: ins. Maria Gallo, sig. Bruno Conti (ATA)
Segretaria: Anna Ferri`],
  ['elenco', `Distribuzione dei banchi

Aula | Banchi | Sedie | LIM
1A (piano terra) | 24 | 24 | sì
1B (piano terra) | 22 | 23 | sì
2A (primo piano) | 26 | 26 | no`],
  ['circolare', `Dipartimenti: coordinatori

Dipartimento | Coordinatore | Aula | Link
Lettere | Gatti Marina | 12 | meet.google.com/abc-defg-hij
Matematica | Volpi Sergio | 14 | meet.google.com/kkk-llll-mmm`],
  ['elenco', `Contenuto del faldone 12

1. delibera n. 44 del 12/03/2025
2. nota prot. 1220 del 13/03/2025
3. contratto rep. 118
4. verbale collaudo 04.05.2025`],
  ['elenco', `Monitoraggio iscrizioni per plesso

Plesso | Classi | Alunni | di cui non italiani
Collodi | 5 | 102 | 31
Rodari | 10 | 211 | 54
Totale | 15 | 313 | 85`],
  ['elenco', `Quote viaggi

Meta | Classi | Quota | Acconto | Scadenza
Praga | 5A 5B | 410,00 | 150,00 | 12.12.2025
Napoli | 3A 3C | 280,00 | 100,00 | 19.12.2025`],
  ['elenco', `Manutenzioni ascensori

Impianto n. 12/A - matricola AB 22019 - verifica 03-03-2026
Impianto n. 12/B - matricola AB 22020 - verifica 03-03-2026`],
  ['circolare', `Assegnazione docenti alle classi

1A Lettere Marini Ivo, Matematica Donati Elsa, Inglese Rossi Ada
1B Lettere Gallo Maria, Matematica Lupi Dario, Inglese Rossi Ada`],
  ['elenco', `Medicinali nella cassetta

Garze sterili – 10 – scad. 12/2027
Acqua ossigenata – 2 – scad. 03/2026
Cerotti – 40 – scad. 01/2028`],
  ['elenco', `Link e codici Classroom delle classi prime

1A – codice abcd123
1B – codice efgh456
1C – codice ijkl789`],
  ['elenco', `Esiti del questionario

Domanda | Molto | Abbastanza | Poco
Mensa | 44 | 102 | 12
Orari | 88 | 61 | 9`],
  ['circolare', `Ricevimento docenti

Docente | Materia | Giorno | Ora | Mail
Gatti Marina | Italiano | lunedì | 10.00 | m.gatti@iccalvino.edu.it
Volpi Sergio | Matematica | martedì | 11.00 | s.volpi@iccalvino.edu.it`],
  ['elenco', `Ditte con cui è attivo il PCTO

Meccanica Zeta srl – Modena – via Emilia 220 – 059 331122
Studio Lami & Associati – Carpi – via Roma 3 – 059 661120
Comune di Vignola – via Bellucci 1 – 059 777511`],
  ['elenco', `Classi e aule

2A, aula 12, 24 alunni
2B, aula 13, 22 alunni
2C, aula 14, 26 alunni`],
  ['elenco', `Opere esposte alla mostra

Ferrari Aldo, Paesaggio, olio su tela, 1962
Conti Mirella, Senza titolo, tecnica mista, 1971
Greco Emilio, Testa, bronzo, 1958`],
  ['elenco', `Strumenti musicali in dotazione

Violino 3/4 | matr. V3412 | armadio B | 220,00
Clarinetto | matr. C1190 | armadio C | 310,00
Flauto | matr. F2201 | armadio C | 180,00`],
  ['elenco', `Laboratori e referenti

Chimica
Prof.ssa Elsa Donati
Aula 12

Fisica
Prof. Ivo Marini
Aula 14

Informatica
Prof. Dario Lupi
Aula 20`],
  ['elenco', `Dotazione aule

Aula
Banchi
LIM
1A
24
1
1B
22
1
2A
26
0`],
  ['elenco', `Numeri utili

Segreteria didattica
0444 512033

Segreteria del personale
0444 512034

Presidenza
0444 512030`],
  ['circolare', `Calendario riunioni

Dipartimento Lettere
12/03/2026

Dipartimento Matematica
13/03/2026

Dipartimento Lingue
16/03/2026`],
  ['elenco', `Colori delle sezioni

Rossi, Bianchi, Verdi, Gialli, Arancioni`],
  ['circolare', `Le materie d'esame sono: Italiano, Matematica, Inglese, Scienze, Storia.
I comuni serviti: Vicenza, Creazzo, Sovizzo, Monteviale.`],
  ['elenco', `Plessi dell'istituto

Carducci
via Mazzini 12
0532 209111

Pascoli
via Cavour 3
0532 209222

Leopardi
corso Isonzo 44
0532 209333`],
  ['elenco', `Registro chiavi

Chiave........Aula........Piano
101...........2A..........terra
102...........2B..........terra`],
  ['elenco', `Modulo di iscrizione

Cognome ........................ Nome ........................
Nato/a a ...................... il ..............
Classe ........ Sez. ........ Tel. ......................`],
  ['elenco', `Piante dell'orto

Salvia
Rosmarino
Lavanda
Basilico`],
  ['circolare', `Oggetto: orario dei bus

07.05 Bivio Caselle
07.09 via Alte 22
07.14 via Fontaniva 7/B
07.30 Scuola`],
  ['elenco', `Libri in prestito tra biblioteche

1. Verga Giovanni, I Malavoglia
2. Pirandello Luigi, Uno, nessuno e centomila
3. Deledda Grazia, Canne al vento`],
  ['elenco', `Strade chiuse il giorno della corsa: via Garibaldi - via Mazzini - piazza Dante - viale Verdi.`],
  ['elenco', `Titoli delle conferenze

La notte della ricerca
Dante e la musica
Galileo e il metodo`],
  ['elenco', `Materiale consegnato

Data | Ditta | Articolo | DDT
12/10 | Cartotecnica Ligure | risme A4 | DDT 2210/A
15/10 | Elettro Più | neon T8 | DDT 88`],
  ['circolare', `Squadre di emergenza

Piano terra: Mele Rosa, Costa Ugo, Serra Lina
Primo piano: Deidda Anna, Melis Paola, Usai Franco`],
  ['elenco', `Concessioni palestra a società sportive

Società | Giorni | Orario | Referente | Cell. società
ASD Volley Azzurra | lun mer | 18-20 | presidente | 0444 551209
Polisportiva Olimpia | mar gio | 18-22 | segretario | 0444 220187`],
  ['elenco', `Elenco classi e coordinatori

1A
Donati Elsa
1B
Marini Ivo
2A
Lupi Dario`],
  ['elenco', `Abbonamenti a riviste

Testata | Codice abbonamento | Scadenza
Focus Junior | 00128831 | 12/2026
Internazionale | 77129001 | 06/2026`],
  ['elenco', `Turni di apertura sportello

Lun 9.00 Ufficio A
Mar 9.00 Ufficio B
Gio 15.00 Ufficio A`],
  ['elenco', `Alunni BES per plesso

Plesso | N. alunni | Misura prevalente
Collodi | 12 | PDP
Rodari | 8 | PEI`],
  ['elenco', `Materie e docenti: Matematica, Italiano, Storia e Geografia.`],
  ['incarico', `Prot. n. 119/VII-6

Spett.le Studio Tecnico Ghirardi
via Ceccarini 40
47838 Riccione (RN)
Tel. 0541 229 119

Oggetto: richiesta di preventivo.`],
  ['elenco', `Polizza della scuola

Compagnia: Sarda Assicurazioni pol. 88/1102931
Massimale: 2.500.000,00`],
  ['elenco', `Cittadine gemellate: Alatri, Sora, Cassino e Frosinone.`],
  ['circolare', `Tappe del viaggio

1. Siena
2. Orvieto
3. Assisi
4. Gubbio`],
  ['elenco', `Diete del menù invernale

N. menu;Giorno;Piatto
1;lunedì;pasta al pomodoro
2;martedì;riso e piselli`],
  ['elenco', `Gruppi di lavoro

Inclusione: Gatti Marina, Volpi Sergio, Lupi Dario
Continuità: Donati Elsa, Marini Ivo, Rossi Ada`],
  ['elenco', `Sponsor della festa

Forno Felice
Bar Sereno
Ottica Grande
Edicola Leggio`],
  ['elenco', `Confronto tra le sedi

Sede         Carducci          Pascoli
Telefono     0532 209111       0532 209222
Aule         14                12`],
  ['elenco', `Orario linea verde

7.10 via Settevalli 300
7.14 strada Trasimeno Ovest 12
7.30 arrivo alla scuola`],
  ['elenco', `Delibere per anno
Numero     Data     Oggetto
12         1.2.2012     bilancio
13         3.4.2012     orario`],
  ['elenco', `Contatti degli uffici

Didattica
0444 512033
didattica@icverdi.edu.it

Personale
0444 512034
personale@icverdi.edu.it

Protocollo
0444 512035
protocollo@icverdi.edu.it`],
  ['circolare', `Oggetto: orario provvisorio

Ora	Lunedì	Martedì	Mercoledì
1ª	Italiano 2A	Storia 1B	Musica 3C
2ª	Arte 1A	Inglese 2B	Scienze 3A
3ª	Tecnologia 2C	Religione 1C	Francese 3B`],
  ['elenco', `Rubrica interna

Ufficio           Interno   E-mail
Dirigenza         201       dirigente@icverga.edu.it
Protocollo        204       protocollo@icverga.edu.it
Magazzino         219       magazzino@icverga.edu.it`],
  ['tabella-at', `Variazioni di bilancio

Voce | Prev. iniziale | Variazione | Prev. definitiva
A01 Funzionamento generale | 22.000,00 | 1.200,00 | 23.200,00
A03 Didattica | 14.300,00 | -300,00 | 14.000,00
P02 Progetto Legalità | 4.000,00 | 0,00 | 4.000,00`],
  ['elenco', `Reti e apparati

Switch | Posizione | IP | VLAN | Seriale
SW-01 | Rack piano 1 | 10.10.1.2 | 20 | FOC1234X0YZ
SW-02 | Rack piano 2 | 10.10.1.3 | 20 | FOC1234X0ZA
AP-07 | Corridoio B | 10.10.1.27 | 30 | 9C1C12AA0B71`],
  ['elenco', `Estintori e presidi

Matricola | Tipo | Piano | Ultima revisione | Scadenza
E-2201 | polvere 6 kg | T | 12/05/2026 | 12/11/2026
E-2202 | CO2 5 kg | 1 | 12/05/2026 | 12/11/2026
DAE 3391 | defibrillatore | atrio | 03/02/2026 | 03/02/2028`],
  ['circolare', `Oggetto: calendario delle prove comuni

3A	mar 12/11	Aula Magna	2ª-3ª ora	Italiano
3B	mar 12/11	Lab. Lingue	2ª-3ª ora	Italiano
3C	mer 13/11	Aula Magna	1ª-2ª ora	Matematica`],
  ['elenco', `Materiale del laboratorio di chimica

Reagente | CAS | Quantità | Scaffale | Scadenza
Acido citrico | 77-92-9 | 500 g | A2 | 03/2028
Sodio cloruro | 7647-14-5 | 1 kg | A3 | 10/2029
Blu di metilene | 61-73-4 | 25 g | B1 | 01/2027`],
  ['elenco', `Formazione sicurezza – corsi

Corso | Ore | Docente formatore | Data | Sede
Antincendio rischio medio | 8 | ing. Paolo Serri | 4/2 | Aula Magna
Primo soccorso | 12 | dott.ssa Elena Vinci | 11/2 | Aula 5`],
  ['elenco', `Numeri di serie dei tablet

iPad 9 – DMPXX1Y2Q1 – carrello A – slot 1
iPad 9 – DMPXX1Y2Q2 – carrello A – slot 2
iPad 9 – DMPXX1Y2Q3 – carrello B – slot 1`],
  ['elenco', `Codici dei corsi

Corso | Codice | Classroom | Aula
Robotica | RB-2026-01 | x7kq2ab | Lab 1
Latino base | LT-2026-02 | p9mn4cd | 12`],
  ['circolare', `Oggetto: dotazioni dei laboratori

Lab	N. PC	Monitor	Stampante	Anno acquisto
Info 1	24	24	1	2021
Info 2	20	20	1	2019
Lingue	28	28	0	2023`],
]
