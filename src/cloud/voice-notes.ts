/** For the type checker and the tests; the build takes `voice-notes.weapp.ts` or `voice-notes.h5.ts`. */
export * from './voice-notes.h5'
