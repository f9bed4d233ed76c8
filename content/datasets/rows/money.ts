import type { Dataset } from '../dataset.ts'
import { quarter, year } from './time.ts'

/** The types of expense that ANAC admits, by category (delibera 495/2024, allegato 1, schema art. 4-bis). */
const typesOfExpense = {
  'uscite correnti': ['Acquisto di beni e di servizi', 'Contributi in conto esercizio', 'Interessi passivi', 'Altre spese per attività finanziarie', 'Altre spese correnti'],
  'uscite in conto capitale': ['Investimenti in beni materiali', 'Investimenti in beni immateriali', 'Investimenti in attività finanziarie', 'Contributi in conto capitale', 'Altre spese in conto capitale'],
} as const

const budget = (id: string, section: string, title: string, description: string): Dataset => ({
  id,
  section,
  title,
  description,
  keywords: ['bilancio', 'entrate', 'spese'],
  theme: 'ECON',
  period: 'year',
  columns: [
    year,
    { name: 'parte', label: 'Parte', type: 'choice', options: ['entrate', 'spese'], isRequired: true, meaning: 'Se la voce è un’entrata o una spesa.' },
    { name: 'aggregato', label: 'Voce', alsoCalled: ['aggregato', 'descrizione'], type: 'text', isRequired: true, meaning: 'La voce del bilancio, come nei modelli del decreto 129/2018.' },
    { name: 'importo', label: 'Importo', alsoCalled: ['previsione', 'importo in euro'], type: 'money', isRequired: true, meaning: 'L’importo della voce.' },
  ],
  charts: [
    { title: 'Entrate e spese dell’ultimo anno, voce per voce', value: 'importo', by: { column: 'aggregato' }, series: 'parte', isNewest: true },
    { title: 'Entrate e spese per anno', value: 'importo', by: 'period', series: 'parte', isApart: true },
  ],
})

