/** For the type checker and the tests; the build takes `keep.weapp.ts` or `keep.h5.ts`. */
export * from './keep.h5'
