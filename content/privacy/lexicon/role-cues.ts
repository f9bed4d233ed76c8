import type { Bearer } from '../bearer.ts'

/** Words that say who the next person is; the nearest one before a name counts. */
export type RoleCue = { bearer: Bearer; words: string }

/** Rows are alternatives of one pattern: an earlier row wins at the same place. */
export const roleCues: RoleCue[] = [
  {
    bearer: 'staff-own-matter',
    words: String.raw`in sostituzione (?:de\w*|di)\b[^.:\n]{0,40}?|sostituzione (?:de(?:l|lla|ll')\s?\S+|di)|sostituisce|assen[tz][ei]|assenza (?:de\w*|di)|password (?:de\w*|di)|al posto (?:de\w*|di)|(?:malattia|congedo|aspettativa|maternità|permesso|ferie|indisponibilità|pensionamento|trasferimento|dimissioni) (?:de\w*|di)(?:\s?(?:titolare|docente|prof\.?(?:ssa)?|insegnante|ins\.|sig\.?(?:ra)?|collega|dipendente|collaborat\w+|assistente))?`,
  },
  { bearer: 'official', words: String.raw`(?:li|lo|la|le|ne|chi) (?:sostituisce|sostituirà|sostituiscono)|verbalizz\w+|coordina(?:no)?\b|modera(?:no)?\b|presiede|conduc[eo]\w*|introduc[eo]\w*|riceve|rivolgersi (?:a|al|alla|all')\S*|riserv[ae](?= |:)|uffici[oi](?: \p{L}+){0,2}(?=\s?:)|segreteria(?=\s?[:(])|somministrat(?:or|ric)[ei]|osservator[ei]|valutator[ei]|collaudator[ei]|progettist[ai]|mediat(?:or|ric)[ei]|istrutt(?:or|ric)[ei]|allenat(?:or|ric)[ei]|verbalist[ai]|scrutat(?:or|ric)[ei]|sorvegliant[ei]|(?:dirett|curat|condott|tenut|guidat|coordinat|presentat|moderat|introdott|intervistat)[oaie] da(?:l|lla|i|gli|lle)?|dialoga con|a colloquio con|(?:uffici[oi]|segreteria|area|settore|sportello|gestione|referente|funzione strumentale|commissione|coordinamento|supporto|servizi[o]?|responsabile|addett[oa]|didattica)(?: \w+)? (?:alunn[io]|student[ie]|famigli[ea]|genitori|personale|docenti)|suppl(?:irà|iranno|isce|iscono)|copr(?:e|irà|ono|iranno)|subentr(?:a|erà|ano)|copert[oaie] da\S*|(?:ore|lezioni|classi|classe|supplenza)[^.;:\n]{0,30} affidat[aei] a\S*|vigil\p{L}+ (?:il|la|i|le)|sostituit[oaie] da\S*|supplit[oa] da\S*|firmat[oa](?: digitalmente)? da|per la scuola|per l'istituto|il presidente della seduta` },
  {
    bearer: 'official',
    words: String.raw`collaborat(?:or|ric)[ei] de(?:l|lla) (?:D\.?S\.?|dirigente|preside)\w*|(?:primo|secondo|prima|seconda|1°|2°|I|II) collaborat(?:or|ric)e|collaborat(?:or|ric)[ei](?=\s*:)|vicari[oa]|dirigent[ei](?: scolastic\w+| amministrativ\w+| tecnic\w+| generale)?|DSGA|D\.S\.G\.A\.?|\bDS\b|\bD\.S\.|dirett(?:or|ric)e(?: s\.?g\.?a\.?)?|preside|reggente|\bR\.?U\.?P\.?\b|RPCT|RSPP|ASPP|\bRLS\b|RASA|\bDPO\b|\bRPD\b|referent[ei]|\bref\.|coordinat(?:or|ric)[ei]|responsabil[ei]|\bresp\.|segretari[oa]|verbalizzant[ei]|president[ei]|funzion[ei] strumental[ei]|\bF\.?S\.?\b|animat(?:or|ric)e digitale|team digitale|tutor|espert[oaie]|capogruppo|accompagnat(?:or|ric)[ei]|accompagna(?:no)?|docent[ei] accompagnator[ei]|ministr[oa]|sindac[oa]|assessor[ea]|provveditore|commissari[oa]?|medico competente|revisor[ei]|component[ei]|membr[oi]|consiglier[ei]|giuria|commissione|commissari|comitato di valutazione|staff|nucleo interno|preposti?|addett[oiae]|mobility manager|incaricat[oa] di|relator[ei]|relatrice|moderat(?:or|ric)e|formator[ei]|formatrice|psicolog[oa]|logopedist[ao]|dottor(?:e|essa)|illustrator\w*|illustratrice|autist[ai]|bibliotecari[oa]|interviene|intervengono|interverr\w+|titolare del potere|RSU|R\.S\.U\.|segreteri[ao] provinciale|vicepresid\w+|fiduciari[oa]|capo d'istituto|ufficiale rogante|presied\w+|redatto da|a cura d[ie]\w*|docente referente|team|organizzazione a cura`,
  },
  {
    bearer: 'council-member',
    words: String.raw`president[ei] uscent[ei]|presenti|component[ei] (?:docent[ei]|genitor[ei]|ata|alunn[ei]|student\w+)|rappresentant[ei] de\w+ (?:genitori|docenti|student\w+|ata|alunni|personale)|consigli[eo] d'istituto|giunta esecutiva|candidat[oaie] alla carica|elett[ioae]|membri del consiglio`,
  },
  {
    bearer: 'excluded',
    words: String.raw`esclus[oaie]|non ammess[oaie]|non idone[oaie]|rinunciatari[oae]|non ha superato|domanda (?:respinta|inammissibile)|respint[oaie]`,
  },
  {
    bearer: 'family',
    words: String.raw`tutore|tutrice|genitor[ei]|madre|padre|mamma|pap[àa]'?|babbo|nonn[oaie]|zi[oa]|tutor[ei] legal[ei]|tutric[ei]|affidatari[oa]|delegat[oa](?: al ritiro)?|deleghe|famigli[ae]|coniuge|moglie|marito|convivente|esercente la responsabilità genitoriale|parent[ei]|cugin[oa]|signor[aie]?|figli[oa] di`,
  },
  {
    bearer: 'pupil',
    words: String.raw`(?:uscita|entrata|ingresso|ritiro|esonero|inserimento|accoglienza|nulla osta|assenz[ae] da scuola|frequenza)(?: anticipat[ao]| posticipat[ao]| autonom[ao])? (?:di|per)|giovan[ei]|(?:sald[oi]|quot[ae]|pagament[oi]|versament[oi]|acconto|ricevut[ae]|autorizzazion[ei]|giustificazion[ei]) di|alunn[oaie]|student(?:e|i|essa|esse)|allie?v[oaie]|bambin[oaie]|minor[ei]|ragazz[oaie]|compagn[oaie]|figli(?:o|a|e)?|fratell[oi]|sorell[ae]|gemell[oaie]|discente|discenti|atlet[aie]|vincitor[ei]|vincitrice|finalist[aei]|diplomat[oaie]|maturand[oaie]|iscritt[oaie]|convocat[oaie] per (?:il recupero|gli esami)|privatist[aei]|rappresentant[ei] di classe|capoclasse`,
  },
  {
    bearer: 'private-person',
    words: String.raw`intestat[oa] a\S*|ricorrent[ei]|ricors[oi] (?:promosso|proposto|presentato) da\S*|richiedent[ei]|istante|istanza (?:de\w*|di)|segnalant[ei]|reclamant[ei]|reclamo (?:de\w*|di)|esponente|denunciant[ei]|vicin[oa] di casa|ex alunn[oa]|ex student\w+|amic[oa]|testimon[ei]|controinteressat[oi]|accesso (?:civico )?(?:presentat[oa]|richiest[oa]|avanzat[oa]) da\S*|cittadin[oa]|residente|proprietari[oa]|correlatore|relatore della tesi|tesi con|referenze|volontari[oa]`,
  },
  {
    bearer: 'payee',
    words: String.raw`si restituisce|restituzione|rimbors[oia]\w*|rimborso (?:a|in favore)|creditor[ei]|in favore de\w+ famigli\w+|beneficiari[oae]|percettor[ei]|sussidi[oa]|contributo a|versat[oa] da|quot[ae] (?:versat[ae]|pagat[ae]) da`,
  },
  {
    bearer: 'appointed',
    words: String.raw`individua(?:t[oa])?|conferi\w+|nomin[aoe]\w*|incaric\w+|affid\w+|aggiudic\w+|stipul\w+|(?<!ha |hanno |aver |avere )contratto|supplen\w+|assegna(?:t[oa])?|(?:è|sia|viene|sarà|verrà|stat[oa]) assunt[oa]|assunt[oa] (?:in servizio|a tempo|con)|assume (?:l'incarico|servizio)|legale rappresentante|rappresentat[oa] (?:legalmente )?da\S*|amministrator[ei]|titolare|contraent[ei]|prestator[ei]|professionist[ai]|consulent[ei]|vincitor[ei]|collaborazione con|studio legale|avvocato|avv\.|notaio|aspirante|curriculum(?: vitae)?(?: di)?|il sottoscritto|la sottoscritta|operatore economico`,
  },
  {
    bearer: 'staff',
    words: String.raw`prof(?:essor[ei]|essoress[ae]|essoress[ae])|(?:docent[ei]|insegnant[ei]|maestr[oaie])(?: di (?:sostegno|classe|ruolo|italiano|matematica|lettere|inglese|francese|tedesco|spagnolo|religione|arte|musica|scienze|educazione \p{L}+|tecnologia|storia|latino|greco|filosofia|strumento|laboratorio|potenziamento|fisica|chimica|diritto))?|maestr[oaie]|collaborat(?:or|ric)[ei] scolastic\w+|collaborat(?:or|ric)[ei]|assistent[ei](?: amministrativ\w+| tecnic\w+)?|personale|educat(?:or|ric)[ei]|bidell[oaie]|collegh[ei]|collega|ITP|lavorator[ei]|lavoratrice|dipendent[ei]|operator[ei]|cuoc[oahe]+`,
  },
  {
    bearer: 'public-figure',
    words: String.raw`scritt(?:or|ric)[ei]|poet[ai]|poetessa|autor[ei]|autric[ei]|regist[ai]|pittor[ei]|pittrice|music\w+|compositor[ei]|filosof[oai]|scienziat[oai]|matematic[oaie]|fisic[oa]|santo|beato|giornalist[ai]|attor[ei]|attrice|cantant[ei]|cantautor[ei]|campion[ei]|magistrat[oi]|giudic[ei]|partigian[oaie]|vittim[ae]|memoria di|in ricordo di|versi|versi di|oper[ae] di|romanz[oi] di|quadri di|affreschi di|quaderni di|diario di|poesi[ae] di|music[ahe]+ di|vita di|libr[oi] di|film di|teori[ae] di|teorema di|legge di|testi di|pensiero di|mostra (?:su|di)|laboratorio su|lettura di|concorso|premio|intitolat[oa] a\S*|dedicat[oa] a\S*|nascita di|morte di|figura di|biografia di|editore|edizioni|bar|ristorante|hotel|pizzeria|don|papa|re|regina|imperator[ei]|president[ei] della repubblica`,
  },
]

