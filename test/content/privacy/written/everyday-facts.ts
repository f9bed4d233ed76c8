import type { WrittenAct } from './written-act.ts'

/** What is told of somebody as a story, in words that no term of law or medicine has, invented: ⟦…⟧ goes. */
export const everydayFacts: readonly WrittenAct[] = [
  ['circolare', `Oggetto: informazioni per i docenti della 1 B
La studentessa Amelia Todaro ⟦fatica a tenere la penna dopo la caduta dal motorino⟧. Il fratello Pietro ⟦vede solo da un occhio⟧. L'alunno Rosario Gentili va in bagno spesso per un problema ai reni. La compagna Zoe Ferri ⟦ha bisogno di bere ogni mezz'ora⟧.
La prof.ssa Irma Vella torna dopo cinque mesi di chemioterapia. Il bidello Saro Manca ⟦ha la schiena a pezzi⟧ e non sposterà i banchi.
Alle famiglie si ricorda che i farmaci si consegnano in segreteria con la ricetta del medico.`],
  ['verbale', `La maestra riferisce che da gennaio Tecla Moi ⟦non mangia quasi nulla⟧ e ⟦si graffia le braccia⟧. Il padre ha spiegato che la figlia ⟦prende gocce per dormire⟧. Su Igor Savi il medico ha scritto che le orecchie sono guarite. Si approva la gita allo zoo.
Per motivi di salute il collaboratore Lucio Fara non fa più il turno di notte.`],
  ['circolare', `Per l'alunno Dante Rigo (5 A) le prove saranno ⟦lette a voce da un'insegnante⟧. L'alunna Viola Semeraro ⟦ha l'educatrice per nove ore⟧. Il bambino Luan Hoxha ⟦non parla con nessuno e batte la testa⟧. T. R. (5 A) ⟦scrive con il puntatore oculare⟧.
Il banco di Rigo ha il piano reclinabile. Le aule del primo piano sono state tinteggiate.`],
  ['circolare', `Oggetto: comunicazioni
La famiglia di Amir Nazari (3 B) chiede che il ragazzo ⟦possa pregare a mezzogiorno⟧. La bambina Sara Levi ⟦non scrive di sabato⟧. L'alunno Pavel Ionescu ⟦festeggia il Natale il 7 gennaio⟧. I genitori di Kiran Kaur sono sikh e chiedono ⟦che non si tagli i capelli⟧. Il maestro Teo Grandi ha chiesto la giornata per il Kippur. Davide Rossini (3 B) ha lasciato l'ora di religione a dicembre.
Le classi visiteranno la cattedrale e la sinagoga il 4 aprile. Il coro prepara i canti natalizi.`],
  ['verbale', `Il DSGA riferisce che Loredana Pisu ⟦va ogni mese alle riunioni della Uil⟧. L'assistente Marzio Conti ⟦paga la quota allo Snals⟧. La prof.ssa Greta Dini ⟦ha organizzato il picchetto davanti alla scuola⟧. Il sig. Bruno Festa ⟦non ha mai fatto un giorno di sciopero⟧.
Il contratto integrativo è stato firmato dalla Cisl Scuola e dallo Snals Confsal.`],
  ['elenco', `Chi c'è il giorno dello sciopero
Galli Mara – ⟦c'è⟧
Noli Ezio – ⟦non si sa⟧
Orsi Tea – ⟦a casa per sciopero⟧
Puppo Ida – ⟦ci sarà fino alle 10⟧`],
  ['circolare', `Si comunica che l'alunno Ciro Abate della 2 D ha tirato una sedia contro la professoressa e ⟦resterà a casa cinque giorni⟧. La compagna Lia Somma ⟦gli ha fatto da palo⟧. Lo studente Yuri Belli ⟦è stato visto vendere spinelli nel cortile⟧. A Yuri Belli è stato tolto l'intervallo per un mese.
Si ricorda che il regolamento vieta le sigarette elettroniche.`],
  ['verbale', `Il consiglio rileva che Aldo Mangano ⟦arriva sempre alla seconda ora⟧ e ⟦risponde male ai docenti⟧. Su proposta del coordinatore gli viene dato sette in condotta. Ester Pollini ha copiato la verifica di greco. L'alunno R. M. ⟦ha ammesso di aver preso il portafoglio⟧. La classe ha partecipato al concorso di poesia.`],
  ['circolare', `L'alunno Rocco Silvestri esce solo con la nonna: ⟦il padre è ai domiciliari⟧ e ⟦la madre ha perso l'affidamento⟧. La bambina Ada Vinci ⟦è stata portata in comunità dagli assistenti sociali⟧. Lo zio di Manuel Toso ha patteggiato per spaccio. Il sig. Corrado Nava ha denunciato la scuola. I nonni di Lea Perrone ⟦hanno chiesto al giudice di vederla⟧.
Il progetto legalità prevede un incontro con un giudice e la visita al tribunale di Novara.`],
  ['verbale', `La dirigente informa che l'alunno di 2 F Brando C. ⟦sarà sentito dal magistrato martedì⟧ e che la madre ⟦ha chiesto la separazione⟧. La prof.ssa Emma Ronchi ⟦è stata citata in giudizio da un genitore⟧.`],
  ['circolare', `La mamma di Chiara Lanzi (4 A) chiede di rimandare il saldo a giugno perché ⟦le hanno tagliato lo stipendio⟧. I genitori di Blerim Krasniqi ⟦dormono in macchina⟧. L'alunna Susi Bonetti ⟦non ha i soldi per il treno⟧. La famiglia Paci ⟦non arriva a fine mese⟧. Per Omar Diallo ⟦pagherà il Comune⟧. Per l'alunno L. V. ⟦la gita la offre la parrocchia⟧. Il nonno di Ugo Prati ⟦mantiene tutti con la pensione minima⟧.
Il costo del viaggio è di 240 euro, da versare in due rate. Le famiglie possono chiedere il contributo regionale per i libri.`],
  ['circolare', `Oggetto: comunicazioni ai docenti della 2 B
Si informano i docenti che l'alunna Sveva Tarquini (2 B) ⟦è stata dimessa ieri dal reparto di chirurgia⟧ e rientrerà lunedì. Al momento ⟦non può salire le scale⟧; le lezioni si terranno quindi al piano terra.
Il compagno Marcello Iodice ha ⟦una protesi all'anca⟧ ed è esonerato dall'attività pratica di scienze motorie.
La collega Fabiola Resta è ⟦in attesa di un intervento al seno⟧; la sostituisce il prof. Dario Nenna.
Si raccomanda di tenere libere le uscite di sicurezza.`],
  ['circolare', `Oggetto: uscita al parco delle Foreste – 14 aprile
Partecipano le classi 1 A e 1 C. Si segnala che M. D. P. (1 A) porta con sé le bustine per il reflusso e che Tito Valenzano (1 C) ⟦sviene alla vista del sangue⟧. Per l'alunno Valenzano il medico ⟦sconsiglia gli sforzi prolungati⟧.
Ogni alunno porterà uno zaino leggero, acqua e un cappellino. Chi segue una dieta particolare lo comunichi in segreteria.
La famiglia di Gioia Perrotta ha chiesto il pasto ⟦senza carne bovina⟧.`],
  ['verbale', `Verbale del consiglio della classe 3 E
Il coordinatore riferisce che Anselmo Guidi ha perso undici chili dall'estate e che la famiglia lo ha affidato a un centro per i disturbi dell'alimentazione. L'alunna Clelia Marras è rimasta orfana di padre e ⟦da allora non dorme⟧. Il consiglio propone un percorso di ascolto.
Per l'alunno S. V. si osserva che porta gli apparecchi acustici e siede in prima fila.
Si passa al secondo punto: adozione dei libri di testo. I docenti confermano i testi in uso.
La studentessa Marras ha inoltre ⟦due note per avere fumato nei bagni⟧.`],
  ['elenco', `Viaggio a Ravenna – annotazioni per gli accompagnatori
1. Ferruccio Lanza – ⟦diabete, glucometro nello zaino⟧
2. Ottavia Serio – nessuna nota
3. Kevin Draghi – ⟦teme il buio, non lasciarlo solo⟧
4. Alma Righi – ⟦inalatore al bisogno⟧
5. Beniamino Tocci – ⟦mestruazioni dolorose⟧`],
  ['elenco', `Assenze del personale – settimana dal 3 al 7 marzo
Bottari Silvana – ⟦convalescenza dopo colecistectomia⟧ – 3/7 marzo
Cenci Ubaldo – ⟦visita cardiologica⟧ – 4 marzo
Dorigo Pia – ferie – 5 marzo
Ermini Rocco – ⟦accompagna la moglie in oncologia⟧ – 6 marzo
Fanti Luce – ⟦malattia del figlio⟧ – 7 marzo`],
  ['circolare', `Oggetto: servizi per l'inclusione
Il bambino Leone Mastrangelo, 1 C, ⟦comunica con i simboli⟧ ed è ⟦affiancato per 22 ore dalla docente specializzata⟧. Per lui è stato chiesto un banco con piano inclinato.
L'alunna Dora Fumagalli usa la sintesi vocale e ha diritto a tempi più lunghi nelle verifiche.
Le docenti di sostegno si riuniscono giovedì alle 15. I modelli del PEI sono nell'area riservata.`],
  ['tabella', `Prospetto trasporti
| Alunno | Fermata | Note |
|---|---|---|
| Aldo Bice Renna | Piazza Verdi | ⟦carrozzina elettrica⟧ |
| Mirta Solari | via Gallo 4 | – |
| Ivo Cantù | Stazione | ⟦va accompagnato fino alla porta⟧ |
| Ester Pini | Piazza Verdi | fratello in 3 B |`],
  ['circolare', `Oggetto: attività alternative e mensa
Gli alunni Samir Haddou (1 A) e Ines Haddou (3 A) ⟦durante il mese di digiuno non scenderanno in mensa⟧. La famiglia di Ruth Anavi (2 C) comunica che la bambina non verrà a scuola per il Kippur. Joel Pasquali (2 C) esce dall'aula durante l'ora di religione. L'alunno Pasquali è ⟦Testimone di Geova⟧ e ⟦non partecipa alle feste di compleanno⟧.
Gli insegnanti di religione cattolica consegnano i programmi entro venerdì. Il modulo per la scelta dell'IRC è in segreteria.
La maestra Anita Cordero chiede un permesso ⟦per la festa ortodossa⟧ del 7 gennaio.`],
  ['elenco', `Scelte per l'ora di religione – 1 D
Abate Lucio – ⟦sì⟧
Bennani Yasmine – ⟦studio individuale⟧
Chen Matteo – ⟦entra un'ora dopo⟧
Dossi Carla – ⟦frequenta⟧`],
  ['circolare', `Oggetto: sciopero del 9 maggio – organizzazione
Le organizzazioni sindacali Flp Scuola e Usb hanno proclamato lo sciopero. Alla scorsa protesta ha aderito il 12% del personale.
La maestra Ines Balducci ⟦sarà in piazza⟧; il collega Rino Taffi ⟦resta in classe⟧; la collaboratrice Dea Spina ⟦farà sciopero solo alla prima ora⟧. Il tecnico Ugo Marra ⟦non ha ancora risposto⟧. La prof.ssa Elda Conte, che è nel direttivo della Gilda, ⟦parteciperà al presidio⟧.`],
  ['elenco', `Trattenute sindacali in busta paga
Baresi Tina: ⟦Snals dal 2019⟧
Cocco Ivano: ⟦ha disdetto la Cisl⟧
Derossi Mara: ⟦mai iscritta⟧`],
  ['circolare', `Oggetto: provvedimento
Allo studente Brando Mieli della 3 F è ⟦vietata per dieci giorni la frequenza⟧ ⟦per avere sferrato un pugno a un compagno⟧. L'alunna Noemi Catena (3 F) ⟦pulirà il cortile per due pomeriggi⟧. I genitori di Mieli pagheranno il vetro rotto.
Il regolamento di istituto prevede che i telefoni siano consegnati all'ingresso; chi contravviene è richiamato.
La docente Ornella Vaira è stata convocata per spiegare perché ha lasciato la classe da sola.`],
  ['verbale', `Il docente di lettere segnala che Mattia Crespi passa le ore a dormire e provoca i compagni; Sara Valli ⟦ha strappato il registro⟧; B. T. è arrivato ubriaco alla festa. Il consiglio decide che Crespi non verrà al viaggio e che Valli ⟦si scusi davanti alla classe⟧.
Il consiglio prende atto dei programmi svolti; le simulazioni d'esame si terranno in maggio.`],
  ['circolare', `Oggetto: ritiro degli alunni
Si informa che per l'alunna Gemma Loi (2 A) ⟦il giudice ha stabilito che il padre la veda solo alla presenza degli educatori⟧. Lo zio di Denis Faye (1 B) è ⟦in prigione a Velletri⟧. La sig.ra Katia Melis, madre dell'alunno Ivan Melis, ⟦ha sporto querela contro il marito⟧. L'alunno Faye ⟦vive in una casa famiglia⟧.
Si ricorda che gli alunni possono essere ritirati soltanto da persone delegate. I carabinieri terranno un incontro sulla legalità il 5 marzo.`],
  ['verbale', `Comunicazioni: la madre di Dylan riferisce che ⟦il compagno è stato arrestato per furto⟧ e che il bambino ⟦ha assistito alla scena⟧. La tutrice di Awa Sarr comunica l'udienza del 3 aprile davanti al giudice tutelare. Il collaboratore Remo Pisu risulta ⟦rinviato a giudizio⟧.`],
  ['circolare', `Oggetto: contributi e viaggi
La famiglia Bassetti, 3 C, ⟦non ha di che pagare il saldo⟧ e chiede di versare in tre volte. Il padre di Luana Crippa è rimasto senza lavoro. Per l'alunno W. K. (2 F) ⟦la quota è a carico del fondo di solidarietà⟧. La mamma di Ettore Nava (1 F) lavora a ore e vive con tre figli in una stanza.
Il versamento del contributo volontario si fa con pagoPA entro il 30 giugno. Sono previste riduzioni per le famiglie con più figli iscritti.`],
]

