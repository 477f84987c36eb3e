/** For the type checker and the tests; the build takes `transport.weapp.ts` or `transport.h5.ts`. */
export * from './transport.h5'