/** A company or body whose name may hold a person's. */
export const companyAfter = /^[\s,*"»]{0,3}(?:&|e\s+(?:figli[oi]?|C\.)|S\.?\s?r\.?\s?l|S\.?\s?p\.?\s?A|S\.?\s?n\.?\s?c|S\.?\s?a\.?\s?s\b|S\.?\s?c\.|soc\.?\s|societ|onlus|cooperativ|editore|editrice|edizioni|viaggi\b|bus\b|tours?\b|autoservizi|srl|snc|sas|spa|associat|consulting|service|group|ETS\b|APS\b|ASD\b|ODV\b|SSD\b|S\.?\s?C\.?\s?S\.?(?![\p{L}])|S\.?r\.?l\.?s|scarl|tour\b|onlus|cooperative)/iu
/** How a firm's or a body's name begins. */
export const companyHead =
  /^[\s*"«]*(?:(?:A\.?S\.?D|S\.?S\.?D|A\.?P\.?S|O\.?D\.?V|E\.?T\.?S|soc|s\.coop|redazion\w+|corriere|gazzetta|giornale|codacons|adiconsum|federconsumatori|legambiente|sindacato|segreteria|ordine|collegio|camera|agriturismo|trattoria|osteria|cantina|fattoria|azienda|oratorio|proloco|pro loco|club|circolo|accademia|orchestra|coro|banda|editrice|editore|edizioni|radio|tele\w+|protezione|vigili|carabinieri|polizia|usr|ust|ufficio|rete|consulta|osservatorio|agenzia|trasporti|autolinee|tour\w*|teatro|cinema|cooperativ\w+)(?=\.?[\s"«])|ditta|impresa|societ[àa]|azienda|carto\w+|libreria|edicola|auto\w+|agenzia|studio|tipografia|ferramenta|farmacia|panificio|pasticceria|officina|elettr\w+|arredi|mobilificio|ristorante|bar|pizzeria|hotel|albergo|casa|falegnameria|vivaio|termo\w+|idraulica|impianti|onlus|coop\w*|associazione|fondazione|comune|provincia|istituto|scuola|universit\w+|ministero|asl|ats|f\.lli|banca|poste|assicura\w+|viaggi|informatica|telecom|enel|comitato|ente|gruppo|centro|museo|teatro|consorzio|edil\w+|cooperativa|croce|polisportiva|federazione|unione|parrocchia)(?![a-z])/i
