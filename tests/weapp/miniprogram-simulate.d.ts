/** The part of WeChat's simulator that is used here; the package brings no types. */
declare module 'miniprogram-simulate' {
  interface Rendered {
    attach(parent: Element): void
    detach(): void
    dom: HTMLElement
    instance: Record<string, unknown>
  }
  export function load(path: string, options: { rootPath: string; compiler: 'official' | 'simulate' }): string
  export function render(id: string): Rendered
  export function sleep(ms: number): Promise<void>
}
