/**
 * Tells the checker of the school-site model which Bootstrap Italia this is (C.SC.1.2): it cannot read the version from the minified
 * stylesheet, which writes it in single quotes.
 */
export const bootstrapItaliaVersionScript = "window.BOOTSTRAP_ITALIA_VERSION='2.18.3'"
