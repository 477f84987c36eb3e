/** How Taro builds the app: one source, the WeChat package (`weapp`) and the browser page (`h5`). */
import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { ariaComponents } from './aria'

type Config = Extract<UserConfigExport<'webpack5'>, { mini?: unknown }>
type Chain = Parameters<NonNullable<NonNullable<Config['mini']>['webpackChain']>>[0]

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'weapp'

/** Libraries published in newer JavaScript than the oldest phones understand, and our contract outside `src/`. */
const compile = {
  include: [path.join(root, 'types'), /node_modules[\\/]@tanstack[\\/]/] as never[]
}

/** Sizes are written in CSS pixels and text in rem, so that the phone's own font size counts. */
const postcss = {
  pxtransform: { enable: false, config: {} },
  autoprefixer: { enable: true, config: {} },
  [path.join(__dirname, 'postcss-icons.cjs')]: { enable: true, config: {} }
}

/** The local cloud takes any id as it is; a real account's ids are given at the build, and without them nothing is asked. */
const standIn = process.env.TARO_ENV === 'h5' ? (kind: string) => `template-${kind}` : () => ''

/** Ids of the account's subscription messages, named as the functions name them. */
const templates = {
  meeting: process.env.TEMPLATE_MEETING ?? standIn('meeting'),
  decision: process.env.TEMPLATE_DECISION ?? standIn('decision'),
  matter: process.env.TEMPLATE_MATTER ?? standIn('matter')
}

/** Schemas and operations are types in the app; asking for one as a value fails the build. */
function onlyWords(chain: Chain) {
  chain.module
    .rule('contract-words')
    .test(new RegExp(`^${path.join(root, 'types')}`))
    .enforce('pre')
    .use('contract-words')
    .loader(path.join(__dirname, 'contract-words.cjs'))
  chain.module.set('parser', { javascript: { exportsPresence: 'error' } })
}

const alias = {
  '@': path.join(root, 'src'),
  types: path.join(root, 'types'),
  '@tanstack/react-query': path.join(root, 'node_modules/@tanstack/react-query/build/legacy/index.js'),
  '@tanstack/query-core': path.join(root, 'node_modules/@tanstack/query-core/build/legacy/index.js')
}

export default defineConfig<'webpack5'>(async () => {
  const config: Config = {
    projectName: 'youshilailiao',
    date: '2026-01-01',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: `dist/${target}`,
    plugins: [['@tarojs/plugin-inject', { components: ariaComponents }]],
    defineConstants: {
      __CLOUD_ENV__: JSON.stringify(process.env.CLOUD_ENV ?? ''),
      __TEMPLATES__: JSON.stringify(templates),
      __GALLERY__: JSON.stringify(process.env.GALLERY !== 'off'),
      __SPEECH_PLUGIN__: JSON.stringify(Boolean(process.env.SPEECH_PLUGIN))
    },
    copy: {
      patterns:
        target === 'weapp'
          ? ['sitemap.json', 'assets/share.jpg'].map(file => ({ from: `src/${file}`, to: `dist/weapp/${file}` }))
          : [],
      options: {}
    },
    alias,
    baseLevel: 8,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // A cached build of the WeChat package has been seen to lack modules that a subpackage shares.
    cache: { enable: process.env.CI !== 'true' && target === 'h5' },
    logger: { quiet: true, stats: false },
    mini: { compile, postcss, optimizeMainPackage: { enable: true }, webpackChain: onlyWords },
    h5: {
      compile,
      postcss,
      publicPath: './',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      devServer: { host: '127.0.0.1', open: false },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[chunkhash:8].css'
      },
      webpackChain(chain) {
        onlyWords(chain)
        chain.optimization.splitChunks({
          chunks: 'all',
          minSize: 8000,
          maxInitialRequests: 6,
          cacheGroups: {
            default: false,
            defaultVendors: false,
            react: { name: 'react', test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 },
            taro: { name: 'taro', test: /[\\/]node_modules[\\/]@tarojs[\\/]/, priority: 20 },
            common: { name: 'common', minChunks: 2, priority: 10 }
          }
        })
      }
    }
  }
  return config
})
