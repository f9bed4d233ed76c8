import type { Bearer } from './bearer.ts'
import type { PersonalDataKind } from './finding.ts'
import { persons, type Publicity } from './policy.ts'

/** A row that says when redacting is not enough: the whole document stays off the site. */
export type RefusalRow = {
  id: string
  /** Kinds of data that, said of people in at least `people` different places of the text, refuse it. */
  data: readonly PersonalDataKind[]
  people: number
  /** Whose data count. */
  of: readonly Bearer[]
  /** What the text must also say. */
  saying?: RegExp
  /** What its head must not say: there the people are named for an office. */
  notTitled?: RegExp
  /** Kinds of document where the data are redacted and the rest is due. */
  notIn: readonly string[]
  /** The same where the head of the text says what it lists, whoever the people are and however they are told apart. */
  listed?: Listed
  /** The same where it is told of each of some people one by one, whatever the head of the text says. */
  told?: readonly ToldRow[]
  /** Italian sentence: why, on what legal basis, and where the document belongs instead. */
  why: string
}

/** What a list says at its head, of at least how many people, and what else its text says or does not say. */
export type Listed = { subject: RegExp; people: number; saying?: RegExp; notSaying?: RegExp }

/**
 * What is told of each of at least so many people. `about` is what the head of the text, of the list or of the columns says, `says` what
 * stands beside each, `tells` of what kind it is; `others` are all but who is named as a worker; `unless` is said there where the people are named for something else, `text` and `notText` anywhere.
 */
export type ToldRow = {
  of: 'pupils' | 'staff' | 'others' | 'anybody'
  people: number
  about?: RegExp
  says?: RegExp
  tells?: readonly PersonalDataKind[]
  unless?: RegExp
  /** What the head or the lines around them must not say, as words of praise. */
  notAround?: RegExp
  /** What the lines around them also say. */
  near?: RegExp
  text?: RegExp
  notText?: RegExp
  /** Only who is called what they are: `l’alunna Anna Verdi`, `i genitori di Anna Verdi`. */
  isCalled?: true
  /** Only to whom a letter goes: `Alla sig.ra Anna Verdi`. */
  isAddressed?: true
  /** Only whom the rules of people keep out of sight. */
  isOwn?: true
  /** Only there; everywhere when missing. */
  inPublicity?: readonly Publicity[]
  /** Also in a section where an act is due and its persons are taken out: a list of pupils is none. */
  alsoWhereDue?: true
}

