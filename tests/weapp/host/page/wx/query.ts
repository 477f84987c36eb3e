/** wx.createSelectorQuery over the DOM of the page on top: places, sizes, and the node of a canvas. */
import { topPage } from '../pages'

interface Fields {
  node?: boolean
  rect?: boolean
  size?: boolean
  scrollOffset?: boolean
  dataset?: boolean
  id?: boolean
}
type Answer = Record<string, unknown> | null
type Told = (answer: unknown) => void

function answerOf(element: Element | null, fields: Fields): Answer {
  if (!element) return null
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const { scrollTop, scrollLeft } = element
  return {
    ...(fields.id ? { id: element.id } : {}),
    ...(fields.dataset && element instanceof HTMLElement ? { dataset: { ...element.dataset } } : {}),
    ...(fields.rect ? { left, top, right, bottom } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? { scrollTop, scrollLeft } : {}),
    ...(fields.node ? { node: element.querySelector('canvas') } : {})
  }
}

export function createSelectorQuery() {
  const asked: { run: () => unknown; told: Told | undefined }[] = []
  const box = () => topPage()?.box
  const query = {
    in: () => query,
    select: (selector: string) => nodes(() => box()?.querySelector(selector) ?? null),
    selectAll: (selector: string) => nodes(() => [...(box()?.querySelectorAll(selector) ?? [])]),
    selectViewport: () => nodes(() => box() ?? null),
    exec(told?: Told) {
      setTimeout(() => {
        const answers = asked.splice(0).map(each => {
          const answer = each.run()
          each.told?.(answer)
          return answer
        })
        told?.(answers)
      }, 0)
    }
  }
  const nodes = (find: () => Element | Element[] | null) => {
    const ask = (fields: Fields, told?: Told) => {
      const run = () => {
        const found = find()
        return Array.isArray(found) ? found.map(each => answerOf(each, fields)) : answerOf(found, fields)
      }
      asked.push({ run, told })
      return query
    }
    return {
      fields: ask,
      node: (told?: Told) => ask({ node: true }, told),
      boundingClientRect: (told?: Told) => ask({ id: true, dataset: true, rect: true, size: true }, told),
      scrollOffset: (told?: Told) => ask({ id: true, dataset: true, scrollOffset: true }, told)
    }
  }
  return query
}
