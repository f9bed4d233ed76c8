import type { Act } from './act.ts'

/** Invented acts of three rounds by somebody who had not seen the rules; read afterwards, and the rules were mended on them. */
export const roundsOneToThree: Act[] = [
  { id: 'r1-001', kind: 'circolare', text: `LICEO SCIENTIFICO STATALE "⟨Ettore Majorana⟩" – ⟨Via dei Platani, 12 – 88046 Castel Sannace (CZ)⟩
C.F. ⟨92014560793⟩ · Tel. ⟨0968 552310⟩ · ⟨czps0t400x@istruzione.it⟩

Comunicazione interna n. 57

Ai docenti della classe ⟦C 2ª Asa⟧

Oggetto: somministrazione di farmaco salvavita

Si informa che lo studente ⟦N Rocco Mancuso⟧ è portatore di ⟦H epilessia farmacoresistente⟧ e che in caso di crisi va usato il ⟦H midazolam⟧ custodito in vicepresidenza. La mamma, signora ⟦N Caterina Mancuso Romeo⟧, lavora vicino alla scuola ed è raggiungibile al ⟦P 328 0914477⟧; in seconda battuta chiamare il sig. ⟦N Mancuso Antonio⟧ (⟦P 0968/41772⟧ ore serali).
⟨L'uso dei farmaci a scuola è possibile solo con piano terapeutico firmato dal medico curante.⟩

Il referente per la salute, prof. ⟨Vito Scalise⟩

Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.` },
  { id: 'r1-002', kind: 'circolare', text: `Circ. 112

Alle famiglie e al personale – sede di ⟨corso Matteotti 41⟩

Oggetto: ⟨sciopero del comparto Istruzione indetto da USB PI e CUB SUR per venerdì 6 marzo⟩

A norma dell'⟨art. 3, comma 4, dell'Accordo Aran⟩ si comunicano i dati richiesti: ⟨adesione nell'ultima astensione pari al 4,7% del personale⟩; ⟨voti RSU ottenuti: USB 3, CISL 21, SNALS 9⟩. Non si garantisce il regolare svolgimento delle lezioni. ⟨Le prime e le seconde⟩ entreranno alla seconda ora.

La dirigente
dott.ssa ⟨Ornella Cossu⟩
firma autografa omessa ai sensi dell'⟨art. 3 D.Lgs. 39/1993⟩

Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.` },
  { id: 'r1-003', kind: 'circolare', text: `Ordine di servizio – sostituzione colleghi assenti – MERCOLEDI' 4/2

ora | classe | docente assente | motivo | supplente
1 | ⟨2E⟩ | ⟦N PIRAS GAVINO⟧ | ⟦H day hospital⟧ | ⟨MELIS⟩
2 | ⟨1D⟩ | ⟦N PIRAS GAVINO⟧ | ⟦H day hospital⟧ | ⟨SANNA LUISA⟩
3 | ⟨3E⟩ | ⟦N LODDO BONARIA⟧ | ⟦O lutto (nonno)⟧ | ⟨MELIS⟩
4 | ⟨1A⟩ | ⟦N USAI EFISIO⟧ | ⟦Z 104 figlio⟧ | ⟨FLORIS CARLA⟩
5 | ⟨2B⟩ | ⟦N USAI EFISIO⟧ | ⟦Z 104 figlio⟧ | entrata posticipata

Il vicario ⟨Murgia Salvatore⟩` },
  { id: 'r1-005', kind: 'circolare', text: `AI COORDINATORI DI CLASSE

OGGETTO: ALUNNI CHE NON SI AVVALGONO DELL'INSEGNAMENTO DELLA RELIGIONE CATTOLICA

SI TRASMETTE L'ELENCO PER L'ORGANIZZAZIONE DELLA VIGILANZA:
- ⟦N EL AMRANI YASSIN⟧ (⟦C 1C⟧): ⟦R USCITA ANTICIPATA⟧;
- ⟦N MATTIUZZO ELEONORA⟧ (⟦C 1C⟧): ⟦R MATERIA ALTERNATIVA⟧;
- ⟦N SINGH GURPREET⟧ (⟦C 3A⟧): ⟦R STUDIO INDIVIDUALE⟧, LA FAMIGLIA È DI RELIGIONE ⟦R SIKH⟧;
- ⟦N DAL CIN MARCO⟧ (⟦C 3A⟧): ⟦R USCITA ANTICIPATA⟧.

⟨L'ORA ALTERNATIVA È AFFIDATA A DOCENTI DI DISCIPLINE NON COMPRESE NEL CURRICOLO DELLA CLASSE.⟩

IL DIRIGENTE SCOLASTICO
PROF. ⟨GIANFRANCO ZANATTA⟩` },
  { id: 'r1-008', kind: 'circolare', text: `Da: segreteria@iccasalpietra.edu.it
A: docenti tutti
Inviato: lun 9 feb 2026 08:14
Oggetto: I: assenza

Si inoltra quanto scritto stamattina dalla collega:
> Buongiorno, sono ⟦N Lucilla Brambilla⟧, purtroppo non potrò rientrare fino al 20 perché devo sottopormi a ⟦H intervento al menisco⟧. Per urgenze scrivete a ⟦E lucibramb@tiscali.it⟧ oppure al mio cell ⟦P 347-5519028⟧. Grazie, ⟦N Lucilla⟧

Le ore di ⟦N Brambilla⟧ in ⟨4B⟩ saranno coperte da ⟨Sonia Colnago⟩ e ⟨Tiziano Riva⟩.
Cordiali saluti
⟨Fulvia Pozzi⟩, uff. personale` },
  { id: 'r1-016', kind: 'graduatoria', section: 'albo-online', text: `GRADUATORIA DEFINITIVA – ESPERTO MADRELINGUA INGLESE – PNRR D.M. 65

pos.	candidato	data nascita	titoli	esperienza	totale
1	⟨O'Connor Siobhan⟩	⟦B 14/09/1985⟧	22	30	52
2	⟨Degl'Innocenti Lapo⟩	⟦B 03/01/1979⟧	20	27	47
3	⟨De Giorgi Maria Grazia⟩	⟦B 27/06/1991⟧	18	22	40

Esclusi per carenza dei requisiti: prot. ⟨2210⟩, prot. ⟨2234⟩.
La domanda, compilata sul modello allegato, deve pervenire entro la scadenza a pena di esclusione. L'amministrazione si riserva di verificare quanto dichiarato. A parità di punteggio prevale la minore età. L'incarico potrà essere conferito anche in presenza di una sola candidatura valida. La graduatoria resta efficace per l'intera durata del progetto.

La Commissione: ⟨Leonardo Baldi⟩, ⟨Teresa Vannini⟩, ⟨Cosimo Lenzi⟩` },
  { id: 'r1-018', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `LETTERA DI INCARICO – psicologo scolastico

Tra l'IIS "⟨Galileo Ferraris⟩", C.F. ⟨80012340158⟩, rappresentato dal dirigente ⟨Umberto Galimberti Rota⟩, e il dott. ⟨Emanuele Fraccaroli⟩, nato a ⟦L Legnago⟧ (⟦L VR⟧) il ⟦B 7 luglio 1982⟧, C.F. ⟦F FRC MNL 82L07 E512 N⟧, domicilio fiscale ⟦A via Mazza 9, 37045 Legnago⟧, P. IVA ⟨30080460279⟩, iscritto all'albo degli psicologi del Veneto al n. ⟨7715⟩.
L'incarico ha durata di 40 ore da gennaio a maggio; compenso lordo € 1.600,00. Il professionista comunica le coordinate: ⟦I IT 21 U 87811 78425 000000220278⟧; recapito ⟦P +39 340.118.90.72⟧; posta ⟦E e.fraccaroli.psi@gmail.com⟧; PEC professionale ⟨emanuele.fraccaroli@psypec.example.it⟩.
Sede delle attività: ⟨via Volta 16, Novara⟩.
I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.` },
  { id: 'r1-020', kind: 'verbale', text: `Verbale n. 4 – Consiglio di classe straordinario, ⟦C 3ªB⟧ Professionale

Il 16/02/2026 alle 14:30, in aula 7, si riunisce il Consiglio presieduto dal prof. ⟨Gerardo Iannuzzi⟩; segretaria ⟨Lidia Capobianco⟩.
Punto unico: fatti del 10 febbraio. Lo studente ⟦N Manuel Petrillo⟧ ha ⟦G colpito al volto un compagno⟧ durante il cambio d'ora. Il compagno, ⟦N Abdou Diop⟧, ha riportato ⟦H frattura del setto nasale⟧. Convocati i genitori ⟦N Sabino Petrillo⟧ e ⟦N Loredana Vitiello⟧. Il Consiglio propone l'⟦G allontanamento dalla comunità scolastica per otto giorni⟧, con 
attività presso la mensa solidale. Astenuta la docente ⟨Rita Scarpa⟩.
⟦N Petrillo⟧ era già incorso in ⟦G due note disciplinari⟧.

Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.` },
  { id: 'r1-022', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `REGOLAMENTO DI DISCIPLINA

Art. 1 – Principi. ⟨La responsabilità disciplinare è personale e nessuno può essere punito senza essere stato ascoltato.⟩
Art. 2 – Sanzioni. ⟨Richiamo verbale, nota sul registro, sospensione da uno a quindici giorni.⟩
Art. 3 – Organi. ⟨L'Organo di garanzia decide sui ricorsi entro dieci giorni.⟩
Art. 4 – Assenze. ⟨Per le assenze dovute a malattie infettive è richiesta la certificazione prevista dall'ASL.⟩
Art. 5 – Inclusione. ⟨Le sanzioni nei confronti di studenti con disabilità tengono conto del PEI.⟩
Art. 6 – Culto. ⟨Le assenze per festività religiose riconosciute dalle intese sono giustificate.⟩
Riferimenti: ⟨D.P.R. 249/1998⟩, ⟨D.P.R. 235/2007⟩, ⟨nota prot. 3602/PO del 31 luglio 2008⟩. Delibera n. ⟨45⟩ del Consiglio. Patrono dell'istituto: ⟨San Giovanni Bosco⟩.

Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.` },
  { id: 'r1-024', kind: 'tabella-at', section: 'pagamenti-dell-amministrazione/dati-sui-pagamenti', text: `Pagamenti IV trimestre 2025

| Data | Mandato | Beneficiario | Causale | Importo |
|---|---|---|---|---|
| 03/10/2025 | ⟨401⟩ | ⟨Grafiche Etnee S.r.l.⟩ | stampati | 812,00 |
| 10/10/2025 | ⟨408⟩ | ⟦N Zappalà Grazia⟧ | rimborso mensa figlio ⟦N Zappalà D.⟧ | 96,00 |
| 21/10/2025 | ⟨415⟩ | ⟨Fraccaroli Emanuele⟩ | acconto sportello ascolto | 640,00 |
| 11/11/2025 | ⟨422⟩ | ⟦N Bouazizi Fatma⟧ | ⟦X sussidio per famiglia sfrattata⟧ | 150,00 |
| 18/12/2025 | ⟨437⟩ | ⟨Luce Etnea S.p.A.⟩ | utenza | 2.310,44 |

Nota: la tabella è aggiornata con cadenza trimestrale. Gli importi si intendono al lordo delle ritenute di legge. I dati sono riutilizzabili citando la fonte. Il formato aperto è scaricabile dal collegamento in calce.` },
  { id: 'r1-025', kind: 'tabella-at', section: 'personale/dotazione-organica', text: `Organico a.s. 2025/26
Profilo;unità
Docenti posto comune;⟨61⟩
Docenti di sostegno;⟨14⟩
Assistenti amministrativi;⟨5⟩
Collaboratori scolastici;⟨13⟩
⟨Alunni con certificazione: 31 su 640.⟩ Fonte: ⟨Decreto USR n. 1120/2025⟩. Referente ⟨Zeno Pasqualotto⟩.
Nota: la tabella è aggiornata con cadenza trimestrale. Gli importi si intendono al lordo delle ritenute di legge. I dati sono riutilizzabili citando la fonte. Il formato aperto è scaricabile dal collegamento in calce.` },
  { id: 'r1-026', kind: 'tabella-at', section: 'sovvenzioni-contributi-sussidi-vantaggi-economici/atti-di-concessione', text: `Atti di concessione 2025
Beneficiario | Motivazione | Importo
⟨ASD Polisportiva Aurora⟩ (C.F. ⟨09690600151⟩) | uso palestra | € 1.500,00
⟦N Koffi Ange⟧ | ⟦X borsa per studenti in grave disagio economico⟧ | € 1.200,00
⟦N Pistone Vanessa⟧ | ⟦Z trasporto con pedana per tetraparesi⟧ | € 2.400,00` },
  { id: 'r1-027', kind: 'tabella-at', section: 'altri-contenuti/accesso-civico', text: `REGISTRO DEGLI ACCESSI 2° semestre
n. | data | richiedente | oggetto | esito
14 | 02/07/2025 | ⟦N Ruggero Manfredini⟧ | verbali dello scrutinio | diniego
15 | 19/08/2025 | ⟨Consumatori Uniti Emilia⟩ | spese per viaggi | accolta
16 | 30/09/2025 | ⟦N avv. Clelia Montorsi⟧ per conto di ⟦N G. Barbolini⟧ | atti del procedimento | accolta in parte
17 | 12/12/2025 | ⟨Redazione Il Corriere della Bassa⟩ | dati mensa | accolta
Responsabile: ⟨Marzia Pellacani⟩ – ⟨moic8xy00b@istruzione.it⟩` },
  { id: 'r1-029', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `CURRICULUM VITAE

INFORMAZIONI PERSONALI
Nome: ⟨Federica Maria Zanchetta⟩
Indirizzo: ⟦A Via Monte Grappa, 14 int. 6 – 31044 Montebelluna (TV)⟧
Telefono: ⟦P 0423 60 11 98⟧  Cellulare: ⟦P 349/8820171⟧
E-mail: ⟦E fede.zanchetta@alice.it⟧
Nazionalità: italiana
Data di nascita: ⟦B 18.05.1980⟧
Stato civile: ⟦O coniugata, due figlie⟧
Patente: ⟦D TV5531902K⟧ cat. B
Categorie protette: ⟦Z iscritta L. 68/99⟧

ESPERIENZE
2012–oggi  formatrice per ⟨Coop. Orizzonti S.C.S.⟩, ⟨via del Lavoro 8, Treviso⟩
2008–2012  educatrice presso IC "⟨A. Canova⟩"
TITOLI
Laurea in Scienze dell'educazione, Padova, relatore ⟦N Gino Zoccoletto⟧, tesi su ⟨Lev Vygotskij⟩.` },
  { id: 'r1-030', kind: 'curriculum', section: 'personale/dirigenti', text: `Formato europeo per il curriculum vitae – ⟨Ilario Bortoluzzi⟩, dirigente scolastico
Ufficio: ⟨piazza Santo Stefano 4, Belluno⟩ – ⟨0437 940 155⟩ – ⟨ilario.bortoluzzi@istruzione.it⟩
Nato a ⟦L Agordo⟧ il ⟦B 21/08/1969⟧, residente a ⟦A Sedico, via Cordevole 71/B⟧, tel. privato ⟦P 335 40 91 226⟧.
Dal 2010 al 2016 docente di Lettere al Liceo "⟨Giustina Renier⟩"; dal 2016 dirigente. Pubblicazioni su ⟨Dino Buzzati⟩. Abilitazione ⟨D.D.G. 1259/2017⟩. Hobby: alpinismo con il gruppo CAI.` },
  { id: 'r1-033', kind: 'circolare', text: `OGGETTO: conferimento deleghe al ritiro

Per l'alunno ⟦N Niccolò Papàleo⟧ (⟦C sez. 3 anni⟧) è delegata la zia ⟦N Mariangela Papàleo⟧, documento carta d’identità n. ⟦D AS 2210943⟧, cellulare ⟦P 39 338 2711 900⟧. Per ⟦N Zoe Pirozzi⟧ il papà comunica che ⟦J il Tribunale per i minorenni ha sospeso la responsabilità genitoriale della madre⟧; in portineria non si faccia entrare la signora ⟦N De Luca Ramona⟧.
Auto autorizzata alla sosta: ⟦V GA 221 ZP⟧.
⟨Le decisioni del giudice vanno consegnate in copia alla segreteria.⟩

Il collaboratore del DS
⟨Aniello Tramontano⟩` },
  { id: 'r1-037', kind: 'circolare', text: `Assemblea dei genitori e rinnovo degli organi collegiali

Domenica 23 e lunedì 24 novembre si vota per il Consiglio di istituto. Seggio n. 1: ⟨via Cavour 18⟩; seggio n. 2: plesso "⟨Rita Levi-Montalcini⟩". Le liste si presentano alla commissione elettorale (⟨Massimo Vergari⟩, ⟨Assunta Lucarelli⟩) entro il 7 novembre. ⟨I rappresentanti delle classi prime⟩ saranno eletti nella stessa giornata. Normativa: ⟨O.M. 215/1991⟩, ⟨D.Lgs. 297/1994⟩, ⟨art. 8⟩. ⟨Gli elettori con difficoltà motorie votano al piano terra.⟩

La Dirigente Scolastica
Prof.ssa ⟨Rosella Marconi⟩
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.` },
  { id: 'r1-038', kind: 'circolare', text: `INFORTUNIO ALUNNI – comunicazione al broker
In data 5/12 l'alunno ⟦N Riccardo Tonelli⟧ della ⟦C 4 MAT⟧, c.f. ⟦F TNLRCR08D30APVLO⟧, nato ad ⟦L Arezzo⟧, abitante in ⟦A loc. Ponte Buriano 22⟧, durante l'ora di educazione fisica si è procurato una ⟦H distorsione alla caviglia destra⟧. Padre: ⟦N Tonelli Alvaro⟧, ⟦P 0575 371120⟧, ⟦E alvaro.tonelli@pec.example.it⟧. Testimone: prof. ⟨Duccio Fabbri⟩. Sinistro n. ⟨2025-00418⟩ – Polizza istituto ⟨1/2345/65/78⟩ – ⟨Assiscuola S.p.A.⟩.` },
  { id: 'r1-039', kind: 'circolare', text: `Orario definitivo di ricevimento dei docenti
⟨Alfano⟩ lun 9-10; ⟨Bruno M.⟩ mar 10-11; ⟨Conte⟩ mer 11-12; ⟨D'Angelo R.⟩ gio 8-9; ⟨Fiore⟩ ven 12-13; ⟨Leone P.⟩ lun 10-11; ⟨Marino⟩ mar 9-10; ⟨Serra⟩ gio 11-12.
Prenotazioni dal registro elettronico. Ricevono in presenza al piano terra, aula "⟨Trilussa⟩". Lo sportello psicologico (⟨ansia, disturbi alimentari, difficoltà di relazione⟩) è aperto a tutti il giovedì su appuntamento: ⟨sportello@liceobelli.edu.it⟩.
Gli sportelli ricevono il pubblico il lunedì e il giovedì dalle 11:15 alle 13:00 e il mercoledì dalle 14:45 alle 16:15. Nel mese di agosto l'apertura pomeridiana è sospesa. Per evitare code si suggerisce di scrivere prima, indicando l'argomento.` },
  { id: 'r1-040', kind: 'verbale', text: `VERBALE N. 3 DEL COLLEGIO DEI DOCENTI – ISTITUTO SUPERIORE "⟨Rosario Livatino⟩" DI PIANA DEI GELSI

L'anno duemilaventicinque, il giorno diciotto del mese di novembre, alle ore 15:15, nell'auditorium "⟨Franco Battiato⟩" della sede di ⟨via Madonna delle Grazie 90⟩, si è riunito il Collegio. Presiede la dirigente ⟨Gaetana Burgio⟩, verbalizza il prof. ⟨Calogero Sciortino⟩. Risultano assenti giustificati i docenti ⟨Lo Monaco⟩, Pace, ⟨Di Benedetto⟩.

Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.

1) Piano delle attività. La dirigente illustra il calendario. La prof.ssa ⟨Ninfa Modica⟩ propone di anticipare gli scrutini; il prof. ⟨Baldassare Inguì⟩ si dichiara contrario. Il Collegio approva con 61 voti a favore e 4 contrari (delibera n. ⟨9⟩).

Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.

2) Funzioni strumentali. Sono designati: Area 1 ⟨Modica Ninfa⟩; Area 2 ⟨Terrasi Vincenza⟩; Area 3 ⟨Sciortino Calogero⟩, ⟨Guccione Pietro⟩. ⟨L'Area 3 coordina il gruppo per l'inclusione e predispone i modelli di PEI e PDP.⟩ Delibera n. ⟨10⟩.

Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.

3) Viaggi di istruzione. Mete proposte: Ravenna, con visita alla tomba di ⟨Dante⟩; Torino, con il Museo ⟨Lavazza⟩; Praga, sulle tracce di ⟨Franz Kafka⟩. ⟨Le classi quinte⟩ partiranno ad aprile. Agenzia individuata: ⟨Sicania Tour S.r.l.s.⟩. Il prof. ⟨Inguì⟩ chiede che la quota sia sostenibile; ⟨la scuola interviene con il fondo di solidarietà per chi è in difficoltà, senza che i nominativi siano resi noti.⟩

Gli alunni saranno accompagnati con mezzi pubblici e rientreranno in tempo per la quinta ora. È opportuno vestirsi a strati e portare una borraccia. In caso di maltempo l'uscita sarà rinviata a data da destinarsi. La quota comprende ingresso e visita con operatore.

4) Situazioni particolari. La coordinatrice della ⟦C 2 C LS⟧ riferisce che ⟦N Domiziana Cangelosi⟧ segue un percorso per ⟦H anoressia nervosa⟧ e rientrerà a gennaio; il coordinatore della ⟦C 4 B LS⟧ segnala che ⟦N Gioele Trapani⟧, ⟦Z con certificazione ai sensi dell'art. 3 comma 3⟧, frequenterà a orario ridotto. La professoressa ⟨Terrasi⟩ ricorda che la mamma di ⟦N Gioele⟧, signora ⟦N Provvidenza Alaimo⟧, è disponibile a un incontro. La studentessa ⟦N Sara Ouali⟧ ha chiesto di spostare la verifica per la ⟦R fine del Ramadan⟧: il Collegio concorda. Si dà notizia che l'ex studente ⟦N Walter Cusimano⟧ ha conseguito il dottorato a Pisa.

Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.

5) Sicurezza. L'ing. ⟨Ruggero Mistretta⟩, RSPP, presenta il documento di valutazione dei rischi. In caso di allarme si abbandona l'aula in fila, senza correre e senza raccogliere oggetti personali. L'apri-fila segue il percorso indicato dalle planimetrie, il chiudi-fila verifica che nessuno sia rimasto indietro. Al punto di raccolta si procede all'appello. È vietato usare l'ascensore.

6) Comunicazioni. È pervenuta una nota della ⟨segreteria provinciale della Gilda-Unams sulla convocazione delle assemblee territoriali⟩. La dirigente legge l'articolo ⟨23 del CCNL 2006-2009⟩ e l'⟨art. 1, comma 14, L. 107/2015⟩. Nessuno chiede la parola.

I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.

7) Adesione al concorso nazionale dedicato a ⟨Peppino Impastato⟩ e ⟨Felicia Bartolotta⟩. Referente ⟨Guccione⟩. Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.

8) Varie. La prof.ssa ⟦N Pace Antonina⟧, assente, ha fatto sapere per le vie brevi di essere ⟦H in attesa dell'esito di una biopsia⟧; il Collegio le rivolge un augurio. Il prof. ⟨Guccione⟩ chiede di verbalizzare che il collega ⟦N Fortunato Riela⟧ è stato ⟦J rinviato a giudizio per diffamazione⟧; la dirigente si oppone e fa presente che l'argomento non è all'ordine del giorno.

Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.

Alle 18:05, esauriti gli argomenti, la seduta è tolta. Letto, approvato e sottoscritto.

Il segretario ⟨Calogero Sciortino⟩          La presidente ⟨Gaetana Burgio⟩` },
  { id: 'r2-001', kind: 'circolare', text: `I.C. "⟨Giovanni Verga⟩" – ⟨Strada Statale 114, km 3 – Acquadolce Sicula⟩
cod. mecc. ⟨CTIC8AW003⟩ – c.f. ⟨93152260876⟩

Circolare n. 9/R

Al personale del plesso di Contrada Fico
e, p.c., al Dsga ⟨Sebastiano Cutuli⟩

Oggetto: gestione alunno con crisi allergiche

La bambina ⟦N Ginevra Lo Giudice⟧, ⟦C II A primaria⟧, ha una ⟦H grave reazione alla puntura di imenotteri⟧; lo zainetto con l'⟦H adrenalina autoiniettabile⟧ segue la bambina negli spostamenti. Si precisa che ⟦N Ginevra⟧ non deve restare in giardino senza adulti. Chiamare nell'ordine 118, la nonna ⟦N Lo Giudice Venerina⟧ al numero ⟦P 095 7711 204⟧, il babbo (⟦P 3274419082⟧).
⟨Le procedure di primo soccorso sono affisse in ogni corridoio.⟩

Firmato
⟨Elvira Pappalardo⟩, dirigente` },
  { id: 'r2-002', kind: 'circolare', text: `COMUNICAZIONE URGENTE

A causa di un guasto alla rete idrica, domani 12 febbraio ⟨le classi del triennio⟩ usciranno alle 12:10. ⟨La 1 BT e la 1 CT⟩ recupereranno venerdì. Chi usa il servizio di ⟨Trasporti Valnerina S.p.A.⟩ attenda in ⟨piazzale San Valentino⟩ sotto la sorveglianza dei prof. ⟨Egidio Proietti⟩ e ⟨Romina Sbarzella⟩. Ulteriori notizie: centralino ⟨0744-44.12.90⟩.

La D.S.
⟨Nazzarena Rosati⟩
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.` },
  { id: 'r2-003', kind: 'circolare', text: `Oggetto: dati sull'adesione allo sciopero del 13/12 – da trasmettere entro le ore 14

Plesso | in servizio | scioperanti | nomi
Infanzia Girasole | 9 | 2 | ⟦N Zonta Patrizia⟧, ⟦N Marangon Elisa⟧ (⟦U hanno scioperato⟧)
Primaria "⟨Giosuè Carducci⟩" | 24 | 1 | ⟦N Schiavon Renzo⟧ (⟦U sciopero intera giornata⟧)
Secondaria | 31 | 0 | –

⟨Le organizzazioni proclamanti erano ANIEF e Confederazione COBAS.⟩ ⟨Percentuale complessiva: 4,68.⟩ Inserimento a SIDI a cura di ⟨Graziella Bordignon⟩.` },
  { id: 'r2-004', kind: 'circolare', text: `CONVOCAZIONE

È convocato per giovedì 22 gennaio alle ore 14:45 il ⟦Z Gruppo di lavoro operativo⟧ per l'alunno ⟦N Diego Marcolini⟧ (⟦C 5 A⟧), con ⟦Z disturbo dello spettro autistico, livello 2⟧. Sono invitati: la neuropsichiatra dott.ssa ⟨Alberta Zuffi⟩ (AUSL), l'educatrice ⟨Samanta Golinelli⟩ della ⟨Cooperativa Il Ponte⟩, i docenti ⟨Bruna Masetti⟩ e ⟨Dino Lambertini⟩, i genitori ⟦N Marcolini Fabrizio⟧ e ⟦N Zoya Petrenko⟧. Ordine del giorno: ⟦Z verifica intermedia del PEI⟧; ⟦Z proposta di deroga per ore di sostegno⟧.

Dirigente: ⟨Maurizio Bonfiglioli⟩` },
  { id: 'r2-006', kind: 'circolare', text: `Oggetto: Elenco libri di testo adottati – integrazione

Storia: ⟨Gaetano Salvemini⟩, "Nel segno dei tempi", ISBN ⟨978-88-221-8837-4⟩. Filosofia: ⟨Nicola Abbagnano⟩ e ⟨Benedetto Croce⟩. Latino: antologia da ⟨Seneca⟩, ⟨Tacito⟩ e ⟨Apuleio⟩. Arte: ⟨Giulio Carlo Argan⟩. Per ⟨la 3 C⟩ il volume di ⟨Enriques⟩ è sostituito dal codice ⟨9788808743862⟩. Prezzi massimi ai sensi del ⟨D.M. 781/2013⟩. I docenti segnalino eventuali errori a ⟨Iolanda Matarazzo⟩ (⟨i.matarazzo@liceopansini.edu.it⟩).
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.` },
  { id: 'r2-008', kind: 'circolare', text: `RICHIAMO – Uso improprio delle credenziali

Alla prof.ssa ⟦N Giuseppina Arcuri⟧
Si contesta alla S.V. di aver ⟦G comunicato la propria password a uno studente⟧ in violazione del codice di comportamento. È invitata a presentarsi il 3 marzo per il ⟦G contraddittorio ai sensi dell'art. 55-bis⟧, eventualmente assistita da un rappresentante sindacale. L'account ⟦O g.arcuri.doc⟧ è sospeso; accesso rilevato dall'indirizzo ⟦O 79.21.144.8⟧.
⟨Il codice di comportamento è pubblicato sul sito dell'istituto.⟩
Il dirigente ⟨Serafino Macrì⟩` },
  { id: 'r2-013', kind: 'circolare', text: `Prot. ⟨7745/A19⟩

OGGETTO: Iscrizioni a.s. 2026/27

Le domande si presentano dal 13 gennaio al 10 febbraio sulla piattaforma. ⟨La scelta di avvalersi o meno della religione cattolica si esprime all'atto dell'iscrizione.⟩ ⟨Gli obblighi vaccinali sono verificati d'ufficio con l'anagrafe regionale.⟩ ⟨La domanda degli alunni con disabilità è perfezionata con la diagnosi funzionale.⟩ ⟨Il contributo è libero e nessuno è escluso da un'attività per motivi economici.⟩ Codici: infanzia ⟨PGAA82301X⟩, primaria ⟨PGEE823014⟩. Supporto: lunedì e martedì, ufficio alunni, sig.ra ⟨Fiorella Mencarelli⟩, ⟨075/5012244⟩.

IL DIRIGENTE SCOLASTICO
Dott. ⟨Silvano Baldelli Rossi⟩
I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.` },
  { id: 'r2-014', kind: 'circolare', text: `TRASFERTE DEL PERSONALE – MEZZO PROPRIO
Autorizzati:
Ancona 14/4, prof. ⟦N Torquati Giacomo⟧, Fiat Panda ⟦V FM 442 KD⟧, polizza ⟦O Alleanza Sicura 77812/B⟧;
Fermo 16/4, dsga ⟦N Virgili Nadia⟧, targa ⟦V DZ903LP⟧, patente n. ⟦D MC5104473X⟧.
Il veicolo di servizio è targato ⟨GB654TS⟩ ed è coperto da polizza di istituto ⟨n. 440/RCA-IST⟩.` },
  { id: 'r2-019', kind: 'avviso', text: `SERVIZIO DI PRE-SCUOLA: per morosità sono sospesi dal 1° marzo i bambini ⟦N Trovato A.⟧ (⟦X tre rate non versate⟧), ⟦N Mignemi L.⟧ (⟦X debito di 140 euro⟧). Gli altri proseguono. ⟨Le tariffe ridotte si chiedono con attestazione ISEE.⟩ Sportello: ⟨palazzo comunale, via Umberto I 5⟩.` },
  { id: 'r2-021', kind: 'avviso', text: `Cambio turno collaboratori: lunedì mattina ⟨Oliviero⟩, pomeriggio ⟨Immacolata⟩; martedì ⟦N Rosaria Cozzolino⟧ assente (⟦H visita cardiologica⟧), copre ⟨Pasquale D'Isanto⟩.` },
  { id: 'r2-022', kind: 'avviso', text: `📣 Mercatino di Natale – ringraziamenti
Grazie alla ditta ⟨Dolciaria Sannita S.r.l.⟩, al coro "⟨Santa Cecilia⟩", all'associazione ⟨Genitori in Cammino APS⟩ e al maestro ⟨Pellegrino Zarrillo⟩ che ha diretto l'orchestra. Il ricavato (€ 1.240) andrà al reparto "⟨Giuseppe Moscati⟩". 🎄 Prossimo appuntamento: ⟨piazza Risorgimento⟩, 6 gennaio.` },
  { id: 'r2-026', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Oggetto: acquisto defibrillatore. Ditta ⟨Cardiosafe Italia S.r.l.⟩, ⟨via dei Mille 7, Pescara⟩, P. IVA ⟨36364560510⟩. Trattativa MePA ⟨5120934⟩; offerta n. ⟨88-2026⟩; € 1.095,00 più IVA 22%. CUP ⟨D64D23004410006⟩. Il fornitore è in regola con la ⟨L. 136/2010⟩. ⟨Il dispositivo serve al primo soccorso di chiunque frequenti i locali.⟩
VISTO il regolamento sull'autonomia delle istituzioni scolastiche;
VISTO il decreto che disciplina la gestione amministrativo-contabile delle scuole;
CONSIDERATO che la spesa trova copertura nel programma annuale;
VERIFICATO che non sono attive convenzioni utili allo scopo;
RITENUTO di dover procedere senza ritardo per garantire la continuità del servizio;
La dirigente f.f. ⟨Loredana Di Pietrantonio⟩` },
  { id: 'r2-027', kind: 'graduatoria', section: 'albo-online', text: `GRADUATORIA PROVVISORIA – borse lavoro estive

La domanda, compilata sul modello allegato, deve pervenire entro la scadenza a pena di esclusione. L'amministrazione si riserva di verificare quanto dichiarato. A parità di punteggio prevale la minore età. L'incarico potrà essere conferito anche in presenza di una sola candidatura valida. La graduatoria resta efficace per l'intera durata del progetto.

| Alunno | Classe | Media | Condizioni | Esito |
|---|---|---|---|---|
| ⟦N Xhaferi Besian⟧ | ⟦C 4 MEC⟧ | 8,1 | ⟦X padre in mobilità⟧ | ammesso |
| ⟦N Cima Gabriele⟧ | ⟦C 3 ELT⟧ | 7,9 | ⟦Z DSA e L. 104⟧ | ammesso |
| ⟦N Fumagalli Sara⟧ | ⟦C 4 MEC⟧ | 7,5 | – | riserva |
Responsabile: ⟨Gualtiero Bonacina⟩` },
  { id: 'r2-029', kind: 'graduatoria', section: 'albo-online', text: `Progetto "Scuola Viva" – esiti valutazione curricula tutor interni
1. ⟨Prof. Iodice Ciro⟩ 34 pt; 2. ⟨Prof.ssa De Crescenzo Anna⟩ 31 pt; 3. ⟨Prof. Ruocco V.⟩ 29 pt.
Non si registrano reclami. La commissione era composta da ⟨Amitrano⟩, ⟨Criscuolo⟩, ⟨Esposito Alaia⟩. CUP ⟨F71F25000210002⟩. Nota autorizzativa ⟨AOOGABMI/41312⟩.` },
  { id: 'r2-030', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Disciplinare di incarico RPD – ⟨GDPR Facile S.r.l.⟩ (P.IVA ⟨70538380166⟩), sede ⟨corso Garibaldi 200, Ancona⟩. Referente avv. ⟨Diletta Mengoni⟩, ⟨dpo@gdprfacile.example.it⟩, ⟨071 88 99 012⟩. Amministratore unico: ⟨Ivo Carletti⟩, C.F. ⟦F CRL VIO 63A15 A271 V⟧, abitante a ⟦A Falconara, via Flaminia 88⟧. Compenso annuo € 700. Durata: dodici mesi dal 1/1/2026. Liquidazione su ⟦I IT35L529383163
5000000292821⟧.
Il Dirigente ⟨Luigino Sampaolesi⟩` },
  { id: 'r2-033', kind: 'verbale', section: 'provvedimenti/provvedimenti-organi-indirizzo-politico', text: `Giunta esecutiva – riunione del 4 dicembre. Presenti ⟨Mirko Sartori⟩ (DS), ⟨Gianna Lovato⟩ (DSGA), ⟨Emo Zarpellon⟩ (genitore), ⟨Alba Cecchin⟩ (docente), ⟨Kevin Battaglin⟩ (studente). Si esamina il programma annuale 2026. Spese per assicurazione: ⟨Tutela Scolastica S.p.A.⟩, polizza ⟨410/221⟩. ⟨Fondo di solidarietà: 3.000 euro, assegnati in forma riservata.⟩ Delibera ⟨n. 3/2025⟩.
Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.` },
  { id: 'r2-037', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `Regolamento sulla somministrazione di farmaci
1) La richiesta è presentata dai genitori sul modulo ⟨SF/1⟩. 2) ⟨I farmaci salvavita sono conservati in luogo accessibile agli adulti.⟩ 3) ⟨L'asma e il diabete sono le patologie più frequenti.⟩ 4) Le dosi sono annotate nel registro.
Fac-simile: «Io sottoscritto ⟨____________________⟩, C.F. ⟨________________⟩, residente in ⟨______________⟩, genitore di ⟨__________⟩, classe ⟨____⟩, chiedo…».
Per i casi dubbi: dott.ssa ⟨Maura Colangelo⟩, distretto sanitario, ⟨0872 70 61 00⟩.` },
  { id: 'r2-038', kind: 'tabella-at', section: 'performance/ammontare-complessivo-dei-premi', text: `Fondo valorizzazione 2024/25 – ⟨€ 12.882,10⟩ complessivi
Distribuzione: fascia A n. 9 docenti, fascia B n. 22.
appunti interni da togliere: ⟦N Tommasi Sandra⟧ ⟦O 620 €⟧, ⟦N Grisenti Aldo⟧ ⟦O 455,00 euro⟧, ⟦N Bazzanella Irma⟧ ⟦O euro 300⟧
Nota: la tabella è aggiornata con cadenza trimestrale. Gli importi si intendono al lordo delle ritenute di legge. I dati sono riutilizzabili citando la fonte. Il formato aperto è scaricabile dal collegamento in calce.` },
  { id: 'r2-040', kind: 'tabella-at', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Incaricato	Prestazione	Atto	Compenso	Note
⟨Rosanna Ferrigno⟩	madrelingua spagnolo	prot. ⟨5501⟩	1.050,00	c.f. ⟦F FRRRNN92B69H703N⟧
⟨Teatro delle Nuvole soc. coop.⟩	laboratorio	prot. ⟨5530⟩	2.200,00	P.IVA ⟨55130860483⟩
⟨Yannick Le Goff⟩	atelier di circo	prot. ⟨5544⟩	900,00	IBAN ⟦I it10x9029731205000000654021⟧` },
  { id: 'r2-041', kind: 'tabella-at', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `CIG | Oggetto | Aggiudicatario | Importo
⟨B01AA3C4D5⟩ | arredi | ⟨Mobilificio Tirreno S.r.l.⟩ – ⟨75712150079⟩ | 14.900,00
⟨B01AA3C4E6⟩ | corsi BLSD | ⟨Croce Azzurra ODV⟩ – ⟨86953440616⟩ | 1.200,00
⟨Z992F0D1AA⟩ | visite mediche | dott. ⟨Furio Camerini⟩ – P.IVA ⟨05434410949⟩ | 700,00
Responsabile unico: ⟨Orietta Bulleri⟩. Dati riferiti alla ⟨L. 190/2012, art. 1 c. 32⟩.` },
  { id: 'r2-042', kind: 'tabella-at', section: 'organizzazione/telefono-e-posta-elettronica', text: `Ufficio | Addetto | Telefono | Mail
Protocollo | ⟨Genoveffa Ruggiero⟩ | ⟨0825 60 11 20⟩ | ⟨protocollo@icsolofra.edu.it⟩
Personale | ⟨Sabato Guarino⟩ | ⟨0825 60 11 21⟩ | ⟨personale@icsolofra.edu.it⟩
Alunni | ⟨Modestino Picariello⟩ | ⟦P 338 41 77 902⟧ (privato) | ⟨alunni@icsolofra.edu.it⟩
Portineria plesso "⟨Beata Maria Vergine⟩" | ⟨Ersilia⟩ | ⟨0825 60 11 40⟩ | –` },
  { id: 'r2-044', kind: 'carta', section: 'servizi-erogati/carta-dei-servizi', text: `CARTA DEI SERVIZI DEL CPIA "⟨Alberto Manzi⟩"
Ci rivolgiamo ad adulti italiani e stranieri, ⟨senza distinzione di credo⟩ e ⟨anche a chi vive situazioni di povertà⟩. ⟨Le attività si svolgono anche negli istituti penitenziari.⟩ ⟨Le sedi sono prive di barriere.⟩ Sedi: ⟨via Toscanini 11⟩; ⟨casa circondariale, strada Burla 57⟩; ⟨via San Leonardo 2, c/o Biblioteca "Alice"⟩. Iscrizioni: ⟨prmm08700r@istruzione.it⟩, WhatsApp d'ufficio ⟨371 440 9001⟩. Dirigente: ⟨Adalgisa Bocchi⟩.
Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.` },
  { id: 'r2-045', kind: 'curriculum', section: 'personale/dirigenti', text: `⟨ROSALBA MANCINELLI⟩
⟦A Via Piave 3, 65016 Montesilvano⟧ · cell ⟦P 333.20.19.448⟧ · ⟦E rosmancinelli@yahoo.it⟧ · istituzionale ⟨rosalba.mancinelli1@istruzione.it⟩
Nata: ⟦L Penne⟧, ⟦B 9 gennaio 1966⟧ · C.F. ⟦F M.N.C.R.L.B.6.6.A.4.9.G.4.3.8.M⟧
Dirigente dal 2012. Reggenza IC "⟨Gabriele D'Annunzio⟩". Docente comandata. Allieva del prof. ⟦N Luciano Verratti⟧. Ambiti: ⟨didattica inclusiva⟩, valutazione. ⟦H Non vedente dall'occhio sinistro⟧. Tre figli: ⟦O madre di tre ragazzi⟧.` },
  { id: 'r2-047', kind: 'elenco', text: `COMPOSIZIONE DELLE CLASSI PRIME
Sez. A: ⟦N Antonelli Gaia⟧, ⟦N Bah Ousmane⟧, ⟦N Cipriani Noah⟧, ⟦N D’Elia Marta⟧, ⟦N Ferri Tiago⟧ (⟦Z sostegno 22 h⟧), ⟦N Gjoka Enea⟧
Sez. B: ⟦N Ahmetovic Sanela⟧, ⟦N Bonfante Elia⟧, ⟦N Castagna Zeno⟧, ⟦N Ermini Lapo⟧, ⟦N Zhao Lin⟧ (⟦H allergia arachidi⟧)` },
  { id: 'r2-048', kind: 'elenco', text: `RICEVUTE CONSEGNATE – quota gita
⟦N Albertini Luca⟧ sì – ⟦N Bosio Anita⟧ no – ⟦N Cerutti Samuele⟧ sì – ⟦N Delmastro Ilda⟧ no (⟦X la famiglia non può pagare⟧) – ⟦N Elkhattabi Rayan⟧ sì
Raccoglie le ricevute l'ins. ⟨Piera Chiabotto⟩; versamento su pagoPA, avviso n. ⟨301000000012345678⟩.` },
  { id: 'r2-050', kind: 'elenco', text: `Docenti e sedi di esame (commissari)
⟨ANGELINI MARCO⟩ – IIS "⟨Leonardo da Vinci⟩" – ⟨A027⟩
⟨DI CARLO SERENA⟩ – Liceo "⟨Vittoria Colonna⟩" – ⟨A011⟩
⟨VERDECCHIA UGO⟩ – ITT "⟨Guglielmo Marconi⟩" – ⟨A040⟩
Presidente: ⟨Natalina Fagioli⟩. Prima riunione: lunedì 16 giugno, ore 8:30, ⟨via Aterno 9⟩.` },
  { id: 'r2-052', kind: 'circolare', text: `Permessi studio 150 ore 2026 – concessi
Il dirigente comunica che hanno ottenuto il permesso: ⟨Ivana Bertoldi⟩ (TFA), ⟨Rinaldo Mosconi⟩ (laurea). Non accolta la domanda di ⟦N Clara Pedrotti⟧ per mancanza dei requisiti. Contro il provvedimento: ricorso al giudice del lavoro. ⟨Osvaldo Andreatta⟩
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.` },
  { id: 'r2-057', kind: 'circolare', text: `Prima informativa ai docenti sulle PROVE INVALSI. ⟨Le classi II e V primaria⟩: 5-12 maggio; ⟨le terze della secondaria⟩: dall'1 al 30 aprile. Somministratori: ⟨Cattaneo⟩, ⟨Villa⟩, ⟨Riva⟩, ⟨Fumagalli⟩. ⟨Per gli allievi con PEI il consiglio di classe può disporre misure compensative o l'esonero.⟩ ⟨Gli studenti dislessici si avvalgono del donatore di voce.⟩ Osservatore esterno: dott. ⟨Graziano Pirovano⟩. Codici plesso ⟨LCMM81701P⟩ e ⟨LCEE81702T⟩. Estremi: ⟨D.Lgs. 62/2017, artt. 4, 7 e 19⟩. Chiarimenti: ⟨Villa⟩, int. ⟨3⟩.
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.` },
  { id: 'r2-058', kind: 'verbale', text: `CONSIGLIO DI INTERSEZIONE – PLESSO "⟨GIANNI RODARI⟩"

Sono presenti le insegnanti ⟨Nadia Bertolini⟩, ⟨Silvana Cova⟩, ⟨Emma Raimondi⟩; per i genitori ⟨Chiara Ballarini⟩ e ⟨Domenico Russo⟩. Coordina ⟨Bertolini⟩.

Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.

Andamento didattico. I bambini di quattro anni lavorano sul tema dell'acqua; l'esperta ⟨Marzia Fiorini⟩ di ⟨Musica Insieme S.r.l.⟩ terrà sei incontri. Si rileva qualche difficoltà nel momento del pranzo: ⟦N Leonardo B.⟧ rifiuta il cibo e la mamma ⟦N Ilenia⟧ riferisce di un ⟦H percorso con la logopedista per disfagia⟧; ⟦N Amina⟧, ⟦C sezione Lilla⟧, mangia ⟦R carne halal⟧ portata da casa in attesa del menù; i gemelli ⟦N Tommaso e Giacomo Rigon⟧ hanno cambiato residenza dopo ⟦J la separazione giudiziale dei genitori, con affidamento esclusivo alla madre⟧.

Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.

Uscite. Si prevede la visita alla fattoria "⟨Il Girasole⟩", ⟨località Sasso Morelli 14⟩. Il costo è di 12 euro; ⟨chi avesse difficoltà economiche può parlarne in via riservata con le maestre.⟩

Varie. La signora ⟨Ballarini⟩ chiede più posti auto in ⟨via Rodari⟩; il signor ⟨Russo⟩ propone una raccolta di giochi usati. La bidella ⟨Pinuccia⟩ è ringraziata per la disponibilità. L'insegnante di sostegno ⟦N Monica Ferraresi⟧ sarà assente tre settimane per ⟦H intervento all'anca⟧.

In caso di allarme si abbandona l'aula in fila, senza correre e senza raccogliere oggetti personali. L'apri-fila segue il percorso indicato dalle planimetrie, il chiudi-fila verifica che nessuno sia rimasto indietro. Al punto di raccolta si procede all'appello. È vietato usare l'ascensore.
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.
Gli sportelli ricevono il pubblico il lunedì e il giovedì dalle 11:15 alle 13:00 e il mercoledì dalle 14:45 alle 16:15. Nel mese di agosto l'apertura pomeridiana è sospesa. Per evitare code si suggerisce di scrivere prima, indicando l'argomento.

La riunione si chiude alle 18:20.
La segretaria ⟨Silvana Cova⟩` },
  { id: 'r2-059', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `REGOLAMENTO INTERNO DEL LICEO ARTISTICO "⟨CARAVAGGIO⟩"

Titolo I – Ingressi
1. Le lezioni cominciano alle 8:05. 2. I ritardi abituali sono segnalati alla famiglia. 3. Gli ingressi sono in ⟨via dei Tigli 6⟩ e ⟨vicolo San Biagio⟩.
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.

Titolo II – Giustificazioni
4. ⟨Le assenze per malattia si giustificano sul registro; per quelle superiori a dieci giorni è richiesto il certificato ove la Regione lo preveda.⟩ 5. ⟨Gli studenti di fede ebraica, avventista e musulmana possono assentarsi nelle festività indicate dalle norme.⟩ 6. ⟨Chi esercita la responsabilità genitoriale in via esclusiva consegna copia del provvedimento.⟩

Titolo III – Disciplina
7. ⟨Le mancanze sono graduate: richiamo, nota, esclusione dai viaggi, sospensione.⟩ 8. ⟨L'uso di sostanze e gli atti di bullismo comportano l'allontanamento.⟩ 9. ⟨Il danneggiamento si ripara con attività a favore della comunità.⟩
In caso di allarme si abbandona l'aula in fila, senza correre e senza raccogliere oggetti personali. L'apri-fila segue il percorso indicato dalle planimetrie, il chiudi-fila verifica che nessuno sia rimasto indietro. Al punto di raccolta si procede all'appello. È vietato usare l'ascensore.

Titolo IV – Diritti
10. ⟨Il personale e gli studenti maggiorenni possono riunirsi in assemblea.⟩ 11. ⟨L'istituto assicura ausili, interpreti LIS e percorsi personalizzati.⟩ 12. ⟨I libri in comodato sono assegnati secondo l'ISEE.⟩

Titolo V – Sponsor e premi
13. Il premio "⟨Artemisia Gentileschi⟩" è finanziato da ⟨Colorificio Brianteo S.p.A.⟩ 14. Le borse sono intestate al compianto prof. ⟨Ottavio Lucchini⟩, fondatore dell'istituto, e alla pittrice ⟨Frida Kahlo⟩.
Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.
I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.

Riferimenti: ⟨R.D. 653/1925⟩; ⟨D.P.R. 24 giugno 1998, n. 249⟩; ⟨L. 71/2017⟩; ⟨circ. n. 20 del 4.3.2011⟩; ⟨prot. n. 1234567 del 3.10.2022⟩. Telefono amico: ⟨1 96 96⟩. Approvato con delibera ⟨n. 88/2024⟩. Presidente ⟨Ernesta Crippa⟩.` },
  { id: 'r3-003', kind: 'circolare', text: `Condoglianze

La comunità scolastica si stringe alla collega ⟦N Iolanda Spagnuolo⟧ per la ⟦O perdita del papà⟧. Le esequie si terranno domani alle 15:30 nella chiesa di ⟨San Michele Arcangelo⟩. ⟨La 2D⟩ uscirà alle 12; la prof.ssa ⟨Brancaccio⟩ sostituirà alla terza ora, il prof. ⟨Lucio Ferrigno⟩ alla quarta.` },
  { id: 'r3-006', kind: 'circolare', text: `Giornata contro la violenza sulle donne

⟨Tutte le classi seconde⟩ parteciperanno all'incontro con l'avvocata ⟨Morena Casadei⟩ del centro antiviolenza "⟨Linda⟩" e con la questora ⟨Livia Argentieri⟩. Verranno letti testi di ⟨Franca Rame⟩, ⟨Matilde Serao⟩ e ⟨Sibilla Aleramo⟩. ⟨Si parlerà del codice rosso (L. 69/2019) e degli ordini di protezione.⟩ Nel foyer sarà allestita una mostra dedicata ad ⟨Anna Magnani⟩. Numero nazionale: ⟨1522⟩. Per prenotare i posti del teatro "⟨Angelo Masini⟩", ⟨piazza Nenni 3⟩, scrivere a ⟨eventi@iisbufalini.edu.it⟩ entro venerdì.
Referenti ⟨Sabrina Ravaioli⟩, ⟨Oscar Zoffoli⟩` },
  { id: 'r3-008', kind: 'circolare', text: `oggetto; alunni in difficolta sezioni infanzia
maestre buongiorno, vi ricordo che ⟦N mattia cervellin⟧ (⟦C sez gialli⟧) deve stare seduto vicino alla porta perche ha la ⟦H gamba ingessata⟧. ⟦N aisha⟧ oggi la prende lo zio ⟦N mamadou sow⟧, ha lasciato la patente ⟦D VI5049921F⟧ in copia. ⟦N Greta B.⟧ non va in piscina (⟦H otite⟧). grazie ⟨Marisa⟩ della segreteria` },
  { id: 'r3-010', kind: 'circolare', text: `Adempimenti di fine anno

Entro il 14 giugno i docenti consegnano: registri, relazioni, programmi, elenco dei libri in prestito. I coordinatori verificano che le pagelle siano firmate. Il consegnatario, sig. ⟨Mario Laganà⟩, controlla i beni del laboratorio (inventario ⟨1240-1388⟩). I docenti a tempo determinato indicano in segreteria il recapito estivo. ⟨Chi ha assenze per malattia in corso trasmette il numero di protocollo del certificato telematico.⟩ ⟨Le assemblee sindacali si svolgono fuori dagli scrutini.⟩ Scrutini: ⟨1A⟩ ore 8:30, ⟨2A⟩ ore 9:15, ⟨3A⟩ ore 10:00, ⟨1B⟩ ore 10:45, ⟨2B⟩ ore 11:30. Ogni docente usi l'account nome.cognome del dominio; per problemi ⟨helpdesk@iccondofuri.edu.it⟩. Si veda la nota ⟨3952 del 19/04/2024⟩.

Reggente: prof.ssa ⟨Fortunata Minniti⟩
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.` },
  { id: 'r3-012', kind: 'circolare', text: `SERVIZIO CIVILE – si avvisa che dal 3 giugno saranno in servizio i volontari ⟦N Agnese Rubino⟧ (⟦P 3293310027⟧) e ⟦N Ivan Ciocca⟧, c.f. ⟦F CCCVNI03L22F205V⟧. Tutor: ⟨Danila Colombo⟩. Ente: ⟨Arci Servizio Civile APS⟩. Tirocinanti universitarie: ⟦N Marta Origgi⟧, matricola ⟦O 872213⟧, dell'Università di Pavia.` },
  { id: 'r3-015', kind: 'circolare', text: `L'alunna ⟦N Rosy Impagliazzo⟧, cl. ⟦C 5^ sez. B⟧, sostiene l'esame da privatista di strumento: è dispensata dai rientri di maggio. La ⟦N Impagliazzo⟧ consegni la richiesta firmata dalla mamma ⟦N Nunzia Ambrosino⟧, residente ad ⟦A Forio, via Spinesante n° 9⟧, n° tel ⟦P 0039 081 99 77 441⟧ oppure ⟦E nunzia_amb@icloud.com⟧. Prof. ⟨Giosuè Mattera⟩` },
  { id: 'r3-019', kind: 'avviso', text: `AVVISO AI FORNITORI. Dal 1° marzo le fatture si inviano al codice univoco ⟨UF3TR9⟩. La scuola (c.f. ⟨60887700403⟩) applica lo split payment (⟨art. 17-ter D.P.R. 633/1972⟩). Le consegne si ricevono in ⟨via Enrico Toti 60, cancello B⟩, dal lunedì al venerdì, 8-13. Il magazziniere è ⟨Vincenzo⟩ (interno ⟨12⟩). L'istituto non risponde di merce lasciata senza bolla. Responsabile: ⟨Maria Pia Sgobba⟩, ⟨magazzino@iissalvemini-ba.edu.it⟩.
L'operatore si obbliga a rispettare gli obblighi di tracciabilità dei flussi finanziari. La fattura, in formato elettronico, dovrà riportare il codice identificativo della procedura. Il pagamento avverrà entro trenta giorni dal collaudo favorevole. Ogni controversia è devoluta al foro competente per territorio.` },
  { id: 'r3-022', kind: 'avviso', text: `Si ricercano i proprietari di: occhiali con custodia (trovati in ⟨2C⟩), giubbotto azzurro con etichetta "⟦N Edo Frigerio⟧", borraccia con scritto "⟦N Zoe 3B⟧". Rivolgersi a ⟨Carmela⟩, primo piano.` },
  { id: 'r3-023', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `IL DIRIGENTE SCOLASTICO
VISTA la domanda prot. ⟨4521⟩ del sig. ⟦N Cosimo Damiano Lezzi⟧, collaboratore scolastico, nato il ⟦B 27.09.1961⟧ a ⟦L Galatone⟧;
VISTO il verbale della Commissione medica di verifica di Lecce, che lo giudica ⟦H non idoneo in modo assoluto al servizio⟧;
VISTO l'⟨art. 55-octies del D.Lgs. 165/2001⟩;
DISPONE
la ⟦H risoluzione del rapporto di lavoro per inidoneità⟧ con decorrenza 1/4/2026 e la corresponsione dell'indennità sul conto ⟦I IT 88 K 54012 50977 000000599397⟧. L'interessato, residente a ⟦A Nardò in via Duca degli Abruzzi 55⟧, può ricorrere al giudice del lavoro.
Per copia conforme: ⟨Adele Stefanizzi⟩` },
  { id: 'r3-025', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Decreto di variazione di bilancio n. 4/2026. Maggiori entrate: contributo volontario € 3.410,00; ⟨Fondazione Cassa di Risparmio di Valbona⟩ € 5.000,00; Comune € 1.200,00. Maggiori spese: A03/2 materiale, P01/3 progetto "⟨Galileo⟩" coding, P02/1 laboratorio "⟨Emma Castelnuovo⟩". Si trasmette al Consiglio e ai revisori ⟨Tarcisio Olivieri⟩ e ⟨Milva Ferretti⟩. ⟨art. 10, comma 5, D.I. 28 agosto 2018, n. 129⟩. Il direttore ⟨Patrizio Bucci⟩.
VISTO il regolamento sull'autonomia delle istituzioni scolastiche;
VISTO il decreto che disciplina la gestione amministrativo-contabile delle scuole;
CONSIDERATO che la spesa trova copertura nel programma annuale;
VERIFICATO che non sono attive convenzioni utili allo scopo;
RITENUTO di dover procedere senza ritardo per garantire la continuità del servizio;` },
  { id: 'r3-027', kind: 'graduatoria', section: 'albo-online', text: `BANDO PER COLLAUDATORE – VERBALE E GRADUATORIA
Hanno presentato istanza: ⟨Riccio Gennaro⟩, ⟨Capasso Luigi⟩, ⟦N Ferrara Ottavia⟧.
L'istanza di ⟦N Ferrara Ottavia⟧ è esclusa perché pervenuta oltre i termini.
1° ⟨Capasso Luigi⟩, punti 55, nato a ⟦L Aversa⟧ il ⟦B 08/08/1980⟧, email ⟦E ing.capasso80@gmail.com⟧
2° ⟨Riccio Gennaro⟩, punti 41, nato a ⟦L Acerra⟧ il ⟦B 21/11/1974⟧, email ⟦E gennariccio@tim.it⟧
Avviso ⟨AOODGEFID/28966⟩, CUP ⟨B59J21024690006⟩, codice progetto ⟨13.1.2A-FESRPON-CA-2021-551⟩.
Dirigente ⟨Assunta Maria Cacciola⟩` },
  { id: 'r3-028', kind: 'graduatoria', section: 'albo-online', text: `Graduatoria interna docenti – scuola secondaria – A022

| Pos | Cognome e nome | Anzianità | Esigenze famiglia | Titoli | Tot | Note |
|---|---|---|---|---|---|---|
| 1 | ⟨FANTONI DORIANA⟩ | 120 | 4 | 13 | 137 | ⟦Z esclusa, art. 13 p. V (assiste genitore)⟧ |
| 2 | ⟨TURCHI GIULIANO⟩ | 96 | 0 | 12 | 108 | |
| 3 | ⟨NENCIONI AMBRA⟩ | 54 | 7 | 3 | 64 | ⟦U dirigente sindacale⟧ |
| 4 | ⟨PAOLETTI IVO⟩ | 18 | 0 | 3 | 21 | ⟦H terapia salvavita⟧ |

Pontassieve Nuova, 14 aprile – Il D.S. ⟨Manola Bandinelli⟩` },
  { id: 'r3-030', kind: 'graduatoria', section: 'albo-online', text: `Elenco degli operatori ammessi alla gara per i distributori automatici
1 ⟨Ristoro Sabino S.p.A.⟩ offerta ⟨7731⟩ punti 88,2
2 ⟨Break Time di Orsini Fabio & C. S.a.s.⟩ offerta ⟨7740⟩ punti 80,0
3 ⟨D.A.E.M. S.r.l.⟩ offerta ⟨7742⟩ punti 77,5
Presidente del seggio: ⟨Vilma Petrucci⟩; componenti ⟨Alvaro Nobili⟩ e ⟨Secondina Festuccia⟩. CIG ⟨9F83A7712B⟩
La domanda, compilata sul modello allegato, deve pervenire entro la scadenza a pena di esclusione. L'amministrazione si riserva di verificare quanto dichiarato. A parità di punteggio prevale la minore età. L'incarico potrà essere conferito anche in presenza di una sola candidatura valida. La graduatoria resta efficace per l'intera durata del progetto.` },
  { id: 'r3-031', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Oggetto: incarico di Responsabile del Servizio di Prevenzione e Protezione

Il Dirigente dell'IC "⟨Carlo Levi⟩", visto l'esito della procedura comparativa, conferisce all'arch. ⟨Teodoro Santagata⟩, nato a ⟦L Stigliano⟧ il ⟦B 03.03.1973⟧, C.F. ⟦F SNTTDR73C03I954B⟧, partita IVA ⟨20810270312⟩, con studio in ⟨via Lanera 77, Matera⟩ e domicilio in ⟦A rione San Giacomo 4, Miglionico⟧, l'incarico di RSPP per un anno. Compenso € 1.500,00 onnicomprensivo. Il professionista è tenuto a: redigere il DVR, effettuare due sopralluoghi, formare gli addetti. ⟨Le assenze per malattia non comportano maggiori oneri.⟩ Recapiti: studio ⟨0835 33 44 90⟩, cellulare personale ⟦P 392 6610 088⟧, PEC ⟨teodoro.santagata@archipec.example.it⟩. IBAN del professionista: ⟦I IT98L7266314517000000548969⟧.
Firmato digitalmente da ⟨SANTAGATA TEODORO⟩, ⟦F SNTTDR73C03I954B⟧` },
  { id: 'r3-038', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `Contratto integrativo di istituto – parte economica

Art. 12. Il fondo ammonta a ⟨€ 41.220,18⟩. Art. 13. Al personale docente va il 72%, agli ATA il 28%. Art. 14. Le funzioni strumentali sono retribuite in parti uguali. Art. 15. ⟨In caso di sciopero il contingente minimo è di un collaboratore per plesso.⟩ Art. 16. ⟨I lavoratori che usufruiscono della L. 104 hanno priorità nella scelta dei turni.⟩ Art. 17. ⟨La reperibilità in malattia è regolata dal D.P.C.M. 206/2017.⟩
Sottoscritto da: parte pubblica ⟨Eros Bonvicini⟩; RSU ⟨Dolores Grandi⟩, ⟨Athos Lanzarini⟩, ⟨Isotta Neri⟩; per ⟨CISL Scuola⟩ ⟨Primo Evangelisti⟩; per ⟨SNALS Confsal⟩ ⟨Vanna Capelli⟩. Relazione tecnica prot. ⟨8840/C14⟩.
Gli sportelli ricevono il pubblico il lunedì e il giovedì dalle 11:15 alle 13:00 e il mercoledì dalle 14:45 alle 16:15. Nel mese di agosto l'apertura pomeridiana è sospesa. Per evitare code si suggerisce di scrivere prima, indicando l'argomento.` },
  { id: 'r3-039', kind: 'tabella-at', section: 'personale/tassi-di-assenza', text: `Tassi di assenza – III trimestre 2025
Qualifica | Dipendenti | % assenza
Docenti | ⟨82⟩ | 6,11
ATA | ⟨19⟩ | 9,70
DSGA | ⟨1⟩ | 0
Nota dell'ufficio: il dato ATA risente del congedo di ⟦N Fabrizia Contardi⟧ (⟦H chemioterapia⟧) – da non pubblicare.
Nota: la tabella è aggiornata con cadenza trimestrale. Gli importi si intendono al lordo delle ritenute di legge. I dati sono riutilizzabili citando la fonte. Il formato aperto è scaricabile dal collegamento in calce.` },
  { id: 'r3-040', kind: 'tabella-at', section: 'organizzazione/articolazione-degli-uffici', text: `ORGANIGRAMMA
Dirigente: ⟨Lodovico Peressutti⟩
Primo collaboratore: ⟨Noris Venier⟩
Secondo collaboratore: ⟨Catia Toso⟩
Responsabili di plesso: Centro ⟨Ambra Cum⟩; Mazzini ⟨Giulio Cossettini⟩; Borgo ⟨Ughetta Nonino⟩
Funzioni strumentali: ⟨Gianni Fabbro⟩, ⟨Zita Bertossi⟩
Ufficio: ⟨Via Pracchiuso 15⟩. ⟨0432 77 88 12⟩. ⟨udic8ab00g@istruzione.it⟩. Team antibullismo: ⟨Denis Rizzi⟩, ⟨Ketty Furlanis⟩. Medico competente: dott. ⟨Igino Morassutti⟩.` },
  { id: 'r3-041', kind: 'tabella-at', section: 'pagamenti-dell-amministrazione/dati-sui-pagamenti', text: `data;beneficiario;causale;importo
12/01/2026;⟨Gas Padano S.p.A.⟩;gas;1.902,11
13/01/2026;⟦N Fabbri Luana⟧;rimborso iscrizione non dovuta (alunno ⟦N Fabbri Diego⟧);45,00
19/01/2026;⟨Cartoleria Dante di Zoli M.⟩;carta A4;260,00
26/01/2026;⟦N Lo Turco Santa⟧;⟦X contributo affitto studente in difficoltà⟧;300,00
30/01/2026;⟨Malpezzi Ottorino⟩;saldo docenza PN;1.260,00` },
  { id: 'r3-043', kind: 'tabella-at', section: 'altri-contenuti/accesso-civico', text: `Accesso generalizzato – anno 2026
1) richiesta del 08/01 di ⟦N Nazario Ciliberti⟧ (⟦E nazario.ciliberti@pec.example.it⟧, ⟦P 3480019922⟧): copia dei verbali mensa – accolta il 29/01
2) richiesta del 15/02 di ⟨Comitato Genitori Riuniti⟩: spese progetto – accolta
3) richiesta del 02/03 della docente ⟦N Incoronata Gramazio⟧: atti della ⟦G sanzione del richiamo scritto⟧ inflittale – differita
Ufficio: ⟨Potito La Salandra⟩.` },
  { id: 'r3-044', kind: 'tabella-at', section: 'sovvenzioni-contributi-sussidi-vantaggi-economici/criteri-e-modalita', text: `Criteri per l'assegnazione di sussidi
a) ⟨ISEE fino a 8.000 euro: contributo pieno⟩; b) ⟨da 8.001 a 15.000: metà⟩; c) ⟨alunni con disabilità: trasporto gratuito⟩; d) ⟨famiglie colpite da sfratto o disoccupazione: fondo d'urgenza⟩. Le domande si presentano su modello ⟨S-4⟩. Non si pubblicano i nominativi (⟨art. 26, comma 4, D.Lgs. 33/2013⟩). Referente ⟨Zaira Mottola⟩.` },
  { id: 'r3-046', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Curriculum di ⟨Naike Serafini⟩, attrice e formatrice
nata il ⟦B 13/2/1989⟧ ad ⟦L Atri⟧ | vive in ⟦A via Finocchiaro Aprile 33, 65126 Pescara⟧ | mobile: ⟦P 347 11 22 904⟧ | posta ⟦E naike.teatro@gmail.com⟧ | P.I. ⟨15245670060⟩
Formazione: Accademia "⟨Silvio d'Amico⟩" (diploma ⟨1102/2012⟩), maestri ⟦N Ines Cafarelli⟧ e ⟦N Odo Brinkmann⟧.
Esperienze: Teatro Stabile; laboratori nelle scuole "⟨Tiziano⟩", "⟨Falcone e Borsellino⟩"; spettacoli da ⟨Pirandello⟩, ⟨Čechov⟩, ⟨Eduardo De Filippo⟩.
Altro: ⟦O nubile, convivente⟧; ⟦H celiaca⟧; automunita; patente B ⟦D PE6104418T⟧; socia ⟦U CGIL SLC dal 2015⟧.` },
  { id: 'r3-048', kind: 'elenco', text: `ELENCO ALLIEVI CORSO DI ITALIANO L2 – livello A1
cognome	nome	nazionalità	classe
⟦N Akter	Sumaiya⟧	bengalese	⟦C 1B⟧
⟦N Petrosyan	Davit⟧	armena	⟦C 2C⟧
⟦N Oliveira Santos	João⟧	brasiliana	⟦C 2C⟧
⟦N Lin	Jiayi⟧	cinese	⟦C 3A⟧
Docente: ⟨Cesira Mantovani⟩; mediatore: ⟨Farid Belkacem⟩` },
  { id: 'r3-050', kind: 'elenco', text: `Alunni esonerati da ed. fisica
⟦N DANTE COLELLA⟧ ⟦C III G⟧ ⟦H esonero parziale, asma da sforzo⟧
⟦N SCHIPA MARIA SOLE⟧ ⟦C I G⟧ ⟦H esonero totale, cardiopatia⟧
⟦N FRANCESCA PETRARCA⟧ ⟦C II G⟧ ⟦H ernia⟧
⟨L'esonero si chiede con certificato e vale per l'anno.⟩` },
  { id: 'r3-051', kind: 'circolare', text: `SCUOLA SECONDARIA "⟨SALVO D'ACQUISTO⟩"
Oggetto: indicazioni per la settimana bianca a Passo Lusernetta, 1-6 febbraio

Care famiglie,
come ogni anno molti di voi ci hanno chiesto che cosa mettere in valigia. Servono: giacca impermeabile, due paia di guanti, berretto, crema solare, pigiama, farmaci abituali con la loro scatola. I ragazzi partiranno domenica alle 6 da ⟨piazzale Kennedy⟩, davanti alla caserma dei vigili del fuoco, con due pullman della ⟨Cuneo Tour S.r.l.⟩ (targhe ⟨EX744KB⟩ e ⟨FL 210 HS⟩). L'albergo è il ⟨Rifugio Tre Croci S.n.c.⟩, ⟨strada del Colle 1⟩, telefono ⟨0171.92.92.14⟩. Le stanze sono da quattro.

Le lezioni di sci sono tenute dai maestri ⟨Giovanni Battista Dutto⟩, ⟨Anaïs Blanc⟩ e ⟨Renato Giordanengo⟩. Chi non scia seguirà un percorso sulle ciaspole con la guida ⟨Ezio Macario⟩. Per i pasti la cucina è informata delle richieste pervenute; ⟨le intolleranze alimentari si segnalano con il modulo già distribuito⟩, ⟨così come le scelte dettate dalla fede⟩.

Docenti presenti: ⟨Tamara Olivero⟩, ⟨Bartolomeo Giraudo⟩, ⟨Liuba Rinaudo⟩, ⟨Pier Giorgio Armando⟩. Il cellulare della scuola è il ⟨331 880 1199⟩; la mamma di ⟦N Ludovica Brero⟧ (⟦C 2 C⟧), infermiera, si è offerta di seguire il gruppo e risponde al ⟦P 335.71.20.418⟧: la ringraziamo. Resta inteso che ⟦N Alessio Cometto⟧ non potrà partecipare a causa della ⟦G sospensione in corso⟧, e che la quota di ⟦N Amine Rahmouni⟧ sarà versata dal Comune su ⟦X segnalazione dell'assistente sociale⟧.

Ricordiamo le regole di sempre: niente telefoni a tavola, luci spente alle 22:30, nessuno esce da solo. ⟨Chi non rispetta le regole sarà riaccompagnato a casa a spese della famiglia.⟩ Buona neve a tutti!

Per il gruppo di lavoro
⟨Tamara Olivero⟩` },
  { id: 'r3-052', kind: 'circolare', text: `Ai docenti di scienze motorie
e alla DSGA

Si riporta la tabella degli infortuni del primo quadrimestre, da trasmettere all'assicurazione:

+-----+----------------------+--------+---------------------------+-----------+
| n.  | alunno               | classe | lesione                   | prognosi  |
+-----+----------------------+--------+---------------------------+-----------+
| 1   | ⟦N Tirelli Sveva⟧        | ⟦C 2E⟧     | ⟦H trauma cranico lieve⟧      | 5 gg      |
| 2   | ⟦N Nwosu Chidi⟧          | ⟦C 3E⟧     | ⟦H lussazione spalla sx⟧      | 20 gg     |
| 3   | ⟦N Della Rovere Ugo⟧     | ⟦C 1A⟧     | ⟦H ferita lacero-contusa⟧     | 7 gg      |
+-----+----------------------+--------+---------------------------+-----------+

Polizza ⟨ITE-99120/25⟩, contraente ⟨IC Modena Nord⟩. ⟨Si rammenta di compilare la relazione entro il giorno stesso, anche per i piccoli traumi.⟩ La pratica è seguita da ⟨Armanda Sala⟩.
In caso di allarme si abbandona l'aula in fila, senza correre e senza raccogliere oggetti personali. L'apri-fila segue il percorso indicato dalle planimetrie, il chiudi-fila verifica che nessuno sia rimasto indietro. Al punto di raccolta si procede all'appello. È vietato usare l'ascensore.` },
  { id: 'r3-053', kind: 'circolare', text: `VERBALE/NOTA: colloquio con la famiglia

Il giorno 11 dicembre 2025 la coordinatrice prof.ssa ⟨Romilda Scavo⟩ e il docente di sostegno ⟨Nuccio Laganà⟩ hanno incontrato il sig. ⟦N Demetrio Praticò⟧ e la sig.ra ⟦N Maria Consolata Surace⟧, genitori dell'allievo ⟦N Praticò Mariano⟧ (⟦C I O⟧ odontotecnico). I genitori riferiscono che ⟦N Mariano⟧ ⟦H dorme poco, assume melatonina⟧ e che è ⟦H in lista d'attesa presso la NPI⟧ per una valutazione. Il padre, in ⟦X cassa integrazione da ottobre⟧, chiede il comodato del tablet. La madre segnala inoltre che un coetaneo, tale ⟦N Kevin⟧, lo ⟦G prende in giro sul gruppo WhatsApp⟧. La scuola si impegna a compilare la scheda di osservazione. Prossimo incontro il 15 gennaio. Recapito: ⟦P 0965-21.77.04⟧.` },
  { id: 'r3-054', kind: 'circolare', text: `Gara nazionale di matematica "⟨Pitagora⟩" – regolamento e iscrizioni

La gara è riservata alle scuole secondarie. Ogni istituto iscrive una squadra di sette studenti. Le iscrizioni si chiudono il 20 gennaio; il versamento di 35 euro va effettuato sul conto dell'istituto organizzatore, IBAN ⟨IT16 M282 1429 1380 0000 0981 819⟩, causale "gara". Il problema più bello sarà premiato con il trofeo "⟨Emma Noether⟩". La giuria è formata dai professori ⟨Ennio De Giorgi⟩ (presidente), ⟨Ilde Marchetti Tosi⟩, ⟨Paride Zoppi⟩. Il testo ufficiale è depositato presso il notaio ⟨Eligio Grandis⟩. Non è consentito l'uso di calcolatrici. ⟨Gli studenti con DSA possono usare gli strumenti previsti dal loro piano.⟩ I ricorsi si presentano entro trenta minuti.

Scuola organizzatrice: Liceo "⟨Giuseppe Peano⟩", ⟨via Sant'Ottavio 20⟩, ⟨matematica@liceopeano-to.edu.it⟩, tel. ⟨011 56 77 120⟩.` },
  { id: 'r3-056', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `REGOLAMENTO D'ISTITUTO DELL'ISTITUTO OMNICOMPRENSIVO "⟨BEATO ANGELICO⟩" DI VALLE SCURA

PREMESSA
Il curricolo verticale accompagna la crescita di ciascuno dall'infanzia alla secondaria. La progettazione per competenze valorizza i compiti di realtà e la didattica laboratoriale. L'autovalutazione individua ogni anno priorità e traguardi, monitorati da un gruppo di lavoro. I rapporti con il territorio si fondano su reti e convenzioni.

CAPO I – ACCESSO E VIGILANZA
Art. 1. I cancelli di ⟨via Salita al Convento 3⟩ aprono alle 7:55. Art. 2. I cancelli di ⟨piazza Fra Diavolo 8⟩ restano chiusi al traffico. Art. 3. Gli alunni della primaria sono accolti dai docenti; ⟨le classi prime⟩ entrano dal giardino. Art. 4. I minori escono con un genitore o con un delegato maggiorenne, munito di documento. ⟨Chi ha un provvedimento che limita la frequentazione dei figli lo deposita in segreteria.⟩
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.
In caso di allarme si abbandona l'aula in fila, senza correre e senza raccogliere oggetti personali. L'apri-fila segue il percorso indicato dalle planimetrie, il chiudi-fila verifica che nessuno sia rimasto indietro. Al punto di raccolta si procede all'appello. È vietato usare l'ascensore.

CAPO II – ASSENZE E SALUTE
Art. 5. ⟨Dopo una malattia infettiva si rientra secondo le indicazioni del pediatra.⟩ Art. 6. ⟨Pidocchi: la famiglia esegue il trattamento e lo comunica.⟩ Art. 7. ⟨I farmaci si somministrano solo se indispensabili e con autorizzazione.⟩ Art. 8. ⟨L'istruzione domiciliare si attiva per assenze oltre trenta giorni.⟩ Art. 9. ⟨La dieta per motivi religiosi si chiede senza certificati.⟩
Si rammenta che ogni comunicazione è pubblicata nella bacheca del registro, dove resta consultabile fino al termine delle lezioni. Chi avesse smarrito le credenziali può chiederne di nuove allo sportello. Non è necessario restituire copia cartacea della presente. Si ringrazia per la consueta disponibilità.

CAPO III – DISCIPLINA
Art. 10. ⟨Costituiscono mancanza grave il furto, la minaccia, la diffusione di immagini altrui.⟩ Art. 11. ⟨La sospensione oltre quindici giorni è deliberata dal Consiglio di istituto.⟩ Art. 12. ⟨L'alunno ha diritto di essere sentito prima.⟩ Art. 13. ⟨La recidiva comporta la sanzione di grado superiore.⟩
Caso svolto (da rimuovere nella versione definitiva): nell'anno 2023/24 l'alunno ⟦N Brando Cecchinelli⟧ della ⟦C 3 A⟧, reo di aver ⟦G rotto un vetro durante una lite⟧, fu punito con ⟦G tre giorni di lavori utili⟧; i genitori ⟦N Ottavio Cecchinelli⟧ e ⟦N Mirella Fusaro⟧ pagarono il danno e rinunciarono al ricorso. Il compagno ⟦N Yuri Antonacci⟧ riportò un ⟦H taglio alla mano con otto punti⟧.
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.

CAPO IV – MENSA E TRASPORTO
Art. 14. La mensa è gestita da ⟨Mense Ciociare S.p.A.⟩ e la commissione ne verifica la qualità. Art. 15. Lo scuolabus ferma in ⟨piazza Roma⟩, ⟨contrada Le Noci, bivio⟩ e ⟨via Dante Alighieri 14⟩. Art. 16. ⟨Le esenzioni dalla tariffa si chiedono al Comune con ISEE sotto 6.000 euro.⟩ 
Gli alunni saranno accompagnati con mezzi pubblici e rientreranno in tempo per la quinta ora. È opportuno vestirsi a strati e portare una borraccia. In caso di maltempo l'uscita sarà rinviata a data da destinarsi. La quota comprende ingresso e visita con operatore.

CAPO V – PERSONALE
Art. 17. Il personale indossa il cartellino. Art. 18. ⟨Le assemblee si tengono nelle prime o nelle ultime due ore.⟩ Art. 19. ⟨Chi assiste un familiare disabile programma i permessi.⟩ Art. 20. ⟨Il codice disciplinare dei dipendenti è affisso all'albo.⟩ Art. 21. L'uso dell'auto propria è autorizzato caso per caso.
Gli sportelli ricevono il pubblico il lunedì e il giovedì dalle 11:15 alle 13:00 e il mercoledì dalle 14:45 alle 16:15. Nel mese di agosto l'apertura pomeridiana è sospesa. Per evitare code si suggerisce di scrivere prima, indicando l'argomento.

CAPO VI – ORGANI
Art. 22. Il Consiglio, presieduto da ⟨Ludovica Petrarca⟩, si riunisce almeno cinque volte. Art. 23. Il Comitato di valutazione è composto da ⟨Ovidio Tersigni⟩, ⟨Elda Colaneri⟩, ⟨Gioia Macciocca⟩. Art. 24. L'animatore digitale è ⟨Osvaldo Iafrate⟩. Art. 25. Il dirigente è ⟨Fedele Marsella⟩; DSGA ⟨Pierina D'Agostini⟩.
Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.

CAPO VII – NORME FINALI
Riferimenti: ⟨D.Lgs. 16 aprile 1994, n. 297⟩; ⟨D.P.R. 8 marzo 1999, n. 275⟩; ⟨L. 241/1990⟩; ⟨circolare 106 del 2.5.1994⟩. Delibera ⟨n. 77 del 19/12/2024⟩, prot. ⟨0009912/A35⟩. Contatti: ⟨0775 88 04 55⟩, ⟨fric8xx00p@istruzione.it⟩, codice ⟨FRIC8XX00P⟩.
I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.` },
  { id: 'r3-057', kind: 'circolare', text: `Pensionamenti – i saluti di fine anno 🌷

Quest'anno salutano la scuola la maestra ⟨Ines Rigamonti⟩, con noi dal 1984, il collaboratore ⟨Piero Ghezzi⟩ e il professor ⟨Alcide Spreafico⟩, che per trent'anni ha diretto il coro. La festa è venerdì 5 giugno, ore 18, nel cortile di ⟨via Parini 12⟩. Suonerà la banda "⟨Santa Cecilia⟩". Ognuno porti un piatto; bevande offerte da ⟨Cantina Valcalepio S.c.a.r.l.⟩. Per le adesioni: ⟨Donata⟩ (portineria). Un pensiero va anche a ⟦N Gemma Bonfanti⟧, che avrebbe dovuto essere dei nostri e che sta lottando con una ⟦H brutta malattia⟧.

Il dirigente ⟨Ruggero Castelnuovo⟩` },
  { id: 'r3-060', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `DETERMINAZIONE DIRIGENZIALE N. 88 DEL 20 MAGGIO 2026

OGGETTO: NOMINA COMMISSIONE DI ESAME DI IDONEITÀ E AUTORIZZAZIONE CANDIDATI ESTERNI

IL DIRIGENTE SCOLASTICO
VISTO IL ⟨D.LGS. 62/2017⟩; VISTA LA ⟨O.M. 55 DEL 22/03/2024⟩;
NOMINA
PRESIDENTE: ⟨PROF. ODDONE FERRAROTTI⟩; MEMBRI: ⟨PROF.SSA ADELE BUSCAGLIA⟩, ⟨PROF. SECONDO BO⟩, ⟨PROF.SSA MIRANDA CELLERINO⟩;
AUTORIZZA I CANDIDATI ⟦N BALBO CHRISTIAN⟧, NATO A ⟦L CASALE MONFERRATO⟧ IL ⟦B 14/02/2007⟧; ⟦N EZZAHRA SALMA⟧, NATA A ⟦L KHOURIBGA⟧ IL ⟦B 30/06/2006⟧, RESIDENTE IN ⟦A CORSO INDIPENDENZA 61/TER⟧; ⟦N DE MARTINI AMBROGIO⟧, CON ⟦H PROVE EQUIPOLLENTI PER DISGRAFIA⟧.
LE PROVE INIZIANO IL 3 GIUGNO ALLE ORE 8:00 IN ⟨VIA LEARDI 6⟩.
IL DIRIGENTE ⟨ODDONE FERRAROTTI⟩` },
]
