/** For the type checker and the tests; the build takes `tap-point.weapp.ts` or `tap-point.h5.ts`. */
export * from './tap-point.h5'
