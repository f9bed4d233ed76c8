import type { Act } from './act.ts'

/** A fifth set of invented acts, written and measured after the third round of changes; of nobody. */
export const heldOutFourth: Act[] = [
  { id: 'h01', kind: 'circolare', text: `Al personale docente – sede di ⟨via Montale⟩
Si informa che da lunedì il prof. ⟦N Lino Tabacchi⟧ riprende servizio con ⟦H orario ridotto per convalescenza⟧ e che la prof.ssa ⟦N Onelia Bisson⟧, cui è stato riconosciuto l'⟦Z handicap grave⟧, è esonerata dalla vigilanza. Li sostituisce il prof. ⟨Rino Zago⟩.` },
  { id: 'h02', kind: 'circolare', text: `Alla cortese attenzione dei docenti del corso B: lo studente ⟦N Yuri Maragno⟧ è sottoposto alla ⟦J messa alla prova⟧ e sarà seguito da un educatore del Comune, dott. ⟨Silvano Merlin⟩.` },
  { id: 'h03', kind: 'verbale', text: `Punto 3 – Situazioni particolari. ⟦N Nora Ballan⟧ presenta ⟦H crisi d'ansia⟧; la madre chiede prove più brevi. Per ⟦N Ousmane Faye⟧ si propone l'esonero dalla seconda lingua. ⟦N Carlo Brunello⟧ è figlio di ⟦J un detenuto⟧. ⟦N Anita Vego⟧ ha i ⟦X genitori disoccupati⟧ e usufruisce del comodato. Coordinatrice: ⟨Ester Bonomo⟩.` },
  { id: 'h04', kind: 'elenco', text: `Assenze del 3 dicembre
⟦N Zuin Mirta⟧ – ⟦H mal di schiena⟧
⟦N Bordin Elio⟧ – ⟦H donazione sangue⟧
⟦N Callegari Tea⟧ – ⟦U assemblea sindacale⟧
⟦N Rigon Fosco⟧ – ⟦Z legge 104⟧` },
  { id: 'h05', kind: 'circolare', text: `Complimenti a Stella! L'alunna ⟦N Stella Perin⟧ della ⟦C quarta A⟧ ha superato le selezioni regionali di scacchi, accompagnata dal maestro ⟨Nevio Turato⟩. Il torneo si è svolto al palazzetto «⟨Gianni Brera⟩» di Rovigo.` },
  { id: 'h06', kind: 'determina', section: 'albo-online', text: `Oggetto: liquidazione compensi commissione concorso. Si liquidano ai commissari ⟨Duilio Barison⟩ € 310,00, ⟨Ester Bonomo⟩ € 250,00. Coordinate: ⟦I IT15D0306912117100000004321⟧ (Barison), ⟦I IT60X0542811101000000654321⟧ (Bonomo). Codici fiscali: ⟦F BRSDLU65L11A059Y⟧; ⟦F BNMSTR70A41H620Z⟧.` },
  { id: 'h07', kind: 'circolare', text: `TRASPORTO SCOLASTICO: la fermata di ⟨via Po 3⟩ è soppressa. La sig.ra ⟦N Tania Crepaldi⟧ (⟦P 347 88 10 225⟧), che abita in ⟦A via Adige 19⟧, accompagna anche i gemelli ⟦N Ferro⟧. Autista: ⟨Gino Pozzato⟩, ditta ⟨Bus Polesine S.r.l.⟩.` },
  { id: 'h08', kind: 'circolare', text: `Servizio di supplenza: III ora ⟨Prof. Zago⟩ in ⟨2C⟩; IV ora ⟨Prof.ssa Bonomo⟩ in ⟨1A⟩; V ora ⟨Prof. Merlin⟩ in ⟨5B⟩. La classe ⟨4D⟩ esce alle 12.` },
  { id: 'h09', kind: 'avviso', text: `Donazione: l'associazione ⟨AIL Rovigo⟩ vende le stelle di Natale. Il ricavato sostiene la ricerca sulle leucemie. L'iniziativa ricorda la nostra ex alunna ⟦N Giada Ferrarese⟧, scomparsa per una ⟦H leucemia⟧.` },
  { id: 'h10', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `CV di ⟨Ulderico Pavan⟩, architetto
- nato ad ⟦L Adria⟧, ⟦B 9 settembre 1961⟧
- vive a ⟦A Loreo (RO), via Arzeron 12⟧
- telefono casa ⟦P 0426 669 112⟧, studio ⟨0426 334 550⟩
- pec ⟦E ulderico.pavan@archiworldpec.example⟧
- docente IUAV, autore di «⟨Scuole d'acqua⟩» (⟨Marsilio⟩, 2004)
- ⟦O vedovo, padre di due figlie⟧` },
  { id: 'h11', kind: 'graduatoria', section: 'albo-online', text: `Bando esperti PNRR – esito
| N. | Candidato | Punti | Note |
|---|---|---|---|
| 1 | ⟨Pavan Ulderico⟩ | 78 | idoneo |
| 2 | ⟨Sartore Zita⟩ | 70 | idonea, ⟦Z riserva L. 68/99⟧ |
| 3 | ⟦N Mantoan Ezio⟧ | 41 | escluso: titoli insufficienti |` },
  { id: 'h12', kind: 'tabella-at', section: 'organizzazione/organi', text: `| Componente | Ruolo | Elezione |
|---|---|---|
| ⟨Ester Bonomo⟩ | docente | 2024 |
| ⟨Monia Zanirato⟩ | genitore, presidente | 2024 |
| ⟨Alvise Dall'Ara⟩ | studente | 2025 |` },
  { id: 'h13', kind: 'circolare', text: `Ai genitori: nei giorni scorsi un'alunna della scuola media è stata investita. Non è in pericolo. Ricordiamo le regole per attraversare ⟨viale Porta Adige⟩. Incontro con la Polizia locale, relatore l'agente ⟨Massimo Fiorin⟩.` },
  { id: 'h14', kind: 'circolare', text: `Il bambino ⟦N Pietro D.⟧ è ⟦H allergico alle uova e alle noci⟧. Si prega di non portare torte fatte in casa nella sezione ⟦C Coccinelle⟧. Maestre: ⟨Nives⟩ e ⟨Carla⟩.` },
  { id: 'h15', kind: 'circolare', text: `Tutti i docenti sono tenuti al rispetto del Regolamento disciplinare. Le sanzioni per il personale sono: rimprovero verbale, rimprovero scritto, multa, sospensione. Il lavoratore può farsi assistere da un rappresentante sindacale. Riferimenti: artt. 10-17 CCNL 18 gennaio 2024; D.Lgs. 165/2001, art. 55-bis.` },
  { id: 'h16', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `VISTA l'istanza del sig. ⟦N Otello Menegazzo⟧, collaboratore scolastico, intesa a ottenere due giorni di ⟦H permesso per visita cardiologica⟧; DISPONE la concessione.` },
  { id: 'h17', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Nomina del medico competente: dott. ⟨Ugo Frigato⟩, C.F. ⟦F frg gue 58 m 03 h 620 k⟧, P.IVA ⟨00987650293⟩, studio in ⟨corso del Popolo 50, Rovigo⟩, cell. personale ⟦P 335/6612098⟧, mail ⟨studio@medicinalavororovigo.example⟩. Durata: un anno. Compenso € 1.900,00.` },
  { id: 'h18', kind: 'regolamento', text: `Regolamento borse di studio: hanno diritto gli studenti con media di almeno 8 e ISEE sotto 15.000 euro. La graduatoria è pubblicata in forma anonima. In caso di parità prevale l'ISEE più basso. I vincitori presentano IBAN e codice fiscale in segreteria. La commissione è formata dal DS e da due docenti.` },
  { id: 'h19', kind: 'circolare', text: `Smarrito cagnolino della famiglia ⟦N Rossin⟧, vicini della scuola; chi lo vede chiami ⟦N Ivano⟧ al ⟦P 340-5567812⟧.` },
  { id: 'h20', kind: 'tabella-at', section: 'pagamenti/dati-sui-pagamenti', text: `N. mandato | Beneficiario | Descrizione | Euro
--- | --- | --- | ---
12 | ⟨Enel Energia⟩ | bolletta | 1.120,00
13 | ⟨Prof.ssa Zita Sartore⟩ | compenso esperto esterno | 840,00
14 | ⟦N Gashi Blerta⟧ | restituzione contributo volontario | 60,00` },
  { id: 'h21', kind: 'circolare', text: `OGGETTO: richiesta trasferimento
La sottoscritta chiede... Si trasmette la domanda della docente ⟦N Ivonne Salvan⟧, motivata con ⟦O ricongiungimento al coniuge⟧ e ⟦Z assistenza alla madre invalida⟧. Per il Dirigente, il collaboratore vicario ⟨Rino Zago⟩.` },
  { id: 'h22', kind: 'circolare', text: `Pet therapy e inclusione: dal 2 marzo il cane Argo verrà a scuola con l'operatrice ⟨Dalila Munari⟩ della cooperativa ⟨Zampe Amiche⟩. Il progetto è rivolto agli alunni con disabilità e con disturbi dello spettro autistico. Chi ha allergia al pelo lo segnali alla referente ⟨Tea Callegari⟩.` },
  { id: 'h23', kind: 'verbale', section: 'albo-online', text: `Commissione elettorale: si procede allo spoglio. Lista «Insieme»: ⟨Monia Zanirato⟩ voti 88, ⟨Ivan Tosello⟩ voti 51. Lista «Futuro»: ⟨Renza Milan⟩ voti 42. Componenti del seggio: ⟨Elio Bordin⟩, ⟨Fosco Rigon⟩. Un elettore, il sig. ⟦N Adelmo Gallo⟧, protesta per la fila.` },
  { id: 'h24', kind: 'circolare', text: `Si trasmette l'elenco dei candidati esterni all'esame: ⟦N Cavallari Loris⟧, nato il ⟦B 2/2/1999⟧ a ⟦L Lendinara⟧; ⟦N Munteanu Ioana⟧, nata il ⟦B 14/7/1998⟧ in ⟦L Romania⟧. Colloquio preliminare con la prof.ssa ⟨Bonomo⟩.` },
]
