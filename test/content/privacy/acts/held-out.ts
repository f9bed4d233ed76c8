import type { Act } from './act.ts'

/** Invented acts written before the recognizers were changed, and measured once after; names, places and numbers are of nobody. */
export const heldOut: Act[] = [
  { id: 'b01', kind: 'circolare', text: `LICEO SCIENTIFICO STATALE "⟨Ettore Majorana⟩"
⟨Via delle Palme 30, 98057 Roccamarina (ME)⟩ – tel. ⟨0941 702311⟩ – PEC ⟨meps99000q@pec.istruzione.it⟩ – C.F. ⟨84007310832⟩
Circ. n. 144
Agli studenti, ai docenti, al DSGA
OGGETTO: corsi di recupero
I corsi iniziano lunedì 19 gennaio. I docenti ⟨Crocifissa Alibrandi⟩ (matematica), ⟨Santi Merlino⟩ (latino) e ⟨Gaetana Isgrò⟩ (fisica) ne curano il calendario. Le assenze vanno giustificate. Nota MIM prot. n. 2210 del 14.01.2026.
F.to Il Dirigente Scolastico
Prof. ⟨Placido Munafò⟩` },
  { id: 'b02', kind: 'circolare', text: `Oggetto: esiti Giochi matematici
Complimenti a: ⟦N Sereno Bruno⟧ (⟦C III A⟧), ⟦N Fiore Azzurra⟧ (⟦C III C⟧), ⟦N Allegra De Pace⟧ (⟦C II B⟧) e ⟦N Wei Zhou⟧ (⟦C II B⟧). Hanno preparato i ragazzi la prof.ssa ⟨Perla Stancanelli⟩ e il prof. ⟨Natale Bonfiglio⟩.` },
  { id: 'b03', kind: 'elenco', text: `GRUPPO TEATRO
N.	COGNOME E NOME	CLASSE
1	⟦N OBERHOLLENZER JONAS⟧	⟦C 4A⟧
2	⟦N PLATZGUMMER LENA⟧	⟦C 4A⟧
3	⟦N STUEFER MIRIAM⟧	⟦C 4B⟧
4	⟦N AMPLATZ DAVID⟧	⟦C 5A⟧` },
  { id: 'b04', kind: 'determina', section: 'albo-online', text: `Decreto di individuazione
Si individua quale destinataria di contratto a tempo determinato la sig.ra ⟨Cinzia Pasqualotto⟩ (nata il ⟦B 09/11/1991⟧ a ⟦L Schio⟧; cod. fisc. ⟦F PSQCNZ91S49I531-
B⟧), profilo collaboratore scolastico, n. 36 ore, in sostituzione di ⟦N Bortolo Zanchetta⟧, in ⟦H congedo straordinario biennale⟧. Recapito: ⟦E c.pasqualotto91@gmail.com⟧, ⟦P 333-1827364⟧.` },
  { id: 'b05', kind: 'circolare', text: `Ai docenti della classe ⟦C 1 G⟧
Si comunica che l'alunna ⟦N A.K.⟧ è affetta da ⟦H diabete di tipo 1⟧ e che la somministrazione di insulina avviene alle 12:30 a cura della madre. L'alunno ⟦N L.T.⟧ ha diritto a ⟦Z 18 ore di sostegno⟧. Il personale è tenuto al segreto d'ufficio.` },
  { id: 'b06', kind: 'circolare', text: `Somministrazione di farmaci a scuola
I genitori degli alunni che hanno bisogno di farmaci in orario scolastico compilano il modulo allegando la prescrizione. Per il diabete e l'epilessia l'ASL forma il personale. L'infermeria è accanto alla palestra «⟨Pietro Mennea⟩». Il referente per la salute è ⟨Bortolo Ghirardello⟩.` },
  { id: 'b07', kind: 'verbale', section: 'organizzazione/organi', text: `Il giorno 20 gennaio 2026 alle ore 17 nella sala «⟨Alcide De Gasperi⟩» si riunisce il Consiglio. Presenti la DS ⟨Tamara Pichler⟩, ⟨Klaus Gruber⟩, ⟨Rosina Tschurtschenthaler⟩, il presidente ⟨Ivo Bertagnolli⟩, la DSGA ⟨Carmen Facchinelli⟩. Assenti giustificati: ⟨Hans Thaler⟩ (⟦H lutto familiare⟧), ⟨Nadia Endrizzi⟩.
Punto 4. La sig.ra ⟦N Mercedes Quispe⟧ chiede la gratuità del trasporto per il figlio ⟦N Diego⟧ in quanto ⟦X priva di reddito⟧.
Punto 5. Si approva la convenzione con la ⟨Cooperativa Il Mandorlo⟩.` },
  { id: 'b08', kind: 'circolare', text: `Domani sono assenti: ⟦N Marchesin⟧ (⟦H visita ortopedica⟧), ⟦N Tonello⟧ (⟦Z L.104⟧), ⟦N Furlanetto⟧ (⟦H febbre⟧). Le ore saranno coperte da ⟨Zamengo⟩ e ⟨Busato⟩.` },
  { id: 'b09', kind: 'graduatoria', section: 'albo-online', text: `GRADUATORIA INTERNA – PERSONALE ATA
1) ⟨PUTZU ANTIOCO⟩ punti 142
2) ⟨FLORIS MARIA BONARIA⟩ punti 131 – beneficia di ⟦Z precedenza per assistenza al genitore disabile⟧
3) ⟨CONGIU LUCIFERO⟩ punti 120, nato il ⟦B 1.3.1969⟧, residente a ⟦A Villaperuccio⟧
Non ammesso: ⟦N SERRA LUSSORIO⟧ per mancanza di titoli.` },
  { id: 'b10', kind: 'tabella-at', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `| Incaricato | Oggetto | Atto | Compenso lordo | CV |
|---|---|---|---|---|
| ⟨Dott.ssa Eufemia Laganà⟩ | supervisione pedagogica | prot. ⟨812/2026⟩ | € 1.800,00 | sì |
| ⟨Studio Legale Avv. Cosimo Nisticò⟩ | consulenza | prot. ⟨900/2026⟩ | € 2.000,00 | sì |` },
  { id: 'b11', kind: 'circolare', text: `Smarrimento
Il nonno di ⟦N zoe marchetto⟧ ha perso le chiavi nei pressi di ⟨via Ugo Foscolo⟩. Chi le trova telefoni allo ⟦P 0422/541190⟧ (ore pasti) oppure al ⟦P 320 00 11 223⟧.` },
  { id: 'b12', kind: 'circolare', text: `La prof.ssa ⟦N Mariangela Tissot⟧ è autorizzata a recarsi a Ivrea con la propria autovettura ⟦V CZ 512 RR⟧; il prof. ⟦N Ernesto Quey⟧ con il motociclo ⟦V DX55210⟧. Le spese vanno rendicontate all'ufficio.` },
  { id: 'b13', kind: 'circolare', text: `Oggetto: visita al Sacrario
Le classi ⟨3A⟩ e ⟨3B⟩ si recano a ⟨Redipuglia⟩ il 4 novembre. Docenti accompagnatori: ⟨Rocco Mineo⟩, ⟨Sabrina Dapretto⟩; riserva ⟨Igor Kosovel⟩. Quota € 18,00 su pagoPA. Hotel e ristoranti non sono previsti. Durante il viaggio si leggeranno poesie di ⟨Giuseppe Ungaretti⟩ e pagine di ⟨Emilio Lussu⟩.` },
  { id: 'b14', kind: 'avviso', text: `Si comunica che l'ufficio è chiuso il 7 e l'8. In caso di urgenza rivolgersi alla DSGA ⟨dott.ssa Fernanda Tassotti⟩, ⟨dsga@icvaldaso.edu.it⟩, o al collaboratore del dirigente ⟨Nazzareno Cicconi⟩. Protezione civile: ⟨0734 229811⟩. La sede di ⟨via Enrico Mattei 6⟩ resta aperta.` },
  { id: 'b15', kind: 'elenco', text: `Richieste di menù differenziato
- ⟦N Zakaria El Idrissi⟧ sez. ⟦C B⟧: ⟦R no carne suina⟧
- ⟦N Martina Orlandin⟧ sez. ⟦C A⟧: ⟦H intollerante al lattosio⟧
- ⟦N Elia Ben Porat⟧ sez. ⟦C A⟧: ⟦R cibo kasher⟧
- ⟦N Noemi Strazzer⟧ sez. ⟦C C⟧: ⟦H celiaca⟧` },
  { id: 'b16', kind: 'circolare', text: `Il giorno 12 alle 16.30 si tiene l'incontro per la stesura del ⟦Z PEI⟧ di ⟦N Fabrizio Cozzolino⟧ (⟦C 5 C, plesso «Totò»⟧). Partecipano la madre, ⟦N Patrizia Ammirati⟧, la terapista ⟨dott.ssa Nunzia Starace⟩, la referente inclusione ⟨Raffaella Ingenito⟩.` },
  { id: 'b17', kind: 'circolare', text: `Si informa la famiglia dello studente ⟦N Oleksandr Petrenko⟧ (⟦C 2 MAT⟧) che il consiglio di classe ha deliberato l'⟦G ammonizione scritta⟧ per ⟦G aver insultato un compagno⟧; la studentessa ⟦N Jennifer Osagie⟧ è stata ⟦G esclusa dal viaggio d'istruzione⟧.` },
  { id: 'b18', kind: 'determina', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `OGGETTO: affidamento diretto fornitura arredi – CIG ⟨A0B1C2D3E4⟩ – CUP ⟨J31D22000450006⟩
Vista l'offerta di ⟨Mobilufficio Marche S.p.A.⟩ (P.IVA ⟨01456780426⟩, ⟨zona industriale Baraccola 12, Ancona⟩), legale rappresentante ⟨Settimio Pierantoni⟩, C.F. ⟦F PRNSTM60L12A271F⟧, nato ad ⟦L Ancona⟧ il ⟦B 12.07.1960⟧;
DETERMINA l'affidamento per € 12.480,00. DURC prot. INAIL_⟨38812045⟩. Il RUP ⟨Fernanda Tassotti⟩.` },
  { id: 'b19', kind: 'tabella-at', section: 'pagamenti/dati-sui-pagamenti', text: `Mandato;Data;Creditore;Oggetto;Importo
101;10/03/2026;⟨Libreria Il Chiostro⟩;libri biblioteca;330,00
102;11/03/2026;⟦N Bakalli Arta⟧;restituzione acconto viaggio ⟦N Bakalli Erion⟧;120,00
103;12/03/2026;⟨Gelmetti Ugo Impianti⟩;manutenzione caldaia;870,00` },
  { id: 'b20', kind: 'curriculum', section: 'personale/dirigenti', text: `Informazioni personali
Nome ⟨Gherardo Malvestiti⟩
Indirizzo ⟦A Borgo San Lorenzo 41, 60035 Jesi (AN)⟧
Telefono ⟦P 0731 55 1982⟧ – Mobile ⟦P +39.347.9900112⟧
E-mail ⟨gherardo.malvestiti@istruzione.it⟩; personale ⟦E gmalvestiti@me.com⟧
Nazionalità italiana – Data di nascita ⟦B 30 GENNAIO 1966⟧
Stato civile: ⟦O divorziato⟧
Esperienza: dal 2019 Dirigente scolastico, IC «⟨Federico II⟩». Docente di lettere, ⟨Liceo «Vittorio Emanuele II»⟩.` },
  { id: 'b21', kind: 'circolare', text: `Registro elettronico: accesso dell'alunna ⟦N Swami Rinaldin⟧ ripristinato. Nome utente: ⟦O rinaldin.swami05⟧; password provvisoria: ⟦O Tramonto-88x⟧. L'accesso anomalo risulta dall'indirizzo IP ⟦O 93.41.120.7⟧ del suo dispositivo. I colleghi cambino la password ogni 90 giorni.` },
  { id: 'b22', kind: 'carta', section: 'servizi-erogati/carta-dei-servizi', text: `CARTA DEI SERVIZI
La scuola è intitolata a ⟨Maria Lai⟩. Uffici: Sig.ra ⟨Priama Fadda⟩ (alunni), Sig. ⟨Raimondo Lecis⟩ (personale). Il Dirigente riceve su appuntamento. L'RSPP è l'ing. ⟨Efisio Pintore⟩; l'RPD è ⟨Nuraghe Consulting S.r.l.⟩, ⟨rpd@nuragheconsulting.example⟩. Gli alunni stranieri, gli alunni con bisogni educativi speciali e con DSA hanno percorsi dedicati. Reclami: modulo in portineria.` },
  { id: 'b23', kind: 'tabella-at', section: 'organizzazione/articolazione-degli-uffici', text: `| Ufficio | Responsabile | Telefono | E-mail |
|---|---|---|---|
| Alunni | ⟨Corradino Loche⟩ | ⟨0782 41120⟩ | ⟨alunni@iisogliastra.edu.it⟩ |
| Personale | ⟨Bonaria Mereu⟩ | ⟨0782 41121⟩ | ⟨bonaria.mereu@iisogliastra.edu.it⟩ |
| Genitori e tasse | ⟨Delfina Piga⟩ | ⟨0782 41122⟩ | no |` },
  { id: 'b24', kind: 'circolare', text: `Regole per i genitori
I genitori:
- Accompagnano i bambini fino al cancello
- Attendono il suono della campanella
- Non sostano in ⟨via Nazario Sauro⟩
- Telefonano solo per urgenze
Vademecum alunni
1) Zaino leggero
2) Diario sempre aggiornato
3) Merenda sana` },
  { id: 'b25', kind: 'regolamento', text: `Art. 12 (Sanzioni) – La sanzione è proporzionata. L'ammonizione scritta è irrogata dal docente; la sospensione dal consiglio di classe. Art. 13 – Il fumo è vietato (L. 11 novembre 1975, n. 584; art. 51 L. 16 gennaio 2003, n. 3). Art. 14 – Il genitore separato esibisce il provvedimento del giudice. Art. 15 – L'alunno che non si avvale dell'IRC può uscire. Art. 16 – Il dipendente iscritto a un sindacato fruisce dei permessi del CCNL. Ultima revisione: prot. 4412/U del 19.9.2024.` },
  { id: 'b26', kind: 'circolare', text: `Incontro con l'autrice
Venerdì 20 marzo l'autrice ⟨Melania Scognamillo⟩ presenta «⟨La casa sull'acqua⟩» (⟨Edizioni La Conchiglia⟩) alle quinte. Modera il giornalista ⟨Tullio Barbaro⟩. In ⟨aula Falcone⟩ la mostra su ⟨Rita Levi-Montalcini⟩. Letture da ⟨Leonardo Sciascia⟩. La collana è diretta da ⟨Ezio Fumagalli⟩.` },
  { id: 'b27', kind: 'elenco', text: `Personale in sciopero il 24 ottobre
⟦N Cadeddu Giovanni Maria⟧ – ⟦U aderente⟧
⟦N Fois Anna Rita⟧ – ⟦U non aderente⟧
⟦N Murru Salvatore⟧ – ⟦U non ha risposto⟧` },
  { id: 'b28', kind: 'circolare', text: `Ritiro degli alunni
Per ⟦J ordine del Giudice il padre di Nicolas Bressanin non può prelevarlo da scuola⟧. Sono delegate la zia ⟦N Ornella Vianello⟧ (doc. ⟦D AX 4410982⟧) e la vicina ⟦N Caterina Lazzarin⟧, tel. ⟦P 3451120098⟧. Il bambino frequenta la ⟦C seconda A⟧.` },
  { id: 'b29', kind: 'circolare', text: `Autorizzazioni alla delega: l'alunno ⟦N Ferrante Lo Cicero⟧, nato a ⟦L Palermo⟧ il ⟦B 3 giugno 2014⟧, residente in ⟦A via Oreto 210 int. 4, Palermo⟧, sarà preso dal sig. ⟦N Giusto Bellomonte⟧, C.I. n. ⟦D CA 09912 KL⟧ rilasciata dal Comune.` },
  { id: 'b30', kind: 'incarico', section: 'personale/incarichi-conferiti-o-autorizzati-ai-dipendenti', text: `Incarico al docente ⟨Vito Antonio Cisternino⟩, C.F. ⟦F CST VTN 75 H 20 E 986 D⟧, partita stipendiale ⟦O 18844201⟧, per n. 20 ore di formazione; compenso lordo € 700,00; IBAN: ⟦I IT12 C010 0504 0000 0000 0012 345⟧. Sede di svolgimento: plesso ⟨Don Tonino Bello⟩.` },
  { id: 'b31', kind: 'circolare', text: `CAMPIONATI STUDENTESCHI – CONVOCATI
⟦N SPADAFINA MARIA LUCE⟧ (⟦C 1B⟧), ⟦N D'ONOFRIO PIO⟧ (⟦C 2B⟧), ⟦N DI BENEDETTO-COSTA RICCARDO⟧ (⟦C 2C⟧), ⟦N SY MOUSTAPHA⟧ (⟦C 3A⟧).
Docente responsabile: PROF. ⟨LATTANZIO VINCENZO⟩.` },
  { id: 'b32', kind: 'circolare', text: `Al docente ⟦N Celestino Fanfarillo⟧
Oggetto: Sua richiesta di part time
In riscontro alla Sua istanza del 3 marzo, si concede la trasformazione del rapporto a tempo parziale in considerazione dell'⟦Z invalidità riconosciuta⟧. Distinti saluti.
Il Dirigente ⟨Elvezia Protani⟩` },
  { id: 'b33', kind: 'tabella-at', section: 'altri-contenuti/accesso-civico', text: `| N. | Data | Richiedente | Oggetto | Esito |
|---|---|---|---|---|
| 1 | 02/2026 | ⟦N Tiberio Sandrinelli⟧ | verbali del Consiglio | accolta |
| 2 | 03/2026 | ⟨Comitato Genitori Valdaso⟩ | bilancio | accolta |
| 3 | 03/2026 | ⟦N Wanda Zucconi⟧ | elaborati della figlia ⟦N Alba⟧ | accolta |` },
  { id: 'b34', kind: 'avviso', section: 'albo-online', text: `Avviso di selezione di un esperto di coding. Gli interessati inviano la domanda a ⟨protocollo@icvaldaso.edu.it⟩ entro il 20/02/2026, con curriculum e documento di identità. Titoli: laurea (10 punti), esperienza (5 punti). La commissione è composta da ⟨Nazzareno Cicconi⟩, ⟨Fernanda Tassotti⟩ e ⟨Mauro Illuminati⟩. Responsabile del trattamento è la scuola (Reg. UE 2016/679).` },
  { id: 'b35', kind: 'circolare', text: `Ai genitori di ⟦N Yasin Rahimi⟧
Si comunica che il figlio, ⟦C 3 D⟧, ha accumulato un ⟦X debito di 212 euro per la mensa⟧. Coordinate della scuola: ⟨IT21 Q030 6909 4001 0000 0046 001⟩ intestato a ⟨IIS Valdaso⟩.` },
  { id: 'b36', kind: 'verbale', text: `Verbale di scrutinio: ⟦N Tormento Asia⟧ ha una ⟦H certificazione DSA⟧; ⟦N Bonfante Loris⟧ è stato ⟦H ricoverato due mesi⟧; ⟦N Hu Simone⟧ è ⟦R testimone di Geova⟧ e non partecipa alle feste. ⟦N Rosada Pietro⟧ ⟦Z non cammina⟧ e usa l'ascensore. Presiede ⟨Gherardo Malvestiti⟩.` },
  { id: 'b37', kind: 'circolare', text: `Il RSPP ⟨geom. Duilio Passaquindici⟩ comunica le prove di evacuazione. Punti di raccolta: ⟨piazzale Martiri delle Foibe⟩ e cortile della palestra. Addetti antincendio: ⟨Erminio Pasqualini⟩, ⟨Graziella Voltattorni⟩. Numero unico 112. Estintori: matricola ⟨AB123CD⟩, ⟨AB124CD⟩.` },
  { id: 'b38', kind: 'circolare', text: `Si porgono le condoglianze alla collega ⟦N Ottilia Brugnera⟧ per la ⟦H perdita del marito⟧. Le lezioni di tedesco della ⟨4B⟩ sono affidate a ⟨Manuela Tonial⟩.` },
]
