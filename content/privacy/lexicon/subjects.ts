import { atEnd } from '../at-end.ts'
const words = String.raw`italiano|lettere|latino|greco|storia|geo(?:grafia|storia)|matematica|mat\.?|scienze(?: (?:motorie|naturali|umane))?|fisica|chimica|biologia|filosofia|diritto(?: ed economia)?|economia(?: aziendale)?|informatica|tecnologia|inglese|francese|spagnolo|tedesco|lingua \p{L}+|arte(?: e immagine)?|disegno|musica|strumento|(?:ed\. |educazione )?(?:motoria|fisica|civica)|religione|i\.?r\.?c\.?|laboratorio(?: di \p{L}+)?|potenziamento|compresenza`
const day = String.raw`(?:lun|mar|mer|gio|ven|sab)(?:\p{L}{2,5})?\.?`

/** What is taught, or the hour of a timetable, right after a name: `Anna Verdi (italiano)`, `Verdi – matematica`, `Verdi (lunedì 3ª ora)`. */
export const teachesAfter = new RegExp(String.raw`^\s?(?:\(|[–—-]\s|:\s)(?:(?:${words})(?=\s?[,;)/+]|\s?$|\s\d|\s(?:e|ed)\s)|${day}(?:,| e|\s\d)[^()\n]{0,12}\s?(?:ora|h)(?!\p{L}))`, 'iu')
/** The same right before one: `Inglese: Verdi Anna`, `latino (Verdi)`. */
export const teachesBefore = atEnd(new RegExp(String.raw`(?<!\p{L})(?:${words}|sostegno|docente|insegnante)\s?(?:\(|:\s)$`, 'iu'))
