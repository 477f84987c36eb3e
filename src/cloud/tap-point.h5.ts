/** Where in a box a finger came down, in a browser. */

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** @returns thousandths of the box's width and height, or undefined when the phone did not say. */
export async function tappedAt(event: object, boxId: string): Promise<{ x: number; y: number } | undefined> {
  const box = document.getElementById(boxId)?.getBoundingClientRect()
  const [left, top] = [number(Reflect.get(event, 'clientX')), number(Reflect.get(event, 'clientY'))]
  if (!box || left === undefined || top === undefined || box.width === 0 || box.height === 0) return undefined
  return { x: Math.round((1000 * (left - box.left)) / box.width), y: Math.round((1000 * (top - box.top)) / box.height) }
}
