/** For the type checker and the tests; the build takes `files.weapp.ts` or `files.h5.ts`. */
export * from './files.h5'
