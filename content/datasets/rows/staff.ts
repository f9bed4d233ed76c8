import type { Dataset } from '../dataset.ts'
import { quarter, year } from './time.ts'

/** A rate and the days that it is made of may differ by what rounding takes, in percent. */
const rounding = 0.06

/** Staff, consultants and offices. */
export const staff: readonly Dataset[] = [
  {
    id: 'organi',
    section: 'organizzazione/organi',
    title: 'Organi della scuola e loro componenti',
    description: 'Chi fa parte del Consiglio di Istituto, della Giunta esecutiva e degli altri organi, e in quale ruolo.',
    keywords: ['organi collegiali', 'consiglio di istituto'],
    theme: 'GOVE',
    period: 'current',
    columns: [
      { name: 'organo', label: 'Organo', type: 'text', isRequired: true, meaning: 'L’organo della scuola.' },
      { name: 'componente', label: 'Componente', alsoCalled: ['nominativo', 'nome e cognome'], type: 'text', isRequired: true, publication: 'in-role', meaning: 'Chi ne fa parte.' },
      { name: 'ruolo', label: 'Ruolo', alsoCalled: ['carica'], type: 'choice', options: ['presidente', 'vicepresidente', 'dirigente scolastico', 'DSGA', 'docente', 'genitore', 'personale ATA', 'studente', 'membro esterno'], isRequired: true, meaning: 'In quale ruolo ne fa parte.' },
      { name: 'dal', label: 'In carica dal', alsoCalled: ['dal', 'data di nomina'], type: 'day', meaning: 'Da quando è in carica.' },
      { name: 'al', label: 'Fino al', alsoCalled: ['al', 'scadenza'], type: 'day', meaning: 'Fino a quando è in carica.' },
    ],
  },
  {
    id: 'consulenti',
    section: 'consulenti-collaboratori/titolari-incarichi',
    title: 'Consulenti e collaboratori',
    description: 'Gli incarichi di consulenza e collaborazione, con oggetto, durata e compenso. Ogni incarico resta pubblico fino a tre anni dalla sua fine.',
    keywords: ['consulenti', 'incarichi', 'compensi'],
    theme: 'GOVE',
    period: 'year',
    columns: [
      { name: 'incaricato', label: 'Incaricato', alsoCalled: ['nome e cognome', 'nominativo', 'consulente', 'collaboratore'], type: 'text', isRequired: true, publication: 'appointed', meaning: 'Chi ha avuto l’incarico.' },
      { name: 'atto', label: 'Atto di conferimento', alsoCalled: ['estremi dell’atto', 'atto'], type: 'text', isRequired: true, meaning: 'Gli estremi dell’atto che conferisce l’incarico.' },
      { name: 'oggetto', label: 'Oggetto', alsoCalled: ['oggetto dell’incarico', 'ragione dell’incarico'], type: 'text', isRequired: true, meaning: 'Che cosa è stato chiesto.' },
      { name: 'inizio', label: 'Inizio', alsoCalled: ['dal', 'data di inizio'], type: 'day', isRequired: true, meaning: 'Il primo giorno dell’incarico.' },
      { name: 'fine', label: 'Fine', alsoCalled: ['al', 'data di fine'], type: 'day', meaning: 'L’ultimo giorno dell’incarico; vuoto se è in corso.' },
      { name: 'compenso', label: 'Compenso', alsoCalled: ['compenso lordo', 'importo'], type: 'money', isRequired: true, meaning: 'Il compenso lordo stabilito.' },
      { name: 'variabile', label: 'Parte variabile', alsoCalled: ['componenti variabili', 'di cui variabile'], type: 'money', meaning: 'La parte del compenso legata ai risultati.' },
      { name: 'curriculum', label: 'Curriculum', alsoCalled: ['cv'], type: 'url', meaning: 'L’indirizzo del curriculum, senza i dati che non servono.' },
      { name: 'dichiarazione', label: 'Altri incarichi', alsoCalled: ['dichiarazione sugli incarichi', 'dichiarazione'], type: 'url', meaning: 'L’indirizzo della dichiarazione sugli altri incarichi e cariche.' },
      { name: 'attestazione', label: 'Conflitto di interessi', alsoCalled: ['attestazione sul conflitto di interessi', 'attestazione'], type: 'url', meaning: 'L’indirizzo dell’attestazione che non ci sono conflitti di interessi.' },
    ],
    rowEnd: 'fine',
    agrees: ({ inizio, fine }) => (inizio !== null && fine !== null && fine! < inizio! ? 'la fine dell’incarico viene prima dell’inizio. Correggi una delle due date.' : null),
  },
  {
    id: 'dotazione-organica',
    section: 'personale/dotazione-organica',
    title: 'Dotazione organica',
    description: 'Quanti posti ha la scuola, per profilo.',
    keywords: ['personale', 'organico', 'posti'],
    theme: 'GOVE',
    period: 'year',
    columns: [
      year,
      { name: 'profilo', label: 'Profilo', alsoCalled: ['qualifica', 'profilo professionale'], type: 'text', isRequired: true, meaning: 'Il profilo professionale.' },
      { name: 'posti', label: 'Posti', alsoCalled: ['numero di posti', 'unità'], type: 'decimal', isRequired: true, meaning: 'Quanti posti, anche in frazioni.' },
      { name: 'costo', label: 'Costo', type: 'money', meaning: 'Il costo complessivo del profilo.' },
    ],
    charts: [{ title: 'Posti per profilo, ultimo anno', value: 'posti', by: { column: 'profilo' }, isNewest: true }],
  },
  {
    id: 'tassi-di-assenza',
    section: 'personale/tassi-assenza',
    title: 'Tassi di assenza del personale',
    description: 'Quanti giorni di lavoro su cento il personale è stato assente in ogni trimestre, per ufficio o profilo.',
    keywords: ['personale', 'assenze'],
    theme: 'GOVE',
    period: 'quarter',
    columns: [
      year,
      quarter,
      { name: 'ufficio', label: 'Ufficio o profilo', alsoCalled: ['ufficio', 'profilo'], type: 'text', isRequired: true, meaning: 'L’ufficio o il profilo.' },
      { name: 'dipendenti', label: 'Dipendenti', alsoCalled: ['numero di dipendenti', 'unità di personale'], type: 'count', isRequired: true, meaning: 'Quante persone ne fanno parte.' },
      { name: 'giorni_lavorabili', label: 'Giorni lavorabili', type: 'count', isRequired: true, meaning: 'La somma dei giorni di lavoro dovuti.' },
      { name: 'giorni_di_assenza', label: 'Giorni di assenza', alsoCalled: ['assenze'], type: 'count', isRequired: true, publication: 'small-group', meaning: 'La somma dei giorni di assenza, per qualunque motivo.' },
      { name: 'tasso', label: 'Tasso di assenza', alsoCalled: ['tasso', '% assenza', 'percentuale di assenza'], type: 'percentage', isRequired: true, publication: 'small-group', meaning: 'I giorni di assenza su cento giorni lavorabili.' },
    ],
    charts: [{ title: 'Tasso di assenza per trimestre e ufficio', value: 'tasso', by: 'period', series: 'ufficio', isRate: true }],
    agrees: ({ giorni_lavorabili: due, giorni_di_assenza: absent, tasso }) => {
      if (typeof due !== 'number' || typeof absent !== 'number' || typeof tasso !== 'number') return null
      if (absent > due) return 'i giorni di assenza sono più di quelli lavorabili. Ricontrollali.'
      const rate = due === 0 ? 0 : (absent / due) * 100
      return Math.abs(rate - tasso) > rounding ? `il tasso non torna: con questi giorni è ${rate.toFixed(2).replace('.', ',')}. Correggi i giorni o il tasso.` : null
    },
  },
  {
    id: 'incarichi-ai-dipendenti',
    section: 'personale/incarichi-dipendenti',
    title: 'Incarichi conferiti e autorizzati ai dipendenti',
    description: 'Gli incarichi affidati o autorizzati al personale della scuola, con durata e compenso.',
    keywords: ['personale', 'incarichi', 'compensi'],
    theme: 'GOVE',
    period: 'year',
    columns: [
      { name: 'dipendente', label: 'Dipendente', alsoCalled: ['nominativo', 'nome e cognome'], type: 'text', isRequired: true, publication: 'appointed', meaning: 'Chi ha avuto l’incarico.' },
      { name: 'oggetto', label: 'Oggetto', alsoCalled: ['oggetto dell’incarico', 'incarico'], type: 'text', isRequired: true, meaning: 'Di quale incarico si tratta.' },
      { name: 'inizio', label: 'Inizio', alsoCalled: ['dal'], type: 'day', isRequired: true, meaning: 'Il primo giorno dell’incarico.' },
      { name: 'fine', label: 'Fine', alsoCalled: ['al'], type: 'day', meaning: 'L’ultimo giorno dell’incarico.' },
      { name: 'compenso', label: 'Compenso', alsoCalled: ['compenso lordo', 'importo'], type: 'money', isRequired: true, meaning: 'Il compenso lordo.' },
    ],
    charts: [{ title: 'Compensi degli incarichi per anno', value: 'compenso', by: 'period' }],
  },
  {
    id: 'esiti-delle-selezioni',
    section: 'bandi-concorso/bandi-di-concorso',
    title: 'Esiti delle selezioni',
    description: 'Le graduatorie finali delle selezioni: il nome compare solo per vincitori e idonei.',
    keywords: ['selezioni', 'graduatorie'],
    theme: 'GOVE',
    period: 'year',
    columns: [
      { name: 'selezione', label: 'Selezione', alsoCalled: ['bando', 'avviso'], type: 'text', isRequired: true, meaning: 'Il bando o l’avviso.' },
      { name: 'posizione', label: 'Posizione', alsoCalled: ['pos', 'pos.'], type: 'count', meaning: 'Il posto in graduatoria.' },
      { name: 'candidato', label: 'Candidato', alsoCalled: ['nominativo', 'cognome e nome'], type: 'text', isRequired: true, publication: 'candidate', meaning: 'Chi ha partecipato.' },
      { name: 'punteggio', label: 'Punteggio', alsoCalled: ['punti', 'totale'], type: 'decimal', meaning: 'Il punteggio finale.' },
      { name: 'esito', label: 'Esito', type: 'choice', options: ['vincitore', 'idoneo', 'non idoneo', 'escluso'], isRequired: true, meaning: 'Come è finita.' },
    ],
  },
]
