/** Boxes that scroll, swipe or show a picture. */
import { type Face, inner, text, type Widget } from '../widget'
import { addressOf } from '../wx/files'

const nearEdgePx = 50

export const scrollView: Widget = {
  properties: ['scrollX', 'scrollY', 'scrollTop', 'scrollLeft', 'scrollIntoView', 'lowerThreshold'],
  connect(face) {
    const box = face.element
    let atEnd = false
    box.addEventListener('scroll', () => {
      const { scrollTop, scrollLeft, scrollHeight, scrollWidth } = box
      face.send('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth })
      const edge = Number(face.get('lowerThreshold') ?? nearEdgePx)
      const now = scrollHeight - scrollTop - box.clientHeight <= edge
      if (now && !atEnd) face.send('scrolltolower', { direction: 'bottom' })
      atEnd = now
    })
    return () => {
      box.style.overflowX = face.get('scrollX') === true ? 'auto' : 'hidden'
      box.style.overflowY = face.get('scrollY') === true ? 'auto' : 'hidden'
      if (typeof face.get('scrollTop') === 'number') box.scrollTop = Number(face.get('scrollTop'))
      if (typeof face.get('scrollLeft') === 'number') box.scrollLeft = Number(face.get('scrollLeft'))
      const into = text(face.get('scrollIntoView'))
      if (into) document.getElementById(into)?.scrollIntoView()
    }
  }
}

export const swiper: Widget = {
  properties: ['current', 'vertical'],
  connect(face) {
    let current = 0
    face.element.addEventListener('scrollend', () => {
      const now = Math.round(face.element.scrollLeft / Math.max(1, face.element.clientWidth))
      if (now === current) return
      current = now
      face.send('change', { current, source: 'touch' })
    })
    return () => {
      current = Number(face.get('current') ?? 0)
      face.element.scrollTo({ left: current * face.element.clientWidth })
    }
  }
}

/** Paths of the package are served beside this page; everything else is an address already. */
const address = (source: string): string =>
  addressOf(source) ?? (/^(https?|data|blob):/.test(source) ? source : source.replace(/^\//, ''))

const load = (face: Face, picture: HTMLImageElement): void => {
  picture.addEventListener('load', event => {
    event.stopPropagation()
    face.send('load', { width: picture.naturalWidth, height: picture.naturalHeight })
  })
  picture.addEventListener('error', () => face.send('error', { errMsg: `${picture.src} was not found` }))
}

export const image: Widget = {
  properties: ['src', 'mode'],
  connect(face) {
    const picture = inner(face, 'img')
    load(face, picture)
    return () => {
      const source = text(face.get('src'))
      if (source) picture.src = address(source)
      picture.alt = text(face.get('ariaLabel'))
      face.element.dataset.mode = text(face.get('mode'))
    }
  }
}
