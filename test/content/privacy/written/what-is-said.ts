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
  ['circolare', `Oggetto: chi gioca e chi guarda

L’alunno ⟦Dario Pellizzari⟧ (3B) ⟦si è rotto il polso⟧. La compagna ⟦Gaia Omodei⟧ ⟦ha il ginocchio gonfio⟧. ⟨Le scarpe si cambiano negli spogliatoi.⟩`],
  ['circolare', `Oggetto: mensa, tavolo 4

Il piccolo ⟦L.T.⟧ ⟦non digerisce i latticini⟧; la sorella ⟦M.T.⟧ ⟦si gonfia se tocca il pomodoro⟧. ⟨Il menù della settimana è esposto all’ingresso.⟩`],
  ['circolare', `Oggetto: rientro dell’alunna Lia Tazzari

⟦Lia Tazzari⟧ torna a scuola lunedì. ⟦Si stanca presto⟧ e ⟦porta un busto⟧. ⟨I compagni portano lo zaino a turno.⟩`],
  ['avviso', `Si informa il team della 5C che la bambina ⟦Lea Tazzari⟧ ⟦ha paura dei rumori forti⟧ e ⟦si copre le orecchie⟧. ⟨La prova di evacuazione si svolge giovedì.⟩`],
  ['circolare', `Oggetto: assenze di oggi

⟨Le classi seguono l’orario provvisorio.⟩ Manca il tecnico ⟦Ugo Gandolfi⟧, che ⟦si opera al menisco⟧; la maestra ⟦Olinda Fratus⟧ ⟦sta facendo la chemio⟧.`],
  ['avviso', `Per l’alunno ⟦Ibrahim Kane⟧ (2B) si prepari un angolo tranquillo: ⟦prega a mezzogiorno⟧. ⟨L’aula resta aperta.⟩`],
  ['avviso', `La famiglia di ⟦D.M.⟧ (2F) è convocata per le ⟦parole rivolte alla professoressa⟧. ⟨Il colloquio è alle 12.⟩`],
  ['circolare', `Oggetto: provvedimento

Nei confronti dell’alunno ⟦Nico Omodei⟧ (3E) si dispone il ⟦ritiro del tesserino per una settimana⟧ in quanto ⟦ha allagato il bagno⟧.`],
  ['circolare', `Oggetto: prestito dei tablet

Il tablet va all’alunno ⟦Elia Omodei⟧ (1C), che a casa ⟦non ha la connessione⟧. ⟨I tablet si restituiscono a giugno.⟩`],
  ['verbale', `Consiglio d’istituto, verbale n. 3
3. La signora ⟦Ana Tazzari⟧, mamma di ⟦Ion Tazzari⟧, chiede ⟨il rinvio della quota⟩ perché ⟦è rimasta con una sola entrata⟧: accordato.
4. ⟨Il Consiglio chiede un preventivo perché il primo è scaduto.⟩`],
  ['circolare', `Oggetto: chi segue che cosa nell’ora alternativa

| Alunno | Cl. | Collocazione |
|---|---|---|
| ⟦Hamza Tazzari⟧ | ⟦2A⟧ | ⟦con la bibliotecaria⟧ |
| ⟦Noa Omodei⟧ | ⟦3B⟧ | ⟦a casa con la nonna⟧ |

⟨La scelta vale per tutto l’anno.⟩`],
  ['circolare', `Cucina, fogli di ottobre

| Bambino | Refettorio | Variazione |
|---|---|---|
| ⟦Aida Tazzari⟧ | ⟨grande⟩ | ⟦senza carne suina⟧ |
| ⟦Noa Omodei⟧ | ⟨piccolo⟩ | ⟦solo frullati⟧ |
| ⟦Elvio Gandolfi⟧ | ⟨piccolo⟩ | ⟦allergia al kiwi⟧ |`],
  ['circolare', `Oggetto: Sciopero del 5 maggio, sede di via Po

La custode ⟦Olinda Fratus⟧ ⟦ha lasciato in bianco il foglio⟧; il maestro ⟦Nevio Gandolfi⟧ invece ⟦si è tirato indietro⟧. ⟨La maestra Ada Sanna accoglie le classi seconde.⟩`],
  ['elenco', `CROCIERA – LISTA D’IMBARCO
01 / ⟦TAZZARI ELVIO⟧ / ⟦Chioggia⟧, ⟦14-02-2008⟧ / C.I.E. ⟦CA88140TP⟧
02 / ⟦OMODEI ZOE⟧ / ⟦Lagos⟧, ⟦01-10-2007⟧ / C.I.E. ⟦CA88141TP⟧
Segnalare a bordo: 01 ⟦ipovedente, cabina bassa⟧; 02 ⟦digiuno fino al tramonto⟧.`],
]
