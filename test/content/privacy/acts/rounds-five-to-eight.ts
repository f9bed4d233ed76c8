import type { Act } from './act.ts'

/** Invented acts of later rounds: rooms, notes, lines without capitals, rankings of pupils; read afterwards, and the rules were mended on them. */
export const roundsFiveToEight: Act[] = [
  { id: 'r5-004', kind: 'circolare', text: `A tutto il personale
Oggetto: visita medica di idoneità e sorveglianza sanitaria

Il medico competente, dott.ssa ⟨Irma Zanotelli⟩, sarà in sede il 12 maggio. ⟨Sono tenuti alla visita i videoterminalisti e i collaboratori che movimentano carichi.⟩ ⟨Le lavoratrici in gravidanza lo comunichino riservatamente per la valutazione del rischio.⟩ ⟨I lavoratori con limitazioni portano il verbale.⟩ Il calendario: ore 8:30 assistenti amministrativi; ore 9:30 assistenti tecnici; ore 10:30 collaboratori A-L; ore 11:30 collaboratori M-Z. Riferimento ⟨art. 41 D.Lgs. 81/2008⟩. La visita si svolge in ⟨via Belenzani 30, primo piano⟩. Chi non può presentarsi avverta ⟨Cecilia Tomasi⟩.
La dirigente ⟨Marta Endrizzi⟩` },
  { id: 'r5-007', kind: 'circolare', text: `Comunicazione ai sensi dell'art. 4 del contratto

Nel mese di aprile hanno fruito di permessi retribuiti: ins. ⟦N Paternoster Ilaria⟧ (⟦O matrimonio⟧), ins. ⟦N Giovannini Elda⟧ (⟦O decesso della suocera⟧), coll. scol. ⟦N Odorizzi Franco⟧ (⟦H donazione di sangue⟧), ins. ⟦N Bertagnolli Renza⟧ (⟦Z assistenza alla sorella disabile⟧), ass. tec. ⟦N Dalpiaz Moreno⟧ (⟦J testimonianza in tribunale⟧). Sono stati sostituiti rispettivamente da ⟨Micheli⟩, ⟨Pedron⟩, ⟨Sartori⟩, ⟨Slaifer⟩ e ⟨Zeni⟩.
Ufficio personale, ⟨Nicoletta Corazza⟩` },
  { id: 'r5-009', kind: 'circolare', text: `Alla cortese attenzione della dott.ssa ⟨Tullia Romagnoli⟩, NPIA di Lugo
e per conoscenza: famiglia ⟦N Casadio⟧
Oggetto: relazione di osservazione – ⟦N Casadio Teo⟧, ⟦C sez. Aquiloni⟧

Il bambino, di anni quattro, presenta ⟦H assenza di linguaggio verbale e stereotipie⟧. Durante il gioco libero si isola. È stato seguito dal logopedista ⟦N Ivo Errani⟧ in forma privata. I genitori (⟦N Casadio Mirko⟧, ⟦N Plazzi Elena⟧) hanno firmato il consenso. Fratello maggiore: ⟦N Nico⟧, ⟦C 3B primaria⟧, ⟦Z già certificato⟧. Chi legge è tenuto al segreto.
Le docenti ⟨Gloria Minguzzi⟩, ⟨Rita Baldini⟩` },
  { id: 'r5-010', kind: 'circolare', text: `Istruzioni per il pagamento della quota associativa alla rete "⟨Guglielmo Oberdan⟩": € 150 sul conto della scuola capofila, IBAN ⟨IT86 M027 9816 6410 0000 0896 609⟩, intestato all'IIS ⟨Oberdan⟩; causale "rete 2026"; la ricevuta a ⟨rete.oberdan@iisoberdan-tv.edu.it⟩. Scuole aderenti: IC "⟨Coletti⟩", IC "⟨Felissent⟩", Liceo "⟨Da Vinci⟩", ITT "⟨Mazzotti⟩". Il responsabile amministrativo è ⟨Catterina Feltrin⟩; coordinatore ⟨Olindo Zago⟩. Atto costitutivo rep. ⟨1120/2022⟩, registrato al n. ⟨4418⟩ serie 3.
Gli sportelli ricevono il pubblico il lunedì e il giovedì dalle 11:15 alle 13:00 e il mercoledì dalle 14:45 alle 16:15. Nel mese di agosto l'apertura pomeridiana è sospesa. Per evitare code si suggerisce di scrivere prima, indicando l'argomento.` },
  { id: 'r5-015', kind: 'avviso', section: 'albo-online', text: `Oggetto: sorteggio pubblico scrutatori della commissione
Il giorno 3 marzo alle 9, in ⟨via Ferruccio Parri 8⟩, si terrà il sorteggio. Presiede ⟨Lia Guidotti⟩. È possibile assistere. Segretario ⟨Remo Lazzerini⟩. Rif.: ⟨O.M. 215/91, artt. 24-38⟩; nota ⟨80399⟩. Sono esonerati ⟦N Bernini Carla⟧ (⟦H intervento chirurgico⟧) e ⟦N Pieri Aldo⟧ (⟦R sabato festivo per fede avventista⟧).` },
  { id: 'r5-016', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `IL DIRIGENTE SCOLASTICO
Visto il contratto a T.I. della sig.ra ⟦N Cannavò Nunziatina⟧, ass. amm.;
Vista l'istanza del 3/2 con cui la medesima chiede la trasformazione a tempo parziale per ⟦H patologia cronico-degenerativa propria⟧;
Viste le norme di cui all'⟨art. 8 D.Lgs. 81/2015⟩;
DECRETA
il part-time al 50% della sig.ra ⟦N Cannavò⟧. Residenza: ⟦A v.le Regina Margherita 300, Giarre⟧. Conto: invariato.
Riposto, lì 20/02/2026. ⟨Sebastiana Leotta⟩` },
  { id: 'r5-018', kind: 'determina', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `Determina n. 2/E: acquisto libri per la biblioteca. Affidatario ⟨Libreria Minerva di Ferro Paolo & C. S.a.s.⟩, P.IVA ⟨74113080852⟩, ⟨piazza Duomo 9⟩. Titoli: «La storia» di ⟨Elsa Morante⟩ (5 copie), «Se questo è un uomo» di ⟨Primo Levi⟩ (10), «Il nome della rosa» di ⟨Umberto Eco⟩ (5). CIG ⟨B6C09F11E4⟩. ISBN ⟨9788806219376⟩, ⟨9788858438114⟩. Prezzo € 318,40. RUP ⟨Lidia Comisso⟩.
L'operatore si obbliga a rispettare gli obblighi di tracciabilità dei flussi finanziari. La fattura, in formato elettronico, dovrà riportare il codice identificativo della procedura. Il pagamento avverrà entro trenta giorni dal collaudo favorevole. Ogni controversia è devoluta al foro competente per territorio.` },
  { id: 'r5-021', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Contratto n. 15 – assistenza informatica
Il dott. ⟨Eros Pavanetto⟩ (p.iva ⟨32257250673⟩; c.f. ⟦F P.V.N.R.S.E.8.4.D.1.7.L.7.3.6.P⟧), nato a ⟦L Venezia⟧ il ⟦B 17 aprile 1984⟧ e domiciliato in ⟦A Mirano, via Gramsci 44/a⟧, cell. pers. ⟦P 345/02.11.876⟧, si obbliga a fornire 60 ore di assistenza presso ⟨via Bissuola 93⟩ e ⟨via Praga 32⟩. Pagamento: ⟦I IT88-E-88654-02728-000000968198⟧. Compenso € 2.400 + iva. Referente interno: ⟨Marino Niero⟩. Responsabile del procedimento: ⟨Jole Scarpa⟩. Il contraente allega ⟦O certificato di stato di famiglia⟧.` },
  { id: 'r5-024', kind: 'verbale', section: 'provvedimenti/provvedimenti-organi-indirizzo-politico', text: `Consiglio del 9 settembre. Aperta la seduta, il presidente ⟨Quirino Salvi⟩ dà il benvenuto alla nuova consigliera ⟨Ahlam Fathi⟩, che subentra a ⟨Piero Nanni⟩, dimissionario. La dirigente ⟨Ada Torresi⟩ riferisce sull'organico. La consigliera ⟨Marinella Cucchi⟩ presenta il caso di due famiglie, ⟦N Traini⟧ e ⟦N Hossain⟧, ⟦X in ritardo con il pagamento⟧: si concede la rateazione. Delibere ⟨1⟩, ⟨2⟩ e ⟨3⟩. Si ricorda ⟨Bruno Vallesi⟩, storico bidello scomparso. Chiusura ore 20.
Constatato il numero legale, il presidente dichiara aperta la seduta e ricorda l'ordine del giorno, già trasmesso con la convocazione. Si dà per letto il verbale precedente, che viene approvato senza osservazioni. Segue un confronto al quale intervengono diversi componenti, con posizioni in parte differenti; al termine si procede per alzata di mano.` },
  { id: 'r5-025', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `Codice di comportamento – sintesi per il personale
1. ⟨La violazione dei doveri comporta responsabilità disciplinare.⟩ 2. ⟨Le sanzioni vanno dal rimprovero al licenziamento.⟩ 3. ⟨L'adesione ad associazioni e sindacati non va comunicata.⟩ 4. ⟨Il dipendente informa l'amministrazione se è rinviato a giudizio.⟩ 5. ⟨Chi è malato avvisa entro l'inizio del turno.⟩ 6. ⟨È vietato chiedere prestiti ai colleghi.⟩ 7. ⟨Non si discrimina per convinzioni religiose.⟩ Ufficio procedimenti: ⟨Ulderico Nisi⟩. ⟨D.P.R. 62/2013⟩, ⟨D.P.R. 81/2023⟩, ⟨art. 54 D.Lgs. 165/2001⟩. Segnalazioni: ⟨rpct.usrabruzzo@example.it⟩, ⟨0862 57 42 11⟩.
I dati forniti sono trattati esclusivamente per finalità istituzionali, con strumenti anche informatici, da personale autorizzato. L'informativa è affissa all'albo e reperibile in segreteria. L'interessato può esercitare in ogni momento i diritti riconosciuti dal Regolamento europeo.` },
  { id: 'r5-026', kind: 'regolamento', text: `PROCEDURA BULLISMO – fac-simile di segnalazione
Nome di chi segnala: ⟨______________⟩. Vittima: ⟨______________⟩. Classe: ⟨_____⟩. Data: ⟨__/__/____⟩.
⟨L'episodio è valutato dal team entro due giorni.⟩ ⟨Se i fatti sono reato si informa l'autorità giudiziaria.⟩ ⟨La vittima può chiedere un sostegno psicologico.⟩
Team: ⟨Caterina Licari⟩, ⟨Nuccio Marino⟩, ⟨Vita Maria Genna⟩.
Esempio compilato: vittima ⟦N Totò Parrinello⟧, ⟦C 1 H⟧; presunto responsabile ⟦N G. Licata⟧, ⟦C 2 H⟧: «mi ⟦G ruba la merenda e mi sputa⟧».` },
  { id: 'r5-027', kind: 'tabella-at', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `| Soggetto | Tipo | Dal–al | € | Contatto | CF/PI |
|---|---|---|---|---|---|
| ⟨Ottavia Rambaldi⟩ | esperta yoga | 1/3–31/5 | 600 | ⟦E ottyoga@gmail.com⟧ | ⟦F rmbttv90l47a944y⟧ |
| ⟨Studio Legale Gozzi Associati⟩ | parere | – | 900 | ⟨segreteria@gozzilex.example.it⟩ | ⟨22834380515⟩ |
| ⟨Mattia Dall'Aglio⟩ | fonico | 4/6 | 150 | ⟦P 347 6610291⟧ | ⟦F DLLMTT95A31H223O⟧ |` },
  { id: 'r5-028', kind: 'tabella-at', section: 'provvedimenti/provvedimenti-dirigenti', text: `n.;data;oggetto
⟨12⟩;14/01/2026;nomina commissione mensa: ⟨Bini⟩, ⟨Gori⟩, ⟨Lapi⟩
⟨15⟩;22/01/2026;concessione aspettativa per ⟦O motivi di famiglia⟧ a ⟦N Del Bimbo Lea⟧
⟨18⟩;30/01/2026;affidamento a ⟨Toscana Verde Soc. Coop. Agr.⟩ della potatura
⟨22⟩;11/02/2026;trasferimento alunno ⟦N Mazzei Cosimo⟧ ad altra classe per ⟦G episodi di bullismo⟧
⟨25⟩;26/02/2026;autorizzazione incarico esterno ⟨Pucci Ranieri⟩` },
  { id: 'r5-029', kind: 'tabella-at', section: 'performance/ammontare-complessivo-dei-premi', text: `Bonus 2025: stanziato ⟨€ 9.881,00⟩, distribuito ⟨€ 9.880,50⟩; 24 beneficiari su 70.
(bozza) ⟦N Marzocchi L.⟧ ⟦O 700⟧; ⟦N Pasi D.⟧ ⟦O 512,50⟧; ⟦N Lanzoni Vera⟧ ⟦O 300,00 €⟧` },
  { id: 'r5-033', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `⟨SIMONE DE CARLI⟩
musicista, compositore
Anagrafica: ⟦L Cantù⟧, ⟦B 29/02/1984⟧; cittadino italiano; ⟦O sposato, un figlio⟧
Casa: ⟦A salita Cappuccini 12, Brunate⟧. Studio: ⟨via Volta 3, Como⟩
tel. ⟦P 031 22 01 778⟧ (casa), ⟦P 349 21 90 554⟧ (mobile), ⟨info@decarlimusica.example.it⟩
2020 – musiche per «Pinocchio» di ⟨Collodi⟩. 2018 – lezioni al conservatorio "⟨Giuseppe Verdi⟩" con il m° ⟦N Ferruccio Arnaboldi⟧. 2011 – servizio civile presso ⟨Amici del Lario⟩, ⟨attività con persone disabili⟩.
Salute: ⟦H diabete tipo 1⟧. Patente: ⟦D CO5512093B⟧. Auto: ⟦V FP 091 LL⟧` },
  { id: 'r5-034', kind: 'elenco', text: `GRUPPI STANZA – GRAN SASSO
St. 101: ⟦N Aloisi C.⟧, ⟦N Berti M.⟧, ⟦N Cioni A.⟧
St. 102: ⟦N Dini⟧, ⟦N El Khayat⟧, ⟦N Fedi⟧
St. 103 (docenti): ⟨Landi⟩, ⟨Mori⟩
Note: ⟦N Cioni⟧ ⟦H russa, apnee notturne⟧; ⟦N El Khayat⟧ ⟦R prega alle 5⟧` },
  { id: 'r5-035', kind: 'elenco', text: `Albo dei fornitori – aggiornamento
⟨Alfa Clima S.r.l.⟩, ⟨via Pisacane 4⟩, ⟨0832 30 11 22⟩, P.IVA ⟨43569070378⟩
⟨Beta Grafica di Perrone & Greco S.n.c.⟩, ⟨via Lupiae 80⟩, ⟨info@betagrafica.example.it⟩, P.IVA ⟨78626840694⟩
⟨Coop. Sociale Il Girasole a r.l.⟩, ⟨piazza Mazzini 64⟩, C.F. ⟨52599940617⟩
⟨Torrefazione Levante S.p.A.⟩, referente ⟨Antonia De Giorgi⟩, ⟨0832 24 33 10⟩
Tenuto da ⟨Uccio Rizzo⟩.` },
  { id: 'r5-036', kind: 'elenco', text: `Turno di pulizia dei locali
Piano terra: ⟨Antonucci Rosa⟩, ⟨Bellini Marco⟩
Primo piano: ⟨Carofiglio Anna⟩
Palestra: ⟨Dibari Nicola⟩ (martedì e giovedì)
Cortile: ⟨Fanelli Vito⟩
Materiali: ⟨Detergenti Puglia S.r.l.⟩. Capoturno ⟨Antonucci⟩.` },
  { id: 'r5-039', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `REGOLAMENTO PER LE USCITE E I VIAGGI

1. Destinatari. Partecipano ⟨tutte le classi⟩; è richiesta l'adesione di due terzi. 2. Esclusioni. ⟨Chi ha riportato una sospensione può essere escluso dal viaggio.⟩ 3. Salute. ⟨I genitori indicano allergie, intolleranze, celiachia, terapie in corso.⟩ 4. Inclusione. ⟨Per gli alunni con disabilità si assicura un accompagnatore ogni alunno e un mezzo attrezzato.⟩ 5. Costi. ⟨Il fondo di solidarietà copre fino al 50% per i nuclei con ISEE sotto i 10.000 euro.⟩ 6. Alimentazione. ⟨Si tiene conto delle prescrizioni religiose.⟩ 7. Documenti. Servono carta di identità e tessera sanitaria. 8. Scioperi. ⟨In caso di sciopero dei trasporti la partenza è rinviata.⟩ 9. Genitori separati. ⟨In mancanza di accordo decide il giudice.⟩ 10. Mezzi. I pullman hanno meno di otto anni; la targa (es. ⟨AA 000 AA⟩) è comunicata alla polizia stradale. 11. Referente è il prof. ⟨Torello Casini⟩. 12. Il modulo è il ⟨V-7 bis⟩.
Gli alunni saranno accompagnati con mezzi pubblici e rientreranno in tempo per la quinta ora. È opportuno vestirsi a strati e portare una borraccia. In caso di maltempo l'uscita sarà rinviata a data da destinarsi. La quota comprende ingresso e visita con operatore.
Durante gli intervalli la sorveglianza spetta ai docenti secondo i turni esposti in sala insegnanti. Nessuno lasci la propria postazione prima dell'arrivo di chi subentra. I collaboratori scolastici presidiano i corridoi, i bagni e le scale. Eventuali disservizi vanno comunicati subito alla portineria, che ne terrà nota.
Approvato con delibera ⟨n. 14⟩, presidente ⟨Fiorella Tozzi⟩. Sede: ⟨via Burchiello 8⟩.` },
  { id: 'r5-041', kind: 'circolare', text: `Gentili genitori della ⟨1ªD⟩, benvenuti

Vi scrivo per presentarmi: sono ⟨Nadia Pecoraro⟩, insegno italiano e coordino la classe. Con me ci sono ⟨Rosario Lo Cicero⟩ (matematica), ⟨Kathleen Byrne⟩ (inglese), ⟨Ninni Badalamenti⟩ (musica). Useremo l'antologia curata da ⟨Pascoli⟩ e leggeremo «Le avventure di ⟨Tom Sawyer⟩» di ⟨Mark Twain⟩. Il martedì si esce alle 14. ⟨Comunicatemi se ci sono allergie.⟩ ⟨Chi segue una dieta religiosa lo scriva nel modulo.⟩ Per parlarmi: lunedì alle 10 o ⟨nadia.pecoraro@icsperone.edu.it⟩.

Un abbraccio
⟨Nadia Pecoraro⟩

PS: la mamma di ⟦N Manfredi Ajello⟧ cerca chi può dare un passaggio da ⟦A via Messina Marine 600⟧; telefonatele al ⟦P 320 7719 045⟧.` },
  { id: 'r7-001', kind: 'circolare', text: `Elenco per i docenti di strumento
Iniziali	Cl.	Note
⟦N B.C.⟧	⟦C 2H⟧	⟦H afonia, non deve cantare⟧
⟦N M. P.⟧	⟦C 1H⟧	⟦Z protesi al braccio⟧
⟦N Sofia T.⟧	⟦C 3H⟧	⟦R non suona nelle funzioni in chiesa⟧
⟦N D'A. R.⟧	⟦C 3H⟧	⟦X strumento in comodato, famiglia in difficoltà⟧` },
  { id: 'r7-002', kind: 'circolare', text: `ALLIEVO            SEZ.      PATOLOGIA            FARMACO
⟦N Bosco Rebecca⟧      ⟦C 4Bs⟧     ⟦H emofilia⟧             ⟦H fattore VIII⟧
⟦N Serra Iacopo⟧       ⟦C 1Am⟧     ⟦H lupus⟧                ⟦H cortisone⟧
Rivolgersi a ⟨Olga Bonini⟩.` },
  { id: 'r7-003', kind: 'elenco', text: `cognome;nome;classe;motivo
⟦N Fois⟧;⟦N Greta⟧;⟦C 5C⟧;⟦H emicrania⟧
⟦N Zedda⟧;⟦N Mirko⟧;⟦C 5C⟧;⟦J convocato in Procura⟧
⟦N Ledda⟧;⟦N Ivana⟧;⟦C 4C⟧;⟦O funerale⟧` },
  { id: 'r7-004', kind: 'circolare', text: `ragazzi ricordatevi
- ⟦N giulia m.⟧ ⟦C 1a⟧ mangia in classe perche ha la ⟦H gastrite⟧
- ⟦N tommy rossi⟧ ⟦C 1a⟧ esce alle 12 (⟦Z fisioterapia⟧)
- ⟦N amira⟧ ⟦C 1b⟧ niente piscina ⟦R per il costume⟧
- ⟦N lorenzo⟧ di ⟦C 3b⟧ viene a prenderlo la nonna ⟦N carla betti⟧
grazie, ⟨Luisa⟩` },
  { id: 'r7-005', kind: 'graduatoria', text: `Graduatoria delle domande di iscrizione alla classe prima – alunni fuori bacino
1 ⟦N Amato Viola⟧ punti 18 ⟦Z certificata⟧
2 ⟦N Bruno Kevin⟧ punti 14 ⟦X madre sola disoccupata⟧
3 ⟦N S. D.⟧ punti 11
In attesa: ⟦N Conti Ada⟧, ⟦N Dragone Elio⟧` },
  { id: 'r7-006', kind: 'graduatoria', text: `Borse di studio "⟨Ada Negri⟩", studenti assegnatari
⟦N Valsecchi Pietro⟧ (⟦C 5 B LS⟧) – ⟦N Marchesi Ilde⟧ (⟦C 4 A LC⟧) – ⟦N Rota Kim⟧ (⟦C 3 C LSA⟧)
Esclusa: ⟦N Tironi Sara⟧, ⟦X ISEE oltre soglia⟧` },
  { id: 'r7-007', kind: 'verbale', text: `Consiglio di classe ⟦C 3 B RIM⟧. Ammessi: ⟦N Bini L.⟧, ⟦N Carta G.⟧, ⟦N Usai⟧. Non ammessi: ⟦N Pinna R.⟧. Sospensione del giudizio: ⟦N Deiana⟧ e ⟦N Farris T.⟧. ⟦N Murgia⟧ ha avuto ⟦G cinque giorni di sospensione⟧.
Docenti: ⟨Sechi⟩, ⟨Tola⟩.` },
  { id: 'r7-008', kind: 'verbale', text: `Si parla di ⟦N Alessia N.⟧, che ⟦H si taglia⟧, di ⟦N Kevin⟧, che ⟦H non mangia da giorni⟧, e di ⟦N Samir⟧, che ⟦X viene senza merenda⟧. La mamma di ⟦N Kevin⟧ (⟦N Ornella⟧) sarà convocata. Il compagno ⟦N Diego Pes⟧ è stato ⟦G trovato con uno spinello⟧.` },
  { id: 'r7-009', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Vista la richiesta del sig. ⟦N Lino Fantini⟧, assistente tecnico, di essere collocato in ⟦H aspettativa per cure termali⟧; visto il parere favorevole; si concede al medesimo ⟦N Fantini⟧ il periodo richiesto. ⟨Ugo Masi⟩` },
  { id: 'r7-010', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Visto il contratto della prof.ssa ⟦N Egle Tassi⟧; considerato che la predetta ha documentato una ⟦H sindrome ansioso-depressiva⟧; preso atto della visita collegiale; dispone l'⟦H utilizzazione in altri compiti⟧ della docente ⟦N Tassi⟧.` },
  { id: 'r7-011', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Preso atto che il dipendente ⟦N Rino Guidi⟧, collaboratore scolastico, ha chiesto il congedo per ⟦O adozione⟧; che la dipendente ⟦N Nives Poli⟧ ha chiesto la riduzione dell'orario per ⟦Z accudire il figlio con sindrome genetica⟧;` },
  { id: 'r7-012', kind: 'circolare', text: `La studentessa ⟦N Ludovica Fabris⟧ della ⟦C 2 BIO⟧ è ⟦H ricoverata da un mese⟧; lo studente ⟦N Omar Cissé⟧ della ⟦C 4 A LSU⟧ ⟦R osserva il digiuno⟧; l'allieva ⟦N Mara Zen⟧ (⟦C 1AFM⟧) ha una ⟦Z tutrice per l'orientamento nello spazio⟧; il ragazzo ⟦N Igor Pol⟧ (⟦C IIIB⟧) è ⟦J sotto protezione del tribunale⟧.` },
  { id: 'r7-013', kind: 'elenco', text: `Camere – hotel Miralago
n. 12 – ⟦N Bassi⟧, ⟦N Cervi⟧, ⟦N Doni⟧
n. 14 – ⟦N Elmi S.⟧, ⟦N Fusi⟧, ⟦N Gelli⟧
n. 15 – proff. ⟨Nanni⟩, ⟨Orsi⟩
Avvertenze: ⟦N Fusi⟧ ⟦H cammina nel sonno⟧, ⟦N Doni⟧ ⟦R non mangia carne il venerdì⟧` },
  { id: 'r7-014', kind: 'elenco', text: `⟦C 2A⟧ – ⟦N Marta Bonetti⟧, madre di ⟦N Leo⟧ – ⟦P 3401199288⟧
⟦C 2B⟧ – ⟦N Sandro Cecchi⟧ – ⟦P 333/7766110⟧ – ⟦E s.cecchi@email.it⟧
⟦C 2C⟧ – ⟦N Rim Haddad⟧ – ⟦P 0039 348 2201199⟧
Rappresentanti dei genitori, uso interno` },
  { id: 'r7-015', kind: 'elenco', text: `Turni estivi: lunedì ⟨Aldo Bui⟩ e ⟨Rita Ferri⟩; martedì ⟨Carla Neri⟩; mercoledì ⟨Dina Sola⟩
Reperibili: ⟨Elio Tosi⟩, ⟨Fabia Urso⟩` },
  { id: 'r7-016', kind: 'elenco', text: `Squadra di primo soccorso
⟨Gatti Maria⟩ – piano terra
⟨Lodi Piero⟩ – primo piano
⟨Moro Clara⟩ – palestra
Addetto antincendio: ⟨Nava Ivo⟩` },
  { id: 'r7-017', kind: 'circolare', text: `Incontro sulla sicurezza in rete. Intervengono: la sindaca ⟨Elda Fanti⟩, l'ispettrice ⟨Nora Gallo⟩, il maresciallo ⟨Tino Longo⟩, la psicologa ⟨Mia Ferro⟩, l'avvocato ⟨Dino Sala⟩, la giornalista ⟨Ada Ricci⟩, il regista ⟨Leo Bruni⟩, la scrittrice ⟨Eva Corsi⟩. ⟨Si spiegherà che cosa sono lo stalking e l'ammonimento del questore.⟩ ⟨Si parlerà di ansia e di dipendenze.⟩` },
  { id: 'r7-018', kind: 'circolare', text: `Letture estive: «Il sentiero» di ⟨Italo Calvino⟩; i racconti di ⟨Goffredo Parise⟩; ⟨Natalia Ginzburg⟩, «Lessico famigliare»; il film tratto da ⟨Ada Negri⟩; la canzone di ⟨Lucio Dalla⟩; il quadro di ⟨Amedeo Modigliani⟩; la sinfonia di ⟨Gustav Mahler⟩; il teorema di ⟨Talete⟩; la legge di ⟨Ohm⟩. Libro di testo: ⟨Salvemini⟩, ⟨Volpe⟩, ⟨Omodeo⟩.` },
  { id: 'r7-019', kind: 'circolare', text: `Gentili famiglie della ⟨3 B⟩, mi chiamo ⟨Adele Greco⟩ e insegno scienze. Con me lavorano ⟨Ivo Manca⟩ (arte), ⟨Ugo Pili⟩ (inglese) e ⟨Lia Serra⟩ (religione). La gita è il 4 maggio. A presto, ⟨Adele Greco⟩` },
  { id: 'r7-020', kind: 'circolare', text: `Il caso dell'alunno ⟦N Ennio Ruta⟧ (⟦C 1 D⟧), affetto da ⟦H asma⟧, è seguito dalla referente ⟨Sara Lodi⟩. L'ufficio alunni è in ⟨via Po 12⟩, tel. ⟨011 77 88 99⟩, ⟨alunni@icruta.edu.it⟩.

Il dirigente scolastico
⟨Bruno Tosi⟩` },
  { id: 'r7-021', kind: 'circolare', text: `⟨Nella scuola ci sono 24 alunni con disabilità e 40 con DSA.⟩ ⟨Il corso insegna che cosa fare in caso di crisi convulsiva.⟩ ⟨Il 20% delle famiglie ha un ISEE sotto i diecimila euro.⟩ ⟨Gli alunni non avvalentisi sono 31.⟩ ⟨Allo sciopero ha aderito il 12% del personale.⟩ ⟨Nell'anno sono state inflitte quattro sospensioni.⟩ Referenti: ⟨Ines Bo⟩, ⟨Ezio Gai⟩.` },
  { id: 'r7-022', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `⟨Milo Ferrante⟩, fotografo
Dati personali: ⟦L Ivrea⟧, ⟦B 3/4/1981⟧; ⟦O separato, un figlio⟧
nato in quel di ⟦L Biella⟧, il dì ⟦B 4 giugno 1980⟧
Nascita: ⟦B 5-VII-1979⟧ (⟦L Asti⟧)
Data nasc.: ⟦B 07.07.77⟧ · Luogo nasc.: ⟦L Alba⟧
Salute: ⟦H ipertensione⟧. Fede: ⟦R buddhista⟧. Tessera: ⟦U UIL dal 2001⟧. Patente B n. ⟦D TO5510299K⟧
Studio: ⟨via Roma 9, Ivrea⟩, ⟨0125 44 55 66⟩, ⟨milo@studioferrante.example.it⟩` },
  { id: 'r7-023', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Al sig. ⟨Eligio Nardi⟩, n. a ⟦L Teramo⟧ il ⟦B 1.2.70⟧, ab. in ⟦A v. Verdi 4 sc. A int. 9⟧, doc. id. ⟦D CA11223BB⟧, partita stip. ⟦O 10022331⟧, cell. pers. ⟦P 3331122334⟧, C/C n. ⟦I IT82V6170128991000000769155⟧; carta ⟦D AT1122334⟧; tess. san. ⟦D 80380001234567890123⟧; IP del collegamento ⟦O 93.41.22.7⟧` },
  { id: 'r7-024', kind: 'tabella-at', section: 'pagamenti-dell-amministrazione/dati-sui-pagamenti', text: `| ⟨7⟩ | ⟦N Fadda Rita⟧ | ⟦X aiuto per bolletta⟧ | 90,00 |
| ⟨8⟩ | ⟦N Orrù Pia⟧ | rimborso corso figlia ⟦N Orrù Nina⟧ (⟦H infortunio⟧) | 40,00 |
| ⟨9⟩ | ⟨Coro Alpino Monte Nero⟩ | concerto | 300,00 |
| ⟨10⟩ | ⟨Fondazione Banco del Sale⟩ | restituzione | 100,00 |` },
  { id: 'r7-025', kind: 'tabella-at', section: 'provvedimenti/provvedimenti-dirigenti', text: `⟨61⟩ | ⟦G censura⟧ alla docente ⟦N Poli Marta⟧ (⟦G sanzione disciplinare⟧)
⟨62⟩ | permesso ⟦Z ex L. 104⟧ a ⟦N Sarti Ivan⟧
⟨63⟩ | ⟦X rateizzazione mensa⟧ a ⟦N Tosi Ugo⟧ per ⟦X stato di bisogno⟧
⟨64⟩ | nomina RUP ⟨Vico Anna⟩` },
  { id: 'r7-026', kind: 'verbale', section: 'provvedimenti/provvedimenti-organi-indirizzo-politico', text: `Sono accolte le istanze di contributo di ⟦N Vera Luzi⟧ (⟦X licenziata⟧) e ⟦N Toni Masu⟧ (⟦X sfrattato⟧); è respinta quella di ⟦N Ada Nieddu⟧. Il consigliere ⟨Aldo Orlandi⟩ si astiene. Assente ⟨Ezio Pau⟩ per ⟦H malattia⟧.` },
  { id: 'r7-027', kind: 'circolare', text: `Sciopero: ⟦U hanno aderito⟧ ⟦N Bini⟧ e ⟦N Corda⟧; ⟦N Dessì Ada⟧ ⟦U non aderisce⟧; ⟦N Elmas Ivo⟧ ⟦U è in sciopero⟧; non ha risposto ⟦N Floris Pia⟧. Presenti in assemblea FLC: ⟦N Gessa Ugo⟧ (⟦U iscritto CISL⟧), ⟦N Ibba Lea⟧ (⟦U delegata UIL⟧).` },
  { id: 'r8-001', kind: 'circolare', text: `Dal 3 maggio torna tra noi ⟦N Viola Santi⟧, frequentante la ⟦C quarta B⟧ del plesso "⟨Santa Chiara⟩", che ha concluso la ⟦H radioterapia⟧. La nonna paterna, ⟦N Elda Brizzi⟧, la accompagnerà. Referente ⟨Dora Poli⟩.` },
  { id: 'r8-002', kind: 'circolare', text: `Ciceroni: per il francese ⟦N Aurora Mühlmann⟧ (⟦C 4L⟧) e ⟦N Ruben Thöni⟧ (⟦C 4L⟧); per lo spagnolo ⟦N Leandra Šušteršič⟧ (⟦C 3T⟧); cassa: ⟦N Nina⟧ e ⟦N Karim⟧ di ⟦C 2T⟧. Prenota la sig.ra ⟨Greta Unterkofler⟩, ⟨0474 55 10 20⟩.` },
  { id: 'r8-003', kind: 'circolare', text: `Presenze all'assemblea del 4 aprile
nominativo; sede; organizzazione
⟦N Baldi Nora⟧; Centro; ⟦U GILDA⟧
⟦N Ricci Oreste⟧; Nord; ⟦U UIL SCUOLA⟧
⟦N Masi Elda⟧; Nord; ⟦U FLC CGIL⟧
⟨L'assemblea è stata indetta dalla RSU.⟩ Le RSU elette sono ⟨Aldo Testi⟩, ⟨Rita Bardi⟩ e ⟨Ivo Zini⟩.` },
  { id: 'r8-004', kind: 'avviso', section: 'albo-online', text: `Vista l'assenza del titolare ⟦N Perini Loris Maria⟧ (⟦H convalescenza⟧), è individuata ⟨Sarti Ines⟩. In sostituzione della titolare ⟦N Bossi Carla⟧, in ⟦O congedo parentale⟧, è individuato ⟨Mori Dante⟩. Subentrano inoltre ⟨Galli Rosa⟩ e ⟨Fusi Ugo⟩.` },
  { id: 'r8-005', kind: 'tabella-at', section: 'personale/personale-non-a-tempo-indeterminato', text: `supplente;assente;causa
⟨Lenzi Ada⟩;⟦N Pini Ezio⟧;⟦H malattia⟧
⟨Nesi Ivo⟩;⟦N Tosi Lea⟧;⟦Z L. 104⟧
⟨Orsi Eva⟩;⟦N Vanni Leo⟧;⟦H puerperio⟧` },
  { id: 'r8-006', kind: 'verbale', text: `Esame di Stato, classe ⟦C 5 A AFM⟧. Candidati con PDP: ⟦N Arena Luca⟧ (⟦H disortografia⟧), ⟦N Bruni Sofia⟧ (⟦H deficit di attenzione⟧). Candidato con PEI: ⟦N Conte Mattia⟧ (⟦Z percorso differenziato⟧). Candidata ospedalizzata: ⟦N Davi Ilaria⟧. ⟦N Elia Jonathan⟧ non è ammesso. Ammessi: ⟦N Foti R.⟧, ⟦N Greco S.⟧. Commissari ⟨Levi⟩, ⟨Nanni⟩.` },
  { id: 'r8-007', kind: 'verbale', text: `Il collegio ascolta il caso della ⟦C prima B⟧: ⟦N Favour Eze⟧ ha la madre ⟦J detenuta a Rebibbia⟧; ⟦N Dario Lanzi⟧ ha un ⟦Z assistente per 12 ore⟧; ⟦N Ling Ye⟧ ha ⟦G scritto minacce sul banco⟧; i fratelli ⟦N Re⟧ ⟦X vivono in un container⟧; la ⟦N Sabatini⟧ ⟦H prende calmanti⟧. L'insegnante ⟨Rota⟩ propone un incontro.` },
  { id: 'r8-008', kind: 'tabella-at', section: 'altri-contenuti/prevenzione-della-corruzione', text: `Segnalazioni: n. 1 presentata dal sig. ⟦N Ugo Lanzi⟧ e ⟦J trasmessa alla Corte dei conti⟧; n. 2 di ⟦N Ada Riva⟧, docente, ⟦J archiviata dal giudice⟧; n. 3 anonima. RPCT ⟨Ezio Fabi⟩.` },
  { id: 'r8-009', kind: 'tabella-at', section: 'provvedimenti/provvedimenti-dirigenti', text: `⟨71⟩ – ⟦G avvertimento scritto⟧ a ⟦N Pace Ilde⟧
⟨72⟩ – ⟦G sospensione dal servizio⟧ del dipendente ⟦N Lodi Gino⟧
⟨73⟩ – acquisto tende da ⟨Tessitura F.lli Bindi S.n.c.⟩
⟨74⟩ – accoglimento istanza ⟦H congedo per cure⟧ di ⟦N Neri Amos⟧` },
  { id: 'r8-010', kind: 'carta', section: 'servizi-erogati/carta-dei-servizi', text: `Ci scrivono: «La scuola ha aiutato mia figlia ⟦N Celeste⟧ dopo l'⟦H operazione al cuore⟧» – ⟦N Rina Moretti⟧, mamma. «⟦N Joele⟧ è sereno» – papà di ⟦N Joele⟧. Scriveteci a ⟨carta@icgaia.edu.it⟩, ⟨049 88 11 204⟩.` },
  { id: 'r8-011', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `⟨Ilde Morandi⟩, ingegnera
Note personali: ⟦O vedova⟧, ⟦R avventista⟧, in terapia per ⟦H sclerosi multipla⟧, ⟦U già segretaria provinciale UIL⟧, ⟦Z invalida al 60%⟧
Servizio civile come ⟦R obiettore di coscienza⟧; casellario: ⟦J una condanna estinta⟧
Maestri: ⟦N Aldo Reti⟧, ⟦N Nina Salvi⟧. Tesi su ⟨Carlo Scarpa⟩. Studio ⟨Morandi & Fabi S.t.p.⟩, ⟨via Dante 7, Lodi⟩, ⟨0371 44 55 66⟩, ⟨morandi@studiomf.example.it⟩` },
  { id: 'r8-012', kind: 'elenco', text: `Soggiorno estivo
1 ⟦N Aldi Marco⟧ n. ⟦B 04/05/2012⟧ tess. san. ⟦D 80380001122334455667⟧
2 ⟦N Bini Nora⟧ n. ⟦B 1.6.2013⟧ – ⟦H allergica alle uova⟧
3 ⟦N Cori Sara⟧ nt. ⟦B 07-08-2012⟧ – ⟦R non mangia bovino⟧
4 ⟦N Dell’Amico Anna Rosa⟧ ⟦B 09/09/2012⟧` },
  { id: 'r8-013', kind: 'elenco', text: `Consegna chiavi e tesserini
tesserino ⟦O 00771⟧ – sig. ⟦N Aldo Nesi⟧
tesserino ⟦O 00772⟧ – prof.ssa ⟦N Rita Masi⟧
codice ⟦O 4417⟧ – ⟦N Ivo Bardi⟧` },
  { id: 'r8-014', kind: 'circolare', text: `Gentile famiglia ⟦N Orlandi⟧, il trasferimento di ⟦N Camilla⟧ (ora in ⟦C 2 B⟧) è accolto per le ⟦G molestie subite da un compagno⟧. Ne abbiamo informato il Vostro legale, avv. ⟦N Terzi⟧. Cordiali saluti, il preside ⟨Ugo Nardi⟩` },
  { id: 'r8-015', kind: 'circolare', text: `Hanno risposto al sondaggio sullo sciopero: ⟦N Ada Poli⟧ (⟦U sì⟧), ⟦N Enzo Gori⟧ (⟦U no⟧), ⟦N Lia Testa⟧ non ha risposto. La maestra ⟦N Vera Bigi⟧ ⟦U sciopera⟧, il collega ⟦N Ivan Rossi Doria⟧ ⟦U si astiene dal lavoro⟧.` },
  { id: 'r8-016', kind: 'circolare', text: `La docente ⟦N Amalia Seri⟧ ha chiesto il part-time per ⟦O esigenze della famiglia⟧; l'assistente ⟦N Guido Oldani⟧ per una ⟦H patologia cronica⟧; il collaboratore ⟦N Ezio Cova⟧ ha presentato domanda di trasferimento per ⟦Z assistere la sorella invalida⟧; la bidella ⟦N Santina Pozzi⟧ è stata ⟦H operata alla spalla⟧.` },
  { id: 'r8-017', kind: 'circolare', text: `comuni-
cazione: l'alunna ⟦N Mari-
anna Del Ponte⟧, ⟦C classe
terza sezione A⟧, è in cura per ⟦H insuffi-
cienza renale⟧ e riceve le lezioni a casa, in ⟦A via delle Rose 5,
Montelago⟧; telefono ⟦P 347
12 34 567⟧.` },
  { id: 'r8-018', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Si liquidano le ore a ⟨Aldi Ugo⟩ e ⟨Bini Lea⟩; a ⟦N Corti Anna⟧ no, perché ⟦H assente per malattia⟧. Partite ⟦O 11223344⟧ e ⟦O 55667788⟧. Rimborso a ⟦N Denti Marco⟧, tutore di ⟦N S. F.⟧, ⟦C 4 B⟧: € 30. L'affidamento per € 900,00 è alla ditta ⟨Fratelli Corsi S.r.l.⟩; impianto matr. ⟨AB 2210/98⟩. L'autista ⟦N Elio Rami⟧, patente C n. ⟦D BO5544332K⟧.` },
  { id: 'r8-019', kind: 'verbale', section: 'provvedimenti/provvedimenti-organi-indirizzo-politico', text: `Si accolgono le richieste di ⟦N Nadia Corvi⟧ (⟦X in cassa integrazione⟧) e di ⟦N Osvaldo Pini⟧ (⟦X separato, con due bambini⟧); si respinge quella di ⟦N Tea Loi⟧. Lo studente ⟨Elio Santi⟩, eletto, vota contro. Organo di garanzia: ⟨Ada Lolli⟩ (docente), ⟨Ugo Bassi⟩ (genitore), ⟨Zoe Manca⟩ (studentessa).` },
  { id: 'r8-020', kind: 'circolare', text: `Obblighi vaccinali: ⟦H non in regola⟧ ⟦N Alba Rui⟧ (⟦C sez. A⟧), ⟦N Noè Sini⟧ (⟦C sezione B⟧); ⟦H esonerata per trapianto⟧ ⟦N Dea Pau⟧ (⟦C sez. unica⟧). La ⟦N Rui⟧ porti il certificato.` },
  { id: 'r8-021', kind: 'circolare', text: `ragazzi di ⟨4b⟩: ⟦N luca d’amico⟧ (⟦C 4bs⟧) porta il pallone, ⟦N nina⟧ (quella di ⟦C 1c⟧) ha la ⟦H febbre⟧, ⟦N omar⟧ ⟦R niente prosciutto⟧, ⟦N zoe⟧ ⟦H ha paura degli ascensori⟧` },
  { id: 'r8-022', kind: 'elenco', text: `⟦C 3A⟧ ⟦N Rita Lodi⟧ ⟦P 333 1122445⟧
⟦C 3B⟧ ⟦N Piero Tani⟧ ⟦E piero.tani@posta.it⟧
⟦C 3C⟧ ⟦N Olena Hrytsenko⟧ ⟦P +39 320 1122445⟧` },
  { id: 'r8-023', kind: 'circolare', text: `Servizi e contatti. Cellulare di istituto ⟨366 1122 334⟩; tecnico di turno ⟨348 11 22 334⟩ (numero aziendale); centralino ⟨0382 11 22 33⟩; ditta ⟨Fratelli Zani S.a.s.⟩, ⟨zani@pec.example.it⟩, ⟨via Piave 3⟩; ⟨RTI Nord – Ponte⟩; ⟨Studio Bindi & Corsi⟩; ⟨Impresa Edile Eredi Gatti S.r.l.⟩; ⟨Casa editrice Onda S.r.l.⟩ Fotografo ⟨Aldo Sarti⟩, guida ⟨Nora Bui⟩, istruttore ⟨Ivo Cini⟩. La sig.ra ⟨Ada Greco⟩ assume le funzioni di DSGA; il sig. ⟨Ugo Leoni⟩ apre il cancello.` },
  { id: 'r8-024', kind: 'circolare', text: `⟨Il documento riguarda gli alunni certificati e i loro insegnanti.⟩ Figure: ⟨Olga Pini⟩ (FS inclusione), ⟨Ezio Masi⟩ (assistenza educativa, ⟨Cooperativa Il Filo⟩), ⟨Aldo Neri⟩ (UONPIA). ⟨Il corso mostra che cosa fare davanti a uno shock anafilattico.⟩ ⟨Non si chiede alcun documento sul reddito.⟩ ⟨Si parlerà di pene alternative.⟩ Il questionario è di ⟨Rita Zani⟩ e ⟨Leo Fabi⟩.` },
  { id: 'r8-025', kind: 'circolare', text: `Cineforum: ⟨Federico Fellini⟩, ⟨Ermanno Olmi⟩, ⟨Elvira Notari⟩; musiche di ⟨Fanny Mendelssohn⟩ e ⟨Robert Schumann⟩; la corsa di ⟨Pietro Mennea⟩; un libro di ⟨Antoine de Saint-Exupéry⟩, uno di ⟨Roald Dahl⟩; teatro di ⟨Carlo Goldoni⟩; il film tratto da ⟨Giorgio Bassani⟩. Sedi: ⟨via Padre Pio 8⟩, ⟨piazza Dante 3⟩, plesso "⟨Madre Teresa⟩", plesso "⟨Gesù Bambino⟩". La regista ⟨Ines Volpi⟩ sarà presente.` },
]
