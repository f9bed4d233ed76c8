import type { PersonalDataKind } from '../finding.ts'

/** Words of a special category: alone they are legal, said of a person they go. */
export type SpecialWords = { kind: PersonalDataKind; words: string; basis: string }

export const specialWords: SpecialWords[] = [
  {
    kind: 'JUDICIAL',
    basis: 'art. 10 GDPR, art. 2-octies d.lgs. 196/2003',
    words: String.raw`(?:provvediment\w+|decret\w+|ordinanz\w+|sentenz\w+|dispositiv\w+) (?:de\w*|emess\w+ da\w*) (?:tribunale|giudice|gip|gup|corte|procura|questore)\w*|tribunale(?: de\w* minor\w+| per i minorenni| di \p{Lu}\p{L}+)?|procediment\w+ penal\w+|procura della repubblica|R\.?\s?G\.?\s?(?:L\.?|N\.?R\.?)?\s?(?:n\.\s?)?\d+\/\d+|condann\w+|arrest\w+|denunci\w+|querel\w+|decreto penale|affidat[oa] (?:in via \w+ )?(?:al|alla|ai|esclusivamente)\b|affid\w+ (?:esclusiv\w+|congiunt\w+|condivis\w+|al(?:la)? (?:padre|madre|servizi\w*))|affidatari[oa] esclusiv\w+|divieto di avvicinamento|non può avvicinarsi|carichi pendenti|indagat[oa]|imputat[oa]|stalking|maltrattament\w+|violenza domestica|custodia cautelare|arresti domiciliari|detenut\w+|detenzione|decadenza dalla responsabilità|patteggiament\w+|messa alla prova|reat[oi]|pregiudicat\w+|ammonimento del questore|allontanamento (?:dalla casa|del (?:padre|genitore))|pignorament\w+`,
  },
  {
    kind: 'DISCIPLINARY',
    basis: 'art. 2-ter d.lgs. 196/2003, d.P.R. 249/1998',
    words: String.raw`sospensione(?: de?\w* \w+| dalle lezioni)?|sospes[oa](?: da\w*)?|ammonizion\w+|ammonit[oa]|not[ae] disciplinar\w+|richiam\w+ (?:scritt|verbal)\w+|espuls\w+|espulsione|censura|licenziament\w+ disciplinar\w+|licenziat[oa]|destituzion\w+|contestazion\w+ (?:di|d') ?addebit\w+|addebit[oi] disciplinar\w+|procediment\w+ disciplinar\w+|provvediment\w+ disciplinar\w+|infrazion\w+ disciplinar\w+|allontanament\w+ (?:dalla comunità|dalle lezioni|dalla scuola)|per aver(?:e)? (?!\w*(?:partecipat|vint|conseguit|ottenut|superat|collaborat))\p{L}+|per essersi \p{L}+|riss[ae]|att[oi] di bullismo|bullismo|cinque in condotta|voto di condotta|insubordinazion\w+|rimprover\w+|danneggiament\w+`,
  },
  {
    kind: 'DISABILITY',
    basis: 'art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 6 d.lgs. 33/2013',
    words: String.raw`l(?:\.|egge)?\s?(?:n\.?\s?)?104(?:\s?\/\s?(?:19)?92)?|104\/(?:19)?92|disabil\w+|invalid\w+|handicap\w*|(?:fratello|sorella|genitore|figlio|figlia) con disabilità|P\.?E\.?I\.?|G\.?L\.?O\.?|G\.?L\.?H\.?O?\.?|(?:\d+ )?ore (?:settimanali )?di sostegno|insegnante di sostegno|docente di sostegno|sostegno|(?:richiesta di )?(?:\d+ )?ore di assistenza\p{L}*|assistenza all'autonomia|assistente all'autonomia|AEC|OEPAC?|sedia a rotelle|carrozzin\w+|deambulator\w+|stampell\w+|non vedent\w+|ipovedent\w+|non udent\w+|ipoacusi\w*|ipoudent\w+|sord[oaie]|sordit[àa]|cec[io]tà|tetrapares\w+|parapleg\w+|accompagnator[ei] personal\w+|art\. 3,? c(?:omma|\.) ?3|categori[ae] protett\w+|l(?:\.|egge)?\s?(?:n\.?\s?)?68(?:\/(?:19)?99)|ritardo (?:mentale|cognitivo)|trisomia|diagnosi funzionale|profilo di funzionamento|assegno di accompagnamento|indennità di accompagnamento|LIS|comunicazione aumentativa|orfan[oi] e invalidi|non autosufficient\w+|protesi`,
  },
  {
    kind: 'HEALTH',
    basis: 'art. 2-septies c. 8 d.lgs. 196/2003, art. 7-bis c. 5 e 6 d.lgs. 33/2013',
    words: String.raw`ospedal\w+|diabet\w+|insulin\w+|glicemi\w+|celiac\w+|allergi\w+|allergic\w+|intolleran\w+|asma|asmatic\w+|epiles\w+|epilettic\w+|crisi convulsiv\w+|favismo|anafila\w+|adrenalina|farmac\w+ salvavita|salvavita|somministrazione (?:di|del) farmac\w+|patologi\w+|malatti[ae](?: \w+)?|diagnosi(?: di)?|sindrome di \p{Lu}\p{L}+|sindrome \p{L}+|autis\w+|spettro autistico|Asperger|tumor\w+|oncologic\w+|neoplasi\w+|leucemi\w+|linfom\w+|chemioterapi\w+|radioterapi\w+|ricover\w+|intervento chirurgico|operat[oa] al\w*|frattur\w+|ingessat\w+|infortuni\w+|depressi(?:one|va|vo)|ansia|ansios\w+|attacchi di panico|disturb\w+|anoressi\w+|bulimi\w+|obesit\w+|dislessi\w+|dislessic\w+|discalculi\w+|disgrafi\w+|disortografi\w+|D\.?S\.?A\.?|B\.?E\.?S\.?|ADHD|DOP|P\.?D\.?P\.?|misure dispensativ\w+(?: DSA)?|strumenti compensativi|logopedi[ae]|psicoterapi\w+|neuropsichiatri\w+|in gravidanza|gravidanza|maternità|puerperio|allattamento|(?:gravi )?motivi di salute|ragioni di salute|problemi di salute|visita (?:medica|specialistica|oncologica|cardiologica|ortopedica|neurologica|ginecologica|psichiatrica|fiscale|\p{L}+logica)|certificat[oi] medic[oi]|referto|terapi[ae]|dialisi|trapiant\w+|convalescenz\w+|positiv[oa] al (?:covid|tampone)|covid|pediculosi|scabbia|varicella|tubercolosi|epatite|HIV|cardiopati\w+|cardiopatic\w+|emofili\w+|scoliosi|sclerosi|parkinson|alzheimer|ernia|lombalgia|inidone\w+|inabilit\w+|ipertension\w+|celiachia|congedo (?:per|parentale|biennale|straordinario)\b(?: \w+)?|aspettativa(?: per)?|gravi motivi|day hospital|degenza|ictus|infarto|mutismo selettivo|enuresi|catetere|ritardo del linguaggio|trattamento sanitario|tossicodipenden\w+|alcol\w+|dipendenza da|interruzione di gravidanza|lutto`,
  },
  {
    kind: 'RELIGION',
    basis: 'art. 9 GDPR, art. 2-sexies d.lgs. 196/2003',
    words: String.raw`halal|kosher|senza (?:carne di )?maiale|no maiale|(?:pasti|menù|dieta|pasto) (?:senza|privi? di) (?:carne di )?maiale|carne di maiale|I\.?R\.?C\.?|religione cattolica|non avvalent\w+|avvalent\w+|(?:non )?si avval\w+|attività alternativa|musulman\w+|islamic\w+|testimon[ei] di geova|ebre[oai]\w*|ebraic\w+|buddist\w+|ortodoss\w+|evangelic\w+|avventist\w+|valdes[ei]|protestant\w+|sikh|induist\w+|ramadan|shabbat|fede (?:religiosa|\w+)|confession\w+ religios\w+|credo religioso|motiv\w+ religios\w+|ateo|atea|festività (?:islamic|ebraic|religios)\w+|velo`,
  },
  {
    kind: 'UNION',
    basis: 'art. 9 GDPR',
    words: String.raw`(?:ha |hanno )?(?:dichiarat[oa] di )?(?:non )?aderi(?:re|sce|scono|to|ta|ranno|rà)\b|(?:l')?adesione(?: allo sciopero)?|iscritt[oaie] (?:al |alla |all')(?:sindacato|CGIL|CISL|UIL|FLC|SNALS|GILDA|ANIEF|COBAS|organizzazione)\w*|deleg[ah]\w* sindacal\w+|tesser\w+ sindacal\w+|permess\w+ sindacal\w+|trattenut\w+ sindacal\w+|quota (?:associativa )?sindacale|distacc\w+ sindacal\w+|sciopera(?:nti|nte|to|no)?|in sciopero|presen(?:te|ti) in servizio`,
  },
  {
    kind: 'ECONOMIC_HARDSHIP',
    basis: 'art. 26 c. 4 d.lgs. 33/2013',
    words: String.raw`I\.?S\.?E\.?E\.?|reddit[oi]|cassa integrazione|moros\w+|indigen\w+|disagio (?:economico|socio\S*|sociale)|difficoltà economic\w+|svantaggi\w+ (?:economic|socio)\S*|esoner\w+|esenzion\w+|esent[ei]|disoccupat\w+|disoccupazione|perdita del lavoro|senza (?:lavoro|reddito)|servizi sociali|assistent[ei] sociali?|casa famiglia|comunità (?:educativa|alloggio|per minori)|in comunità|sussidi\w+|arretrat\w+|non (?:ha|hanno) (?:pagato|versato)|mancat\w+ pagament\w+|insolut\w+|debit[oi] (?:di|pari|verso)|assegno di inclusione|reddito di cittadinanza|bonus sociale|sfratt\w+|fasci[ae] (?:isee|di reddito|economica)|nuclei? familiar[ei] (?:numeros|monogenitorial)\w+|povertà|bisognos\w+|carta acquisti`,
  },
  {
    kind: 'OTHER',
    basis: 'art. 5 par. 1 lett. c GDPR',
    words: String.raw`(?:\d+|un|due|tre|quattro) figl(?:io|i|ia|ie)(?: (?:a carico|minor\w+|di età \p{L}+(?: \p{L}+){0,3}))?|figl[io]\w* a carico|(?:coniuge|genitor[ei]|figli\w?) residente (?:a|in) \p{L}+|ricongiungimento (?:al|alla|con|familiare)\p{L}*(?: \p{L}+)?|stato civile|coniugat[oa](?: con)?|celibe|nubile|vedov[oa]|separat[oa](?! \w+mente)|divorziat[oa]|orfan[oa]|figli[oa] (?:unico|unica|adottiv\w+)|gruppo sanguigno \S+`,
  },
]

/** Nouns that begin what is said: the datum starts with them. */
export const specialHead =
  /(?<![\p{L}])(?:richiest[ae] di|domanda di|certificazione (?:di|ai sensi|per)|certificat[oa]|grav[ei]\b|visita|congedo|aspettativa|permess[oi]|provvediment[oi]|procediment[oi]|sanzione|percors[oi]|accompagnator[ei]|misure|pasti|menù|dieta|genitor[ei] (?:in|disoccup|separat)\w*|famiglia (?:in|seguita)|padre (?:in|detenut|disoccup)\w*|madre (?:in|detenut|disoccup)\w*|beneficiari[oa]|titolare di|riserva|precedenza|esonero|esclus[oa] per|soggett[oa] a|portat(?:ore|rice) di|in possesso di|orfan[oi]|diritto a|assente per|in (?:congedo|aspettativa|malattia|maternità|permesso)|M \(|seguit[oa] da)/giu
