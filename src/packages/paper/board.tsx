/** For the type checker and the tests; the build takes `board.weapp.tsx` or `board.h5.tsx`. */
export * from './board.h5'
