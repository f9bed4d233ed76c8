import type { WrittenAct } from './written-act.ts'

/** Lists, tables and registers as spreadsheets and offices make them, whole and invented: ⟦…⟧ goes. */
export const tables: readonly WrittenAct[] = [
  ['elenco', `Laboratorio teatrale pomeridiano. Gruppi

Gruppo 1 (lunedì)
   Cogn. e nome             Sez.    Tel. casa        Uscita
   ⟦Pellicanò Sara⟧           ⟦2C⟧      ⟦0965 331204⟧      da sola
   ⟦Laganà Demetrio⟧          ⟦2C⟧      ⟦0965 44120⟧       nonno
Gruppo 2 (giovedì)
   Cogn. e nome             Sez.    Tel. casa        Uscita
   ⟦Romeo Consolata⟧          ⟦3A⟧      ⟦0965-812233⟧      scuolabus
   ⟦Minniti Paolo⟧            ⟦3D⟧      —                da solo`],
  ['elenco', `Pre-scuola, a.s. 2025/26

COGNOME
NOME
CLASSE
TELEFONO MADRE
⟦FACCHIN⟧
⟦Emma⟧
⟦1B⟧
⟦347 220 1198⟧
⟦DAL POZZO⟧
⟦Tommaso⟧
⟦2A⟧
⟦340 998 1022⟧
⟦SINGH⟧
⟦Harpreet⟧
⟦1B⟧
⟦388 1029 331⟧`],
  ['elenco', `Corso di recupero matematica

⟦Tosetto Luca⟧
⟦3B⟧
⟦13/05/2011⟧

⟦Marangon Ilaria⟧
⟦3C⟧
⟦02/12/2011⟧

⟦Diallo Fatou⟧
⟦3C⟧
⟦21/08/2010⟧`],
  ['elenco', `Comitato genitori. Indirizzario

Sig. ⟦Paolo Fanti⟧, ⟦via dei Salici 12, Medolla⟧, ⟦0535.51 220⟧, ⟦fantipaolo@libero.it⟧
Sig.ra ⟦Ewa Nowak⟧, ⟦via Roma 4/A int. 2, Cavezzo⟧, ⟦339 5120 993⟧
Sig. ⟦Renzo Goldoni⟧, ⟦strada Canaletto 118⟧, ⟦0535/49021⟧, ⟦rgoldoni@studiogoldoni.it⟧`],
  ['elenco', `Elenco alunni fascia A ristorazione scolastica

⟦BERTOLA GIACOMO⟧..............⟦2A⟧.......⟦ISEE 4.210,00⟧
⟦CHERCHI MARIANNA⟧.............⟦1C⟧.......⟦ISEE 6.880,50⟧
⟦HOXHA ARDIT⟧..................⟦3B⟧.......⟦ISEE 3.012,77⟧`],
  ['elenco', `PROSPETTO MOTORINI AUTORIZZATI AL PARCHEGGIO INTERNO

nome | mezzo | contrassegno | classe
⟦Nardi Elia⟧ | Piaggio Zip | ⟦X4KT89⟧ | ⟦3A⟧
⟦Berti Luna⟧ | Honda SH | ⟦DX 71 203⟧ | ⟦5C⟧
⟦Ciani Omar⟧ | Aixam | ⟦GA 551 KL⟧ | ⟦4B⟧`],
  ['circolare', `Oggetto: alunni atleti, giustificazione del 20 maggio

Cl. Atleta Specialità
⟦2A⟧ ⟦Bruni Stella⟧ salto in lungo
⟦2A⟧ ⟦Conti Yuri⟧ 60 hs
⟦3B⟧ ⟦Ferraro Giona⟧ vortex
⟦3D⟧ ⟦Kone Salif⟧ 80 m`],
  ['elenco', `Alunni stranieri neoarrivati – gruppo alfabetizzazione

* ⟦Hossain Rafi⟧ (⟦Dhaka, 2013⟧), in Italia da settembre, ⟦1E⟧, tel padre ⟦320 991 2283⟧
* ⟦Kaur Simran⟧ (⟦Jalandhar, 2012⟧), ⟦2E⟧, tel. fratello ⟦351-229-1180⟧
* ⟦Melnyk Oksana⟧ (⟦Leopoli, 2014⟧), ⟦1B⟧, ospite di ⟦Ivanna Melnyk⟧, ⟦via Po 18⟧`],
  ['elenco', `COMPOSIZIONE CLASSE PRIMA C

01 ⟦ABBRUZZESE PASQUALE⟧
02 ⟦BUONO VALERIA⟧
03 ⟦CARO DESIREE⟧
04 ⟦FORTE AMBRA⟧
05 ⟦GENTILE SIMONE⟧
06 ⟦GRANDE NICOLE⟧
07 ⟦PAPA LORENZO⟧
08 ⟦SALVI AZZURRA⟧
09 ⟦VINCI PERLA⟧`],
  ['elenco', `Progetto "Orto in classe" - adesioni raccolte

Nr
Nominativo alunno
Sezione
Recapito
1
⟦Tomasini Ludovico⟧
⟦3A⟧
⟦0461 229 018⟧
2
⟦Agostini Bea⟧
⟦3B⟧
⟦349 202 1188⟧
3
⟦Fedrizzi Ugo⟧
⟦3A⟧
⟦0461/551902⟧`],
  ['elenco', `Iscritti al corso di scacchi

⟦Vezzosi Gaia⟧
⟦12/05/2013⟧
⟦Prato⟧
⟦via Bologna 44⟧
⟦Hu Jia Yi⟧
⟦03/11/2012⟧
⟦Wenzhou⟧
⟦via Pistoiese 210⟧
⟦Magni Cosimo⟧
⟦28/02/2013⟧
⟦Firenze⟧
⟦via dei Mille 3⟧`],
  ['circolare', `Oggetto: convocazione genitori per consegna documenti di valutazione

giorno 12 ore 16: ⟦Aloisi⟧, ⟦Barone⟧, ⟦Cuffaro⟧, ⟦Di Maggio⟧ (⟦2A⟧)
giorno 12 ore 17: ⟦Ferlito⟧, ⟦Grasso⟧, ⟦Leanza⟧ (⟦2B⟧)`],
  ['elenco', `Alunni DSA, misure

Cod. alunno | Cl. | Misura
A-17 | ⟦2C⟧ | ⟦PDP⟧
A-18 | ⟦2C⟧ | ⟦tempi più lunghi⟧`],
  ['elenco', `Diete speciali, plesso Verdi

N. elenco;Classe;Dieta
4;⟦2A⟧;⟦no glutine⟧
9;⟦2A⟧;⟦no maiale⟧`],
  ['elenco', `CLASSE TERZA E - A.S. 2025/26

1. ⟦ALBERTO RITA⟧
2. ⟦CORAGGIO MASSIMO⟧
3. ⟦ERRANTE LORIS⟧
4. ⟦GIOIA MARCO⟧
5. ⟦LEGGIO SERENA⟧
6. ⟦PAGANO UGO⟧
7. ⟦RIDENTE ANITA⟧`],
  ['incarico', `Prot. n. 118/VII-6

Gent.ma Sig.ra Paola Ghirardi
⟦via Ceccarini 40⟧
⟦47838 Riccione (RN)⟧
Tel. ⟦0541 229 118⟧
e-mail: ⟦paolaghirardi@libero.it⟧

Oggetto: conferimento incarico di esperto madrelingua.`],
  ['determina', `DETERMINA
di liquidare € 40,00 a ⟦Piero Salis fu Efisio⟧, genitore dell'alunna ⟦Marta Salis⟧, ed € 30,00 a ⟦Anna Lai ved. Mura⟧, nonna di ⟦Luca Mura⟧.`],
  ['elenco', `Partecipanti: ⟦Orrù Bice⟧ (⟦Nuoro, 2011⟧), ⟦Keita Moussa⟧ (⟦Bamako, 2010⟧)`],
  ['elenco', `PROGETTO VELA – ISCRIZIONI AL 12/11
N;Allievo/a;Data nasc.;Comune nasc.;Cod. fiscale;Cl. e sez.;Rif. telefonico;Taglia
1;⟦Cavedon Ivan⟧;⟦14/02/2010⟧;⟦Chioggia⟧;⟦CVDVNI10B14C638K⟧;⟦2 A LSA⟧;⟦348 771 2290⟧;M
2;⟦Obradovic Tea⟧;⟦03/07/2009⟧;⟦Zara⟧;⟦BRDTEA09L43Z149M⟧;⟦3B AFM⟧;⟦041-5529981⟧;S
3;⟦Busetto Gioia⟧;⟦27/11/2010⟧;;;⟦2 A LSA⟧;⟦3331209987 (mamma)⟧;S
;Totale iscritti: 3;;;;;;`],
  ['elenco', `Iscrizioni certificazione DELF B1 (sessione maggio)

1. ⟦MORETTI Giada⟧ – ⟦Bergamo, 18.04.2008⟧ – ⟦4AL⟧ – ⟦giada.moretti08@hotmail.it⟧
2. ⟦EL IDRISSI Yassin⟧ – ⟦Casablanca, 02.01.2008⟧ – ⟦4BL⟧ – ⟦yassin.eli@outlook.com⟧
3. ⟦PEREZ QUISPE Nayeli⟧ – ⟦Lima, 30.09.2007⟧ – ⟦5AL⟧ – ⟦nay_pq@gmail.com⟧`],
  ['elenco', `Elettorato attivo – Consiglio di Istituto – componente genitori, seggio 1

N.ord | Elettore | Luogo e data di nascita | Figlio/a | Cl. | Firma
1 | ⟦Amato Rosaria⟧ | ⟦Gela 03/03/1980⟧ | ⟦Scerra Aldo⟧ | ⟦1A⟧ |
2 | ⟦Scerra Vincenzo⟧ | ⟦Niscemi 19/12/1977⟧ | ⟦Scerra Aldo⟧ | ⟦1A⟧ |
3 | ⟦Tandurella Sonia⟧ | ⟦Gela 21/06/1985⟧ | ⟦Ventura Mia⟧ | ⟦1C⟧ |`],
  ['elenco', `Assegnazione tutor PCTO

Studente: ⟦Bertoni Marco⟧ – ⟦4B SIA⟧ – Azienda: Meccanica Zeta srl – Tutor scolastico: prof. Carlo Vezzani
Studente: ⟦Qoku Erion⟧ – ⟦4B SIA⟧ – Azienda: Studio Lami & Associati – Tutor scolastico: prof.ssa Irma Foresti
Studente: ⟦Sala Benedetta⟧ – ⟦4C SIA⟧ – Azienda: Comune di Vignola – Tutor scolastico: prof. Carlo Vezzani`],
  ['verbale', `Il Consiglio esamina le domande di esonero dal contributo:

Domanda | Richiedente | Alunno | Classe | ISEE | Esito
1 | ⟦Vitale Immacolata⟧ | ⟦Russo Kevin⟧ | ⟦1C⟧ | ⟦3.900,00⟧ | accolta
2 | ⟦Abate Ciro⟧ | ⟦Abate Sharon⟧ | ⟦2A⟧ | ⟦12.100,00⟧ | respinta

La seduta è tolta alle 19.10.`],
  ['elenco', `ACCOUNT G-SUITE NUOVI ISCRITTI

Cognome Nome | Classe | Utenza | Psw iniziale
⟦Parodi Anna⟧ | ⟦1AL⟧ | ⟦parodi.anna@studenti.liceocolombo.example.it⟧ | ⟦Mare2025!⟧
⟦Traverso Luigi⟧ | ⟦1AL⟧ | ⟦traverso.luigi@studenti.liceocolombo.example.it⟧ | ⟦Sole2025!⟧`],
  ['circolare', `Oggetto: uso dell'ascensore

Sono autorizzati all'uso dell'ascensore gli alunni:
• ⟦Pinto Giuseppe⟧ ⟦2H⟧ (⟦stampelle⟧) fino al 12/12
• ⟦Moro Viola⟧ ⟦4C⟧ (⟦carrozzina⟧)
• ⟦Bianco Sara⟧ ⟦1F⟧ (⟦cardiopatia⟧)`],
  ['elenco', `Atti di nascita da acquisire: ⟦Ilie Denisa (Bacau, 22 marzo 2014)⟧; ⟦Traoré Sekou (Bamako, 1 gennaio 2013)⟧; ⟦Guzman Ruiz Joel (Guayaquil, 7 luglio 2012)⟧.`],
  ['elenco', `Iscrizione palestra scolastica: genitori paganti

Pagante (C.F.) / Figlio / Quota / Data bonifico / CRO
⟦Galli Mauro (GLLMRA75C10C573X)⟧ / ⟦Galli Tea⟧ / 120 / 03.10.25 / ⟦A1029938471⟧
⟦Succi Irene (SCCRNI80D50H294Y)⟧ / ⟦Forti Ivan⟧ / 120 / 04.10.25 / ⟦A1029938502⟧`],
  ['elenco', `Quadro riassuntivo alunni - ins. Claudia Renzi

+-----------------+--------+-------------+
| Alunno          | Nato   | Mail mamma  |
+-----------------+--------+-------------+
| ⟦Testa Rocco⟧     | ⟦5/5/15⟧ | ⟦testamaria@live.it⟧ |
| ⟦Capone Ginevra⟧  | ⟦9/8/15⟧ | ⟦g.capone77@yahoo.it⟧ |
+-----------------+--------+-------------+`],
  ['elenco', `"N.","Studente","Nato a","Nato il","Indirizzo","Tel."
"1","⟦Cattaneo Silvia⟧","⟦Lecco⟧","⟦02/02/2009⟧","⟦Via Azzone Visconti, 18 - 23900 Lecco⟧","⟦0341 28 11 90⟧"
"2","⟦Barakat Youssef⟧","⟦Il Cairo⟧","⟦19/08/2008⟧","⟦Via Marco D'Oggiono, 3⟧","⟦320 118 2239⟧"`],
  ['elenco', `ALUNNI CHE SI FERMANO A MENSA IL VENERDI'

⟦BELLO⟧  ⟦SIMONA⟧   ⟦3A⟧
⟦COSTANTE⟧  ⟦LUIGI⟧   ⟦3A⟧
⟦FELICE⟧  ⟦MARCO⟧   ⟦3B⟧
⟦MARINO⟧  ⟦ASIA⟧   ⟦3B⟧`],
  ['elenco', `A.S. 2025/2026 – PASTO DOMESTICO, AUTORIZZATI

SCUOLA PRIMARIA "G. RODARI"
COGNOME E NOME ALUNNO | CLASSE
⟦ALTAVILLA DIEGO⟧ | ⟦2B⟧
⟦BRAVO JESSICA⟧ | ⟦2B⟧
⟦LIBERO ANDREA⟧ | ⟦4A⟧
SCUOLA PRIMARIA "DON BOSCO"
COGNOME E NOME ALUNNO | CLASSE
⟦SERENO CHRISTIAN⟧ | ⟦1A⟧
⟦URSO KAROL⟧ | ⟦5B⟧`],
  ['elenco', `RIEPILOGO CREDITI FORMATIVI CLASSE 5^B

⟦Accardi Manuela⟧ 3^: 11 4^: 12 5^: 14 Tot. 37
⟦Bonsignore Rocco⟧ 3^: 9 4^: 10 5^: 11 Tot. 30
⟦D'Amico Jenny⟧ 3^: 10 4^: 11 5^: 12 Tot. 33`],
  ['elenco', `Pagamenti PagoPA non riconciliati

IUV | Debitore | CF debitore | Causale | €
0010002938471 | ⟦Ferri Gino⟧ | ⟦FRRGNI79C12D612W⟧ | assicurazione | 8,50
0010002938522 | ⟦Mohamud Asha⟧ | ⟦MHMSHA85E41Z345K⟧ | contributo vol. | 40,00`],
  ['elenco', `Ripetenti non più iscritti (art. 192)

⟦Barbaro Antonio⟧ cl. ⟦1AMM⟧ a.s. 23/24
⟦Femia Rocco⟧ cl. ⟦2BMM⟧ a.s. 24/25
⟦Strangio Teresa⟧ cl. ⟦1AMM⟧ a.s. 24/25`],
  ['elenco', `Festa di fine anno: chi porta cosa

torta: mamma di ⟦Elia B.⟧ (⟦333 1029 229⟧)
bibite: papà di ⟦Sofia⟧ e nonna di ⟦Amir⟧
giochi: fam. ⟦Cattani⟧`],
  ['elenco', `Squadra di orienteering (due colonne)

⟦Albini Carla⟧   ⟦2A⟧        ⟦Monti Ezio⟧     ⟦3C⟧
⟦Basso Reda⟧     ⟦2A⟧        ⟦Neri Fulvia⟧    ⟦3C⟧
⟦Cinti Ornella⟧  ⟦2B⟧        ⟦Olivo Sem⟧      ⟦3D⟧`],
  ['elenco', `Scheda comparativa

            Primo             Secondo            Terzo
Alunno      ⟦Gardini Ada⟧       ⟦Lenzi Bruno⟧        ⟦Moro Cinzia⟧
Classe      ⟦2A⟧                ⟦2A⟧                 ⟦2B⟧
Nascita     ⟦04/05/2013⟧        ⟦11/12/2012⟧         ⟦30/01/2013⟧`],
  ['elenco', `Moduli consegnati (senza intestazione)

⟦Ballarin Noa;2C;12/02/2012;Venezia;via Ca' Rossa 12⟧
⟦Zorzi Pietro;2C;30/06/2012;Mestre;via Piave 140⟧
⟦Hasan Mim;2D;01/01/2012;Dhaka;corso del Popolo 3⟧`],
  ['elenco', `Elenco partecipanti                          segue pag. 2
Cognome e      Data di       Classe/
nome           nascita       sezione
⟦Morelli Iva⟧    ⟦12.1.2012⟧     ⟦2/A⟧
⟦Nobili Teo⟧     ⟦3.10.2012⟧     ⟦2/C⟧
⟦Onida Sara⟧     ⟦30.9.2011⟧     ⟦3/A⟧`],
  ['elenco', `Alunno: ⟦Pavoni Luce⟧
Classe: ⟦4B⟧
Padre: ⟦Pavoni Dario⟧ – cell. ⟦340 118 2293⟧
Madre: ⟦Sella Ingrid⟧ – cell. ⟦347 228 1190⟧
Allergie: ⟦noci⟧

Alunno: ⟦Qiu Marco⟧
Classe: ⟦4B⟧
Padre: ⟦Qiu Wei⟧ – cell. ⟦388 112 9033⟧
Madre: ⟦Lin Mei⟧
Allergie: nessuna`],
  ['elenco', `Iscritti al corso ECDL

1 - ⟦Riva Tito (3AFM) tito.riva@tiscali.it⟧
2 - ⟦Sala Noemi (3AFM) noemi_sala@yahoo.it⟧
3 - ⟦Tosi Karim (4SIA) ktosi@icloud.com⟧
Totale: 3`],
  ['circolare', `Oggetto: cambio classe

Gli alunni sotto elencati cambiano sezione dal 1° marzo.
Nome e cognome: ⟦Alba Stefani⟧ Da: ⟦1A⟧ A: ⟦1C⟧
Nome e cognome: ⟦Dan Ionescu⟧ Da: ⟦1B⟧ A: ⟦1A⟧`],
  ['elenco', `Tesserini consegnati
n. tess. – nome – classe – foto
0091 – ⟦Zambelli Ivo⟧ – ⟦1A⟧ – sì
0092 – ⟦Abbate Nora⟧ – ⟦1A⟧ – no
0093 – ⟦Bini Leila⟧ – ⟦1B⟧ – sì`],
  ['elenco', `Campo scuola: sistemazione

Camera 101 (tripla): ⟦Festa Ada⟧ – ⟦Grillo Eva⟧ – ⟦Nave Pia⟧
Camera 102 (doppia): ⟦Pepe Ugo⟧ – ⟦Sale Max⟧
Camera 103: prof. Gatti`],
  ['elenco', `Confronto iscritti

Studente     ⟦Orlandi Meo⟧     ⟦Pasqua Lin⟧
Nato il      ⟦03/03/2011⟧      ⟦14/09/2011⟧
Telefono     ⟦0583 229 110⟧    ⟦347 118 2290⟧`],
  ['elenco', `Linea verde - andata

7.10 ⟦via Settevalli 300⟧ sale ⟦Bacci Tea⟧
7.14 ⟦strada Trasimeno Ovest 12⟧ salgono ⟦Cucci Ivo⟧ e ⟦Cucci Ada⟧
7.30 arrivo`],
  ['circolare', `Oggetto: passaggi di sezione degli alunni

Cognome e nome: ⟦Falchi Greta⟧ Da: ⟦2A⟧ A: ⟦2D⟧
Cognome e nome: ⟦Murgia Elia⟧ Da: ⟦2B⟧ A: ⟦2C⟧`],
  ['elenco', `Partecipanti al coro
Cognome e     Data di     Classe
nome          nascita
⟦Bianchi Ivo⟧   ⟦1.2.2012⟧    ⟦2A⟧
⟦Ferri Nora⟧    ⟦3.4.2012⟧    ⟦2B⟧
⟦Greco Pia⟧     ⟦5.6.2011⟧    ⟦3A⟧`],
  ['graduatoria', `Graduatoria di istituto, collaboratori scolastici

N. | Nominativo | Punti | Altro
1 | ⟨Gattuso Remo⟩ | 31,20 | ⟦due figli a carico⟧
2 | ⟨Pilla Vera⟩ | 30,00 | ⟦vedova⟧
3 | ⟨Rispoli Ezio⟩ | 28,40 | ⟨patente ECDL⟩`],
  ['elenco', `CORSO DI NUOTO – TURNO DEL MARTEDÌ
	Nominativo	Gruppo	Tel.	Nato a	il
1	⟦Bordignon Caterina⟧	⟦3ªA⟧	⟦0423 770112⟧	⟦Asolo⟧	⟦02/05/2014⟧
2	⟦Favaro Ismaele⟧	⟦3ªA⟧	⟦0423 771980⟧	⟦Treviso⟧	⟦11/08/2014⟧
3	⟦Osei Precious⟧	⟦3ªB⟧	⟦351 9001222⟧	⟦Kumasi⟧	⟦29/01/2014⟧`],
  ['elenco', `Abbonamenti trasporto scolastico

Tessera | Intestatario | Linea | Fermata | Residenza | Importo versato | Saldo
⟦88213⟧ | ⟦Iannone Rocco⟧ | 3 | Bivio Cappella | ⟦C.da Serre 14, Ripacandida⟧ | 210,00 | 0,00
⟦88214⟧ | ⟦Labella Teresa⟧ | 3 | Bivio Cappella | ⟦Via del Fosso 2⟧ | 105,00 | 105,00
⟦88219⟧ | ⟦Summa Donato⟧ | 1 | Piazza | ⟦Vico II Mercato 8⟧ | 210,00 | 0,00`],
  ['circolare', `Oggetto: Certificazioni Cambridge – convocazione

Candidate n. | Surname, Name | DOB | Class | Time
001 | ⟦Ferrarin, Agata⟧ | ⟦14/01/2010⟧ | ⟦3A LIN⟧ | 9.00
002 | ⟦Ghiotto, Samuele⟧ | ⟦28/03/2010⟧ | ⟦3B LIN⟧ | 9.15
003 | ⟦Lovato, Irene⟧ | ⟦02/06/2009⟧ | ⟦4A LIN⟧ | 9.30`],
  ['elenco', `Registro consegna libretti assenze

⟦ACCARDI VINCENZO⟧ ............ ⟦1A⟧ ........ firma padre
⟦BADALAMENTI SOFIA⟧ ........... ⟦1A⟧ ........ firma madre
⟦CALÌ MARIA ELENA⟧ ............ ⟦1B⟧ ........ firma tutore`],
  ['elenco', `Scheda di accoglienza
Alunno: ⟦Gjoka Arben⟧		Classe: ⟦1D⟧
Nato a: ⟦Durazzo⟧		il: ⟦3 marzo 2015⟧
Via: ⟦Risorgimento 112⟧		Città: ⟦Fabriano⟧	CAP: ⟦60044⟧
Padre: ⟦Gjoka Ilir⟧		cell.: ⟦329 4510098⟧
Madre: ⟦Hoxha Drita⟧		cell.: ⟦327 0098110⟧`],
  ['elenco', `Consegna cedole librarie

Nominativo             Codice fiscale        Cedola     Libreria           Firma
⟦Altieri Samira⟧         ⟦LTRSMR16A41F839H⟧      C-0091     Libreria Alfa      
⟦Buonanno Ciro⟧          ⟦BNNCRI16D12F839Q⟧      C-0092     Libreria Alfa      
⟦Caputo Nunzia⟧          ⟦CPTNNZ15S60F839S⟧      C-0093     Cartolibreria Gi.   
                                       Totale cedole 3`],
  ['elenco', `Corso PON «Scriviamo insieme» – corsisti

n | corsista | sez. | m/f | data di nascita | residente in | indirizzo | tel
1 | ⟦Fava Lorenza⟧ | ⟦D⟧ | F | ⟦1/2/14⟧ | ⟦Budrio⟧ | ⟦via Golinelli 3/a⟧ | ⟦051802211⟧
2 | ⟦Gamberini Teo⟧ | ⟦D⟧ | M | ⟦7/6/14⟧ | ⟦Budrio⟧ | ⟦via Mori 21⟧ | ⟦051 803399⟧
3 | ⟦Ibrahimi Lule⟧ | ⟦E⟧ | F | ⟦13/11/13⟧ | ⟦Medicina⟧ | ⟦p.zza Garibaldi 2⟧ | ⟦3289900123⟧`],
  ['elenco', `TABELLA A – ELENCO ASSEGNATARI BORSE DI STUDIO

Prot.  Assegnatario/a   Indirizzo  ISEE  Importo
4410/2026  ⟦Lamanna Giusy⟧  ⟦Via Costa 8, Taurianova⟧  ⟦4.120,00⟧  250,00
4411/2026  ⟦Mammoliti Rocco⟧  ⟦Via Roma 71, Cittanova⟧  ⟦6.900,50⟧  250,00
4419/2026  ⟦Romanò Carmela⟧  ⟦C.da Pegara, Oppido M.⟧  ⟦3.015,00⟧  250,00`],
  ['elenco', `Anagrafe vaccinale | da inviare ASL

Cogn.|Nome|Sesso|Data n.|Com. nasc.|Cod. Fisc.|Via|N.|CAP|Com. res.
⟦Amoroso⟧|⟦Vera⟧|F|⟦08/08/2020⟧|⟦Andria⟧|⟦MRSVRE20M48A285Z⟧|⟦Ferrara⟧|⟦12⟧|⟦76123⟧|⟦Andria⟧
⟦Bafunno⟧|⟦Nicola⟧|M|⟦25/11/2020⟧|⟦Trani⟧|⟦BFNNCL20S25L328U⟧|⟦Bovio⟧|⟦7⟧|⟦76125⟧|⟦Trani⟧`],
  ['elenco', `Iscrizioni tardive 2026/27: 
- ⟦Aouad Nour⟧, cl. ⟦1ª⟧, da Marocco, nata ⟦12.3.20⟧, fam. ⟦Aouad, via Trieste 4⟧
- ⟦Bogdan Ioan⟧, cl. ⟦3ª⟧, da Romania, nato ⟦1.12.17⟧, fam. ⟦Bogdan, via Carso 11⟧`],
  ['elenco', `Cognome e nome	Matricola	Corso	Tel
⟦Moro Asia⟧	⟦S004412⟧	LES	⟦3470099112⟧
⟦Fabbro Denis⟧	⟦S004413⟧	LES	⟦3470099113⟧
Subtotale LES	2		
⟦Nassi Kaya⟧	⟦S004501⟧	LSU	⟦3511122233⟧`],
  ['elenco', `nominativo,sesso,nascita,comune,cf,cittadinanza
"⟦Kone, Mariam⟧",F,⟦2013-04-05⟧,⟦Abidjan⟧,⟦KNOMRM13D45Z313E⟧,ivoriana
"⟦Lupi, Giacomo⟧",M,⟦2013-09-19⟧,⟦Siena⟧,⟦LPUGCM13P19I726B⟧,italiana`],
  ['graduatoria', `Corso di strumento, esiti della selezione
Candidato | Nato il | Strumento | Voto
⟦BERTOLI ANITA⟧ | ⟦03/06/2013⟧ | flauto | 9,25
⟦SORU LUCA⟧ | ⟦19/11/2013⟧ | tromba | 8,75`],
  ['circolare', `Permessi del personale, dicembre
⟦Marras Delia⟧: 3 e 4 (⟦visita specialistica⟧)
⟦Ventura Onorio⟧: 9 (⟦assistenza al padre, L. 104⟧)
⟦Ligas Franca⟧: 12 (⟦donazione di sangue⟧)`],
  ['elenco', `Anagrafica nuovi iscritti – Sezione Primavera

⟦Belotti Greta⟧ – n. ⟦Chiari⟧ ⟦03.02.2024⟧ – ⟦via Roccafranca 12⟧ – mamma ⟦340.7712009⟧
⟦Khan Zayan⟧ – n. ⟦Brescia⟧ ⟦19.05.2024⟧ – ⟦vicolo Torre 3⟧ – papà ⟦351.0098812⟧
⟦Turra Enea⟧ – n. ⟦Iseo⟧ ⟦30.11.2023⟧ – ⟦cascina Rota 4⟧ – nonna ⟦030.984412⟧`],
  ['elenco', `ELENCO ALLIEVI – CORSO SERALE

1	⟦ABDELAZIZ Karim⟧	⟦Il Cairo⟧	⟦12/03/1989⟧	⟦via Adda 4, Dalmine⟧	⟦3332211009⟧
2	⟦BREMBILLA Sonia⟧	⟦Ponte S. Pietro⟧	⟦30/07/1978⟧	⟦via Bravi 15, Terno⟧	⟦3480098123⟧
3	⟦COTI ZELATI Luca⟧	⟦Crema⟧	⟦11/11/1995⟧	⟦p.za Libertà 1, Treviglio⟧	⟦3209911882⟧`],
  ['graduatoria', `Graduatoria provvisoria III fascia – classe di concorso A041

Pos;Cognome;Nome;Nato il;Prov;Punti;Titoli pref.;Telefono
1;Achenza;Teresa;⟦12/04/1985⟧;⟦SS⟧;78,5;⟦Q⟧;⟦3401122998⟧
2;Barria;Loredana;⟦03/09/1979⟧;⟦NU⟧;71,0;;⟦0784 33112⟧
3;Cossu;Fabrizio;⟦25/12/1990⟧;⟦OR⟧;66,5;⟦R⟧;⟦3497712334⟧`],
  ['elenco', `Lista d'attesa – nido integrato

prog. 1 – dom. 334 – ⟦TESTA ALICE⟧ – ⟦12.01.25⟧ – ⟦v. Marconi 8⟧ – madre lavoratrice
prog. 2 – dom. 341 – ⟦MANCUSO LEON⟧ – ⟦03.02.25⟧ – ⟦v. Nenni 12⟧ – ⟦L.104⟧`],
  ['elenco', `Studenti maggiorenni – deleghe firma

cognome | nome | nato/a a | il | residente a | via | n. | doc. n. | rilasciato da
⟦Prati⟧ | ⟦Elisabetta⟧ | ⟦Parma⟧ | ⟦2/2/2008⟧ | ⟦Collecchio⟧ | ⟦Spezia⟧ | ⟦14⟧ | ⟦CA90021BB⟧ | Comune di Collecchio
⟦Quintavalla⟧ | ⟦Mirko⟧ | ⟦Fidenza⟧ | ⟦19/5/2007⟧ | ⟦Noceto⟧ | ⟦Gramsci⟧ | ⟦3/b⟧ | ⟦CB12009CC⟧ | Comune di Noceto`],
  ['elenco', `Utenze Google Workspace create oggi

⟦Valli Emma⟧	⟦emma.valli@studenti.icpascoli.edu.it⟧	⟦Pascoli!91⟧	OU=/Studenti/1A
⟦Zucchi Ian⟧	⟦ian.zucchi@studenti.icpascoli.edu.it⟧	⟦Pascoli!92⟧	OU=/Studenti/1A`],
  ['elenco', `Colloqui con lo psicologo – calendario riservato

9.00 | ⟦3B⟧ | ⟦G.T.⟧ | ⟦attacchi di panico⟧
9.30 | ⟦2A⟧ | ⟦L.M.⟧ | in corso
10.00 | ⟦1C⟧ | ⟦S.R.⟧ | in corso`],
  ['circolare', `Appuntamenti per la foto del libretto

ore 8.30   ⟦Amato E.⟧      n. ⟦27/03/2010⟧
ore 8.40   ⟦Nobile S.⟧     n. ⟦14/07/2010⟧
ore 8.50   ⟦Pace G.⟧       n. ⟦02/12/2010⟧`],
  ['incarico', `Il sottoscritto
Cognome: Morini
Nome: Silvio
Luogo nascita: ⟦Pistoia⟧
Data nascita: ⟦04-10-1974⟧
Domicilio fiscale: ⟦Via dei Fabbri 31, 51100 Pistoia⟧
Telefono: ⟦0573 881122⟧
accetta l'incarico.`],
  ['elenco', `Consegna materiali

N.   Conto                         Assegnatario        Carta d'identità   Matr.      CL     nato/a il
1    ⟦IT40B0583909131499316595319⟧   ⟦Leone Zoe⟧                              ⟦S70169⟧     ⟦IV A⟧
2    ⟦IT13M0485901316979930765149⟧   ⟦La Rocca Alice⟧      ⟦YE0603081⟧          ⟦420713⟧     ⟦1ª A⟧   ⟦11/10/2015⟧
3    ⟦IT26H0514305229375936807295⟧   ⟦Dell'Orto Gloria⟧                       ⟦BDG-1367⟧   ⟦4 D⟧`],
  ['avviso', `Laboratorio di ceramica - iscritti

Beneficiario; Matricola; D.N.; Tutore; Cod. Fiscale; CL
⟦CASTAGNA Mara⟧; ⟦633150⟧; ⟦23/4/12⟧; ⟦Iqbal Nives⟧; ; ⟦1E⟧
⟦ZHAO Alice⟧; ; ⟦23/07/2016⟧; ⟦Papa Tea⟧; ⟦BDCHET44T39I561A⟧; ⟦1A⟧`],
  ['elenco', `Comodato d'uso

Nome alunno | Nome utente | Parola chiave | Comune di nascita
⟦Di Bella Ilaria⟧ | ⟦i.dibella⟧ | ⟦gelso⟧ | ⟦Gela⟧
⟦De Rosa Olga⟧ | ⟦olga_d⟧ | ⟦99790⟧ | ⟦Mestre⟧`],
  ['circolare', `Registro delle consegne

⟦Dario⟧ | ⟦Provenzano⟧ | ⟦361 3141754⟧ | ⟦RIDGCT86E92D254D⟧ | 25,00
⟦Vito⟧ | ⟦Schiavon⟧ | ⟦3345087269⟧ | ⟦TLBFSA64A02A626E⟧ | 25,00`],
  ['elenco', `Registro delle consegne

⟦Gruber Olga⟧,⟦IV A⟧,⟦CB13245EN⟧
⟦D'Angelo Rita⟧,⟦2C⟧,⟦YC9107270⟧
⟦Hoxhaj Sergio⟧,⟦2B⟧,⟦CA88621CH⟧`],
  ['elenco', `Prospetto

Comune di nascita | Partecipante | Data n.
 | ⟦CASTAGNA Vera⟧ | ⟦23-01-2013⟧
⟦Mestre⟧ | ⟦BEVILACQUA SERGIO⟧ | ⟦25/4/09⟧`],
  ['circolare', `Scuolabus, linea rossa – fermate da lunedì

06.50 ⟦loc. Monte Calvo, casa 3⟧: ⟦Deiana Miriam⟧, ⟦Deiana Ivo⟧
07.05 ⟦Cascina Bruciata⟧: ⟦Colombo Arturo⟧
07.20 piazza Cavour (fermata pubblica): nove alunni`],
  ['circolare', `Pulmino, prelievi del secondo mezzo

Ordine | Prelievo | Chi sale
1 | ⟦Masseria Lo Surdo⟧ | ⟦Capalbo Serena⟧
2 | ⟦bivio per Donnola⟧ | ⟦Perri Agazio⟧`],
  ['graduatoria', `GRADUATORIA ATA, collaboratori scolastici

1° ⟨Tonelli Lorena⟩, punti 188
   n. ⟦11.5.1970⟧ – c.f. ⟦TNLLRN70E51L500P⟧ – ⟦0722 30 19 44⟧
2° ⟨Tarsi Walter⟩, punti 170
   n. ⟦11.6.1971⟧ – c.f. ⟦TRSWTR71H11L500P⟧ – ⟦0722 30 19 45⟧`],
  ['elenco', `Scambio, documenti per il volo

Viaggiatrice 1: ⟦Sabatini Alma⟧ / ⟦19 magg. 2008⟧ / ⟦Sulmona⟧ / carta id. ⟦CA 6610 9TR⟧
Viaggiatrice 2: ⟦Di Iorio Marta⟧ / ⟦27 magg. 2008⟧ / ⟦Isernia⟧ / carta id. ⟦AX 5140 772⟧`],
  ['circolare', `Incidente informatico: l'account coinvolto è di un alunno.
Account coinvolto ⟦y.neri09⟧ della studentessa ⟦Yara Neri⟧, PIN del dispositivo ⟦480713⟧ da sostituire.`],
  ['circolare', `L'assistente Gavino Puddu usa un ciclomotore, contrassegno ⟦X7B4KD⟧, e l'auto assicurata con polizza ⟦Tirrena n. 771 4402 09⟧.`],
]
