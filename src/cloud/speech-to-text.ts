/** For the type checker and the tests; the build takes `speech-to-text.weapp.ts` or `speech-to-text.h5.ts`. */
export * from './speech-to-text.h5'
