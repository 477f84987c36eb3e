/** The environment variables by which the platform tells a cloud function who calls it and where the cloud is. */

/** Who and what started an invocation. */
export interface Origin {
  /** The person; absent for timers, platform events and people who are not signed in. */
  openid?: string | undefined
  unionid?: string | undefined
  /** `wx_client`, `wx_trigger`, `wx_http`, …; a function called by a function has `<first>,scf`. */
  source: string
  /** Set for a timer: changes TRIGGER_SRC and takes the person out. */
  timer: boolean
}

export interface Place {
  /** `http://127.0.0.1:<port>` */
  base: string
  env: string
  appid: string
  /** Variables that the operator set for the functions (secrets, TZ). */
  variables: Record<string, string>
}

const personKeys = ['WX_CLIENTIP', 'WX_CLIENTIPV6', 'WX_APPID', 'WX_OPENID', 'WX_UNIONID', 'WX_API_TOKEN']
const timerKeys = ['WX_APPID', 'WX_API_TOKEN', 'WX_TRIGGER_API_TOKEN_V0']
const contextKeys = 'TCB_ENV,TCB_SEQID,TRIGGER_SRC,TCB_SESSIONTOKEN,TCB_SOURCE'

const personVariables = (origin: Origin): Record<string, string> => {
  if (origin.timer || !origin.openid) return {}
  const union = origin.unionid ? { WX_UNIONID: origin.unionid } : {}
  return { WX_OPENID: origin.openid, WX_CLIENTIP: '127.0.0.1', ...union }
}

/** What a function sees while it is loaded: the cloud, but nobody who calls. */
export const placeVariables = (place: Place): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${place.base}/admin` }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
  SCF_NAMESPACE: place.env,
  TCB_ENV: place.env,
  TCB_CONTEXT_KEYS: contextKeys,
  SILENCE: 'true',
  ...place.variables
})

/** The whole environment of one invocation; `token` names it on every request that it sends. */
export const invocationVariables = (place: Place, origin: Origin, token: string): Record<string, string> => {
  const present = personVariables(origin)
  const keys = origin.timer ? timerKeys : personKeys.filter(key => key in present || !/OPENID|UNIONID|IP/.test(key))
  const timer: Record<string, string> = origin.timer ? { WX_TRIGGER_API_TOKEN_V0: token } : {}
  return {
    ...placeVariables(place),
    ...present,
    ...timer,
    WX_CONTEXT_KEYS: keys.join(','),
    WX_APPID: place.appid,
    WX_API_TOKEN: token,
    TRIGGER_SRC: origin.timer ? 'timer' : 'tcb',
    TCB_SOURCE: origin.source,
    TCB_SEQID: token
  }
}