/** Of people who are named for what they do: a list of them is no list of cases. */
export const forTheirWork = /referent|elezion|(?<!\p{L})tutor|relator|formator|espert[oi]|commission|coordinator|strumental|responsabil[ei](?!\p{L})|component[ei]|candidat|elett[oi]|nomin[ae] |aggiudic|selezione|reclutament|accompagnator|ricevimento|compiti|mansion|organigramm|funzionigramm|graduatoria (?:di istituto|provvisoria|definitiva|d’istituto|d'istituto|interna)/iu
export const ofPupils = /alunn|student|bambin|scolar|(?<!\p{L})class[ei](?!\p{L})|sezion[ei]|mamma|papà|madre|padre|genitor|famigli|(?<!\d)[1-5]\s?[ªa°^]?\s?[A-H](?!\p{L})|(?<!\d)[1-5](?:[ªa°^]\s?)?[I-Z](?![\p{L}\d])|(?<!\p{L})cl\.\s?[1-5]|scrutin|mensa|gita|viaggio|soggiorno|hotel|camera/iu

/** Words of a list of pupils, also where no pupil is called so. */
export const aboutPupils = new RegExp(`${ofPupils.source}|partecipant|(?<!\\p{L})uscit[ae] |quadrimestre|primo ciclo|verifica di|esami? di stato|maturità|maturand|corso serale|rooming|pediculosi|debit[oi] formativ|iscritt[ie]|bimb[oi]|refettori|(?<!\\p{L})(?:gita|motoria|irc|pdp|pei|dsa|bes)(?!\\p{L})|scuolabus|pullman|(?<!\\p{L})sez\\.\\s?\\p{Lu}(?!\\p{L})|fermat[ae](?!\\p{L})|(?<!\\p{L})nido(?!\\p{L})|(?<!\\p{L})infanzia|corso \\p{Lu}(?!\\p{L})|(?:prim|second|terz|quart|quint)[ae] \\p{Lu}(?!\\p{L})|alfabetizzazion`, 'iu')

const acts = ['determina', 'delibera', 'decreto', 'incarico', 'contratto', 'graduatoria', 'verbale', 'regolamento', 'curriculum', 'tabella-at', 'tabella', 'carta', 'carta-dei-servizi']

/** People who are named for a prize, a vote or a match: their names go, the notice stays. */
const forAnHonour = /premi[oa]?(?!\p{L})|premiat|premiazion|vincitor|classificat|(?<!\p{L})gar[ae](?!\p{L})|torneo|concorso|olimpiad|campionat|giochi|menzion|medagli|finalist|podio|elezion|elett[oi]|rappresentant|(?<!\p{L})voti \d{2}|preferenze \d|consulta|orchestra|coro(?!\p{L})|attori|interpret|redazione del|autor[ei](?!\p{L})/iu
const joined = new Map<string, RegExp>()
/** Either of two patterns; the same two are one, so that what is known of it is known in each row. */
const either = (one: RegExp, other: RegExp): RegExp => {
  const source = `${one.source}|${other.source}`
  const pattern = joined.get(source) ?? new RegExp(source, 'iu')
  joined.set(source, pattern)
  return pattern
}
/** What an office does, beside who does it. */
const ofOffices = /(?<!\p{L})uffici|(?<!\p{L})are[ae](?!\p{L})|settore|gestione|pratiche|sportello (?:al )?pubblico|incaric|funzion|delega|collabora con|si occupa|orario di|addett[oi]/iu

/** Work in which somebody is named where pupils are told of. */
const atWork = /^consiglio d(?:i |.)istituto|(?<!\p{L})giunta esecutiva|costitu\p{L}+ (?:il |del )?(?:gruppo di lavoro per l.inclusione|G\.?L\.?I\.?(?!\p{L}))|referent|(?<!\p{L})mentor(?!\p{L})|(?<!\p{L})tutor|relator|formator|espert[oi]|commission|coordinator|strumental|responsabil[ei](?!\p{L})|component[ei]|elett[oi]|nomin[ae] |aggiudic|selezione|reclutament|accompagnator|mansion|organigramm|funzionigramm|graduatori[ae] (?:di istituto|provvisoria|definitiva|d.istituto|interna)/iu
/** The same, but who is ranked is in charge of nothing. */
const inCharge = new RegExp(atWork.source.replace('|provvisoria|definitiva', ''), 'iu')
/** A feast of pupils: names are told to praise them. */
const praise = /vinc(?:e|ono|itor|ito)|vinto|classificat|(?<!\p{L})gar[ae](?!\p{L})|torneo|olimpiad|campionat|(?<!\p{L})(?:la|le|in|alla|alle|nella|della|semi)\s?final[ei](?!\p{L}| di corso)|qualificat|podio|medagli|saggio|concert|spettacol|recit|musical|in scena|protagonist|hackathon|certamen|staffetta|esibi|complimenti|congratul|mostra |orchestra|premi[oa]?(?!\p{L})|premiat|borsa di studio|premiazion|menzion|giornalin|intervist|squadr[ae]|cerimonia|manifestazione|celebrazion|vittori|prim[oi] post[oi]|bravi(?:ssim|!)|emozion/iu

/** Plans for a pupil, and the group that writes them. */
const plans = /(?<!\p{L})(?:G\.?L\.?(?:H\.?)?O\.?|G\.L\.(?:H\.)?I\.?|GLHI|(?<=(?:il|del|al|dal|nel|un)\s)GLI|G\.?L\.?H\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|U?O?NPIA?|ASL|ATS)(?!\p{L})|gruppo (?:di lavoro )?operativo|gruppo di lavoro per l.inclusione|pian[oi] (?:educativ|didattic)[oi]|profilo di funzionamento|neuropsichiatr|(?:strumenti|misure) (?:compensativ|dispensativ)|(?:relazione|parere|valutazione|referto) (?:dell[oa] |de[il] |degli )?(?:specialist|psicolog|logopedist|neuropsich|clinic)|obiettivi individualizzat|percorso individualizzat/iu
/** What a meeting about one pupil is about, where no plan is named. */
const care = /obiettivi|educat(?:ore|rice)|psicomotric|logoped|neuropsich|psicolog|psichiatr|difficoltà (?:di|nel|in|a|scolastic|che)|età evolutiva|servizi[oi] (?:social|specialist|territorial|di npi|di neuro)|(?:ore|docente|insegnante) di sostegno|ausili|certificazion|diagnosi|osservazioni sistematich|valutazione clinic|[ée]quipe|terapist/iu
const parents = /(?<!\p{L})(?:genitori|famiglia|mamma|madre|papà|padre)(?!\p{L})/iu
/** Who is called to it. */
const meetingOf = /genitor|famigli|mamm[ae]|madre|pap[àa](?!\p{L})|padre|zi[ao](?!\p{L})|nonn[aoi]|tutor[ei] legal|tutrice|consiglio|colleg(?:he|hi)|team/iu
const meeting = /(?<!\p{L})ore \d|convoc|riunion|riunisc|riunit|incontr|sedut[ae](?!\p{L})|invitat|attes[oi](?!\p{L})|vi aspett|(?<!\p{L})aspett(?:o|iamo)|ved(?:iamo|remo)|ci trov(?:iamo|eremo)|appuntament|colloqui[oi] con|parlare|discutere|fare il punto|confront/iu
const convening = /convoc|riunion|riunisc|riunit|sedut|avr(?:à|anno) luogo|si terr|incontr|invit|present(?:arsi|i)|firm[ae]|consegn|condivi|verific|stesura|redazion|approvazion|aggiornament|calendari|costitu|composizione|ordine del giorno|odg|ore \d|attes[oi]|sottoscri|\d[:.]\d\d/iu
/** What is told of a pupil's health, food, aids and care. */
const healthOfPupils = /dislessi|disgraf|discalcul|disortogr|autis(?:m|tic)|adhd|attenzione e iperatt|disturb[oi] d|diagnos|patologi|diabet|insulin|asma|epiles|convuls|celiac|glutin|allerg|intoller|lattosio|(?:no|senza) (?:latt|uov|nichel|carn|maial|pesc|glut)|non (?:svolg|fa)\p{L}* (?:educazione|motoria)|pulmino|pedana|favism|allergen|men[uù] |past[oi] (?:in bianco|special)|epipen|adrenalin|glucagon|halal|vegetarian|vegan|diet[ae](?!\p{L})|frattur|trauma|distorsion|contus|lesion|prognosi|pediculos|pidocch|varicell|scolios|logoped|psicomotric|dialisi|terapi|(?:legge|l\.|ex)\s?(?:n\.\s?)?104|(?<!\p{L})(?:dsa|bes|pei|pdp|aec|asacom|oepac?|nai|104)(?!\p{L})|compensativ|dispensa[^\s]* d|dispensativ|sintesi vocale|sintetizzator|equipollent|differenziat|mezzi aggiuntivi|tempi aggiuntivi|gravità|ore (?:di )?(?:sostegno|assistenza)|assistenza alla|educativ[ao] (?:scolastic|specialistic)|assistenza (?:educativa|specialistica|all.autonomia)|salvavita|farmac|vaccin|(?:prima|seconda) dose|esoner[^\s]* .{0,30}(?:motori|fisica)|disabil|handicap|invalid|trasporto .{0,30}(?:disabil|attrezz|pedana)/iu
/** Why somebody at work is away or elsewhere, and what is taken from their pay. */
const reasonsOfStaff = /malatti|assistenza (?:a|al|alla|ai|di|del|della) (?:un |una |propri\p{L} )?(?:familiar|genitor|figli|madre|padre|coniug|parent|disabil|person)|(?:tre )?giorn[io] mensil|(?:legge|l\.?|ex)\s?(?:n\.\s?)?104|(?<!\p{L})104(?!\d)|conged|aspettativ|matern|patern|gravidanz|gestante|interdizion|allattament|lutto|donazion|infortun|sorveglianza sanitaria|visit[ae] (?:medic|speciali|fiscal|d.idoneit)|(?:in|dolce) attesa(?! d)|(?<!\p{L})incint|permess[oi] (?:retribuit|non retr|brev|per |studio|orari|l\.|legge|104|sindacal|mensil|giornal|autorizz)|in permesso|^permess[oi]$|ferie|part.?time|pignorament|cession[ei] (?:del quinto|e pignor)|delegazion[ei] di pagament|prestit[oi] (?:inps|inpdap|personal|plurienn|pluriennal)|inidon|idoneità con|idone[oa] (?:con|ai|alla|alle)|non idone|limitazion|prescrizioni|febbre|influenz|malat[oa]|visita\)|gravi motivi|motivi (?:di salute|familiari|personali)|ragioni di salute|inabilit|dispensa|convalescen|ricover|terapi|(?:familiare|genitore|figlio|coniuge|madre|padre) (?:disabile|con handicap|invalid)|handicap/iu
/** A faith, beside somebody. */
const faithOfEach = /(?<!\p{L})(?:cattolic[oai]|musulman|islamic|ebraic|ebre[oai](?!\p{L})|ortodoss|evangelic|protestant|valdes[ei]|avventist|geova|induis|buddis|sikh|ate[oai](?!\p{L})|ramadan|digiun|halal|k[ao]sher|non avvalent)/iu
const strikes = /(?:alla|della) (?:protesta|mobilitazione)(?!\p{L})|art(?:\.|icolo) 3,? c(?:\.|omma) 4|scioper|scend\p{L}+ in piazza|(?<!\p{L})asten(?:sion|ut|gon|ers|err)|(?<!\p{L})asterr|agitazion|braccia incrociate|incroc\p{L}+ le braccia|aderi(?:sc|re|ranno|to)|adesion|sindacal|(?<!\p{L})(?:F?LC\s?CGIL|CGIL|CISL|UIL|SNALS|GILDA|ANIEF|COBAS|USB|CUB)(?!\p{L})/iu
/** A day of strike by whatever name, who is not there on it, and the pay taken for it. */
const strikeDay = /art(?:\.|icolo) 3,? c(?:\.|omma) 4|scioper|protesta|agitazion|(?<!\p{L})asten|mobilitazion|assemblea sindacal/iu
const notAtWork = /non (?:ci )?(?:sar(?:à|anno)|verr(?:à|anno)|far(?:à|anno)|terr(?:à|anno)|lavor|prest)|assent|asten|asterr|mancher|aderi|incroc\p{L}+ le braccia|partecip|resta(?:no)? a casa/iu
const payOfStrike = /(?:trattenut|recuper|riduzion|decurtazion|detrazion|1\/30|un trentesimo|giornat[ae] di (?:stipendi|paga))[^\n]{0,80}(?:scioper|(?<!\p{L})asten|agitazion)|(?:scioper|(?<!\p{L})asten|agitazion)[^\n]{0,80}(?:trattenut|recuper\p{L}* d|riduzion|decurtazion|1\/30|trentesimo)/iu
/** What one worker is to a union, or did in a strike. */
const unionOfOne = /(?:deleg[ah]|iscri|tesser|ritenut|trattenut|adesion|aderi)[^.;\n]{0,80}(?:sindacal|sindacat|(?<!\p{L})(?:F?LC\s?CGIL|CGIL|CISL|UIL|SNALS|GILDA|ANIEF|COBAS|USB|CUB)(?!\p{L}))|(?:aderi|partecip|trattenut|ritenut)[^.;\n]{0,60}scioper/iu
const joining = /(?:adesion|aderi|trattenut|ritenut|delegh|iscritt|partecip)[^\n]{0,50}(?:scioper|sindac|(?<!\p{L})(?:FLC|CGIL|CISL|UIL|SNALS|ANIEF|GILDA)(?!\p{L}))|(?:scioper|sindacal)[^\n]{0,50}(?:adesion|aderi|iscritt|partecip|deleg|trattenut)/iu
const forTheUnion = /delegat[oi] (?:provincial|regional|sindacal|di|per)|elett[oie]|elezion|candidat|list[ae] |(?<!\p{L})rsu(?!\p{L})|segretari|rappresentant|relator|intervien|interverr|firmatari|firmato (?:da|per)|sottoscri|trattant|delegazione|per la (?:parte|flc|cisl|uil)|contratt|seggio/iu
const marks = /(?<![\d/])(?:10|[1-9])(?:[.,]\d{1,2}|½|\s?\/\s?(?:10|100)| e lode)?(?![\d/\p{L}ªa°^]|\s?(?:€|ore|gg|giorni|anni|punti|p\.)|\s[A-H](?!\p{L}))|\d{2,3}\s?\/\s?100|ammess[oaie]|ammission|promoss|bocciat|sospes[oaie]|(?<!\p{L})(?:non )?idone[oaie]|insufficient|debit[oi]|superat|lacun|(?<!\p{L})(?:passa(?:no)?|ripet(?:e|ono))(?!\p{L})/iu
const exams = /esit[oi]|risultat|scrutin|tabellon|(?<!\p{L})vot[oi](?!\p{L})|pagell|verific|media (?:scritt|oral|voti|finale)|credit[oi] (?:scolastic|formativ)|esam[ei]|(?<!\p{L})prov[ae] (?:d.ingresso|di|parallel|comun|invalsi|scritt|oral)|ammess|ammission|quadrimestr|valutazion|interrogazion|giudiz|(?:terza|licenza) media|maturità|colloqui[o]? oral/iu
/** Votes that somebody got. */
const ofElections = /(?<!\p{L})rsu(?!\p{L})|elezion|eletti|elettoral|list[ae] (?:n\. ?)?(?:\d|[IVX]+(?!\p{L}))|preferenz/iu
/** When each is heard in an exam. */
const sittings = /(?<!\p{L})orali(?!\p{L})|esam[ei]|terza media|licenza media|maturità|colloqui[o]? (?:oral|d.esame)|prov[ae] oral|candidat|interrogazion/iu
/** One paper about one pupil. */
const papersOfOne = /certificat[oi]? medic|si (?:certifica|attesta)(?: che)?|certificato di (?:frequenza|iscrizione|guarigione)|(?:denuncia|relazione|segnalazione|comunicazione|verbale|scheda)(?: \p{L}+){0,2} (?:di |d.|su |sull.)?(?:infortunio|incidente|sinistro)|apertura del sinistro|pronto soccorso|istruzione (?:domiciliare|ospedaliera)|scuola in ospedale|evasione (?:dell.|d)?obbligo|inadempien|servizi sociali|tutela minori|adottat[oa] (?:in|da|all)|(?:concede|autorizza|dispone|accoglie)[^.]{0,60}esonero|somministrazion\p{L} (?:de[il] |di )?farmac|nulla osta (?:al trasferimento|per l)|riammission/iu
/** One act about one employee. */
const actsOfOne = /mancato superamento|(?:assegnat|trasferit|spostat|utilizzat|destinat)[oa] [^.;]{0,80}(?:ragioni|motivi) di salute|parere (?:sfavorevole|non favorevole|negativo)|ripet(?:izione|ere) (?:l.|dell.)(?:anno|periodo) di (?:formazione|prova)|pignorament|cessione del quinto|delegazione di pagamento|accertament\p{L}{0,2} (?:medic|sanitari)|visit[ae] (?:medic[ao] )?collegial|commissione medica|collegio medico|inidoneit|(?:non|temporaneamente|permanentemente) (?:idone|inidone)|congedo (?:straordinario|biennale)|dispensa dal servizio|sospeso cautelarmente|sussidio/iu
/** What a worker is charged with. */
const crimeOfOne = /sentenza (?:definitiva|irrevocabile|di condanna|penale)|rinviat[oa] a giudizio|(?<!\p{L})(?:imputat|indagat|condannat|arrestat|patteggiat)[oa]|procediment[oi] penal|(?<!\p{L})G\.?[IU]\.?P\.?(?!\p{L})|misura (?:cautelar|interdittiv)|avviso di garanzia/iu
/** The roll of a meeting: who was there and who was not. */
const roll = /(?<!\p{L})present[ie](?!\p{L})/iu
/** What a court, the police or who looks after a child has to do with them. */
const courtOfOne = /(?<!\p{L})giudice|tribunal|procura(?!\p{L})|carabinier|polizia|questura|denunci|arrest|in affid|affidat[oa] (?:a|in)|affidatari|tutor[ei] legal|casa.famiglia|collocat[oa] (?:presso|in)|non (?:può|possono|deve|devono|va|vanno) (?:più )?(?:essere )?(?:ritirar|prelevar|consegnat|avvicinar|affidat)|incontri protetti|separazione|decreto del/iu
/** Who is called when a parent comes who may not. */
const keptAway = /chiam\p{L}+ (?:subito )?(?:i carabinieri|la polizia|il 112)|non (?:può|deve|potersi|possono|devono) (?:più )?(?:avvicinar|incontrar)|(?:posto|luogo|casa) (?:protett|rifugio|segret)|divieto di avvicinamento|ordin[ea] (?:del (?:tribunale|giudice)|di protezione)/iu
/** What an act grants or denies to one worker. */
const granted = /(?:si )?conced\p{L}*|(?:è|sono|viene) (?:concess|autorizzat|accolt|respint|esonerat|collocat|dispensat|ammess|riconosciut)|autorizza|si consente|si accoglie|si respinge|non si accoglie|si colloca|si esonera|si riconosce|diniego/iu
/** What one worker has asked for, or handed in, about themselves. */
const asked = /(?:istanza|domanda|richiesta|certificat[oi]|attestat[oi]|documentazione)(?: \p{L}+){0,4} (?:presentat|esibit|prodott|inoltrat|pervenut|consegnat)?[oa]? ?(?:da(?:l|lla|ll.)|de(?:l|lla|ll.))/iu
/** How the work of one ends before its day. */
const endsTheJob = /(?:risoluzion|rescission)\p{L} (?:\p{L}+ ){0,2}(?:contratto|rapporto)|licenziament|decadenza|destituzion|risolt[oa] il (?:rapporto|contratto)|revoca d\p{L}+ (?:contratto|supplenza|incarico|nomina)|si revoca il contratto|recesso d/iu
/** What a letter says to whom it charges with something. */
const charged = /contest(?:a|ano|iamo|at[oaie]|azione|arle|argli)(?!\p{L})|controdeduzion|addebit|giustificazioni scritte|a (?:propria|sua) (?:difesa|discolpa)|(?:sentit[oa]|audizione)[^.;\n]{0,60}(?:assist|procuratore|rappresentante)/iu
/** What an act decides of the employment of one worker. */
const careerOfOne = /assentarsi|(?<!\p{L})l.assenza(?!\p{L})|passaggio (?:al|alla|all.|ad|di)(?!\p{L})|(?<!\p{L})mobilità|mezzo proprio|(?:auto|vettura) propria|nascita del|ricostruzione d\p{L}+ carriera|servizi[oi] (?:pre-?ruolo|pregress)|riconosciut\p{L}[^.]{0,60}serviz|inquadrat[oa]|progressione (?:economic|di carriera)|cessazion|cessat[oa] dal|collocat[oa] (?:a riposo|in)|a riposo|quiescenza|(?<!\p{L})pension|dimission|trattenimento in servizio|trasferiment|trasferit[oa]|assegnazione provvisoria|utilizzazion|comando press|distacco|part.?time|tempo (?:parziale|pieno)|orario ridott|aspettativ|conged|permess[oi] (?!di sogg)|ferie|ricongiungiment|mansion|sollevament|idone|inidone|(?<!\p{L})C\.?M\.?V(?!\p{L})|commissione medic|collegi\p{L} medic|medico competente|sorveglianza sanitaria|visita (?:medic|fiscal)|conferma(?:t[oa])? in ruolo|(?:periodo|anno) di (?:prova|formazione)|presa di servizio|assum\p{L}+ servizio|differiment|proroga d\p{L}+ (?:termin|presa)|libera professione|assegno (?:ad personam|alimentar|nucleo)|nucleo familiar|infermità|causa di servizio|equo indennizzo|trattament[oa] di fine|buonuscita|riscatto|ricongiunzion|diritto allo studio|150 ore|rientr\p{L}+ in servizio|riammission|orario di lavoro|flessibil|telelavoro|lavoro agile|smart/iu
const takesOn = /supplen|(?<!\p{L})individua|graduator|contratto di|affid(?:a|amento)|acquist|nomin[ao](?!\p{L})|incaric[oa](?!\p{L})|aggiudic|(?<!\p{L})RUP(?!\p{L})|compens/iu
const sanctions = /provvediment|sanzion|sospension|sospes[oa] (?:dall|dal|per)|disciplinar|ammonizion|ammonit|addebit|allontanament|not[ae] sul registro|richiamo scritto|rimprover/iu
const sanctionsOfStaff = /multa (?:di|pari)|censura|rimprover|sanzion|sospension[ei] (?:dal|cautelar|di giorni|gg|d)|procediment[oi] disciplinar|contestazion[ei] (?:di |d.)?addebit|avvertimento scritto|licenziament|privazione d\p{L}+ retribuzion|esclusione dal servizio|sospes[oa] (?:dal servizio|cautel|d\p{L}+ insegnament)|audizione a (?:propria )?difesa|destituzion|trasferiment[oa] (?:d.ufficio )?per incompatibilit|decadenza dall.impiego/iu
const besideClass = /(?<!\d)[1-5]\s?[ªa°^]?\s?[A-Z]{1,3}(?![\p{L}\d])/u
const initialsInClass = /\p{Lu}\.\s?\p{Lu}\.[^.\n]{0,30}(?<!\d)[1-5]\s?[ªa°^]?\s?[A-Z](?![\p{L}\d])/u
const means = /moros|insolut|debit[oi](?! formativ)|non .{0,30}(?:pagat|versat)|(?<!\p{L})isee(?!\p{L})|gratuit|comodato|difficoltà economic|in difficoltà|disagi|(?:bonus|buon[oi]) (?:mensa|libr|spesa|viaggi)|acconto|(?:saldo|versat)[^.]{0,30}(?:tutti|tranne|no)|caritas|contributo|sussidio|fascia/iu
const counsel = /assistente sociale|psicolog|sportello d|ascolto|servizi sociali|colloqui (?:con|individual)|convocat[ie] in presidenza|bullismo/iu
/** Who is kept out, and because of what happened. */
const keptOut = /non sar(?:à|anno) (?:in classe|a scuola|present)|(?:rest|riman|st)\p{Ll}{1,6} (?:a casa|fuori|in biblioteca|in presidenza|in segreteria)|nient[ei] (?:lezion|gita|intervall|uscit|ricreazion|viaggi|palestra|laboratori)|non (?:(?:può|possono|potrà|potranno|deve|devono) )?(?:entr|partecip|rientr|vien|verrà|verranno|partir|part[eo]|and|salir|usar)|sospes[oaie](?!\p{L})|esclus[oaie](?!\p{L})|esclusione d|allontan|perd(?:e|ono) (?:il|la|anche il|anche la) (?:posto|diritto|gita)|ammonit|(?:lavori|attività|ore) (?:socialmente utili|di pulizi|al servizio|a favore|al doposcuola|in biblioteca)|chied(?:e|ono|erà|eranno) scusa|rientr(?:a|ano|erà) (?:solo )?accompagnat|punit|ripul|risarc|rimett(?:ere|e|ono) a posto|ritirat\p{L} il (?:telefon|cellular)/iu
const becauseOf = /(?:quanto|quello|ciò)(?: che)? (?:è )?(?:accadut|success|avvenut)|(?:fatti|episodi[oi]?) (?:accadut|avvenut|d)|(?:per|dopo|visto|dato|di) (?:quello|quanto|ciò) (?:che|scritt|success|accadut|avvenut|fatt|dett|combin)|(?:dopo|per|a seguito|a causa|in seguito|visti|riguardo|sui|dei|i) (?:d\p{L}{0,4}['’ ]?)?(?:la |il |lo |i |gli |le |l['’])?(?:faccend|fatt[oi](?!\p{L})|episodi|lite|litigi|rissa|bravat|scritt|danneggiament|spint|aggression|offes|insult|atti|accadut|success|scherz|fuga|furt)|per (?:aver|esser)|ha(?:nno)? (?:colpit|pres[oa] a|pres[oa] in giro|spint|rott|rubat|insultat|offes|minacciat|imbrattat|fumat|filmat|danneggiat|diffus|lanciat|copiat|falsificat|risposto mal)/iu
const against = /nei (?:confronti|riguardi)|a carico|irrog|commin|infligg|inflitt|adozion|straordinari|contestaz|ricorso|avverso|a seguito de/iu
const ofContact = /(?<!\d)3\d\d[\s./-]?\d{3}[\s.]?\d{3,4}(?!\d)/u
const listsOfPupils = /elenc[ho]|nominativ|alunn|student|bambin|alliev|iscritt|frequent|partecip|uscit|viaggi|camer|(?<!\p{L})class[ei]|sezion|grupp|turno|rooming|convocat|attes[oi]|spostat|passano|inserit|sportello|appuntament|segnal|liberator|autorizzazion|recuper|alfabetizzazion|iscrizion/iu

