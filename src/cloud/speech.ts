/** For the type checker and the tests; the build takes `speech.weapp.ts` or `speech.h5.ts`. */
export * from './speech.h5'
