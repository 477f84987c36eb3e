/** For the type checker and the tests; the build takes `privacy.weapp.ts` or `privacy.h5.ts`. */
export * from './privacy.h5'
