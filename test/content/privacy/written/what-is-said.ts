import type { WrittenAct } from './written-act.ts'

/** What is told of somebody in words that no lexicon has, as offices write it, invented: ⟦…⟧ goes, ⟨…⟩ stays. */
export const whatIsSaid: readonly WrittenAct[] = [
  ['circolare', `Oggetto: Organizzazione del servizio per lo sciopero del 14 novembre

La maestra ⟦Ilaria Bonfanti⟧ ⟦lavorerà⟧; la maestra ⟦Oriana Pezzotti⟧ ⟦non vuole rispondere⟧; il collaboratore ⟦Demetrio Salis⟧ ⟦incrocerà le braccia⟧. ⟨Le classi terze entreranno alle 10.⟩

La referente di plesso ⟨Marisa Tognoli⟩`],
  ['circolare', `OGGETTO: Sciopero del 3 dicembre – orario delle classi

La maestra ⟦Teresa Grandi⟧ ⟦prenderà parte alla protesta⟧; i colleghi ⟦Aldo Serra⟧ e ⟦Lina Mori⟧ ⟦garantiranno la lezione⟧. ⟦Non faranno lezione⟧ le professoresse ⟦Adele Corsini⟧ e ⟦Nunzia Falco⟧. ⟨Le classi quarte faranno lezione regolarmente. Il servizio mensa non sarà garantito.⟩

Il fiduciario ⟨Bruno Cau⟩`],
  ['circolare', `Oggetto: Giornata di astensione dal lavoro, sede di via Po

⟦Saranno assenti⟧ i professori ⟦Guido Fea⟧ e ⟦Silvia Rho⟧; ⟦ha scelto di lavorare⟧ la professoressa ⟦Anita Gilli⟧. La docente ⟦Carla Bosi⟧ ⟦deciderà all'ultimo momento⟧. ⟨Gli alunni saranno presenti in aula magna.⟩`],
  ['circolare', `Oggetto: proclamazione di sciopero per il 7 marzo

⟨I docenti sono invitati a dichiarare se intendono aderire. Le famiglie verifichino se il servizio sarà garantito. La referente Giulia Meli sarà presente in sede per informazioni. Il dirigente Marco Sarti garantisce la vigilanza.⟩`],
  ['circolare', `Convocazione del GLO intermedio per l'alunna ⟦G.V.⟧ – ⟦2ª B⟧

Giovedì 11 marzo, ore 15:00, aula magna. All'ordine del giorno il ⟦rinnovo dell'assistenza educativa⟧ e il ⟦verbale di accertamento per sindrome dell'X fragile⟧. Partecipano: ins. ⟨Clara Bassi⟩.`],
  ['circolare', `Invito alla seduta del Gruppo operativo – studente ⟦P.R.⟧, ⟦4ª C⟧

Lunedì 4 maggio, ore 16, online. Punti: ⟦riduzione a 9 ore dell'assistente⟧; ⟦lettura della relazione del neuropsichiatra⟧; ⟦scelta degli ausili per la scrittura⟧; ⟨varie ed eventuali⟩. ⟨I dati raccolti saranno trattati per le sole finalità istituzionali.⟩`],
  ['circolare', `Avviso di riunione: gruppo di lavoro per l'inclusione dell'alunno ⟦M. F.⟧ – ⟦5ª B⟧

Verranno valutati la ⟦richiesta di un comunicatore⟧ e la ⟦diagnosi di disturbo dello spettro autistico⟧.`],
  ['circolare', `Oggetto: comunicazione alla classe

Allo studente ⟦Tommaso Rigon⟧ è stato inflitto l'⟦obbligo di riordino dei laboratori per una settimana⟧ in seguito a ⟦ripetuti ritardi e uso del cellulare durante la verifica⟧. ⟨Contro il provvedimento è ammesso reclamo all'Organo di garanzia.⟩`],
  ['circolare', `Alla famiglia dell'alunna ⟦Sofia Marangon⟧, ⟦1 D⟧

Il Consiglio ha inflitto all'alunna ⟦quattro giorni di sospensione con attività di volontariato⟧ per ⟦diffusione di una fotografia privata⟧.`],
  ['verbale', `Verbale della riunione di classe. Presiede ⟨Ivana Marchi⟩.
⟦Petra Vasile⟧ alterna la presenza per ⟦sedute di chemioterapia⟧; ⟦Aziz Karim⟧ osserva il ⟦digiuno nel mese sacro⟧; per ⟦Lia Neri⟧ si conferma il ⟦piano didattico per disgrafia⟧; ⟦Giada Ronchi⟧ non frequenta per ⟦una forma di depressione⟧.`],
  ['circolare', `Alle maestre: il piccolo ⟦Nino Bassi⟧ (⟦prima A⟧) porterà a scuola la ⟦pompetta per l'asma⟧. Per l'alunno ⟦T.M.⟧ (⟦2ª C⟧) si rinnova il ⟦protocollo per shock anafilattico⟧.`],
  ['determina', `Oggetto: incarico di difesa – ricorso proposto dal docente ⟦Mario Rinaudo⟧ contro la ⟦sanzione della censura⟧.`],
  ['circolare', `⟨Il medico scolastico parla di allergie e di asma alle classi prime. L'associazione presenta un percorso sulla dislessia. Il corso di primo soccorso tratta la gestione delle crisi epilettiche.⟩`],
  ['regolamento', `⟨Le sanzioni che comportano l'allontanamento dalla comunità scolastica per più di quindici giorni sono inflitte dal Consiglio di istituto per reati o fatti avvenuti all'interno della scuola.⟩`],
  ['elenco', `Alunni ospiti
a) ⟦Tazzari Elvio⟧, 2B
b) ⟦Omodei Zoe⟧, 2B
Da dire alle famiglie: a) ⟦diabete di tipo 1⟧; lett. b) ⟦niente carne di maiale⟧.`],
  ['verbale', `Verbale della riunione di classe. Presiede ⟨Ivana Marchi⟩.
L'alunna ⟦Debora Ruini⟧ non viene alla festa in quanto ⟦appartenente alla comunità evangelica⟧; l'alunno ⟦Omar Zidane⟧ esce alle 12 perché ⟦frequenta la moschea⟧.`],
]
