// Scripts that stand in the page itself; the content security policy of astro.config.mjs knows each by its hash.

/**
 * Tells the checker of the school-site model which Bootstrap Italia this is (C.SC.1.2): it cannot read the version from the minified
 * stylesheet, which writes it in single quotes.
 */
export const bootstrapItaliaVersionScript = "window.BOOTSTRAP_ITALIA_VERSION='2.18.3'"

/** Closes the table of contents where it would fill the screen of a phone, before anything below it is drawn. */
export const foldPageIndexScript = "matchMedia('(max-width:991px)').matches&&document.querySelector('.page-index details').removeAttribute('open')"

/** Keeps the room of the results free while they are fetched, so that nothing below them moves. */
export const holdSearchRoomScript = "if(new URLSearchParams(location.search).get('q'))document.querySelector('.search-room').classList.add('is-searching')"

export const inlineScripts = [bootstrapItaliaVersionScript, foldPageIndexScript, holdSearchRoomScript]
