/** For the type checker and the tests; the build takes `keep-text.weapp.ts` or `keep-text.h5.ts`. */
export * from './keep-text.h5'