/** Table b.3 of the policy; the first row that fits decides. */
export const refusalRows: readonly RefusalRow[] = [
  {
    id: 'glo',
    data: ['DISABILITY', 'HEALTH'],
    people: 1,
    of: persons,
    saying: /(?:convoca|riunion|incontr|ordine del giorno)[^.\n]{0,80}(?<![A-Za-z])(?:G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?)(?![A-Za-z])/i,
    notIn: ['verbale', 'regolamento', 'curriculum', 'carta', 'carta-dei-servizi'],
    listed: { subject: /(?:convoca|riunion|incontr|calendario|ordine del giorno|stesura|redazione|approvazione|verifica)[^.\n]{0,80}(?<!\p{L})(?:G\.?L\.?H?\.?O\.?|P\.?E\.?I\.?|P\.?D\.?P\.?|gruppo di lavoro operativo|piano educativo individualizzato|piano didattico personalizzato)(?!\p{L})/iu, people: 1 },
    told: [
      { of: 'pupils', people: 1, says: plans, text: convening, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'pupils', people: 1, says: care, text: meeting, near: meetingOf, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 1, says: parents, near: care, text: meeting, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 1, isCalled: true, near: care, text: meeting, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 1, about: plans, text: convening, unless: either(atWork, forAnHonour), notAround: praise },
    ],
    why: 'Convoca il GLO o parla del PEI o del PDP di un alunno: già questo è un dato sulla salute e non si diffonde (art. 2-septies c. 8 d.lgs. 196/2003). Invialo agli interessati dall’area riservata del registro elettronico.',
  },
  {
    id: 'health-list',
    data: ['HEALTH', 'DISABILITY'],
    people: 2,
    of: persons,
    notIn: acts,
    listed: {
      subject: /diet[ae](?!\p{L})|men[uù] (?:differenziat|special|personalizzat|senza)|intolleran|allergi|past[oi] special|celiac|farmac|vaccin|(?:legge|l\.?)\s?104|oepac|(?<!\p{L})(?:aec|asacom|dsa|bes|adhd|pdp|pei|educatori|disabil\p{L}{1,4})(?!\p{L})|assistenza (?:specialistica|educativa|all.autonomia)|trasporto (?:special|disabil|con pedana|attrezzat)|bisogni educativi|(?:misure|strumenti) (?:dispensativ|compensativ)|(?:permessi|assenze|personale assente|piano (?:di |delle )?(?:servizio|sostituzion))/iu,
      people: 2,
      saying: /diet|gluten|celiac|allerg|intolleran|favism|carn|halal|latt|farmac|vaccin|104|(?:oepac|aec|asacom|dsa|bes|adhd|pdp|pei|educatori)(?!\p{L})|assistenza|sostegno|pedana|special|attrezzat|bisogni|dispensativ|compensativ|malatti|maternit|infortun|visita|aspettativa|donazione|ricover/iu,
      notSaying: forTheirWork,
    },
    told: [
      { of: 'anybody', people: 2, about: /(?:prima|seconda) dose|vaccin|tampon|green pass|contagi|diagnosi|patologi/iu, unless: either(atWork, ofOffices), notAround: praise },
      { of: 'others', people: 2, says: healthOfPupils, tells: ['HEALTH', 'DISABILITY'], unless: either(atWork, forAnHonour) },
      { of: 'staff', people: 2, about: /esclus|precedenz/iu, says: healthOfPupils, tells: ['HEALTH', 'DISABILITY'], unless: atWork },
      { of: 'pupils', people: 2, about: /sostegno|assisten|educator/iu, says: /(?<!\p{L})(?:ore|h)(?!\p{L})/iu, unless: forAnHonour },
      { of: 'others', people: 2, about: healthOfPupils, unless: either(atWork, forAnHonour), notAround: praise },
    ],
    why: 'È un elenco di persone con dati sulla salute o sulla disabilità: non si diffonde mai (art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 5 d.lgs. 33/2013). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'religion-list',
    data: ['RELIGION'],
    people: 2,
    of: persons,
    notIn: acts,
    listed: { subject: /attività alternativ|non si avval|(?<!\p{L})(?:I\.?R\.?C|religione)(?!\p{L})/iu, people: 2, saying: /studio assistito|uscita|entrata|alternativ|non avval|non si avval|non (?:frequent|segu|fann)/iu, notSaying: forTheirWork },
    told: [
      { of: 'others', people: 2, says: faithOfEach, unless: either(atWork, forAnHonour) },
      { of: 'others', people: 2, about: /attività alternativ|ora alternativ|(?<!\p{L})(?:irc|i\.r\.c)|religion|avval/iu, unless: atWork },
    ],
    why: 'È un elenco di persone con le loro scelte religiose: non si pubblica (art. 9 GDPR). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'union-list',
    data: ['UNION'],
    people: 2,
    of: persons,
    notTitled: /delegat[oi] |rappresentant|segreteri[ae] |direttiv|elett[oi]|candidat/iu,
    notIn: acts,
    listed: {
      subject: /scioper|sindacal/iu,
      people: 2,
      saying: /[Aa]der(?:isc|it|ir)|[Aa]desion|\bSI\b|[Pp]arteciper|[Pp]artecipan|[Ii]scritt|[Tt]rattenut|%|[Ss]cioper[ai]/u,
      notSaying: /relator|elett[oi]|candidat|(?<!\p{L})(?:RSU|segretari[oa]|rappresentant[ei]|firmat)/iu,
    },
    told: [
      { of: 'staff', people: 2, says: strikes, unless: forTheUnion },
      { of: 'anybody', people: 2, says: /scioper(?:a|ano|erà|eranno)(?!\p{L})|aderi(?:sce|scono|rà|ranno)/iu, unless: forTheUnion },
      { of: 'anybody', people: 3, about: joining, unless: forTheUnion },
      { of: 'anybody', people: 3, about: /(?<!\p{L})assemblea(?!\p{L})/iu, text: /(?:dieci|10) (?:ore )?annue|monte ore/iu, unless: forTheUnion },
      { of: 'staff', people: 2, about: strikeDay, says: notAtWork, unless: forTheUnion },
      { of: 'anybody', people: 2, about: payOfStrike, unless: forTheUnion },
      { of: 'staff', people: 2, about: /scioper|permess[oi] sindacal|trattenut[ae] sindacal|assemblea sindacal|deleghe sindacal|art(?:\.|icolo) 3,? c(?:\.|omma) 4/iu, says: /aderi|adesion|ore|trattenut|partecip|iscritt|€|\bSI\b|\d/u, unless: either(forTheUnion, /referent|vigilan|sorveglian|apertur/iu) },
    ],
    why: 'Dice chi aderisce a uno sciopero o a un sindacato: non si pubblica (art. 9 GDPR). Alle famiglie basta sapere quali classi e servizi cambiano.',
  },
  {
    id: 'hardship-list',
    data: ['ECONOMIC_HARDSHIP'],
    people: 2,
    of: persons,
    notIn: acts.filter((kind) => kind !== 'graduatoria'),
    listed: {
      subject: /insolut|moros|arretrat|debitor|non (?:hanno|ha|risultano) (?:ancora )?(?:versat|pagat)|mancat[oi] (?:versament|pagament)|(?<!\p{L})isee(?!\p{L})|libri di testo|comodato|buon[oi] (?:libro|mensa|spesa)|esoner|esenzion/iu,
      people: 2,
      saying: /€|eur[oi]|quot|insolut|moros|fascia|isee|assegnat|benefici|esoner|esent|pagament/iu,
      notSaying: /autor|editore|adozion|isbn|referent|commission|fornitor|espert[oi]/iu,
    },
    told: [
      { of: 'others', people: 2, says: means, unless: either(inCharge, forAnHonour) },
      { of: 'others', people: 2, about: means, unless: either(inCharge, forAnHonour) },
    ],
    why: 'È un elenco di persone con la loro condizione economica: non si pubblica (art. 26 c. 4 d.lgs. 33/2013). Comunica l’esito a ciascuna famiglia.',
  },
  {
    id: 'pupil-results',
    data: ['PERSON_NAME'],
    people: 2,
    of: ['pupil'],
    saying: /(?<!\p{L})(?:esit[oi]|risultat[oi]|scrutini|ammess[ie] alla classe|non ammess[ie]|promoss[ie]|tabellon[ei]|vot[oi] finale)(?!\p{L})/iu,
    notTitled: ofElections,
    notIn: [...acts.filter((kind) => kind !== 'graduatoria' && kind !== 'tabella')],
    listed: {
      subject: /esit[oi]|risultat[oi]|scrutini|(?<!\p{L})(?:non )?ammess[ie](?!\p{L})|promoss[ie]|diplomat[ie]|licenziat[ie]|maturi(?!\p{L})|tabellon|(?<!\p{L})vot[oi](?!\p{L})|recuper|debit[oi] formativ|giudizi sospes|a rischio|validità dell.anno|prov[ae] d.ingresso/iu,
      people: 2,
      saying: ofPupils,
      notSaying: either(forTheirWork, /rappresentant[ei] (?:di|dei|degli)/iu),
    },
    told: [
      { of: 'others', people: 3, about: sittings, says: /(?<!\d)\d{1,2}[.:]\d\d(?!\d)/, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'others', people: 2, about: exams, says: marks, unless: either(either(atWork, forAnHonour), ofElections), notAround: praise },
    ],
    why: 'Riporta gli esiti di alunni: non vanno sul sito aperto (Garante, provv. 185 e 288 del 2023). Pubblicali nell’area riservata del registro elettronico.',
  },
  {
    id: 'pupil-papers',
    data: ['ID_DOCUMENT', 'BIRTH_DATE'],
    people: 3,
    of: persons,
    saying: /alunn|student|classe|viaggio|gita|partecipant|check-in/i,
    notIn: acts,
    told: [
      { of: 'others', people: 3, says: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:200[5-9]|201\d|202[0-3])(?!\d)/u, near: /(?<!\p{L})(?:nat[oaie]|nascita|data n\.?)(?!\p{L})/iu, unless: atWork },
      { of: 'anybody', people: 2, about: /document|passaport|carta d.identit|(?<!\p{L})c\.?i\.?(?!\p{L})/iu, says: /(?<![\p{L}\d])\p{Lu}{2}\s?\d{5}\s?\p{Lu}{2}(?![\p{L}\d])|(?<![\p{L}\d])\p{Lu}{1,2}\s?\d{6,7}(?!\d)/u },
    ],
    why: 'È un elenco di alunni con i loro documenti o la data di nascita: non si pubblica (art. 2-ter d.lgs. 196/2003). Trasmettilo solo a chi ne ha bisogno.',
  },
  {
    id: 'family-contacts',
    data: ['PHONE', 'EMAIL'],
    people: 3,
    of: ['pupil', 'family', 'private-person', 'unknown'],
    saying: /mailing list|numeri (?:da chiamare|di telefono|di emergenza|utili)|recapiti|rubrica|contatti (?:delle famiglie|dei genitori|degli alunni)/i,
    notIn: acts,
    told: [
      { of: 'pupils', people: 2, says: ofContact },
    ],
    why: 'È un elenco di recapiti di famiglie: non si pubblica (art. 2-ter d.lgs. 196/2003). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'pupil-list',
    data: ['PERSON_NAME'],
    people: 5,
    of: ['pupil', 'family'],
    notIn: acts.filter((kind) => kind !== 'graduatoria'),
    listed: {
      subject: /elenc[oh]|nominativ|accolt[ie]|partecip|rooming|(?<!\p{L})(?:camer|stanz)[ae]|composizione|formazione (?:delle )?class|grupp[oi]|turno|scuolabus|pulmino|trasporto|numeri (?:da|di|util)|recapit|rubrica|contatti|mailing list|ammess[ie] al|iscritt[ie]|primavera|non in regola|inadempient|assenze|frequen|(?:graduatoria|lista).{0,30}(?:iscri|infanzia|bambin|alunn)/iu,
      people: 3,
      saying: ofPupils,
      notSaying: forTheirWork,
    },
    told: [
      { of: 'pupils', people: 3, about: listsOfPupils, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'pupils', people: 4, unless: either(either(atWork, forAnHonour), either(ofElections, /candidat/iu)), notAround: praise },
      { of: 'pupils', people: 3, isCalled: true, unless: either(either(atWork, forAnHonour), either(ofElections, /candidat/iu)), notAround: praise },
      { of: 'pupils', people: 2, about: counsel, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'pupils', people: 3, says: besideClass, unless: atWork, alsoWhereDue: true, inPublicity: ['transparency'] },
      { of: 'pupils', people: 3, says: besideClass, unless: either(atWork, forAnHonour), notAround: praise },
    ],
    why: 'È un elenco di alunni o di famiglie: le liste non vanno sul sito (Garante, provv. 185 e 288 del 2023). Usa l’area riservata del registro elettronico.',
  },
  {
    id: 'discipline-case',
    data: [],
    people: 1,
    of: persons,
    notIn: [],
    told: [
      { of: 'pupils', people: 1, says: sanctions, text: either(against, becauseOf) },
      { of: 'pupils', people: 1, says: becauseOf, text: /organo di garanzia|consiglio [^.\n]{0,60}straordinari|in (?:via|seduta|forma) straordinaria|convocat[ai] (?:in presidenza|la famiglia|i genitori)|(?:famiglia|genitori) (?:è|sono) (?:stat[ai] )?convocat/iu, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 1, says: keptOut, text: becauseOf, unless: forAnHonour, notAround: praise }, 
      { of: 'pupils', people: 1, isCalled: true, about: /(?:provvediment|procediment|sanzion)\p{L}{1,2} disciplinar|irrogazion|allontanamento dal/iu, unless: forAnHonour },
      { of: 'pupils', people: 1, isCalled: true, says: /comportament|condotta/iu, text: /(?:riunion|sedut|consiglio)[^.\n]{0,80}straordinari|straordinari\p{L} (?:del )?consiglio|contraddittorio|statuto delle studentesse/iu, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 2, about: /disciplinar|sanzion|sospension|condotta/iu },
      { of: 'anybody', people: 2, says: sanctionsOfStaff },
      { of: 'staff', people: 1, isAddressed: true, text: charged },
      { of: 'staff', people: 1, says: sanctionsOfStaff, notText: /ricors|appello|causa r\.?g|giudizi[oa](?!\p{L})|contenzios|avvocat|codice disciplinare/iu },
      { of: 'pupils', people: 2, says: /esclus[ie] d/iu, text: /comportament|condott|fatti|disciplin|sanzion/iu },
    ],
    why: 'Riguarda un fatto disciplinare di una persona: anche la sola convocazione lo fa sapere, e non si pubblica (art. 2-ter d.lgs. 196/2003). Notificalo a chi riguarda e conservalo nel fascicolo personale; sul sito resta il regolamento di disciplina.',
  },
  {
    id: 'judicial-list',
    data: [],
    people: 2,
    of: persons,
    notIn: [],
    told: [
      { of: 'staff', people: 1, says: crimeOfOne, unless: either(forTheUnion, /avvocat|avv\.|patrocin|difensor/iu) },
      { of: 'pupils', people: 1, says: courtOfOne, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'staff', people: 1, text: /sentenza (?:irrevocabile|definitiva|di condanna)|casellario[^.;]{0,80}risult/iu, near: endsTheJob },
      { of: 'pupils', people: 1, near: meetingOf, text: keptAway, unless: forAnHonour, notAround: praise },
      { of: 'others', people: 2, tells: ['JUDICIAL'], unless: either(atWork, /avvocat|avv\.|legal[ei](?!\p{L})|patrocin|difensor/iu) },
    ],
    why: 'Dice di più persone una vicenda giudiziaria: non si pubblica, nemmeno con le iniziali (art. 10 GDPR, art. 2-octies d.lgs. 196/2003). Consegnala in busta chiusa solo a chi deve applicarla; sul sito bastano i numeri.',
  },
  {
    id: 'staff-matters',
    data: [],
    people: 2,
    of: persons,
    notIn: ['graduatoria', 'incarico', 'contratto'],
    told: [{ of: 'staff', people: 3, about: /assenz/iu, says: /(?<!\d)\d{1,3}\s?(?:gg|giorn|ore)(?!\p{L})/iu, unless: either(ofOffices, atWork) }, { of: 'staff', people: 2, says: reasonsOfStaff, tells: ['HEALTH', 'DISABILITY'], unless: either(ofOffices, atWork) }, { of: 'staff', people: 2, isOwn: true, text: either(reasonsOfStaff, /assen[zt]|al posto d|(?<!\p{L})gg(?!\p{L})/iu), inPublicity: ['transparency'], unless: ofOffices, notAround: roll }, { of: 'staff', people: 2, about: reasonsOfStaff, unless: either(ofOffices, atWork) }],
    why: 'Dice di più persone perché sono assenti, o un’altra loro vicenda di lavoro: non si pubblica (art. 7-bis c. 5 d.lgs. 33/2013, art. 2-septies c. 8 d.lgs. 196/2003). Alle famiglie basta sapere quali classi e servizi cambiano; il resto si tiene in segreteria.',
  },
  {
    id: 'staff-act',
    data: [],
    people: 1,
    of: persons,
    notIn: ['graduatoria', 'tabella', 'tabella-at'],
    told: [
      { of: 'staff', people: 1, text: actsOfOne, inPublicity: ['albo', 'transparency'] },
      { of: 'staff', people: 1, near: actsOfOne },
      { of: 'staff', people: 1, says: either(either(careerOfOne, granted), asked), unless: atWork, inPublicity: ['transparency'], notText: takesOn },
      { of: 'staff', people: 1, isCalled: true, about: careerOfOne, unless: atWork, inPublicity: ['transparency'], notText: takesOn },
      { of: 'staff', people: 1, isAddressed: true, about: either(actsOfOne, careerOfOne), unless: atWork, notText: takesOn },
      { of: 'staff', people: 1, isCalled: true, near: endsTheJob, notText: /P\.? ?IVA|S\.\s?[rp]\.\s?[la]|(?<!\p{L})CIG(?!\p{L})/iu },
    ],
    why: 'È un atto sul rapporto di lavoro di una sola persona (prova, idoneità, congedo, trattenute sullo stipendio): non si pubblica (art. 7-bis c. 5 d.lgs. 33/2013, art. 2-septies c. 8 d.lgs. 196/2003). Consegnalo a chi riguarda e conservalo nel fascicolo personale.',
  },
  {
    id: 'union-act',
    data: [],
    people: 1,
    of: persons,
    notIn: [],
    told: [{ of: 'staff', people: 1, says: unionOfOne, unless: forTheUnion, inPublicity: ['albo', 'transparency'] }],
    why: 'Dice di una persona se è iscritta a un sindacato o se ha scioperato: non si pubblica (art. 9 GDPR). Consegnalo a chi riguarda e conservalo agli atti della segreteria.',
  },
  {
    id: 'pupil-paper',
    data: [],
    people: 1,
    of: persons,
    notIn: [],
    told: [
      { of: 'pupils', people: 1, text: papersOfOne, unless: forAnHonour, notAround: praise },
      { of: 'pupils', people: 1, isAddressed: true, unless: either(atWork, forAnHonour), notAround: praise },
      { of: 'pupils', people: 1, says: initialsInClass, inPublicity: ['albo', 'transparency'], unless: either(atWork, forAnHonour), notAround: praise },
    ],
    why: 'È una carta su un solo alunno (certificato, infortunio, segnalazione, esonero, progetto personale): non si pubblica, nemmeno oscurata (art. 2-ter e art. 2-septies c. 8 d.lgs. 196/2003). Consegnala alla famiglia e conservala nel fascicolo personale dell’alunno.',
  },
]
