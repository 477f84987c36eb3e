/** What the build puts in: constants and files that are not code. */
/// <reference types="@tarojs/taro" />
declare module '*.css'
declare const __CLOUD_ENV__: string
declare const __GALLERY__: boolean
/** Whether the account has WeChat's speech plugin, which writes down what is said. */
declare const __SPEECH_PLUGIN__: boolean
/** Platform ids of subscription messages by kind; missing ones are not asked for. */
declare const __TEMPLATES__: Partial<Record<string, string>>