/** The same verbs of work, of a school and of anybody: all of it stays. */
export const everydayWork: readonly WrittenAct[] = [
  ['verbale', `La prof.ssa Greta Dini ha organizzato il torneo di scacchi e il prof. Lucio Fara ha firmato la convenzione con il museo. Il prof. Elio Neri offre la propria disponibilità per il corso di fotografia. La docente Ada Poli legge con il tablet alcuni passi di Calvino; il prof. Renzo Mori scrive con il gesso alla lavagna.
La maestra Pia Gatti arriva sempre alle otto per aprire il plesso. Il dott. Sandro Vitali è stato chiamato a comporre la commissione. La prof.ssa Emma Ronchi ha chiesto la sala grande; il prof. Ugo Betti ha fatto la proposta di un viaggio a Lione. La docente Carla Nini è stata sentita come esperta dal collegio.`],
  ['verbale', `Il prof. Aldo Riva interrompe la discussione per leggere la lettera. La prof.ssa Tina Curti risponde in modo puntuale alle domande. Il DSGA Piero Sala chiede di rimandare il punto 4. La quota è fissata in 12 euro; il Comune offre il trasporto.
Il presidente sig.ra Nora Villa ringrazia i genitori che pagano la quota entro maggio. Le verifiche saranno programmate dai docenti; i compiti saranno ridotti durante le vacanze.`],
  ['circolare', `Oggetto: sciopero del 12 maggio
Le organizzazioni Cobas e Usb hanno proclamato lo sciopero. La prof.ssa Rita Colli, referente di plesso, raccoglie le comunicazioni. I docenti che intendono aderire possono dichiararlo. Le lezioni del 12 potrebbero non essere regolari.
Il sig. Ugo Prati, segretario provinciale della Cisl Scuola, ha firmato il contratto integrativo.`],
  ['avviso', `Corso di primo soccorso con il dott. Franco Masi, medico. Il medico spiegherà come si usa la penna di adrenalina e che cosa fare in caso di crisi epilettica. La psicologa dott.ssa Anna Ferri tiene lo sportello d'ascolto il giovedì.
Chi ha bisogno di una dieta particolare presenti il certificato medico in segreteria.`],
  ['circolare', `Incontro con l'autore: lo scrittore Emilio Sanna racconta la storia di un ragazzo che vive in una casa famiglia e il cui padre è in carcere. Modera la prof.ssa Lina Olmi. Il libro è in biblioteca.`],
  ['circolare', `Oggetto: giornata della memoria
La prof.ssa Olga Sterni spiegherà le leggi razziali e la persecuzione degli ebrei. Il prof. Livio Segre accompagna la 5 B alla sinagoga; il coro canta in chiesa alle 18.`],
  ['verbale', `Il prof. Ciro Abate riferisce che la classe 2 D disturba e arriva spesso in ritardo. La prof.ssa Lia Somma propone di dare più tempo per le verifiche. Gli alunni che hanno debiti recuperano a settembre.`],
]
