import type { Act } from './act.ts'

/** A third set of invented acts, written after the second was measured and before the changes that followed; of nobody. */
export const heldOutAgain: Act[] = [
  { id: 'e01', kind: 'circolare', text: `🎉 Bravissimi! 🎉
👉 ⟦N Ludovica Marrone⟧ (⟦C 1ªC⟧) 🥇
👉 ⟦N Mattia Bianco⟧ (⟦C 1ªC⟧) 🥈
👉 ⟦N Ye Ming⟧ (⟦C 3ªA⟧) 🥉
Grazie al prof. ⟨Gino Vento⟩ e alle classi ⟨prime⟩. Le foto sono nell'atrio «⟨Margherita Hack⟩».` },
  { id: 'e02', kind: 'circolare', text: `Si comunica alle SS.LL. che a decorrere dal 9 febbraio la docente
⟦N Ermelinda Castagnaro⟧, titolare su posto comune, sarà assente
per ⟦H un intervento chirurgico⟧ e che la supplenza è stata conferita
alla dott.ssa ⟨Vittoria Sperandeo⟩. Il coordinamento della ⟨1C⟩
passa al prof. ⟨Amos Quaranta⟩.` },
  { id: 'e03', kind: 'elenco', text: `Studenti esonerati da educazione fisica
Cognome e nome – classe – motivo
⟦N Tiberi Samanta⟧ – ⟦C 2A⟧ – ⟦H frattura del polso⟧
⟦N Lanzalotta Vito⟧ – ⟦C 2A⟧ – ⟦H scoliosi grave⟧
⟦N Ghebremedhin Saba⟧ – ⟦C 4C⟧ – ⟦H soffio cardiaco⟧` },
  { id: 'e04', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `IL DIRIGENTE SCOLASTICO
VISTA la domanda di ferie; VISTO il CCNL 2019/21; CONSIDERATO che la sig.ra ⟦N Immacolata Perfetto⟧, assistente amministrativa, nata a ⟦L Sora (FR)⟧ il ⟦B 14-08-1965⟧, ha chiesto il collocamento a riposo per ⟦H inabilità al lavoro⟧;
DISPONE la risoluzione del rapporto dal 1° settembre 2026. Avverso il presente atto è ammesso ricorso al Giudice del lavoro.
Il Dirigente ⟨Saverio Lucentini⟩` },
  { id: 'e05', kind: 'circolare', text: `Ai docenti della ⟨1F⟩, della ⟨2F⟩ e della ⟨3F⟩
Oggetto: riunione dipartimento di lettere
Ordine del giorno: 1) adozioni; 2) prove comuni; 3) viaggi; 4) varie. Coordina la prof.ssa ⟨Aurora Del Monte⟩. Verbalizza ⟨Sante Pace⟩. Non è prevista indennità. In caso di malattia avvisare entro le 7:50 il numero ⟨0776 312244⟩.` },
  { id: 'e06', kind: 'verbale', section: 'organizzazione/organi', text: `DELIBERA N. 41 DEL CONSIGLIO DI ISTITUTO
Componenti presenti:
Dirigente: ⟨Saverio Lucentini⟩
Docenti: ⟨Del Monte Aurora⟩, ⟨Pace Sante⟩, ⟨Quaranta Amos⟩
Genitori: ⟨Iafrate Donatella⟩ (Presidente), ⟨Marsella Ugo⟩
Studenti: ⟨Recchia Alessio⟩
Il Consiglio delibera di concedere al gruppo scout «⟨Baden-Powell⟩» l'uso del cortile.` },
  { id: 'e07', kind: 'circolare', text: `Il giovane ⟦N Idrissa Camara⟧, ospite della ⟦X comunità per minori⟧ «Il Nido», frequenterà la ⟦C 3 B⟧ da lunedì. Il suo tutore, l'avv. ⟦N Filippo Martorelli⟧, risponde al ⟦P 338 90 41 226⟧.` },
  { id: 'e08', kind: 'circolare', text: `Gentili famiglie, nella sezione ⟦C dei Girasoli⟧ si è verificato un caso di ⟦H scabbia⟧: il bambino ⟦N T.O.⟧ è a casa. Seguire le istruzioni della pediatra di comunità, dott.ssa ⟨Livia Carboni⟩ (⟨07631 55120⟩).` },
  { id: 'e09', kind: 'circolare', text: `Prevenzione delle malattie infettive
In caso di febbre, influenza, scarlattina, scabbia o pediculosi i bambini restano a casa. Il rientro avviene senza certificato. Gli alunni celiaci e allergici hanno menù dedicati. Le famiglie di religione diversa possono chiedere pasti senza carne di maiale.` },
  { id: 'e10', kind: 'avviso', section: 'albo-online', text: `Decreto di pubblicazione graduatorie di istituto. Gli aspiranti possono presentare reclamo entro 10 giorni. I titoli di riserva e le precedenze (L. 68/1999, L. 104/1992) sono trattati secondo norma. Nelle graduatorie sono omessi i dati sensibili (Reg. UE 679/2016). Prot. n. ⟨7781/VII-1⟩ del ⟨20/08/2025⟩.` },
  { id: 'e11', kind: 'graduatoria', section: 'albo-online', text: `GRADUATORIA BORSE DI STUDIO «⟨Fratelli Cervi⟩»
1. ⟦N Panaro Luce⟧ – ⟦C 5 LSU⟧ – ⟦X ISEE 4.100⟧ – media 9,1
2. ⟦N Ferrazzano Ivo⟧ – ⟦C 4 LSU⟧ – ⟦X ISEE 6.750⟧ – media 8,8` },
  { id: 'e12', kind: 'tabella-at', section: 'personale/personale-non-a-tempo-indeterminato', text: `| Qualifica | N. contratti | Spesa |
|---|---|---|
| Docenti | 21 | 402.118,00 |
| Assistenti amministrativi | 2 | 31.050,00 |
Titolare: ⟦N Grimaldi Selvaggia⟧, assente per ⟦H gravidanza a rischio⟧.` },
  { id: 'e13', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `EUROPASS
⟨Achille Bonvicini⟩
⟦A Via dei Mille 40 bis, 42121 Reggio Emilia⟧ | ⟦P (+39) 335 661 20 90⟧ | ⟦E bonvicini.achille@gmail.com⟧ | Skype: ⟦O achille.bonvicini⟧
Sesso M | Data di nascita ⟦B 02/10/1970⟧ | Nazionalità Italiana
ESPERIENZA: formatore presso ⟨USR Emilia-Romagna⟩, docente a contratto ⟨Università di Parma⟩. Appartenente alle ⟦Z categorie protette⟧.
Hobby: cori di montagna.` },
  { id: 'e14', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `PROTOCOLLO DI ACCOGLIENZA
L'alunno neoarrivato è accolto dalla commissione. Il mediatore aiuta la famiglia. Se il minore è affidato ai servizi sociali, la scuola chiede copia del provvedimento del Tribunale per i minorenni. Per gli alunni adottati si seguono le Linee guida MIUR 2014. L'alunno con BES ha un PDP. La dichiarazione ISEE serve per la mensa. I genitori separati possono chiedere colloqui distinti.` },
  { id: 'e15', kind: 'circolare', text: `Oggetto: giornata della memoria
Il 27 gennaio le terze assistono alla testimonianza di ⟨Liliana Segre⟩ in video. Lettura da ⟨Primo Levi⟩, musiche di ⟨Ennio Morricone⟩. Si ricordano gli ebrei deportati dalla provincia e il partigiano ⟨Aldo Serafini⟩. Cura l'evento la prof.ssa ⟨Gioia Testa⟩. L'aula magna è intitolata a ⟨Teresa Mattei⟩.` },
  { id: 'e16', kind: 'circolare', text: `La Dirigente comunica che il sig. ⟦N Toma Ilie⟧, papà di ⟦N Stefania Ilie⟧, ha donato un proiettore; lo si ringrazia. Per la consegna contattarlo al ⟦P 0039-389-5512047⟧.` },
  { id: 'e17', kind: 'verbale', text: `Verbale del GLO
Alunna: ⟦N Flaminia Coccia⟧, classe ⟦C V A⟧ primaria, nata a ⟦L Terracina⟧ il ⟦B 6/6/2015⟧. Diagnosi: ⟦H disturbo dello spettro autistico livello 2⟧. Ore di sostegno: ⟦Z 22 settimanali⟧. Presenti la madre ⟦N Barbara Testarmata⟧, la docente di sostegno ⟨Loretana Subiaco⟩, l'assistente educativa ⟨Katia Nardoni⟩.` },
  { id: 'e18', kind: 'circolare', text: `RICHIESTA DI COLLABORAZIONE
Se qualcuno ha visto chi ha danneggiato lo scooter di ⟦N Manuel Iacobucci⟧ (targa ⟦V X7LK2M⟧) parcheggiato in ⟨via Gramsci⟩, lo comunichi in vicepresidenza.` },
  { id: 'e19', kind: 'circolare', text: `Ai sigg. genitori degli alunni della ⟨4A⟩. La riunione del 5/11 è rinviata. Rappresentanti in carica: si ringraziano. Le deleghe vanno consegnate alla sig.ra ⟨Mirella Fratarcangeli⟩ dell'ufficio alunni. Distinti saluti. La Dirigente, ⟨Eva Rizzo⟩` },
  { id: 'e20', kind: 'determina', section: 'albo-online', text: `Si aggiudica alla ditta ⟨Il Giardino di Rosa⟩ la manutenzione del verde. Secondo classificato: ⟨Verde Vivo Soc. Coop. Sociale⟩. CUP ⟨F41B22001230006⟩. Importo € 4.880,00 IVA inclusa. Conto dedicato: ⟦I IT08 R 03069 39683 1000 0000 4321⟧ intestato a Rosa Ciavardini. Referente: ⟨Rosa Ciavardini⟩, titolare. C.F. ⟦F CVRRSO72E50D810P⟧.` },
  { id: 'e21', kind: 'circolare', text: `Colloqui: il prof. ⟨Felice Sereno⟩ riceve il lunedì; la prof.ssa ⟨Bianca Rosa⟩ il martedì; il prof. ⟨Fiore Grande⟩ su appuntamento. La prof.ssa ⟦N Vera Notte⟧ è in ⟦H congedo parentale⟧: rivolgersi a ⟨Serena Dolce⟩.` },
  { id: 'e22', kind: 'circolare', text: `ATTENZIONE: domani la figlia di ⟦N giuseppina trifirò⟧ non va ⟦J affidata al padre⟧. È in corso un ⟦J procedimento davanti al Tribunale di Patti⟧.` },
  { id: 'e23', kind: 'elenco', text: `Insegnamento della religione cattolica – chi non si avvale
3A: ⟦N Bejaoui Sirine⟧, ⟦N Gashi Leon⟧, ⟦N Stoica Daria⟧
3B: ⟦N Perrin Amélie⟧, ⟦N Zhu Leo⟧` },
  { id: 'e24', kind: 'tabella-at', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `CIG;Oggetto;Operatori invitati;Aggiudicatario;Importo
⟨B7788AA001⟩;noleggio fotocopiatori;⟨Copy Lazio S.r.l.⟩ - ⟨Di Marco Ufficio S.a.s.⟩;⟨Copy Lazio S.r.l.⟩;2.112,00
⟨B7788AA002⟩;corso di vela;⟨ASD Mare Nostrum⟩;⟨ASD Mare Nostrum⟩;1.500,00` },
  { id: 'e25', kind: 'circolare', text: `Il personale che intende fruire dei permessi per il diritto allo studio (150 ore) presenta domanda. Assemblea sindacale: il giorno 3, indetta da ⟨SNALS Confsal⟩; relatore il segretario provinciale ⟨Ottavio Belardinelli⟩. La RSU di istituto è composta da ⟨Amos Quaranta⟩, ⟨Loretana Subiaco⟩ e ⟨Nello Tersigni⟩.` },
  { id: 'e26', kind: 'circolare', text: `Rimborso gita non effettuata – si rimborsano:
- sig.ra ⟦N Caterina Pompili⟧, € 40,00 su ⟦I IT 33 X 05387 14800 000003456789⟧
- sig. ⟦N Bujar Leka⟧, € 40,00 su ⟦I it62q0760103200000012345678⟧
Ufficio contabilità: ⟨0776 312250⟩.` },
  { id: 'e27', kind: 'circolare', text: `OGGETTO: Richiamo
Si richiama la collaboratrice scolastica sig.ra ⟦N Domenica Quattrucci⟧ per ⟦G reiterati ritardi⟧. Le viene contestato l'addebito ai sensi dell'art. 55-bis del D.Lgs. 165/2001.` },
  { id: 'e28', kind: 'carta', section: 'servizi-erogati/carta-dei-servizi', text: `La scuola si ispira agli artt. 3, 33 e 34 della Costituzione. Nessuna discriminazione per sesso, razza, religione, opinioni politiche, condizioni psicofisiche e socioeconomiche. In caso di sciopero i servizi minimi sono garantiti. La biblioteca «⟨Alda Merini⟩» apre dalle 8 alle 14. Segreteria: sig.ra ⟨Rina Colasanti⟩. Dirigente: dott. ⟨Tarquinio Lisi⟩, ⟨dirigente@iccolleferrato.edu.it⟩.` },
  { id: 'e29', kind: 'circolare', text: `Badge smarrito: il badge n. ⟦O 004417⟧ della sig.ra ⟦N Fedora Mastrantoni⟧ va disattivato. La stessa ha trovato un passaporto ⟦D YB 4471209⟧ intestato a ⟦N Huang Meiling⟧.` },
  { id: 'e30', kind: 'circolare', text: `Iscrizioni a.s. 2026/27: occorrono codice fiscale dell'alunno, documento di identità dei genitori, certificato delle vaccinazioni. Il modulo va inviato a ⟨iscrizioni@iccolleferrato.edu.it⟩. Esempio di codice fiscale: 16 caratteri. Codici meccanografici: ⟨FRAA12345X⟩, ⟨FREE123461⟩, ⟨FRMM12345T⟩.` },
]
