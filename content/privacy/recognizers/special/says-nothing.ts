/** Words of a cell or an item that tell nothing. */
export const benign = /^(?:|[-–—/.]+|no|nessun\w*(?: (?:precedenz|riserv|preferenz|titol|not|dat|osservazion|segnalazion|problem|esigenz)\w*)?|normal[ei]|ordinari[oa]|standard|comune|completo|tutto|n\.?d\.?|assegnat\w|ammess\w|idone\w|sì|si|x|presente|regolare|ok|n\/a|vuoto)$/i
/** How an application, a ranking or a contract ended: no special category. */
export const outcome = /^(?!.*(?<!\p{L})(?:prescrizion|limitazion|medic[oi]|certificat|mansion))(?:media|voto|punt|posizion|(?:non |già )?(?:assegnat|ammess|promoss|esclus|accolt|respint|idone)|a disposizione|supplenz|dalle?\b|fino\b|plesso|nat[oa]\b|c\.?\s?f)|(?<!\p{L})or[ae](?!\p{L})/iu
