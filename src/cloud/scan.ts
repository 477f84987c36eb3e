/** For the type checker and the tests; the build takes `scan.weapp.ts` or `scan.h5.ts`. */
export * from './scan.h5'
