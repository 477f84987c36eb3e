/** For the type checker and the tests; the build takes `photos.weapp.ts` or `photos.h5.ts`. */
export * from './photos.h5'