/** Payments, their timeliness, budgets and grants. */
export const money: readonly Dataset[] = [
  {
    id: 'pagamenti',
    section: 'pagamenti/dati-pagamenti',
    title: 'Dati sui pagamenti',
    description: 'Quanto la scuola ha pagato in ogni trimestre, per tipo di spesa e tipo di beneficiario, nello schema dell’ANAC.',
    keywords: ['pagamenti', 'spese', 'trasparenza'],
    theme: 'ECON',
    period: 'quarter',
    columns: [
      year,
      quarter,
      { name: 'categoria_di_spesa', label: 'Categoria di spesa', alsoCalled: ['categoria'], type: 'choice', options: Object.keys(typesOfExpense), isRequired: true, meaning: 'Se la spesa serve al funzionamento o a un investimento.' },
      {
        name: 'tipologia_di_spesa',
        label: 'Tipologia di spesa',
        alsoCalled: ['tipologia', 'tipo di spesa'],
        type: 'choice',
        options: Object.values(typesOfExpense).flat(),
        within: { column: 'categoria_di_spesa', options: typesOfExpense },
        isRequired: true,
        meaning: 'Per che cosa si è speso, nelle voci dello schema ANAC.',
      },
      { name: 'importo', label: 'Importo', alsoCalled: ['importo in euro', 'importo pagato', 'euro'], type: 'money', isRequired: true, meaning: 'La somma pagata.' },
      {
        name: 'beneficiario',
        label: 'Tipo di beneficiario',
        alsoCalled: ['beneficiario', 'tipologia di beneficiario', 'beneficiario tipo'],
        type: 'choice',
        options: ['Persona fisica', 'Altro soggetto pubblico e privato', 'Soggetto estero'],
        isRequired: true,
        meaning: 'Che tipo di soggetto ha ricevuto il pagamento: mai il nome.',
      },
    ],
    charts: [{ title: 'Pagamenti per trimestre e categoria di spesa', value: 'importo', by: 'period', series: 'categoria_di_spesa' }],
  },
  {
    id: 'tempestivita-trimestrale',
    section: 'pagamenti/indicatore-tempestivita',
    title: 'Indicatore trimestrale di tempestività dei pagamenti',
    description: 'In quanti giorni la scuola paga le fatture rispetto alla scadenza: un numero negativo vuol dire prima della scadenza.',
    keywords: ['pagamenti', 'tempestività', 'fatture'],
    theme: 'ECON',
    period: 'quarter',
    columns: [
      year,
      quarter,
      { name: 'indicatore', label: 'Indicatore', alsoCalled: ['indicatore in giorni', 'indicatore di tempestività', 'itp'], type: 'days', isRequired: true, meaning: 'Giorni tra la scadenza e il pagamento, in media pesata sugli importi (D.P.C.M. 22 settembre 2014, art. 9).' },
      { name: 'debiti', label: 'Debiti', alsoCalled: ['ammontare dei debiti'], type: 'money', meaning: 'L’ammontare dei debiti scaduti alla fine del trimestre.' },
      { name: 'imprese_creditrici', label: 'Imprese creditrici', alsoCalled: ['numero di imprese creditrici'], type: 'count', meaning: 'Quante imprese aspettano un pagamento scaduto.' },
    ],
    charts: [{ title: 'Indicatore di tempestività per trimestre', value: 'indicatore', by: 'period', isRate: true }],
  },
  {
    id: 'tempestivita-annuale',
    section: 'pagamenti/indicatore-tempestivita',
    title: 'Indicatore annuale di tempestività, debiti e imprese creditrici',
    description: 'La media di un anno tra la scadenza delle fatture e il pagamento, e i debiti che restano al 31 dicembre.',
    keywords: ['pagamenti', 'tempestività', 'debiti'],
    theme: 'ECON',
    period: 'year',
    columns: [
      year,
      { name: 'indicatore', label: 'Indicatore', alsoCalled: ['indicatore in giorni', 'indicatore annuale'], type: 'days', isRequired: true, meaning: 'Giorni tra la scadenza e il pagamento, in media pesata sugli importi.' },
      { name: 'debiti', label: 'Debiti', alsoCalled: ['ammontare dei debiti', 'debiti al 31 dicembre'], type: 'money', isRequired: true, meaning: 'L’ammontare complessivo dei debiti al 31 dicembre.' },
      { name: 'imprese_creditrici', label: 'Imprese creditrici', alsoCalled: ['numero di imprese creditrici'], type: 'count', isRequired: true, meaning: 'Quante imprese hanno un credito verso la scuola.' },
    ],
    charts: [{ title: 'Indicatore di tempestività per anno', value: 'indicatore', by: 'period', isRate: true }],
  },
  budget('bilancio-preventivo', 'bilanci/bilancio-preventivo', 'Programma annuale: entrate e spese', 'Le entrate e le spese previste dal programma annuale, voce per voce.'),
  budget('bilancio-consuntivo', 'bilanci/bilancio-consuntivo', 'Conto consuntivo: entrate e spese', 'Le entrate e le spese dell’anno come risultano dal conto consuntivo, voce per voce.'),
  {
    id: 'sovvenzioni',
    section: 'sovvenzioni/atti-concessione',
    title: 'Contributi e vantaggi economici concessi',
    description: 'I contributi che la scuola ha concesso nell’anno, con l’importo e la ragione. Le persone in difficoltà non compaiono mai.',
    keywords: ['contributi', 'sovvenzioni', 'beneficiari'],
    theme: 'ECON',
    period: 'year',
    columns: [
      { name: 'data', label: 'Data dell’atto', alsoCalled: ['data', 'data atto'], type: 'day', isRequired: true, meaning: 'Il giorno dell’atto che concede il contributo.' },
      { name: 'tipo_beneficiario', label: 'Tipo di beneficiario', type: 'choice', options: ['Ente, associazione o impresa', 'Persona fisica'], isRequired: true, meaning: 'Se il contributo va a un ente o a una persona.' },
      { name: 'beneficiario', label: 'Beneficiario', alsoCalled: ['nominativo', 'denominazione'], type: 'text', isRequired: true, publication: 'beneficiary', meaning: 'Chi riceve il contributo.' },
      { name: 'codice', label: 'Partita IVA o codice fiscale dell’ente', alsoCalled: ['dati fiscali', 'partita iva', 'codice fiscale'], type: 'body-code', publication: 'body-code', meaning: 'Il codice di undici cifre dell’ente o dell’impresa.' },
      { name: 'importo', label: 'Importo', alsoCalled: ['importo in euro'], type: 'money', isRequired: true, meaning: 'L’importo del vantaggio economico.' },
      { name: 'titolo', label: 'Norma o titolo', alsoCalled: ['norma', 'motivo', 'titolo a base dell attribuzione'], type: 'text', isRequired: true, publication: 'reason-of-benefit', meaning: 'La norma o l’atto che giustifica il contributo.' },
      { name: 'ufficio', label: 'Ufficio responsabile', alsoCalled: ['ufficio'], type: 'text', isRequired: true, meaning: 'L’ufficio che ha seguito il procedimento.' },
      { name: 'modalita', label: 'Come è stato scelto', alsoCalled: ['modalità', 'modalità di individuazione'], type: 'text', isRequired: true, meaning: 'La modalità con cui è stato individuato il beneficiario.' },
      { name: 'progetto', label: 'Progetto', alsoCalled: ['collegamento al progetto', 'link al progetto'], type: 'url', meaning: 'Il collegamento al progetto selezionato.' },
      {
        name: 'condizioni_del_beneficiario',
        label: 'Si capiscono salute o disagio',
        type: 'choice',
        options: ['no', 'sì'],
        isInternal: true,
        meaning: 'Se dalla concessione si può capire lo stato di salute o il disagio economico o sociale di una persona: finché non è «no», la persona non compare.',
      },
    ],
    charts: [{ title: 'Contributi concessi per anno', value: 'importo', by: 'period', series: 'tipo_beneficiario' }],
  },
]
