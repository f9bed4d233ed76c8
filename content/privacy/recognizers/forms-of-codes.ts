import type { PersonalDataKind } from '../finding.ts'

/** How a code is written: in a form that tells by itself, or more loosely where its header says what it is. */
export type CodeForm = { kind: PersonalDataKind; alone?: RegExp; underHeader?: { header: RegExp; holds: RegExp } }

/** The codes that stand in a cell or a part of a row, each with what it is; of the forms that fit, the first counts. A dash, a word or the number of a body is none. */
export const formsOfCodes: readonly CodeForm[] = [
  { kind: 'FISCAL_CODE', underHeader: { header: /^(?:cod(?:ice|\.)\s?fisc(?:ale|\.)?|c\.?\s?f\.?)(?:\s\p{L}+)?$/iu, holds: /^(?=.*[A-Z].*[A-Z])(?:[A-Z\d][ .\/-]?){15,16}$/i } },
  { kind: 'IBAN', underHeader: { header: /iban|^(?:conto(?: corrente)?|c\/c|coordinate(?: bancarie)?)$/iu, holds: /^(?=(?:\D*\d){8})[A-Z\d][A-Z\d .\/-]{9,38}$/i } },
  { kind: 'EMAIL', underHeader: { header: /e-?mail|posta elettronica|^(?:mail|pec|casella)$/iu, holds: /^\S{2,}.*(?:@|\sat\s|chiocciola|[([{<«]at[)\]}>»]).*\p{L}{2}$/iu } },
  {
    kind: 'PHONE',
    alone: /^3[2-9](?:[ .-]\d{2}){4}$/,
    underHeader: { header: /cellular|telefon|^tel\b|^cell\b|recapito tel/iu, holds: /^(?=(?:\D*\d){6})[+(]{0,2}(?:\d|(?:zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove)(?!\p{L}))[\d\p{L}\s()+./_·–-]{5,30}$/iu },
  },
  {
    kind: 'VEHICLE_PLATE',
    alone: /^[A-Z]{2}[ -]?(?:\d{3}[ -]?[A-Z]{2}|[A-Z]\d{5}|\d[A-Z]\d{4}|\d{2} \d{3})$/i,
    underHeader: { header: /^(?:targ(?:a|he|hino)|contrassegno|veicolo|auto(?:mezzo|vettura)?|moto(?:rino|ciclo)?|scooter|ciclomotore)\b/iu, holds: /^(?=.*\d)(?=.*[A-Z])[A-Z\d]{1,3}(?:[ -]?[A-Z\d]{1,5}){1,2}$/i },
  },
  { kind: 'BIRTH_DATE', underHeader: { header: /^anno(?: (?:di )?nasc\p{L}*\.?)?$/iu, holds: /^(?:19[3-9]|20[01])\d$/ } },
  { kind: 'ID_DOCUMENT', alone: /^(?:[A-Z]{1,3}[ -]?\d{5,8}(?:[ -]?[A-Z\d]{1,2})?|U1[ ]?[A-Z\d]{6,7}[ ]?[A-Z])$/i },
  { kind: 'OTHER', underHeader: { header: /(?:^|\s)(?:carta (?:di (?:credito|debito)|prepagata)|prepagata|postepay|bancomat)(?:\s|$)/iu, holds: /^(?:\d[ .-]?){15,19}$/ } },
  { kind: 'ID_DOCUMENT', alone: /^(?:\d{4}[ .-]?){3,4}\d{4}$|^\d{5}(?:[ -]?\d{5}){3}$/, underHeader: { header: /tessera sanitaria|^t\.?s\.?$|tess\.? san/iu, holds: /^(?:\d[ -]?){16,20}$/ } },
  { kind: 'OTHER', alone: /^\d{6,10}$|^\d{2}(?:[. ]\d{3}){2}$/ },
  { kind: 'OTHER', alone: /^(?=(?:\D*\d){4})(?=.*\p{L})(?![IVX]+[/ -])[\p{L}\d]{2,12}(?:[/._-][\p{L}\d]{2,12}){0,2}$/u },
]
