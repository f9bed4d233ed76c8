import { describe, expect, it } from 'vitest'
import { judge } from '../../../content/privacy/judge.ts'
import { lettersIn, unmarked } from './marked.ts'
import { nobodysSchool } from './school.ts'

type Act = { title: string; kind: string; section?: string; text: string }

const foot = '\n\nSi ringrazia per la collaborazione e si porgono distinti saluti.\n'

const acts: Act[] = [
  { title: 'who does a trade or a task is named for it, whatever the trade', kind: 'circolare', text: `Uscita al mulino. Ci accoglie il mugnaio; fotografo ⟨Elio Marzani⟩, animatrici ⟨Nives Tarlao⟩ e ⟨Ebe Cossutta⟩. Redazione del percorso: ⟨Dario Pontello⟩.${foot}` },
  { title: 'a verb that opens a sentence is no part of the name after it', kind: 'circolare', text: `Serata sul bosco. Moderano ⟨Clara Pontello⟩ e ⟨Umberto Zanier⟩. Raccoglie le offerte ⟨Nives Tarlao⟩.${foot}` },
  { title: 'who takes in papers is named', kind: 'circolare', text: `Torneo di scacchi. Iscrizioni entro venerdì a ⟨Lavinia Pontello⟩; i moduli vanno consegnati a ⟨Dario Zanier⟩.${foot}` },
  { title: 'who signs a letter is named, though it tells of a pupil', kind: 'circolare', text: 'Gentili famiglie, l’alunno ⟦Tito Marzani⟧ (⟦2B⟧) rientra lunedì dopo la ⟦varicella⟧. Distinti saluti,\n⟨Ornella Zanier⟩' },
  { title: 'who governs, writes or studies is named for it, with and without an article', kind: 'circolare', text: `Il saluto è del vicesindaco ⟨Gianluca Zanier⟩; alle dieci la storica ⟨Marija Tarlao⟩ e il regista ⟨Ivo Cossutta⟩; poi l’assessora alla cultura ⟨Ebe Marzani⟩ e ⟨Pia Pontello⟩, giornalista.${foot}` },
  { title: 'towns, countries and houses are nobody', kind: 'circolare', text: `Partenza da ⟨Castel Goffredo⟩ e visita di ⟨Villa Romana⟩; la finale è a ⟨Monsummano Nuova⟩. Anche la ⟨Finlandia⟩ ospita gli scambi. Con noi ⟨Azzano San Quirino⟩.${foot}` },
  { title: 'who gets on at a stop of the school bus is a pupil', kind: 'circolare', text: `Scuolabus, linea blu – orari dal 14 settembre\n\n6:58 contrada Pozzo 17 – sale ⟦Marzani Ennio⟧\n7:04 via Fontana, 2 – salgono ⟦Ebe⟧ e ⟦Ida Pontello⟧.${foot}` },
  { title: 'who comes back to school, and a neighbour, are not places called after somebody', kind: 'circolare', text: `Lunedì rientra a scuola ⟦Leone Zanier⟧ (⟦4B⟧). Lo ritira la vicina di casa ⟦Nives Tarlao⟧.${foot}` },
  { title: 'enrolled in a class is a pupil, in a register a professional', kind: 'incarico', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: `Si nomina medico competente il dott. ⟨Dario Zanier⟩, iscritto all’elenco nazionale con il n. 21, e si affida la difesa all’avvocata ⟨Pia Marzani⟩, iscritta al foro di Udine.` },
  { title: 'who has not yet said whether they strike is in a matter of their own', kind: 'circolare', text: `Sciopero del 12 marzo. L’insegnante ⟦Pia Marzani⟧ non si è ancora espressa; ⟨Luca Pontello⟩, referente del plesso, apre alle otto.${foot}` },
  { title: 'initials after a word for a pupil and its adjective', kind: 'circolare', text: `Il compagno coinvolto, ⟦G.M.⟧, sta bene.${foot}` },
  { title: 'who signs for a child is family', kind: 'circolare', text: `La sottoscritta ⟦Ornella Zanier⟧, madre dell’alunno ⟦Tito Marzani⟧, chiede il nulla osta.${foot}` },
  { title: 'who taught or followed whom a curriculum is of goes', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: 'Curriculum per la selezione di un esperto\nESPERIENZE\n2019: tirocinio seguito dalla dott.ssa ⟦Clelia Pontello⟧ presso l’ospedale.' },
  { title: 'authors by initials, credits and speakers of unions are named', kind: 'circolare', text: `In biblioteca: ⟨D. Marzani⟩, Il mare di notte; ⟨B. Pontello⟩, Ascolta la neve. Scene di ⟨Aldo Tarlao⟩, luci di ⟨Ebe Zanier⟩. All’assemblea relatori: ⟨Ivo Cossutta⟩ (⟨FLC CGIL⟩) e ⟨Pia Tarlao⟩ (⟨CISL Scuola⟩).${foot}` },
  { title: 'who speaks for parents and pupils in an organ is named', kind: 'circolare', text: `Comitato di valutazione: ⟨Tarlao⟩, ⟨Zanier⟩, per i genitori ⟨Lara Pontello⟩, per gli studenti ⟨Ivo Marzani⟩.${foot}` },
  { title: 'kin of who was deported are remembered', kind: 'circolare', text: `Si ricorda ⟨Arturo Marzani⟩, deportato nel 1944, e la moglie ⟨Ester Tarlao⟩.${foot}` },
  { title: 'what is assigned to somebody is no birth', kind: 'avviso', text: `Esito della selezione tra gli studenti. La borsa è assegnata a ⟦Teresa Marzani Diana⟧, iscritta alla ⟦5B⟧.${foot}` },
  { title: 'bold that ends inside a name', kind: 'circolare', text: `L’alunna **⟦Fran⟧**⟦cesca Pontello⟧ (⟦2B⟧) rientra lunedì.${foot}` },
  { title: 'kin in small letters', kind: 'avviso', text: `Il babbo, ⟦giorgio marzani⟧, ringrazia; la sorellina ⟦sofia⟧ resta a casa.${foot}` },
  { title: 'rows of tasks name who has them', kind: 'circolare', text: `Funzioni strumentali e modo di contattarle\nOrientamento – ⟨Simonetta Marzani⟩: ⟨interno 27⟩\nPCTO – ⟨Davide Pontello⟩: ⟨interno 28⟩${foot}` },
  { title: 'firms that were admitted are no pupils', kind: 'verbale', section: 'albo-online', text: `La commissione esamina le offerte. Compagnie ammesse: ⟨Assicurazioni del Golfo S.p.A.⟩ e ⟨Mutua Alpina S.c.⟩.` },
  { title: 'who is on permits of a union is in a matter of their own, whatever the office', kind: 'elenco', text: `Personale che fruisce di permessi o distacchi\n\n- ⟦Marzani Gavino⟧, dirigente sindacale provinciale, 12 giorni\n- ⟦Pontello Antonia⟧, 3 giorni\n\nIl riepilogo resta agli atti.` },
  { title: 'a surname of a particle and an ordinary word is whole', kind: 'circolare', text: `Le alunne ⟦Ilaria Del Buono⟧ (⟦3A⟧) e ⟦Anna Dall’Olio⟧ (⟦3B⟧) rientrano lunedì.${foot}` },
  { title: 'a mother tongue is no mother, and who is missing from minutes is named', kind: 'verbale', text: `Contratto con la sig.ra ⟨Eun-ji Marzani⟩, madrelingua inglese. Interviene l’esperto. Manca ⟨Elio Pontello⟩.` },
  { title: 'who speaks for teachers beside parents is named', kind: 'circolare', text: `Commissione mensa: ⟨Tarlao⟩ per i genitori, ⟨Ornella Zanier⟩ per i docenti. La signora ⟨Ada Marzani⟩ ne assume le funzioni.${foot}` },
  { title: 'the head who gave a task stays in a curriculum', kind: 'curriculum', section: 'consulenti-e-collaboratori/titolari-di-incarichi', text: 'Curriculum di ⟨Pia Marzani⟩\nIncarico affidato dal Dirigente ⟨Fabio Zanier⟩ con atto n. 12.' },
  { title: 'who is under watch of a doctor is in a matter of their own', kind: 'avviso', text: `L’educatrice ⟦Nives Tarlao⟧ è in sorveglianza sanitaria. La nonna, ⟦vittoria fragalà⟧, lo sa.${foot}` },
  { title: 'to whom a supply is entrusted is no foster parent', kind: 'tabella-at', section: 'bandi-di-gara-e-contratti', text: `CIG Z12; manutenzione del verde; affidatario: ⟨Giardini Pontello di Zanier Luca⟩; importo 900,00` },
  { title: 'who was elected is named, and the unions of a list say nothing of anybody', kind: 'circolare', text: `Esito delle votazioni. Sono stati eletti nella RSU: ⟨Pia Marzani⟩ (⟨CISL⟩), ⟨Luca Pontello⟩ (⟨FLC⟩).${foot}` },
  { title: 'the van of a driver and the number of an office stay', kind: 'circolare', text: `Per l’alunna ⟦Ebe Marzani⟧ (⟦1A⟧) cambia la fermata. Autista del mezzo ⟨GE 190 CT⟩ è il sig. Zanier. Per il trasporto: sportello, ⟨0432 55 66 01⟩.${foot}` },
  { title: 'kin in apposition is kin, whatever the name', kind: 'circolare', text: `Il bambino esce con i nonni. La nonna, ⟦Drita⟧, vive vicino alla scuola; il papà di ⟦Temitope⟧ porta i documenti; i genitori, ⟦Lotfi⟧ e ⟦Nejla Gharbi⟧, firmano.${foot}` },
  { title: 'two words that no dictionary has name who does something', kind: 'circolare', text: `Gita di fine anno della classe terza. ⟦Fatiha Lahlou⟧ chiede il pranzo al sacco per la figlia.${foot}` },
  { title: 'names in a row after a label about pupils', kind: 'circolare', text: `Torneo di pallavolo degli alunni. Chi non ha la visita: ⟦Bertolissi⟧, ⟦Cherif⟧ e ⟦Hasani⟧.${foot}` },
  { title: 'who gets a mark in minutes is a pupil', kind: 'verbale', text: `Scrutinio finale.\n- ⟦Marzani Rocco⟧: ammesso, credito 21;\n- ⟦Pontello Ida⟧: non ammessa.\nPresiede la prof.ssa ⟨Nives Tarlao⟩.` },
  { title: 'a lost place of a ranking is nobody’s business', kind: 'graduatoria', text: `Graduatoria per esperto di teatro\n1. ⟨Pontello Ida⟩ punti 61\n2. ⟦Marzani Rocco⟧ – rinuncia\nAvverso la graduatoria è ammesso reclamo entro cinque giorni.` },
  { title: 'an act about one worker’s leave hides the worker, and names the stand-in', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: `Concessione di permesso per lutto. La docente ⟦Pia Marzani⟧, in servizio alla scuola dell’infanzia, fruisce di tre giorni.\nIl Dirigente ⟨Ornella Zanier⟩` },
  { title: 'an adhesion to a strike is not told, nor its refusal', kind: 'elenco', text: `Assemblea sindacale del 18 marzo – adesioni raccolte dal personale\nprof.ssa ⟦Marzani Pia⟧ – ⟦sì⟧\nprof. ⟦Zanier Dario⟧ – ⟦no⟧` },
  { title: 'who strikes, does not or has not said, is told of in no sentence; who answers for the plesso is named', kind: 'circolare', text: 'OGGETTO: orario di giovedì, giorno di sciopero\n\nHa annunciato che si asterrà la maestra ⟦Livia Pontello⟧; i colleghi ⟦Rocco Marzani⟧ e ⟦Ida Zanier⟧ sono in servizio. Il collaboratore ⟦Dario Tarlao⟧ si riserva di decidere. Per informazioni ci si rivolge al prof. ⟨Ivo Cossutta⟩.\n\nLa coordinatrice di plesso ⟨Nives Marzani⟩' },
  { title: 'whose own car is let in is nobody’s business', kind: 'circolare', text: `Uso del mezzo proprio: autorizzazioni. L’ins. ⟦Livia Pontello⟧ può usare la propria utilitaria; il prof. ⟦Rocco Marzani⟧ verrà in moto. Informazioni dalla referente ⟨Ida Zanier⟩.${foot}` },
  { title: 'whose key to the school’s systems was used is not told', kind: 'circolare', text: `Accesso alla segreteria digitale. Il registro è stato aperto con le credenziali dell’insegnante ⟦Livia Pontello⟧. Ne parla il tecnico ⟨Ivo Cossutta⟩ martedì.${foot}` },
  { title: 'who holds a post in a union, or is away for one, is listed for nobody', kind: 'elenco', text: 'Permessi sindacali di marzo: ⟦Pontello Livia⟧ (dirigente provinciale), ⟦Marzani Rocco⟧ (delegato). In tutto trenta ore.\nLa segreteria' },
  { title: 'the other side of a lawsuit is told by nothing, not by initials', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: 'Incarico all’avv. ⟨Ornella Zanier⟩ per il giudizio d’appello. L’appellante (⟦P.L.⟧) ha eletto domicilio digitale; la controparte (ins. ⟦R.M.⟧) pure.' },
  { title: 'the lawyer of an act about a worker is named, with studio and fee', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: 'Vista la causa introdotta da ⟦Rocco Marzani⟧ sul congedo negato; sentito il legale della scuola, avv. ⟨Ornella Zanier⟩ (onorario ⟨euro 900,00⟩), si conviene di annullare l’atto.' },
  { title: 'a body whose names follow it decided', kind: 'avviso', text: `Fondo di solidarietà. Il contributo va alla famiglia di ⟦Tito Marzani⟧. Ha deliberato la giunta: ⟨Ivo Cossutta⟩, ⟨Nives Tarlao⟩.${foot}` },
  { title: 'who signs with a key is named as who signs by hand', kind: 'circolare', text: 'Turni di apertura dell’ufficio nel mese di luglio.\n\nDocumento sottoscritto da: ⟨ZANIER ORNELLA⟩\nIdentificativo del certificato: 77120045\nMotivo: copia conforme' },
  { title: 'brackets beside a pupil are told of the pupil, whatever their words', kind: 'circolare', text: `In gita vanno anche ⟦Tito Marzani⟧ (⟦2B⟧, ⟦si stanca presto⟧) e ⟦Ida Pontello⟧ (⟦2B⟧).${foot}` },
  { title: 'the account that the school pays from is the school’s, however it says so', kind: 'determina', section: 'provvedimenti/provvedimenti-dirigenti', text: 'Acquisto di carta. La spesa esce dal conto di tesoreria dell’I.C.: ⟨IT60 X054 2811 1010 0000 0123 456⟩. Il conto di addebito è ⟨IT02 L123 4512 3451 2345 6789 012⟩; quello d’istituto resta il primo.\nSi rimborsa la famiglia di ⟦Tito Marzani⟧ su ⟦IT13 A012 3412 3412 3412 3412 341⟧.' },
  { title: 'the accounts that the law wants on a page are the school’s', kind: 'tabella-at', section: 'pagamenti-dell-amministrazione/iban-e-pagamenti-informatici', text: 'Cassiere: Banca della Marca, filiale di Treviso\nCoordinate: ⟨IT60 X054 2811 1010 0000 0123 456⟩' },
]

describe('people of acts that nobody has seen', () => {
  it.each(acts)('$title', ({ kind, section, text: marked }) => {
    const text = unmarked(marked)
    const hidden = new Uint8Array(text.length)
    for (const { start, end } of judge(text, { kind, sections: section ? [section] : [], school: nobodysSchool }).findings) hidden.fill(1, start, end)
    const [goes, stays] = [lettersIn(marked, '⟦'), lettersIn(marked, '⟨')]
    const told = (wrong: (at: number) => boolean): string => [...text].filter((_, at) => wrong(at)).join('')
    expect({ leaked: told((at) => goes[at] === true && !hidden[at]), spoiled: told((at) => stays[at] === true && hidden[at] === 1) }).toEqual({ leaked: '', spoiled: '' })
  })
})
