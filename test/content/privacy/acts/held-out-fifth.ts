import type { Act } from './act.ts'

/** A sixth set of invented acts, written and measured after the fourth round of changes; of nobody. */
export const heldOutFifth: Act[] = [
  { id: 'i01', kind: 'circolare', text: `Ai docenti della classe ⟦C 2ª F⟧. Si rende noto che l'alunno ⟦N Giacomo Uccheddu⟧ è rientrato dopo l'⟦H intervento alle tonsille⟧ e deve evitare l'attività motoria fino al 20. La collega ⟨Rita Manunza⟩ terrà i contatti con la famiglia.` },
  { id: 'i02', kind: 'circolare', text: `Pagamento mensa: la famiglia di ⟦N Emanuele Schirru⟧ (⟦C 1B⟧) risulta ⟦X morosa per € 180,00⟧. Il sig. ⟦N Efisio Schirru⟧ è invitato in segreteria (sig.ra ⟨Bonaria Cuccu⟩). Per informazioni: ⟨070 553311⟩.` },
  { id: 'i03', kind: 'verbale', section: 'organizzazione/organi', text: `Sono presenti: ⟨Gavina Puddu⟩ (DS), ⟨Rita Manunza⟩, ⟨Ottavio Lai⟩, per i genitori ⟨Katiuscia Ibba⟩; assenti: ⟨Salvatore Mocci⟩ (⟦H gamba ingessata⟧) e ⟨Luisa Garau⟩. Si approva il calendario. La sig.ra ⟦N Debora Pilloni⟧ lamenta che il figlio ⟦N Kevin⟧ è stato escluso dalla gita; il Consiglio prende atto.` },
  { id: 'i04', kind: 'determina', section: 'albo-online', text: `Conferimento supplenza breve alla docente ⟨Gioia Murtas⟩ (C.F. ⟦F MRTGIO92H61B354L⟧), residente a ⟦A Quartu Sant'Elena in via Irlanda 88⟧, per n. 24 ore, in luogo di ⟦N Assunta Corongiu⟧, in ⟦H interdizione per gravidanza⟧, dal 12/01 al 30/05/2026. Il compenso sarà versato sul conto ⟦I IT46X0101504800000070123456⟧.` },
  { id: 'i05', kind: 'elenco', text: `Docenti e ATA che hanno comunicato di astenersi dal lavoro il 20 marzo:
- ⟦N Lai Ottavio⟧
- ⟦N Cabiddu Speranza⟧
- ⟦N Orrù Paolo⟧
Restano garantiti i servizi minimi. Sigle che hanno proclamato: ⟨USB e Cobas Scuola⟩.` },
  { id: 'i06', kind: 'circolare', text: `Progetto «Orti in città»: le classi ⟨1E⟩ e ⟨2E⟩ coltivano l'orto di ⟨via Is Mirrionis⟩. Coordina ⟨Ottavio Lai⟩; collabora l'agronomo ⟨Sisinnio Piras⟩. Le piantine sono offerte dal vivaio ⟨Fratelli Contu⟩.` },
  { id: 'i07', kind: 'circolare', text: `Ritrovati: una giacca con la tessera intestata a ⟦N Desirée Atzori⟧, un portafoglio con patente ⟦D CA5091234X⟧, le chiavi dell'auto ⟦V FB 771 HT⟧ del prof. ⟦N Lai⟧.` },
  { id: 'i08', kind: 'graduatoria', section: 'albo-online', text: `Elenco graduato per la mobilità interna
1 ⟨Cabiddu Speranza⟩ 120 punti
2 ⟨Orrù Paolo⟩ 98 punti (⟦Z invalido civile 67%⟧)
3 ⟨Cuccu Bonaria⟩ 91 punti (⟦O figlio minore di sei anni⟧)` },
  { id: 'i09', kind: 'circolare', text: `Prova Invalsi: gli alunni con PDP usano gli strumenti compensativi. Gli assenti recuperano il 14. Somministratori: ⟨Rita Manunza⟩ (⟨3A⟩), ⟨Ottavio Lai⟩ (⟨3B⟩). Referente: ⟨Gioia Murtas⟩.` },
  { id: 'i10', kind: 'circolare', text: `La nostra allieva ⟦N Ilenia Sollai⟧, classe ⟦C V SIA⟧, è la più giovane sindaca dei ragazzi. Domani sarà ricevuta dal Sindaco ⟨Pierluigi Cara⟩ e dall'assessora ⟨Anna Maria Deidda⟩ in ⟨piazza Municipio⟩.` },
  { id: 'i11', kind: 'avviso', text: `Il GLO dell'alunno ⟦N F.M.⟧, ⟦C 4C⟧, si riunisce il 9 maggio. Ordine del giorno: verifica del ⟦Z PEI⟧ e richiesta di ⟦Z 22 ore di sostegno⟧. Sono convocati la dott.ssa ⟨Silvia Onnis⟩ (ASL), i genitori e i docenti.` },
  { id: 'i12', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `⟨SISINNIO PIRAS⟩ – Agronomo
Via e domicilio: ⟦A via Sant'Efisio 3, 09123 Cagliari⟧. Data e luogo di nascita: ⟦B 30/10/1972⟧, ⟦L Isili⟧. Tel.: ⟦P 070-284917⟧. Mail: ⟦E s.piras72@yahoo.com⟧. Esperienze: Regione ⟨Sardegna⟩; ⟨Laore⟩. Invalidità civile: ⟦Z 50%⟧.` },
  { id: 'i13', kind: 'regolamento', text: `Uso del distributore: è vietato a chi è sospeso. I genitori degli alunni diabetici possono chiedere deroghe. I collaboratori vigilano. L'elenco delle allergie è custodito dal DSGA. Le violazioni sono annotate sul registro. Approvato il 3/2/2026 con delibera 9.` },
  { id: 'i14', kind: 'circolare', text: `Si comunica l'esito del procedimento a carico dello studente ⟦N Brando Casula⟧: ⟦G tre giorni di sospensione con obbligo di frequenza⟧ per ⟦G aver imbrattato i bagni⟧.` },
  { id: 'i15', kind: 'circolare', text: `Ricordiamo con affetto il maestro ⟨Antioco Loddo⟩, in servizio dal 1974 al 2010. La biblioteca sarà intitolata ad ⟨Antioco Loddo⟩. Interverrà lo scrittore ⟨Marcello Fois⟩.` },
  { id: 'i16', kind: 'tabella-at', section: 'sovvenzioni/atti-di-concessione', text: `Beneficiario | Motivo | Euro
--- | --- | ---
⟨Polisportiva Karalis ASD⟩ | torneo | 1.500
⟦N Pintus Mariella⟧ | ⟦X sfratto esecutivo⟧ | 1.200
⟦N Diop Awa⟧ | ⟦H terapie per il figlio⟧ | 1.150` },
]
