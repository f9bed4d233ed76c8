import type { Act } from './act.ts'

/** A fourth set of invented acts, written and measured after the second round of changes; of nobody. */
export const heldOutThird: Act[] = [
  { id: 'g01', kind: 'circolare', text: `I.I.S. "⟨Tullio Buzzi⟩" – Circolare 201
Ai coordinatori delle classi ⟨seconde⟩
Oggetto: alunni da seguire
Si segnalano alla vostra attenzione: ⟦N Ponzecchi Ilaria⟧ (⟦C 2CH⟧), che rientra dopo un ⟦H lungo ricovero⟧; ⟦N Cheng Alessio⟧ (⟦C 2CH⟧), per il quale è stata presentata ⟦H relazione dello psichiatra⟧; ⟦N Buti Lapo⟧ (⟦C 2IA⟧), ⟦Z sordo dalla nascita⟧. Conservare con cura la presente.` },
  { id: 'g02', kind: 'circolare', text: `Oggetto: viaggio a Praga – pagamenti mancanti
Mancano ancora i saldi di ⟦N Innocenti⟧, ⟦N Vannucchi⟧ e ⟦N Brogi T.⟧ (classe ⟦C 4B⟧). Referente del viaggio: ⟨Fiorenza Nesi⟩, cell. di servizio ⟨366 4410028⟩. Saldo con pagoPA; chi è in difficoltà si rivolga al DSGA ⟨Corrado Gelli⟩.` },
  { id: 'g03', kind: 'circolare', text: `Si ringrazia il papà di ⟦N Neri Bertini⟧, ⟦C 1ª D⟧, che ha riparato la fontana. I libri sono un dono della famiglia ⟦N Quercioli⟧ (⟦A via Ciliani 77⟧).` },
  { id: 'g04', kind: 'avviso', text: `AVVISO
La sig.na ⟦N Consuelo Vargas Rojas⟧, tirocinante, ha smarrito il portafoglio con la carta d'identità ⟦D CA00734ZK⟧ e la tessera sanitaria. Chi lo ritrova chiami il ⟦P 371 5590 822⟧.` },
  { id: 'g05', kind: 'determina', section: 'albo-online', text: `OGGETTO: concessione permesso studio
VISTA la richiesta della prof.ssa ⟦N Simonetta Cecchi⟧ (c.f. ⟦F CCCSNT72C61G999T⟧), in servizio presso questo Istituto; VISTO il C.I.R.;
DECRETA
sono concessi n. 150 ore. Il presente decreto è pubblicato all'albo. Prot. ⟨0001187⟩ del ⟨30/01/2026⟩.
Il Dirigente Scolastico prof. ⟨Alessandro Giachetti⟩` },
  { id: 'g06', kind: 'determina', section: 'bandi-di-gara-e-contratti/atti-delle-amministrazioni', text: `Commissione giudicatrice per la gara CIG ⟨9988776655⟩: presidente ⟨Corrado Gelli⟩, componenti ⟨Fiorenza Nesi⟩ e ⟨Manrico Bellandi⟩. Offerte pervenute: ⟨Gruppo Ristoro Srl⟩ (P.I. ⟨01234560978⟩), ⟨Bar Sport di Niccolai Pietro⟩. Sopralluogo eseguito dal sig. ⟨Pietro Niccolai⟩, titolare, nato a ⟦L Montale⟧ il ⟦B 5.5.1959⟧, tel. ⟨0574 661122⟩.` },
  { id: 'g07', kind: 'graduatoria', section: 'albo-online', text: `Graduatoria di istituto III fascia – A.T.A.
1 ⟨BARTOLINI CLARETTA⟩ 14,20
2 ⟨MHILLAJ ENKELEDA⟩ 13,75
3 ⟨ZHANG LINGLING⟩ 12,00 ⟦H part-time per motivi di salute⟧
Candidati non ammessi: ⟦N Fedi Gualtiero⟧, ⟦N Orlandi Bice⟧.` },
  { id: 'g08', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Contratto di prestazione d'opera tra l'IIS e la prof.ssa ⟨Benedetta Fantacci⟩ (di seguito "esperto"), residente in ⟦A Prato, viale Montegrappa 159⟧, C.F. ⟦F FNTBDT 90P 44G 999 W⟧, partita IVA ⟨02001230977⟩. Referente interno: prof. ⟨Manrico Bellandi⟩. Il compenso, pari a € 1.050,00, sarà accreditato su IBAN ⟦I IT90V0574802824100000009876⟧.` },
  { id: 'g09', kind: 'tabella-at', section: 'personale/incarichi-conferiti-o-autorizzati-ai-dipendenti', text: `Dipendente | Incarico | Data inizio | Compenso
--- | --- | --- | ---
⟨Nesi Fiorenza⟩ | tutor PNRR | 01/03/2026 | 1.200
⟨Bellandi Manrico⟩ | collaudatore | 10/03/2026 | 350` },
  { id: 'g10', kind: 'verbale', text: `VERBALE COLLEGIO DOCENTI n. 5
Risultano assenti i proff. ⟨Meoni⟩, ⟨Santi⟩ e ⟨Gori⟩ (quest'ultimo per ⟦H motivi di salute⟧). La prof.ssa ⟨Vannini⟩ illustra il RAV. Il prof. ⟨Lotti⟩ propone di anticipare gli scrutini. Approvato con 71 voti a favore.` },
  { id: 'g11', kind: 'verbale', section: 'albo-online', text: `Organo di garanzia – verbale
Si esamina il ricorso dei genitori dello studente ⟦N Federigo Mazzoni⟧ (⟦C 3 MM⟧) contro la ⟦G sospensione di tre giorni per uso del cellulare durante la verifica⟧. Componenti: ⟨Alessandro Giachetti⟩, ⟨Fiorenza Nesi⟩, ⟨Lapo Menichetti⟩ (genitore), ⟨Giada Ricci⟩ (studentessa). Il ricorso è respinto.` },
  { id: 'g12', kind: 'circolare', text: `Mensa: dal 3 novembre cambia il fornitore. I genitori di bambini con allergie o che seguono diete etico-religiose rinnovano la richiesta. Per ISEE inferiori a 6.000 euro la tariffa è ridotta. Referente mensa: ⟨Oriana Bigagli⟩. Ditta: ⟨Cucina Toscana Soc. Coop.⟩, ⟨via Galcianese 20⟩, ⟨info@cucinatoscana.example⟩.` },
  { id: 'g13', kind: 'circolare', text: `Ai docenti
In allegato l'elenco degli studenti che si avvalgono dell'ora alternativa: ⟦N Hysa Klevis⟧ – ⟦R studio individuale⟧; ⟦N Rossi Ahmed⟧ – ⟦R uscita da scuola⟧; ⟦N Pieri Lucrezia⟧ – ⟦R attività alternativa⟧.` },
  { id: 'g14', kind: 'circolare', text: `Trattenute per sciopero: si comunica alla RTS che hanno partecipato allo sciopero del 28/11 i docenti: ⟦N Lotti⟧, ⟦N Vannini⟧, ⟦N Del Sarto⟧ e il collaboratore ⟦N Piero Nistri⟧.` },
  { id: 'g15', kind: 'circolare', text: `Orari di apertura
La biblioteca "⟨Sibilla Aleramo⟩" è aperta da lunedì a giovedì. Responsabile: ⟨Letizia Morganti⟩. Prestito massimo: 30 giorni. Novità: ⟨Paola Mastrocola⟩, «La scuola raccontata al mio cane»; ⟨Erri De Luca⟩; ⟨Dacia Maraini⟩.` },
  { id: 'g16', kind: 'circolare', text: `Gita in bici del 18 maggio: partenza da ⟨piazza San Francesco⟩, arrivo alle ⟨Cascine di Tavola⟩. Responsabili prof. ⟨Santi Dario⟩ e prof.ssa ⟨Gori Novella⟩. Soccorso: ⟨Croce d'Oro Prato⟩. Gli alunni ⟦N Leonardo Tempesti⟧ e ⟦N Sofia Zhou⟧ della ⟦C 2D⟧ porteranno lo striscione.` },
  { id: 'g17', kind: 'elenco', text: `CLASSE PRIMA SEZ. E – A.S. 2026/27
1. ⟦N Aiazzi Mirko⟧ 2. ⟦N Balestri Sveva⟧ 3. ⟦N Chen Sofia⟧ 4. ⟦N Degl'Innocenti Elia⟧
5. ⟦N El Mansouri Rania⟧ 6. ⟦N Fè Maria⟧ 7. ⟦N Guo Marco⟧` },
  { id: 'g18', kind: 'elenco', text: `Contatti dei genitori – 2A primaria
Mamma di ⟦N Duccio⟧: ⟦N Elisa Panerai⟧ ⟦P 3397711220⟧
Babbo di ⟦N Amelia⟧: ⟦N Cosimo Guarducci⟧ ⟦P 328/5512904⟧, ⟦E c.guarducci@alice.it⟧
Tutore di ⟦N Omar⟧: ⟦N Marta Fedi⟧ ⟦P +39 347 001 2288⟧` },
  { id: 'g19', kind: 'tabella-at', section: 'altri-contenuti/accesso-civico', text: `Registro degli accessi 2025
03/02 – accesso documentale – istanza della sig.ra ⟦N Ivana Cirri⟧ – copia prove scritte della figlia ⟦N Zoe Lucchesi⟧ – accolto
11/06 – accesso generalizzato – ⟨Associazione Prato Trasparente⟩ – dati sui contratti – accolto` },
  { id: 'g20', kind: 'carta', section: 'servizi-erogati/carta-dei-servizi', text: `Fattori di qualità. Gli alunni in situazione di handicap e quelli degenti negli ospedali sono seguiti con interventi mirati. La scuola garantisce la privacy di chi sceglie l'IRC. Reclami al Dirigente, prof. ⟨Alessandro Giachetti⟩. Assicurazione: polizza ⟨n. 2025/03/881203⟩ con ⟨Assicura Scuola S.p.A.⟩. Aule: 42; laboratorio «⟨Enzo Ferrari⟩».` },
  { id: 'g21', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `⟨Dott. Ranieri Ciardi⟩
Nato il ⟦B 17 novembre 1983⟧ a ⟦L Empoli⟧
Abitazione: ⟦A Empoli, via Salaiola 4⟧ Studio: ⟨via Cavour 3, Empoli⟩
Cellulare: ⟦P 347-4419082⟧
Formazione: laurea in Scienze motorie (relatore prof. ⟦N Amerigo Bini⟧). Allenatore ⟨Polisportiva Valdelsa⟩. ⟦O Coniugato, un figlio di 6 anni⟧. Patente A e B n. ⟦D U1K2233445⟧.` },
  { id: 'g22', kind: 'circolare', text: `Sportello di ascolto: la dott.ssa ⟨Chiara Venturi⟩, psicologa, riceve il mercoledì. Prenotazioni: ⟨sportello@buzzi.edu.it⟩. L'alunna ⟦N Viola Sarti⟧ (⟦C 3BL⟧) è convocata alle 10:30 per il ⟦H colloquio con la psicologa⟧.` },
  { id: 'g23', kind: 'circolare', text: `Concorso «Scrivere l'Europa»: primo premio a ⟦N Matilde Ceccherini⟧ e ⟦N Joel Mbaye⟧, ⟦C 5AL⟧; menzione a ⟦N Ginevra D'Angelo⟧, ⟦C 4CL⟧. Giuria: ⟨Fiorenza Nesi⟩, lo scrittore ⟨Vanni Santoni⟩ e l'assessora ⟨Rita Pieri⟩.` },
  { id: 'g24', kind: 'circolare', text: `A tutto il personale. Formazione sicurezza: mercoledì 4 marzo, docente ing. ⟨Furio Landini⟩ di ⟨Sicura Srl⟩. Sono tenuti a partecipare: ⟨Bigagli Oriana⟩, ⟨Nistri Piero⟩, ⟨Lotti Gianna⟩. L'attestato è nominativo. Chi ha lo stato di gravidanza lo comunichi al medico competente dott. ⟨Ugo Parenti⟩.` },
  { id: 'g25', kind: 'circolare', text: `Si comunica che ⟦N Dafne Toccafondi⟧, ⟦C 1 A⟧, non può partecipare alle attività in piscina perché ⟦H epilettica⟧, e che il fratello ⟦N Ettore⟧ è ⟦J in affido alla nonna materna⟧ sig.ra ⟦N Adele Giusti⟧.` },
  { id: 'g26', kind: 'circolare', text: `PIANO DI EVACUAZIONE
Apri-fila e chiudi-fila sono indicati in ogni aula. Per le persone con disabilità motoria è previsto un accompagnatore. Coordinatore dell'emergenza: ⟨Corrado Gelli⟩; sostituto: ⟨Manrico Bellandi⟩. Centrale antincendio mod. ⟨AM-2000⟩, matr. ⟨K88120-77⟩. Vigili del fuoco 115.` },
  { id: 'g27', kind: 'regolamento', section: 'disposizioni-generali/atti-generali', text: `Art. 1. Il presente regolamento disciplina il comodato d'uso. Art. 2. Beneficiari: famiglie con ISEE fino a 12.000 euro; alunni con L. 104 o DSA; orfani. Art. 3. Modello: Il/la sottoscritto/a ______ nato/a a ______ il ______ C.F. ______ residente in via ______ tel. ______ chiede per il figlio/a ______ della classe ____. Art. 4. Sanzioni: richiamo e risarcimento.` },
  { id: 'g28', kind: 'tabella-at', section: 'pagamenti/dati-sui-pagamenti', text: `Elenco pagamenti I trimestre
10/01/2026 – ⟨Hera Comm S.p.A.⟩ – energia elettrica – € 4.210,33
14/01/2026 – ⟨Ciardi Ranieri⟩ – compenso esperto – € 900,00
22/01/2026 – ⟦N Mbaye Fatim⟧ – ⟦X contributo per acquisto libri a famiglia bisognosa⟧ – € 120,00` },
  { id: 'g29', kind: 'circolare', text: `Oggetto: nomina tutor neoassunti
Neoassunto ⟨Santi Dario⟩ – tutor ⟨Lotti Gianna⟩
Neoassunta ⟨Gori Novella⟩ – tutor ⟨Vannini Perla⟩
Neoassunto ⟨De Felice Ciro⟩ – tutor ⟨Nesi Fiorenza⟩` },
  { id: 'g30', kind: 'circolare', text: `Cambio aula: la ⟨3 MM⟩ va in aula 14, la ⟨2D⟩ in aula 9. Il corso serale si trasferisce in ⟨via Pistoiese 44⟩. La palestra «⟨Giovanni Paoli⟩» è chiusa. Info: sig. ⟨Tiberio Lenzi⟩, ufficio tecnico, interno 22. Prot. ⟨991/A19⟩.` },
]
