/** Every command of package.json, explained in one line; a test holds the two together. */
export const commands: { name: string; what: string }[] = [
  { name: 'start', what: 'sets everything up, then serves the public site and the admin' },
  { name: 'test', what: 'sets up what the tests need and runs them all' },
  { name: 'help', what: 'shows this page' },
  { name: 'release', what: 'builds, checks and publishes the site; --as-of INSTANT shows another day, --out FOLDER builds elsewhere' },
  { name: 'serve', what: 'serves the live site, or the release in a folder: npm run serve -- FOLDER --port 8090' },
  { name: 'import', what: 'makes drafts from Markdown, text, DOCX and PDF files; --dry-run only shows them, --json as data; ends with 1 when a file is refused' },
  { name: 'seed', what: 'fills an empty database with the invented demo school' },
  { name: 'migrate', what: 'brings the database to the current schema' },
  { name: 'retention', what: 'answers until when documents are public: NDJSON in, NDJSON out (use npm run -s)' },
  { name: 'privacy:scan', what: 'finds the personal data in files (-- FILE…, --out FOLDER for clear copies) or in texts: NDJSON in, NDJSON out (use npm run -s)' },
  { name: 'privacy:learn', what: 'learns again, from the marked acts, whose a name is and what is doubtful; after the rules or the acts have changed' },
  { name: 'obligations', what: 'lists what is due in Amministrazione Trasparente, what is done and what is late; --attestation FILE.ods writes the sheet for the revisori, --mail sends the reminder of the day, --mail --dry-run shows it' },
  { name: 'check', what: 'checks the types of every room' },
  { name: 'bench', what: 'measures a release with 1,000 and 10,000 invented documents' },
  { name: 'cms:types', what: 'writes the types of the CMS after its fields have changed' },
  { name: 'cms:migration', what: 'writes a migration after the fields of the CMS have changed' },
]
