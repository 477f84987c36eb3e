/** For the type checker and the tests; the build takes `keep-file.weapp.ts` or `keep-file.h5.ts`. */
export * from './keep-file.h5'
