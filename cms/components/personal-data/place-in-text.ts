'use client'
import { isUndecided, type Reviewed } from '../../../content/privacy/reviewed.ts'

/** The editor or the control of a field, where there is one. */
function controlOf(field: Reviewed['field']): HTMLElement | null {
  if (field === 'body') return document.querySelector<HTMLElement>('#field-body [data-lexical-editor="true"], .rich-text-lexical [data-lexical-editor="true"]')
  if (field === 'english') return document.querySelector<HTMLElement>('#field-english__title')
  return document.querySelector<HTMLElement>(`#field-${field}, #field-${field}__0__service`)
}

/** The place of a stretch of text among the nodes of an editor; its `nth` occurrence, counted from nought. */
function rangeIn(root: HTMLElement, stretch: string, nth: number): Range | null {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: { node: Text; from: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text // the filter lets only texts through
    nodes.push({ node, from: text.length })
    text += node.data
  }
  let at = text.indexOf(stretch)
  for (let count = 0; count < nth && at !== -1; count += 1) at = text.indexOf(stretch, at + 1)
  if (at === -1) return null
  const place = (offset: number, isEnd: boolean): { node: Text; offset: number } | null => {
    const found = nodes.findLast(({ from }) => (isEnd ? from < offset : from <= offset))
    return found ? { node: found.node, offset: offset - found.from } : null
  }
  const [start, end] = [place(at, false), place(at + stretch.length, true)]
  if (!start || !end) return null
  const range = document.createRange()
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Takes the cursor to a datum in its field, selected; gives whether it was found. */
export function goTo({ field, stretch, nth }: Reviewed): boolean {
  const control = controlOf(field)
  if (!control) return false
  control.focus()
  control.scrollIntoView({ block: 'center' })
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
    const at = control.value.indexOf(stretch)
    if (at !== -1) control.setSelectionRange(at, at + stretch.length)
    return true
  }
  const range = rangeIn(control, stretch, nth)
  const selection = document.getSelection()
  if (!range || !selection) return false
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
  return true
}

/** Marks in the editor itself what will be taken out and what is still to decide; where the browser cannot, nothing is marked. */
export function markInEditor(data: readonly Reviewed[]): void {
  if (!('highlights' in CSS)) return
  const editor = controlOf('body')
  const ranges = (fits: (one: Reviewed) => boolean): Range[] => (editor ? data.filter((one) => one.field === 'body' && fits(one)).flatMap(({ stretch, nth }) => rangeIn(editor, stretch, nth) ?? []) : [])
  CSS.highlights.set('limpida-undecided', new Highlight(...ranges(isUndecided)))
  CSS.highlights.set('limpida-redacted', new Highlight(...ranges((one) => !isUndecided(one) && one.action === 'redact')))
}
