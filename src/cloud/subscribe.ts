/** For the type checker and the tests; the build takes `subscribe.weapp.ts` or `subscribe.h5.ts`. */
export * from './subscribe.h5'
