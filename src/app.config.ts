/** The mini-program's map: the tabs in the main package, one subpackage per area, colours by theme. */

/** WeChat takes colours from theme.json, by day and by night; a browser gets them from the style sheet. */
const themed = (name: string, inBrowser: string): string => (process.env.TARO_ENV === 'weapp' ? `@${name}` : inBrowser)

/** WeChat's speech plugin, in the version that the account has added; an account without it could not be uploaded. */
const speech =
  process.env.TARO_ENV === 'weapp' && process.env.SPEECH_PLUGIN
    ? { plugins: { WechatSI: { version: process.env.SPEECH_PLUGIN, provider: 'wx069ba97219f66d99' } } }
    : {}

export default defineAppConfig({
  ...speech,
  pages: ['pages/matters/index', 'pages/decide/index', 'pages/help/index', 'pages/money/index', 'pages/me/index'],
  subPackages: [
    {
      root: 'packages/matters',
      pages: [
        'show/index',
        'raise/index',
        'word/index',
        'revise/index',
        'confirm/index',
        'merge/index',
        'author/index',
        'map/index',
        'draw/index',
        'mine/index',
        'evaluate/index',
        'triage/index',
        'plan/index',
        'progress/index',
        'finish/index',
        'later/index',
        'object/index',
        'answer/index',
        'supervise/index',
        'reopen/index',
        'report/index',
        'journey/index',
        'recipes/index',
        'recipe/index'
      ]
    },
    {
      root: 'packages/community',
      pages: [
        'join/index',
        'access/index',
        'homes/index',
        'home/index',
        'bind/index',
        'roster/index',
        'roster-rows/index',
        'appoint/index',
        'places/index',
        'my-home/index',
        'ask/index',
        'asks/index',
        'handovers/index'
      ]
    },
    {
      root: 'packages/codes',
      pages: ['open/index', 'call/index', 'keep/index', 'numbers/index', 'phone/index']
    },
    {
      root: 'packages/privacy',
      pages: ['mine/index', 'consents/index', 'correct/index', 'corrections/index', 'forget/index', 'guide/index']
    },
    { root: 'packages/desk', pages: ['index'] },
    {
      root: 'packages/meetings',
      pages: [
        'call/index',
        'show/index',
        'sign/index',
        'code/index',
        'minute/index',
        'minutes/index',
        'host/index',
        'targets/index'
      ]
    },
    { root: 'packages/talk', pages: ['tasks/index', 'task/index', 'ground/index'] },
    {
      root: 'packages/volunteering',
      pages: [
        'calendar/index',
        'activity/index',
        'organise/index',
        'check-in/index',
        'code/index',
        'confirm/index',
        'teams/index',
        'team/index',
        'hours/index',
        'certificate/index',
        'certificates/index',
        'verify/index'
      ]
    },
    {
      root: 'packages/fund',
      pages: [
        'home/index',
        'project/index',
        'public/index',
        'propose/index',
        'prove/index',
        'plan/index',
        'approve/index',
        'change/index',
        'report/index',
        'receive/index',
        'spend/index',
        'leftover/index',
        'lines/index',
        'line/index',
        'pledges/index',
        'gifts/index'
      ]
    },
    { root: 'packages/voting', pages: ['propose/index', 'show/index'] },
    { root: 'packages/ledger', pages: ['book/index', 'lines/index', 'line/index', 'verify/index'] },
    {
      root: 'packages/revenue',
      pages: [
        'disclosure/index',
        'publish/index',
        'quarters/index',
        'lines/index',
        'line/index',
        'objections/index',
        'objection/index',
        'petition/index',
        'assets/index',
        'premises/index',
        'asset/index',
        'asset-form/index',
        'contract/index',
        'contract-form/index',
        'missing/index',
        'book/index',
        'draft/index',
        'check/index',
        'import/index',
        'clearing/index',
        'clearing-form/index'
      ]
    },
    {
      root: 'packages/points',
      pages: [
        'rule/index',
        'publish/index',
        'mine/index',
        'shop/index',
        'item/index',
        'redeem/index',
        'counter/index',
        'stock/index',
        'keep/index',
        'shelf/index',
        'merchants/index',
        'settlement/index'
      ]
    },
    { root: 'packages/content', pages: ['queue/index', 'check/index', 'rules/index'] },
    {
      root: 'packages/notices',
      pages: ['index', 'settings/index', 'bulletins/index', 'bulletin/index', 'push/index', 'calls/index']
    },
    { root: 'packages/paper', pages: ['print/index', 'list/index', 'picture/index'] },
    { root: 'packages/gallery', pages: ['index'] }
  ],
  preloadRule: {
    'pages/matters/index': { network: 'all', packages: ['packages/matters'] },
    'pages/decide/index': { network: 'all', packages: ['packages/meetings', 'packages/voting'] },
    'pages/money/index': { network: 'all', packages: ['packages/revenue', 'packages/ledger'] },
    'pages/help/index': { network: 'all', packages: ['packages/points', 'packages/volunteering'] },
    'pages/me/index': { network: 'all', packages: ['packages/community', 'packages/notices', 'packages/desk'] }
  },
  lazyCodeLoading: 'requiredComponents',
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  window: {
    backgroundTextStyle: 'dark',
    backgroundColor: themed('paper', '#F6F3EC'),
    navigationBarBackgroundColor: themed('paper', '#F6F3EC'),
    navigationBarTitleText: '有事来聊',
    navigationBarTextStyle: themed('navText', 'black') as 'black'
  },
  tabBar: {
    ...(process.env.TARO_ENV === 'weapp'
      ? { color: '@faint', selectedColor: '@cinnabar', backgroundColor: '@card', borderStyle: '@border' as 'white' }
      : {}),
    list: [
      {
        pagePath: 'pages/matters/index',
        text: '说事',
        iconPath: 'assets/tabs/talk.png',
        selectedIconPath: 'assets/tabs/talk-on.png'
      },
      {
        pagePath: 'pages/decide/index',
        text: '议决',
        iconPath: 'assets/tabs/vote.png',
        selectedIconPath: 'assets/tabs/vote-on.png'
      },
      {
        pagePath: 'pages/help/index',
        text: '互助',
        iconPath: 'assets/tabs/help.png',
        selectedIconPath: 'assets/tabs/help-on.png'
      },
      {
        pagePath: 'pages/money/index',
        text: '公账',
        iconPath: 'assets/tabs/money.png',
        selectedIconPath: 'assets/tabs/money-on.png'
      },
      {
        pagePath: 'pages/me/index',
        text: '我的',
        iconPath: 'assets/tabs/me.png',
        selectedIconPath: 'assets/tabs/me-on.png'
      }
    ]
  }
})
