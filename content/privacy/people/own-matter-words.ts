/** An act about one worker's leave or hours, by its subject. */
export const ownActTopic = /oggetto\s?:(?![^\n]*(?:supplen|sostituzion|contratt|individuaz))[^\n]*(?:permess|congedo|ferie|aspettativa|part[- ]?time|tempo parziale|riposo|pensionament|dimission|inidone|infortun|assenz|sanzion|disciplin|diritto allo studio|104)/i
/** The title of an act that gives a worker leave, other hours, a pension, a sanction. */
export const ownActTitle = /(?<!\p{L})(?:permess[oi]|congedo|ferie|aspettativa|part[- ]?time|tempo parziale|orario (?:di lavoro )?(?:flessibile|ridotto)|collocamento|quiescenza|pension\p{L}*|trattenimento in servizio|dimissioni|inidone\p{L}+|idoneità|infortuni\p{L}*|contestazion\p{L}|sanzion\p{L}*|lutto|malattia|maternità|recupero (?:somme|ore)|diritto allo studio|150 ore|104|rimprover\p{L}|censura|esame congiunto|visita medic\p{L}+)(?!\p{L})/iu
/** An act that answers what a worker asked for, or what a doctor found of them. */
export const ownRequest = /altri compiti|visita (?:medico-?\s?)?collegiale|(?:istanza|domanda|richiesta|chiede|chiesto|documentat[oa]|certificat\p{L}+|commissione medica|verbale)[^.;]{0,120}(?:tempo parziale|part[- ]?time|congedo|aspettativa|permess[oi]|ferie|collocamento a riposo|dimissioni|inidone|non idone|dispensa|L\. ?104|legge 104|malattia|infortun|patologi|sindrome|riduzione dell'orario|adozione)/iu
/** A list about what its workers asked for or suffered. */
export const ownTitle = /assen|sciopero|permess|ferie|malatt|104|congedi|aspettativ|mezzo propri|trasferim|part[- ]?time|richiam|sanzion/i
