/** Whoever looks after personal data is to be reached by everybody (art. 37 c. 7 GDPR): what stands in a few words after the office is how. */
const officer = /(?<!\p{L})(?:DPO|RPD|[Rr]esponsabile (?:della )?[Pp]rotezione (?:dei )?[Dd]ati(?: personali)?|[Dd]ata [Pp]rotection [Oo]fficer)(?!\p{L}|@)(?<since>[\s\S]{0,200})$/u
/** A matter of somebody's own, or another office, stands in between. */
const ofAnother = /(?<!\p{L})(?:personale|privat[oa]|abitazione|casa|alunn\p{L}+|genitor\p{L}+|madre|padre|\p{L}*sindac\p{L}*|RLS|medico|referente|docente)(?!\p{L})|\n\s*\n/iu
/** Whether a number or a mailbox that starts there is the data protection officer's. */
export function isOfDataOfficer(text: string, start: number): boolean {
  const since = officer.exec(text.slice(Math.max(0, start - 240), start))?.groups?.since
  return since !== undefined && !ofAnother.test(since)
}
