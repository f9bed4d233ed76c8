/** As in the stylesheet: narrower than this a table reads as a list, and its heads are out of sight. */
const isStacked = matchMedia('(max-width: 40rem)')

/** Buttons in the heads of a table can be reached only while they are seen; on a phone a menu does their work. */
export function reachableWhileSeen(buttons: HTMLButtonElement[]): void {
  const follow = (): void => {
    for (const button of buttons) button.disabled = isStacked.matches
  }
  isStacked.addEventListener('change', follow)
  follow()
}
