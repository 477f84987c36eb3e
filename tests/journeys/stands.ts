/** Whether the app has finished drawing: asked inside the page. */

/** Between two looks (ms): looking at every frame would make the browser draw every frame. */
export const LOOK_EVERY_MS = 60

/** One page in the right layout, its answer there, nothing moving any more but what turns for ever. */
export const stands = (elder: boolean) => {
  const shown = (selector: string) => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility())
  const moving = document
    .getAnimations()
    .some(each => each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
  return (
    shown(elder ? '.page.elder' : '.page').length === 1 &&
    shown('.skeleton-line').every(each => each.closest('.gallery-case') !== null) &&
    !moving
  )
}
