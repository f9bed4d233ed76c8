/** Marks in the table of contents the part that is being read: the last heading above the upper third of the window. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('.page-index a[href^="#"]')]
const parts = links.flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  return heading ? [{ link, heading }] : []
})

let isDue = false

function mark(): void {
  isDue = false
  const line = innerHeight / 3
  const read = parts.filter(({ heading }) => heading.getBoundingClientRect().top <= line).at(-1)
  for (const { link } of parts) {
    if (link === read?.link) link.setAttribute('aria-current', 'location')
    else link.removeAttribute('aria-current')
  }
  const box = read?.link.closest('nav')
  if (!read || !box || box.scrollHeight <= box.clientHeight || box.contains(document.activeElement)) return
  box.scrollTop = read.link.offsetTop - box.clientHeight / 2
}

addEventListener(
  'scroll',
  () => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(mark)
  },
  { passive: true },
)
if (location.hash !== '') mark()

export {}
