/** For the type checker and the tests; the build takes `open-file.weapp.ts` or `open-file.h5.ts`. */
export * from './open-file.h5'
