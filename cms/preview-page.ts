/** The parts of a cleared document, each as HTML. */
type Parts = { title: string; summary: string | null; body: string; signatory: string | null }

const style = `
body { margin: 0; padding: 1rem 1.25rem 2rem; color: #17324d; background: #fff; font: 1.125rem/1.6 'Titillium Web', 'Segoe UI', Roboto, sans-serif; overflow-wrap: break-word }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem } h2 { font-size: 1.375rem; margin: 1.5rem 0 .5rem } h3, h4, h5, h6 { font-size: 1.125rem; margin: 1.25rem 0 .5rem }
.lead { font-size: 1.125rem; color: #455b71 } .signatory { margin-top: 2rem; font-weight: 600 } a { color: #004d99 } .permalink { display: none } .heading { display: inline }
.omissis { position: relative; background: #fdf0cd; border: 1px solid #8a6100; border-radius: 4px; padding: 0 .3em; font-size: .9375em } .omissis small { color: #5c4300; font-size: .875em }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.table-responsive { overflow-x: auto } table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #c5c7c9; padding: .375rem .5rem; text-align: start; vertical-align: top }
main:focus-visible { outline: 3px solid #ff9900; outline-offset: 6px }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 4px solid #c5c7c9 }`

/** A cleared document as a page of its own, for whoever writes it to see beforehand: same markup as the site's, nothing runs in it. The keyboard must reach it and roll it. */
export function previewPage({ title, summary, body, signatory }: Parts): string {
  return `<!doctype html><html lang="it"><head><meta charset="utf-8"><title>Anteprima</title><style>${style}</style></head><body><main tabindex="0"><h1>${title || 'Senza oggetto'}</h1>${summary ? `<p class="lead">${summary}</p>` : ''}${body}${signatory ? `<p class="signatory">${signatory}</p>` : ''}</main></body></html>`
}
