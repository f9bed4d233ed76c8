import type { Act } from './act.ts'

/** Invented acts of many invented schools, on which the recognizers were built; names, places and numbers are of nobody. */
export const builtOn: Act[] = [
  { id: 'a01', kind: 'circolare', text: `ISTITUTO COMPRENSIVO «⟨Grazia Deledda⟩» – ⟨via Lussu 14⟩, Monteforru
Circolare n. 12 del 22 settembre 2025
Alle famiglie – Al sito

Oggetto: premio di lettura

Si comunica che l'alunna ⟦N Rosa Sereno⟧ (⟦C 2B⟧) ha vinto il premio comunale di lettura. Seconda classificata ⟦N Bianca Fiore⟧, terza ⟦N Grazia Piras⟧. La cerimonia si terrà in ⟨piazza Grazia Deledda⟩ con letture da ⟨Canne al vento⟩.
Un plauso anche alla maestra ⟨Speranza Melis⟩, referente del progetto.
La Dirigente scolastica
⟨Ignazia Murgia⟩` },
  { id: 'a02', kind: 'elenco', text: `ELENCO AMMESSI AL LABORATORIO DI CERAMICA
⟦N ZANETTIN, Achille⟧ - ⟦C 1A⟧
⟦N DAL CORSO, Ginevra⟧ - ⟦C 1A⟧
⟦N BRUSEGAN, Tobia⟧ - ⟦C 1C⟧
⟦N NWOSU, Chiamaka⟧ - ⟦C 1C⟧
⟦N TREVISIOL, Emma⟧ - ⟦C 1D⟧` },
  { id: 'a03', kind: 'determina', section: 'albo-online', text: `DETERMINA N. 88
Il Dirigente scolastico
Visto il D.I. 28 agosto 2018, n. 129; visto l'art. 50 del D.Lgs. 31 marzo 2023, n. 36; considerato che occorre un esperto di teatro;
DETERMINA
di affidare a ⟨Onorina Sgarbossa⟩, nata a ⟦L Bassano del Grappa⟧ il ⟦B 4/2/1981⟧, C.F. ⟦F SGR NRN 81B44 A703 K⟧, residente in ⟦A via delle Fosse 9, 36061 Bassano del Grappa (VI)⟧, il laboratorio «⟨Scene di classe⟩», CIG ⟨B2C4D6E8F0⟩, compenso € 1.400,00, da versare sull'IBAN ⟦I IT40 S054 2811 1010 0000 0123 456⟧.
Il RUP è il DSGA ⟨Eros Bettiol⟩.` },
  { id: 'a04', kind: 'circolare', text: `Oggetto: ingresso posticipato
Per lo sciopero dei trasporti di venerdì 5 dicembre le lezioni iniziano alle ore 9:00. Le classi ⟨quarte⟩ e ⟨quinte⟩ entrano da ⟨via Cesare Battisti⟩. Il referente di plesso ⟨prof. Oreste Tuveri⟩ è a disposizione al numero ⟨070 8841207⟩ o all'indirizzo ⟨vicepresidenza@liceoasproni.edu.it⟩.
Nota prot. n. 5541/II.5 del 02/12/2025. Rif. art. 1, comma 3, L. 146/1990.` },
  { id: 'a05', kind: 'circolare', text: `Oggetto: consigli di classe straordinari
Il consiglio della classe ⟦C 3ª B⟧ è convocato martedì per l'esame del ⟦H PDP⟧ di ⟦N M.R.⟧; la documentazione (⟦H certificazione di dislessia e disortografia⟧) è agli atti. La coordinatrice ⟨prof.ssa Nives Cossutta⟩ redige il verbale.` },
  { id: 'a06', kind: 'circolare', text: `Alle famiglie degli alunni con DSA
Si ricorda che il PDP va firmato entro il 30 novembre. La certificazione ai sensi della L. 170/2010 si consegna in segreteria. Gli insegnanti di sostegno sono a disposizione nei giorni di ricevimento. I permessi previsti dalla L. 104/1992 si chiedono dal portale. Chi soffre di allergie alimentari porta il certificato del medico. L'insegnamento della religione cattolica è facoltativo.
Il Dirigente ⟨Aurelio Vuerich⟩` },
  { id: 'a07', kind: 'verbale', section: 'organizzazione/organi', text: `VERBALE N. 3 – CONSIGLIO D'ISTITUTO
Sono presenti: la Dirigente ⟨Ludmilla Ferrarese⟩, i docenti ⟨Ettore Caneva⟩, ⟨Maria Sole Zanardo⟩, ⟨Iris De Bortoli⟩; i genitori ⟨Moreno Callegaro⟩ e ⟨Olena Bondar⟩; l'assistente ⟨Ivone Pagotto⟩. Risulta assente ⟨Dario Scarpellon⟩ (⟦H operato d'urgenza di appendicite⟧).
Il Consiglio esamina la lettera del sig. ⟦N Armando Favaretto⟧, nonno di ⟦N Giosuè Favaretto⟧, che chiede di rateizzare il contributo perché ⟦X senza stipendio da marzo⟧. La richiesta è accolta con delibera n. ⟨14⟩.
Segretario verbalizzante ⟨Ettore Caneva⟩` },
  { id: 'a08', kind: 'circolare', text: `Oggetto: sostituzioni di domani
Il prof. ⟦N Gavino Deriu⟧ è ⟦H in malattia⟧ fino a sabato; la prof.ssa ⟦N Efisia Cocco⟧ usufruisce di un giorno di ⟦Z permesso ai sensi della L. 104⟧. In 2A supplirà ⟨Bachisio Sanna⟩, in 3C ⟨Tonina Loi⟩.` },
  { id: 'a09', kind: 'graduatoria', section: 'albo-online', text: `Graduatoria definitiva per il reclutamento di un esperto madrelingua inglese
| Pos. | Cognome e nome | Data di nascita | Titoli | Esperienza | Totale |
|---|---|---|---|---|---|
| 1 | ⟨Whitcombe Harriet⟩ | ⟦B 03/09/1978⟧ | 30 | 41 | 71 |
| 2 | ⟨Lo Giudice Santa⟩ | ⟦B 17/12/1985⟧ | 28 | 33 | 61 |
Esclusa: ⟦N Bortolaso Milva⟧ (domanda fuori termine).
Preferenze: ⟨Lo Giudice Santa⟩, ⟦O tre figli a carico⟧.` },
  { id: 'a10', kind: 'tabella-at', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Cognome;Nome;Codice fiscale;Oggetto;Durata;Compenso
⟨Scattolin⟩;⟨Zaira⟩;⟦F SCTZRA77D52L736Q⟧;sportello d'ascolto;10/2025-06/2026;2.400,00
⟨Abdelrahman⟩;⟨Youssef⟩;⟦F BDLYSF83H14Z336M⟧;mediazione linguistica;02/2026-05/2026;900,00` },
  { id: 'a11', kind: 'circolare', text: `Si informa che la mamma di ⟦N lamin ceesay⟧ (⟦C 5 A⟧ primaria) cerca il giubbotto dimenticato in palestra; chi lo trova chiami ⟦P 351.8840127⟧ o scriva a ⟦E fatou_ceesay@hotmail.it⟧.` },
  { id: 'a12', kind: 'circolare', text: `Oggetto: utilizzo dell'auto propria
Si autorizza la docente ⟦N Noemi Pistorello⟧ all'uso dell'auto propria, Fiat Panda targata ⟦V GA 418 LK⟧, assicurata con ⟦O Assitalica polizza n. 77410298⟧, patente ⟦D U1R44021KX⟧, per recarsi al plesso «⟨Andrea Zanzotto⟩».` },
  { id: 'a13', kind: 'circolare', text: `Uscita didattica del 14 aprile
Ritrovo ore 7:15 in ⟨piazza Vittorio Emanuele II⟩, partenza con il pullman della ditta ⟨Autoservizi Ghirardo S.n.c.⟩ targato ⟨FM 220 ZT⟩. Accompagnano le docenti ⟨Alma Bertuzzo⟩ e ⟨Lidia Kofler⟩. Pranzo presso ⟨Trattoria Da Gino⟩. Visita alla casa natale di ⟨Ippolito Nievo⟩ e al museo «⟨Tina Merlin⟩».` },
  { id: 'a14', kind: 'avviso', text: `Si avvisa che la collaboratrice scolastica ⟦N Addolorata Summa⟧ fruirà di ⟦H congedo per gravi patologie⟧ e che ⟦N Rocco Lacava⟧ è stato collocato ⟦H in aspettativa per motivi di famiglia⟧. Le pulizie del piano terra sono affidate a ⟨Servizi Lucani Soc. Coop.⟩.` },
  { id: 'a15', kind: 'elenco', text: `Allergie e diete – mensa plesso Arcobaleno
⟦N Diletta Cantoro⟧: ⟦H allergia alle arachidi⟧
⟦N Aarav Sharma⟧: ⟦R vegetariano per motivi religiosi⟧
⟦N Jacopo Lovisetto⟧: ⟦H favismo⟧
⟦N Samuele Urzì⟧: ⟦H non può mangiare glutine⟧` },
  { id: 'a16', kind: 'circolare', text: `Convocazione GLO
Si convoca per il 20/11/2025 alle ore 15.00 il ⟦Z GLO⟧ dell'alunno ⟦N Ruggero Schiraldi⟧, classe ⟦C 2 D⟧. Sono invitati i genitori, sig.ri ⟦N Schiraldi Nunzio⟧ e ⟦N Capogna Loredana⟧, la docente ⟨Miriam Nardulli⟩ e la dott.ssa ⟨Elvira Cutrone⟩ dell'ASL.` },
  { id: 'a17', kind: 'circolare', text: `Oggetto: provvedimento disciplinare
Con riferimento ai fatti del 3 marzo, allo studente ⟦N Denis Marku⟧ della ⟦C 4 BSA⟧ è inflitta la ⟦G sospensione dalle lezioni per cinque giorni⟧ per ⟦G avere danneggiato due computer⟧. La famiglia può ricorrere all'Organo di garanzia.` },
  { id: 'a18', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Determina di liquidazione n. 7
Si liquida alla ditta ⟨Termoidraulica Sartorello di Sartorello Gino⟩, P.IVA ⟨03214560283⟩, con sede in ⟨via dell'Artigianato 3, Cittadella (PD)⟩, la fattura n. ⟨44/PA⟩ del ⟨12/01/2026⟩ di € 640,00. CIG ⟨Z4A3B2C1D0⟩. Responsabile del procedimento: ⟨Eros Bettiol⟩. Legale rappresentante: ⟨Gino Sartorello⟩.` },
  { id: 'a19', kind: 'tabella-at', section: 'pagamenti/dati-sui-pagamenti', text: `| Data | Beneficiario | Causale | Importo |
|---|---|---|---|
| 04/02/2026 | ⟨Elettroforniture Isontine S.r.l.⟩ | lampade | 214,00 |
| 06/02/2026 | ⟦N Visintin Rosalba⟧ | rimborso quota gita di ⟦N Visintin Alex⟧ | 85,00 |
| 09/02/2026 | ⟦N Hoxhaj Drita⟧ | ⟦X sussidio per famiglia in difficoltà⟧ | 150,00 |` },
  { id: 'a20', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `CURRICULUM VITAE EUROPEO
Cognome e nome: ⟨Tagliapietra Oriana⟩
Nata a ⟦L Chioggia⟧ il ⟦B 22 luglio 1974⟧
Residente in ⟦A Calle del Forno 118, 30015 Chioggia⟧
Cell. ⟦P 349 7715506⟧ – e-mail ⟦E oriana.tp@yahoo.it⟧ – PEC ⟦E oriana.tagliapietra@pec.psyveneto.example⟧
⟦O Sposata, due figli⟧. Patente B, automunita.
Psicologa scolastica presso ⟨IC «G. Marconi»⟩ dal 2012. Tesi su ⟨Jean Piaget⟩ con il prof. ⟦N Ubaldo Rampin⟧.` },
  { id: 'a21', kind: 'circolare', text: `Credenziali di accesso
Per il laboratorio usare l'utente ⟦O t.scarabello.stud⟧ con password ⟦O Nuvola!2026⟧ dello studente ⟦N Tiziano Scarabello⟧, ⟦C 1 INF⟧. La stampante risponde a ⟨10.0.4.12⟩, la versione del client è la ⟨4.12.0.3⟩. Ciascuno usi le credenziali proprie. I docenti accedono con le credenziali proprie.` },
  { id: 'a22', kind: 'circolare', text: `Ufficio alunni: ⟨Ines Mocellin⟩, ⟨Fulvia Zordan⟩
Ufficio personale: ⟨Gildo Peruzzo⟩
Ufficio protocollo: ⟨Nora Scapin⟩
La segreteria riceve dal lunedì al venerdì, tel. ⟨0424 551820⟩.` },
  { id: 'a23', kind: 'tabella-at', section: 'servizi-erogati/carta-dei-servizi', text: `| Servizio | Alunni | Genitori | Docenti |
|---|---|---|---|
| Registro elettronico | sì | sì | sì |
| Prestito libri | sì | no | sì |
| Sala stampa | no | no | sì |` },
  { id: 'a24', kind: 'circolare', text: `Agli alunni
Gli alunni devono:
- Portare il materiale ogni giorno;
- Rispettare gli orari;
- Consegnare le giustificazioni;
- Usare le credenziali proprie.
Gli alunni possono:
1. Usare la biblioteca «⟨Gianni Rodari⟩»
2. Fermarsi in cortile
3. Chiedere colloquio` },
  { id: 'a25', kind: 'regolamento', text: `REGOLAMENTO DELLE USCITE
Art. 1 – Le uscite si svolgono in orario scolastico. Art. 2 – Per gli alunni con disabilità è presente l'insegnante di sostegno o l'assistente. Art. 3 – Lo studente sospeso dalle lezioni non partecipa. Art. 4 – Chi versa in condizioni di disagio economico chiede il contributo allegando l'ISEE. Art. 5 – Per motivi religiosi o di salute si può chiedere un pasto diverso.
Approvato con delibera n. 22 del 10/11/2025 (art. 10, c. 3, lett. e) del D.Lgs. 297/1994; D.P.R. n. 249/1998; C.M. 291/1992).` },
  { id: 'a26', kind: 'circolare', text: `Libri di testo: ⟨U. Avolio⟩, «Numeri in gioco», ISBN ⟨9788812345670⟩; ⟨Carla Mondadoro e Piero Angeletta⟩, «Storie vicine», ed. ⟨Loescher⟩. In biblioteca si leggono ⟨Italo Calvino⟩, ⟨Elsa Morante⟩ e ⟨Mario Rigoni Stern⟩. Il concorso «⟨Sandro Pertini⟩» scade il 12 marzo.` },
  { id: 'a27', kind: 'circolare', text: `Adesioni allo sciopero
La docente ⟦N Assuntina Carboni⟧ ha comunicato ⟦U di scioperare⟧; il prof. ⟦N Priamo Zedda⟧ è ⟦U iscritto alla UIL Scuola⟧; il sig. ⟦N Efrem Usai⟧ fruisce di ⟦U permesso sindacale⟧ il giorno 9.
Lo sciopero è proclamato da ⟨FLC CGIL e Cobas⟩. Chi intende aderire può dichiararlo entro il 4.` },
  { id: 'a28', kind: 'circolare', text: `Si comunica che il minore ⟦N Ionel Dobre⟧ è ⟦J affidato ai servizi sociali con decreto del Tribunale per i minorenni⟧ e può essere ritirato solo dalla sig.ra ⟦N Florica Manea⟧ (carta d'identità n. ⟦D CA55512HG⟧).` },
  { id: 'a29', kind: 'circolare', text: `Elenco rappresentanti: ⟦N Rizzardini Flavia⟧ (⟦C 1A⟧, tel. ⟦P 3489921170⟧), ⟦N Bello Serena⟧ (⟦C 1B⟧, ⟦P +39 340 77 18 225⟧), ⟦N Fonzaso Bruna⟧ (⟦C 2A⟧, ⟦E bruna.fonzaso@tiscali.it⟧).` },
  { id: 'a30', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `LETTERA DI INCARICO
Tra l'⟨Istituto «Carlo Rosselli»⟩, rappresentato dalla Dirigente ⟨Wilma Trettel⟩, e il dott. ⟨Luca Pallaoro⟩, nato a ⟦L Pergine Valsugana (TN)⟧ il ⟦B 30.11.1988⟧, C.F. ⟦F plllcu88s30g452t⟧, domiciliato in ⟦A vicolo Stretto 2, Trento⟧, P.IVA ⟨02345670221⟩, si conviene quanto segue. Compenso: € 3.000,00 sul conto ⟦I IT75Z0830401807000007654321⟧.` },
  { id: 'a31', kind: 'circolare', text: `COMPOSIZIONE SQUADRA DI ATLETICA
⟦N DE SANTIS MARIAVITTORIA⟧ ⟦C 3E⟧
⟦N LO BUE CALOGERO⟧ ⟦C 3E⟧
⟦N NDOYE ABDOULAYE⟧ ⟦C 2F⟧
⟦N D'ALÌ MARIA ASSUNTA⟧ ⟦C 2F⟧
⟦N SCIMECA SALVUCCIO⟧ ⟦C 1G⟧
Accompagna il prof. ⟨Liborio Quagliana⟩.` },
  { id: 'a32', kind: 'circolare', text: `Si autorizza l'uscita anticipata di ⟦N Chen Yutong⟧ per ⟦H visite logopediche settimanali⟧ e di ⟦N Karima Bouzid⟧, che usa le ⟦Z stampelle⟧. ⟦N Tommaso Dal Molin⟧ è seguito dalla ⟦H neuropsichiatria⟧.` },
  { id: 'a33', kind: 'tabella-at', section: 'sovvenzioni/atti-di-concessione', text: `Concessioni dell'anno 2025
⟨Associazione Sportiva Dilettantistica Rondine⟩, C.F. ⟨91002340271⟩: uso della palestra
⟦N Traversin Mafalda⟧, € 1.100,00, ⟦X nucleo monoreddito in affitto⟧
⟦N Kone Mariam⟧, € 1.300,00, ⟦H spese per cure del figlio⟧` },
  { id: 'a34', kind: 'avviso', section: 'albo-online', text: `Individuazione supplente
In sostituzione della prof.ssa ⟦N Nausica Bonomelli⟧, assente per ⟦H maternità⟧, è individuato l'aspirante ⟨Fulgenzio Trapletti⟩, posto comune, 18 ore settimanali, dal 10/01/2026 al 30/06/2026.` },
  { id: 'a35', kind: 'circolare', text: `Orario di ricevimento
| Docente | Materia | Giorno | Ora |
|---|---|---|---|
| ⟨Zambelli Rosanna⟩ | Italiano | lunedì | 10-11 |
| ⟨Fiore Domenico⟩ | Matematica | martedì | 9-10 |
| ⟨Sereni Grazia⟩ | Arte | giovedì | 11-12 |` },
  { id: 'a36', kind: 'circolare', text: `Il numero di telefono del padre, ⟦P 0039 328 4471 920⟧, va usato solo in caso di urgenza; in alternativa telefonare a casa ⟦P 0445 381922⟧ (famiglia ⟦N Dalla Riva⟧, ⟦A contrà Mure 22⟧). Ambulatorio scolastico: ⟨0445 520110⟩.` },
  { id: 'a37', kind: 'tabella-at', section: 'performance/ammontare-complessivo-dei-premi', text: `Fondo d'istituto: totale ⟨€ 41.220,00⟩.
Docenti: ⟨€ 28.300,00⟩; ATA: ⟨€ 12.920,00⟩.
⟦N Perissinotto Gemma⟧: ⟦O 1.150,00 euro⟧` },
  { id: 'a38', kind: 'verbale', text: `Verbale del consiglio della ⟨2 C⟩
Presiede la prof.ssa ⟨Norma Tomat⟩. Si rileva che l'alunna ⟦N Gioia Petris⟧ ha difficoltà legate a ⟦H un disturbo dell'attenzione⟧; ⟦N Kevin Zuliani⟧ ha ricevuto ⟦G tre note⟧; ⟦N Amira Saleh⟧ osserva il ⟦R digiuno del Ramadan⟧; ⟦N Paolo Cantarutti⟧ vive in una ⟦X casa famiglia⟧. Il profitto della classe è buono.` },
]
