/**
 * Invented pieces of school acts. ⟦…⟧ must be redacted whole, ⟨…⟩ must stay whole; the rest is free but should stay.
 * Names, places and numbers are of nobody.
 */
export type Case = { title: string; kind: string; section?: string; text: string }

export const cases: Case[] = [
  { title: 'minutes name members and say why nobody is absent', kind: 'verbale', section: 'organizzazione/organi', text: `VERBALE N. 4 DEL CONSIGLIO DI ISTITUTO

Il giorno 12 dicembre 2025 alle ore 17:30 si riunisce il Consiglio di Istituto. Presenti: il Dirigente ⟨Ottavio Brandimarte⟩, i docenti ⟨Selene Fracassi⟩, ⟨Duilio Montecchi⟩ e ⟨Ornella De Paolis⟩; i genitori ⟨Igor Valsecchi⟩ (presidente) e ⟨Mirta Colangelo⟩; per il personale ATA ⟨Evaristo Nobile⟩.
Assente giustificata la docente ⟨Rosaria Bevilacqua⟩ (⟦ricovero ospedaliero⟧).
Il presidente ⟨Valsecchi⟩ illustra il Programma annuale. La prof.ssa ⟨Fracassi⟩ propone di aumentare le ore di laboratorio.
Si passa all'esame della richiesta della sig.ra ⟦Loredana Piovani⟧, madre dell'alunno ⟦Tiziano Ferretti⟧ (⟦2ª C⟧), che chiede l'esonero dal contributo perché ⟦disoccupata⟧.
Il segretario ⟨Duilio Montecchi⟩` },
  { title: 'a curriculum keeps its subject and drops the private part', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `CURRICULUM VITAE

Nome: ⟨Amedeo Lanfranchi⟩
Data di nascita: ⟦3 maggio 1979⟧
Luogo di nascita: ⟦Vigevano (PV)⟧
Indirizzo: ⟦via dei Platani 7, 27029 Vigevano (PV)⟧
Telefono: ⟦347 118 2093⟧
E-mail: ⟦amedeo.lanfranchi79@gmail.com⟧
Codice fiscale: ⟦LNFMDA79E03L872K⟧
Stato civile: ⟦coniugato⟧, ⟦due figli⟧

Esperienza: 2015-2024 psicologo presso ⟨ASL di Pavia⟩; laurea in Psicologia presso ⟨Università degli Studi di Pavia⟩, relatore prof. ⟦Guglielmo Tavani⟧.
Patente: B
Referenze: dott.ssa ⟦Ilenia Marcucci⟧, tel. ⟦02 5540 1198⟧` },
  { title: 'a charter names its office holders', kind: 'carta', text: `CARTA DEI SERVIZI
La segreteria riceve dalle 11:00 alle 13:00. Dirigente scolastico: ⟨Ottavio Brandimarte⟩. DSGA: ⟨Palmira Genovesi⟩. Reclami: ⟨reclami@icpascoli-borgoverde.edu.it⟩, tel. ⟨0376 552210⟩. Sede: ⟨via Giovanni Pascoli 18, Borgoverde⟩. Plesso «⟨Nilde Iotti⟩», ⟨piazza Martiri della Libertà 2⟩.
Gli alunni con disabilità sono accolti con un progetto individuale; i certificati medici si consegnano in busta chiusa.` },
  { title: 'a regulation speaks of pupils in general', kind: 'regolamento', text: `REGOLAMENTO DI DISCIPLINA
Art. 4 - Lo studente che danneggia gli arredi risarcisce il danno. La sospensione dalle lezioni fino a quindici giorni è decisa dal consiglio di classe. L'alunno con certificazione di disabilità o DSA ha diritto alle misure del PEI o del PDP. Contro le sanzioni è ammesso ricorso all'Organo di garanzia.
Art. 5 - Il genitore dell'alunno celiaco consegna il certificato medico. Le famiglie con ISEE inferiore a 8.000 euro chiedono l'esonero.
Approvato con delibera n. 31 del 14/10/2025. Visto il D.P.R. 24 giugno 1998, n. 249, l'art. 10 del D.Lgs. 16 aprile 1994, n. 297 e la L. 29 maggio 2017, n. 71.` },
  { title: 'a payment table keeps firms and drops families', kind: 'tabella-at', section: 'pagamenti/dati-sui-pagamenti', text: `| Data | Mandato | Beneficiario | Causale | Importo |
|---|---|---|---|---|
| 12/01/2026 | 14 | ⟨Cartotecnica Padana S.r.l.⟩ | fornitura carta | 812,40 |
| 15/01/2026 | 15 | ⟦Loredana Piovani⟧ | rimborso quota gita alunno ⟦Ferretti Tiziano⟧ | 45,00 |
| 20/01/2026 | 16 | ⟨Idraulica Bassi di Bassi Oreste⟩ | manutenzione bagni | 390,00 |` },
  { title: 'grants to families are not identified', kind: 'tabella-at', section: 'sovvenzioni/atti-di-concessione', text: `| Beneficiario | Importo | Motivo |
|---|---|---|
| ⟦Colangelo Mirta⟧ | 1.200,00 | ⟦reddito familiare basso⟧ |
| ⟨Associazione Genitori Borgoverde⟩ | 2.000,00 | progetto biblioteca |` },
  { title: 'a register of access requests hides who asked', kind: 'tabella-at', section: 'altri-contenuti/accesso-civico', text: `| Data | Oggetto | Richiedente | Esito |
|---|---|---|---|
| 02/02/2026 | spese per viaggi | ⟦Fabiola Ruggieri⟧ | accolta |
| 18/02/2026 | verbali del Collegio | avv. ⟦Nestore Gualtieri⟧ | accolta in parte |` },
  { title: 'an organisation table keeps offices', kind: 'tabella-at', section: 'organizzazione/telefono-posta', text: `| Ufficio | Responsabile | Telefono | Posta |
|---|---|---|---|
| Didattica | ⟨Palmira Genovesi⟩ | ⟨0376 552211⟩ | ⟨didattica@icpascoli-borgoverde.edu.it⟩ |
| Personale | ⟨Evaristo Nobile⟩ | ⟨0376 552212⟩ | ⟨personale@icpascoli-borgoverde.edu.it⟩ |` },
  { title: 'a list of pupils on a trip', kind: 'elenco', text: `Elenco partecipanti alla settimana bianca - classi seconde
⟦Abbondanza Kevin⟧, ⟦2A⟧
⟦Ben Salah Rayen⟧, ⟦2A⟧
⟦Cusimano Greta Maria⟧, ⟦2B⟧
⟦Dragusin Teodora⟧, ⟦2B⟧
Docenti accompagnatori: ⟨Selene Fracassi⟩, ⟨Duilio Montecchi⟩` },
  { title: 'a class list in capitals', kind: 'elenco', section: 'albo-online', text: `COMPOSIZIONE CLASSE 1ª C - A.S. 2026/2027

1. ⟦ABBRUZZESE MARTINA⟧
2. ⟦BARTOLUCCI DE LUCA PIETRO⟧
3. ⟦EL FASSI SOUHAILA⟧
4. ⟦N'DIAYE ABDOULAYE⟧
5. ⟦O'BRIEN LIAM⟧
6. ⟦ZHENG YIMING⟧` },
  { title: 'a winner of a contract stays with the act', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Oggetto: conferimento incarico di medico competente
Si conferisce al dott. ⟨Amedeo Lanfranchi⟩, nato a ⟦Mortara⟧ il ⟦03.05.1979⟧, C.F. ⟦LNFMDA79E03F754X⟧, residente in ⟦27036 Mortara (PV)⟧, ⟦corso Garibaldi 44⟧, l'incarico di medico competente dal 01/01/2026 al 31/12/2026. Compenso € 1.200,00 su IBAN ⟦IT12 X012 3412 3412 3456 7890 123⟧.
Il Dirigente Scolastico ⟨Ottavio Brandimarte⟩` },
  { title: 'an expert chosen from a call', kind: 'determina', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `VISTO il D.I. 28 agosto 2018, n. 129; VISTO il verbale della commissione prot. 4410 del 3/2/2026;
DETERMINA di affidare il corso di teatro all'esperto ⟨Corrado Malinverni⟩ (P.IVA ⟨01484000409⟩, studio in ⟨via Mazzini 3, Mantova⟩, PEC ⟨info@malinverniteatro.example⟩) per € 900,00. CIG ⟨ZA43F1B2C7⟩. Responsabile unico del progetto: ⟨Palmira Genovesi⟩. L'operatore ha dichiarato di essere nato a ⟦Suzzara⟧ il ⟦12 marzo 1968⟧.` },
  { title: 'a ranking of substitutes', kind: 'graduatoria', section: 'albo-online', text: `Graduatoria provvisoria esperti interni PNRR
| Pos. | Cognome e nome | Punti | Note |
|---|---|---|---|
| 1 | ⟨Fracassi Selene⟩ | 42 | |
| 2 | ⟨Montecchi Duilio⟩ | 38 | ⟦L. 104/92⟧ |
Candidati esclusi: ⟦Bevilacqua Rosaria⟧ per domanda tardiva.` },
  { title: 'a ranking of pupils is about pupils', kind: 'graduatoria', text: `Graduatoria iscrizioni infanzia
| N. | Bambino | Punti | Motivo di precedenza |
|---|---|---|---|
| 1 | ⟦Sofia Cusimano⟧ | 30 | ⟦genitore solo, seguito dai servizi sociali⟧ |
| 2 | ⟦Adam Ben Salah⟧ | 25 | ⟦fratello con disabilità⟧ |` },
  { title: 'a strike circular keeps the unions', kind: 'circolare', text: `OGGETTO: ⟨Sciopero generale del 12 dicembre 2025 indetto da CGIL e FLC⟩
Si informano le famiglie che il servizio potrebbe non essere garantito. ⟨Rappresentatività: FLC CGIL 24,4%; CISL 21,9%.⟩ ⟨Il personale può dichiarare l'adesione entro il 9 dicembre.⟩
Il segretario provinciale FLC ⟨Nestore Gualtieri⟩
Il Dirigente ⟨Ottavio Brandimarte⟩` },
  { title: 'a strike list names who joins', kind: 'circolare', text: `Giornata del 12 dicembre: variazioni di orario
Le docenti ⟦Selene Fracassi⟧ e ⟦Rosaria Bevilacqua⟧ ⟦aderiscono allo sciopero⟧; il prof. ⟦Montecchi⟧ è ⟦in sciopero⟧. La classe terza entra alle 10.` },
  { title: 'a car at work', kind: 'circolare', text: `Il collaboratore ⟦Evaristo Nobile⟧ è autorizzato a recarsi alla posta con mezzo proprio (Fiat Panda targata ⟦GA 112 ZK⟧). La patente n. ⟦MN5512098K⟧ è depositata in segreteria. Il furgone della scuola, targa ⟨FX 402 LM⟩, resta al plesso.` },
  { title: 'a lost child’s note with a father’s mobile', kind: 'avviso', text: `Si avvisa che il bambino ⟦Matteo⟧ della sezione ⟦B⟧ sarà ritirato dal nonno, sig. ⟦Elpidio Cattabriga⟧, carta d'identità n. ⟦CA77120PL⟧, cell. ⟦328/7712093⟧, residente in ⟦via Gramsci 12⟧.` },
  { title: 'names written small', kind: 'circolare', text: `si comunica che l'alunna ⟦martina bruni⟧ e suo fratello ⟦luca⟧ usciranno prima. la madre ⟦paola verdi⟧ firmerà il registro.` },
  { title: 'a special diet in prose', kind: 'circolare', text: `Per il viaggio a Ravenna si segnala che ⟦Rayen Ben Salah⟧ (⟦2A⟧) segue una ⟦dieta senza maiale⟧ e che ⟦Teodora Dragusin⟧ è ⟦allergica alle arachidi⟧. L'albergo offre menù per celiaci.` },
  { title: 'pupils who won, a jury and a school named after someone', kind: 'circolare', text: `La giuria del premio «⟨Italo Calvino⟩», presieduta dalla scrittrice ⟨Benedetta Scalfari⟩, ha premiato ⟦Greta Cusimano⟧ della ⟦3ª B⟧ e ⟦Kevin Abbondanza⟧ della ⟦3ª A⟧. La premiazione si terrà nell'aula magna «⟨Tina Anselmi⟩» del liceo ⟨Carlo Cattaneo⟩, in ⟨via Risorgimento 9⟩.` },
  { title: 'a talk with guests', kind: 'circolare', text: `Il 21 marzo incontreremo il magistrato ⟨Piercamillo Davì⟩ e la giornalista ⟨Marzia Sabelli⟩ su ⟨Peppino Impastato⟩ e ⟨Rita Atria⟩. Modera il prof. ⟨Duilio Montecchi⟩. Letture da «La Storia» di ⟨Elsa Morante⟩.` },
  { title: 'a custody note', kind: 'circolare', text: `Riservata ai docenti della ⟦4C⟧. La minore ⟦Aurora Festa⟧ è ⟦affidata in via esclusiva alla madre⟧ con ⟦decreto del Tribunale per i minorenni di Brescia n. 118/2025⟧; il padre, ⟦Sandro Festa⟧, è ⟦indagato per maltrattamenti⟧.` },
  { title: 'a disciplinary notice to a worker', kind: 'circolare', text: `Al sig. ⟦Evaristo Nobile⟧, collaboratore scolastico. Oggetto: ⟦contestazione di addebito⟧ per ⟦essersi allontanato dal servizio⟧ il 4 novembre.` },
  { title: 'a substitution act', kind: 'avviso', section: 'albo-online', text: `Stipula del contratto di supplenza con la docente ⟨Ilenia Marcucci⟩ (classe di concorso A022) dal 3 al 28 febbraio 2026, per ⟦malattia⟧ della titolare ⟦Rosaria Bevilacqua⟧.` },
  { title: 'arrears of families', kind: 'circolare', text: `Risultano non versate le quote della mensa di: ⟦Cusimano Greta⟧ (⟦2B⟧), ⟦debito di € 114,00⟧; ⟦Dragusin Teodora⟧ (⟦2B⟧), ⟦debito di € 88,50⟧.` },
  { title: 'contacts of the class representatives', kind: 'elenco', text: `| Classe | Rappresentante dei genitori | Cellulare | E-mail |
|---|---|---|---|
| 1A | ⟦Mirta Colangelo⟧ | ⟦3471182093⟧ | ⟦mirtac@alice.it⟧ |
| 1B | ⟦Igor Valsecchi⟧ | ⟦339 2018844⟧ | ⟦i.valsecchi@studiovalsecchi.example⟧ |` },
  { title: 'a timetable of who teaches where', kind: 'circolare', text: `Assegnazione dei docenti ai plessi
| Plesso | Docente | Classi |
|---|---|---|
| Centro | ⟨Fracassi Selene⟩ | ⟨1A, 2A⟩ |
| Borgo | ⟨De Paolis Ornella⟩ | ⟨3B⟩ |` },
  { title: 'the funding and the people of a project', kind: 'circolare', text: `Progetto PON «Musica insieme». Tutor: ⟨Ornella De Paolis⟩. Esperto esterno: maestro ⟨Fulvio Taddei⟩. Referente per la valutazione: ins. ⟨Selene Fracassi⟩. Le iscrizioni si chiudono il 30/01/2026. Info: ⟨progetti@icpascoli-borgoverde.edu.it⟩, ⟨0376 552215⟩.` },
  { title: 'a delegation to collect a pupil', kind: 'circolare', text: `Delega al ritiro: per ⟦Rayen Ben Salah⟧ la sig.ra ⟦Hanane Tazi⟧, doc. ⟦YA8812093⟧; per ⟦Greta Cusimano⟧ lo zio ⟦Rocco Interlandi⟧, patente ⟦U1X88120PK⟧.` },
  { title: 'signatures in capitals', kind: 'circolare', text: `Distinti saluti.

IL DIRIGENTE SCOLASTICO
PROF. ⟨OTTAVIO BRANDIMARTE⟩
Firma autografa omessa ai sensi dell'art. 3 del D.Lgs. n. 39/1993

F.to Il Direttore S.G.A. ⟨Palmira Genovesi⟩` },
  { title: 'results of an exam', kind: 'elenco', text: `ESITI ESAME DI STATO
| Candidato | Voto |
|---|---|
| ⟦Abbondanza Kevin⟧ | 8 |
| ⟦Cusimano Greta⟧ | 10 e lode |` },
  { title: 'the family doctor and the pupil by initials', kind: 'circolare', text: `Si convocano i docenti per il ⟦PEI⟧ dell'alunno ⟦R.B.⟧ (⟦2A⟧) il 4 marzo alle 15. Sarà presente la neuropsichiatra ⟨dott.ssa Ilenia Marcucci⟩ dell'⟨ASST di Mantova⟩ e l'assistente all'autonomia.` },
  { title: 'a complaint from a neighbour', kind: 'verbale', text: `Si legge la lettera del sig. ⟦Ubaldo Carnevali⟧, residente in ⟦vicolo Stretto 3⟧, che lamenta il rumore della palestra.` },
  { title: 'acts of the Consiglio that name suppliers', kind: 'verbale', text: `Il DSGA ⟨Palmira Genovesi⟩ riferisce sui preventivi di ⟨Autoservizi Bellini S.n.c.⟩, ⟨Viaggi del Garda S.r.l.⟩ e ⟨Ditta Rovati Luigi⟩. Il Consiglio approva all'unanimità (delibera n. 22).` },
  { title: 'law references, numbers and dates', kind: 'circolare', text: `Ai sensi dell'art. 21 della L. 15 marzo 1997, n. 59 e del D.P.R. 8 marzo 1999, n. 275, vista la nota prot. n. AOODGEFID/31732 del 25/07/2017, codice progetto 10.2.2A-FSEPON-LO-2021-147, CUP ⟨H54C22000610006⟩, CNP, si comunica che i corsi PNRR D.M. 65/2023 iniziano il 02/03/2026. Matricola INPS ⟨4902381127⟩, codice univoco ⟨UF4XJK⟩, c/c postale ⟨14552309⟩.` },
  { title: 'a thesis, a friend, a former pupil', kind: 'circolare', text: `Ringraziamo l'ex alunna ⟦Vanessa Trombini⟧, che ha donato i libri, e il vicino di casa della scuola, il sig. ⟦Gino Casarotti⟧.` },
  { title: 'mandated staff figures are counted, not named', kind: 'tabella-at', section: 'personale/tassi-di-assenza', text: `| Qualifica | Unità | Tasso |
|---|---|---|
| Docenti | 84 | 7,1% |
| Collaboratori scolastici | 16 | 9,4% |` },
  { title: 'posts given to workers', kind: 'tabella-at', section: 'personale/incarichi-conferiti-o-autorizzati-ai-dipendenti', text: `| Dipendente | Oggetto | Periodo | Compenso | Codice fiscale |
|---|---|---|---|---|
| ⟨Fracassi Selene⟩ | formatrice | 2025/26 | 800,00 | ⟦FRCSLN81C55F205X⟧ |` },
  { title: 'an internal order on duty at the gates', kind: 'circolare', text: `Vigilanza all'ingresso: cancello nord collaboratrice scolastica ⟨Iride Pasini⟩, cancello sud collaboratore scolastico ⟨Evaristo Nobile⟩. Addetti al primo soccorso: ⟨Iride Pasini⟩, ⟨Selene Fracassi⟩. RLS: ⟨Duilio Montecchi⟩.` },
  { title: 'a part-time and a leave', kind: 'determina', section: 'albo-online', text: `Si concede alla docente ⟦Ornella De Paolis⟧ il ⟦congedo parentale⟧ dal 2 al 20 marzo 2026 per ⟦il figlio minore⟧.` },
  { title: 'a form to be filled', kind: 'circolare', text: `Il sottoscritto ____________________ nato a ______________ il ___/___/_____ C.F. ________________ residente in via ______________ n. ___ tel. ____________ genitore dell'alunno/a __________________ della classe ____ AUTORIZZA` },
  { title: 'what a pupil needs, wears or can’t do goes whole, whatever its words', kind: 'circolare', text: `Si avvisano le maestre della sezione per l'uscita di giovedì.
L'alunna ⟦Greta Cusimano⟧ ⟦porta il busto e non può correre⟧, perciò resta nel prato. L'alunno ⟦Corrado Malinverni⟧ ⟦è seguito dal centro di via Manzoni due volte alla settimana⟧.
La mamma di ⟦Aurora Festa⟧ ha scritto che la bambina ⟦deve evitare gli sforzi fino a Natale⟧.
Lo studente ⟦Rayen Bonfanti⟧ ⟨porta la bandiera della scuola⟩; non può ⟨partecipare alle prove⟩ chi non ha consegnato il modulo. Chi non può correre ⟨porta il pallone⟩.` },
  { title: 'who joins a trip joins no strike', kind: 'circolare', text: `L'alunno ⟦Tiziano Ferretti⟧ ⟨ha aderito alla gita⟩ e ⟨porta il pranzo al sacco⟩. La scuola ⟨aderisce alla rete⟩ di ambito.` },
]
