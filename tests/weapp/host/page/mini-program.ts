/** What build.mjs lays down of the built mini-program, as the page finds it. */
import type { template } from 'glass-easel'
import type { CodeSpace } from 'glass-easel-miniprogram-adapter'

export interface PageConfig extends NonNullable<ReturnType<CodeSpace['getComponentStaticConfig']>> {
  navigationBarTitleText?: string
  onReachBottomDistance?: number
}

export interface TabItem {
  pagePath: string
  text: string
  iconPath?: string
  selectedIconPath?: string
}

export interface AppConfig extends PageConfig {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
  window?: Record<string, string>
  tabBar?: Record<string, string> & { list: TabItem[] }
}

export interface MiniProgram {
  json: Record<string, PageConfig>
  code: Record<string, string>
  styles: Record<string, string>
  builtins: string[]
  templates: Record<string, template.ComponentTemplate['content']>
}

declare global {
  interface Window {
    miniProgram: MiniProgram & { json: { app: AppConfig; theme?: Record<'light' | 'dark', Record<string, string>> } }
  }
}

export const miniProgram = window.miniProgram
export const appConfig = miniProgram.json.app

/** A value of app.json, with `@name` looked up in theme.json for the day or the night. */
export function themed(value: string | undefined): string {
  if (!value?.startsWith('@')) return value ?? ''
  const side = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  return miniProgram.json.theme?.[side]?.[value.slice(1)] ?? ''
}
