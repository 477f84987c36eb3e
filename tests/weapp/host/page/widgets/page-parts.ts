/** page-meta and navigation-bar: they draw nothing and set up the page around them. */
import { text, type Widget } from '../widget'
import { phoneFontPx } from '../wx/system'

/** `system` follows the phone. */
const rootFont = (size: string): string => (size === '' ? '16px' : size === 'system' ? `${phoneFontPx}px` : size)

export const pageMeta: Widget = {
  properties: ['rootFontSize', 'pageStyle', 'scrollTop'],
  connect(face) {
    return () => {
      const page = face.element.closest<HTMLElement>('.host-page')
      if (!page) return
      page.dataset.rootFont = rootFont(text(face.get('rootFontSize')))
      document.documentElement.style.fontSize = page.dataset.rootFont
      page.style.cssText = text(face.get('pageStyle'))
    }
  }
}

export const navigationBar: Widget = {
  properties: ['title'],
  connect(face) {
    return () => {
      const title = text(face.get('title'))
      const bar = document.querySelector('.host-title')
      if (title && bar) bar.textContent = title
    }
  }
}