export const companyBefore =
  /(?<![a-zà-ù])(?:ditta(?: individuale)?|impresa(?: individuale)?|societ[àa]|azienda(?: agricola)?|cartolibreria|cartoleria|libreria|edicola|autolinee|autoservizi|autonoleggi\w*|fornitore|agenzia|studio(?: legale| tecnico| associato| commerciale)?|tipografia|ferramenta|farmacia|panificio|pasticceria|officina|elettronica|arredi|mobilificio|ristorante|trattoria|osteria|agriturismo|bar|pizzeria|hotel|albergo|casa editrice|falegnameria|vivaio|termoidraulica|idraulica|elettrica|onlus|cooperativa|associazione|fondazione|f\.lli|banca|assicurazioni|bus|viaggi|informatica|redazione|corriere|gazzetta|polisportiva|coop\.?|soc\.|consorzio|codacons|adiconsum|accademia|oratorio|club|ASD|APS|ODV|SSD|ETS|orchestra|coro|croce|trasporti|tour|mobilificio|colorificio|caseificio|salumificio|dolciaria|cantina|fattoria|compagnia|trasporti|noleggi\w*|gruppo|confederazione|federazione|unione|lega)\s(?:["«]?[\wÀ-ÿ'.&]+\s){0,4}?(?:di\s|["«'])?[*"«]{0,3}$/i

/** A place, a school or a prize that is named after someone. */
export const placeBefore =
  /(?:\b(?:via|viale|v\.le|piazza|p\.zza|p\.za|piazzetta|piazzale|p\.le|corso|c\.so|largo|vicolo|vico|contrada|c\.da|strada|località|loc\.|frazione|borgo|salita|traversa|galleria|rotonda|lungomare|ponte|plesso|plessi|sede|succursale|centrale|scuol[ae](?:\s[\wà-ù.°']+){0,4}|istitut[oi](?:\s[\wà-ù.°']+){0,4}|I\.?C\.?S?\.?|I\.?I\.?S\.?S?\.?|I\.?S\.?I?\.?S\.?|lice[oi](?:\s\w+){0,2}|ITIS|ITC|ITCG|ITE|ITT|ITES|IPSIA|IPSSAR|IPSEOA|ITCS|D\.?D\.?|aul[ae](?: magna)?|sal[ae](?: riunioni| conferenze| consiliare)?|palestra|bibliotec[ae](?: comunale| civica| di plesso)?|teatro(?: comunale)?|auditorium|laborator[oi]+|musei?o?|fondazione|associazione|cooperativa|parco|giardino|ospedale|policlinico|palazzo|palazzetto|villa|castello|chiesa|parrocchia|basilica|cattedrale|duomo|santuario|rifugio|stadio|bors[ae] di studio|premio|concorso|trofeo|coppa|torneo|memorial|certamen|olimpiadi?|festival|progetto|bar|ristorante|hotel|monte|lago|porto|aeroporto|stazione|fermata|comune di|citt[àa] di|provincia di|circolo|direzione didattica|CPIA|convitto|educandato|centro(?:\s\w+){0,2}|casa(?: museo| di riposo| della)?|nido|asilo|infanzia|primaria|secondaria|media|universit[àa](?: degli studi)?(?: di)?|campus|campo|cinema|piscina|isola|quartiere|rione|borgata|edificio|reparto|padiglione|polo|nave|treno|linea|metodo|teorema|legge|decreto|riforma|test|scala|sindrome|morbo|compagnia|gruppo|orchestra|banda|coro|editore|edizioni|collana|fondo|lascito|caserma|rete|software|piattaforma|app)\b)\s*(?:statal[ei]|comprensiv[oi]|n\.?\s?\d+|di [A-ZÀ-Ü][\wà-ù']+(?: [A-ZÀ-Ü][\wà-ù']+){0,2}|intitolat[oa]|dedicat[oa]|denominat[oa]|"[^"]*"|e|,)?\s*(?:al|alla|a|del|della|di)?\s*["«'“*(]*\s*(?:(?:don|san|santa|santo|beato|padre|papa|fratelli|f\.lli|dott\.?|prof\.?|gen\.?|card\.?|mons\.?|giudice|martiri|caduti|ten\.?|cap\.?|madre|suor|fra'?|re)\s+)?$/i
