import type { Bearer } from './bearer.ts'
import type { PersonalDataKind } from './finding.ts'
import { remembered } from './remembered.ts'

/** What a column holds, by its header. */
export type Column =
  | { holds: 'person'; bearer: Bearer }
  | { holds: 'name' }
  | { holds: 'class' }
  | { holds: 'datum'; kind: PersonalDataKind }
  | { holds: 'special'; kind: PersonalDataKind }
  /** Free words, which in the row of somebody who must not be shown tell of them. */
  | { holds: 'note' }
  | { holds: 'other' }

const rows: [RegExp, Column][] = [
  [/^(?:n(?:umero|\.)?\s?(?:di\s)?)?(?:tel(?:efon\w+)?|cell(?:ular\w*)?)\.?(?:[\s/]|$)|^rec\.?(?: tel\w*\.?)?$|^(?:mobile|(?:tele)?phone)\b/i, { holds: 'datum', kind: 'PHONE' }],
  [/(?:docent\w|insegnant\w|personale|dipendent\w|titolare|collaborat\w+|nominativo)\s*(?:assent|in sciopero|in permesso|sostituit|richiedent)|^assent|^sostituit/i, { holds: 'person', bearer: 'staff-own-matter' }],
  [/^(?:iniziali|n(?:°|\.|r\.?|um(?:ero|\.)?)?\s?(?:di |del )?(?:reg(?:istro|\.)?|elenco)$)/i, { holds: 'person', bearer: 'pupil' }],
  [/^(?:note?|annotazion\w+|osservazion\w+|avvertenz\w+|segnalazion\w+)\.?$/i, { holds: 'note' }],
  [/alunn|student|alliev|minore|bambin|figli|ragazz|discent|partecipant\w+ \(alunn|vincitor|atlet/i, { holds: 'person', bearer: 'pupil' }],
  [/genitor|madre|padre|famigli|(?<!\p{L})tutor[ei](?!\p{L})|tutric|firmatari|esercente (?:la )?(?:respons|potest)|delegat|accompagnator\w+ autorizzat|ritir|adult|pagante|versante/iu, { holds: 'person', bearer: 'family' }],
  [/escluso|esclusi/i, { holds: 'person', bearer: 'excluded' }],
  [/richiedent|istante|segnalant|reclamant|ricorrent/i, { holds: 'person', bearer: 'private-person' }],
  [/docent|insegnant|coordinat|referent|responsabil|tutor|espert|sostitut|supplent|president|commissari|component|membr|segretari|incaricat|addett|prepost|funzion|figura|collaborat|accompagnator|dirigent|rup\b|dsga|relator|formator|assistent|educator|consiglier|revisor|operator|fiduciar/i, { holds: 'person', bearer: 'official' }],
  [/percettor|percipient|beneficiar|intestatar|rimborsat|creditor/i, { holds: 'person', bearer: 'payee' }],
  [/(?:data|luogo)[^|]*nascita|^(?:luogo|com(?:une|\.)?|citt[àa]|prov(?:incia|\.)?|stato|paese) (?:di )?nasc|^nasc(?:ita|\.)?$|^nascita|^nat[oa]\b|nat[oa] (?:a|il)|^d\.?\s?n\.?$|^data n\.?$|^data (?:di )?nasc|^d\.?o\.?b\.?$|birth|geburts/i, { holds: 'datum', kind: 'BIRTH_DATE' }],
  [/indirizzo|^indir\.|residen(?:za|te)|^res\. in|^casa$|^address|^via(?:\/| e |$)|^risiede|^abita|^res(?:id)?\.|domicilio|^dom\.|abitazione|(?:dove |luogo in cui )abita|recapito(?!.*tel)/i, { holds: 'datum', kind: 'ADDRESS' }],
  [/^(?:n\.?|numero|estremi)?\s*(?:documento|doc\.|c\.?i\.?\b|carta d.identit|cie\b|passaporto|patente)/i, { holds: 'datum', kind: 'ID_DOCUMENT' }],
  [/targa|veicolo|automezzo|contrassegno|ciclomotore|motorino|scooter/i, { holds: 'datum', kind: 'VEHICLE_PLATE' }],
  [/cellular|telefon|^tel|^cell|contatt|recapit/i, { holds: 'datum', kind: 'PHONE' }],
  [/^(?:n\.?\s)?(?:polizza|assicurazion|compagnia(?: assicurat\p{L}+)?$|r\.?\s?c\.?\s?(?:a\.?|auto)$)/iu, { holds: 'datum', kind: 'OTHER' }],
  [/password|parola (?:chiave|d'accesso|segreta)|nome utente|^pwd$|^pin$|token|username|^user$|^utente$|^login$|utenza|account|credenzial|matricola|^matr\.?$|badge|^(?:n(?:\.|°|r\.?|umero)?\s)?(?:tesser(?:a|ino)|abbonamento)(?: n(?:\.|°|r\.?)?)?$|partita stipendial|^partita$/i, { holds: 'datum', kind: 'OTHER' }],
  [/patolog|malatti|lesion|infortun|sintom|disturb|bisogni (?:alimentar|sanitar|special)|indicazioni alimentar|problem|necessità|allerg|intolleran|diagnosi|farmac|terapia|diet|salute|certificazion\w+ medic|stato di salute|esigenz|note mediche|menù/i, { holds: 'special', kind: 'HEALTH' }],
  [/disabil|l\.?\s?104|104\/|\bdsa\b|\bbes\b|\bpei\b|\bpdp\b|sostegno|certificaz|invalid|riserv|preferenz|precedenz|^(?:tit(?:oli|\.)\s)?(?:prec|pref|ris)\.?$|handicap/i, { holds: 'special', kind: 'DISABILITY' }],
  [/i\.?r\.?c|religion|insegnamento della religione|alternativa|avvalent|si avvale/i, { holds: 'special', kind: 'RELIGION' }],
  [/isee|reddit|condizion[ei]\b(?! d)|situazione|agevolaz|disagio|insolut|arretrat|fascia|esenzion|esoner|moros|stato di bisogno|contributo concesso/i, { holds: 'special', kind: 'ECONOMIC_HARDSHIP' }],
  [/sindacat|sigla|adesion|sciopero|aderi/i, { holds: 'special', kind: 'UNION' }],
  [/sanzion|provvediment|infrazion|addebit|condotta/i, { holds: 'special', kind: 'DISCIPLINARY' }],
  [/motiv|assenza|causale assenza|tipologia assenza|permess|congedo|giustificazion/i, { holds: 'special', kind: 'HEALTH' }],
  [/^(?:classe|cl\.?|sez\.?|sezione|classe e sezione|classe\/sezione|cl\.? ?\/? ?sez\.?|gruppo classe|anno (?:e |\/ ?)sez\w*\.?)$|^class(?:e\b|$)/i, { holds: 'class' }],
  [/nominativ|cognome|^cogn\.|^nome\b|^nom\.|candidat|aspirant|soggett|concorrent|consulent|collaborator|incaricat|professionist|contraent|aggiudicatar|fornitor|operatore|sottoscritt|titolar|denominazion|interessat|corsist|^dipendente$|^lavorator[ei]$|convittor|assegnatar|iscritt[oai\/]+$|^(?:sur|last |first |full )?name\b/i, { holds: 'name' }],
]

/** What the column under a header holds. */
export const columnOf = remembered((header): Column => rows.find(([pattern]) => pattern.test(header))?.[1] ?? { holds: 'other' }, 2_000)

/** Headers of a column that tells nothing by itself of whose row it is. */
export const plainHeader = /^(?:taglia|ora|orario|data|plesso|scuola|quota|importo|firma|prov(?:incia|\.)?|comune|cap|luogo|uscita|corso|gruppo|grado|esito|iban|e-?mail|cod(?:ice|\.)\s?fisc(?:ale|\.)?|c\.?\s?f\.?)$/iu
