/** Four projects: rooms in Node, the app's parts in a DOM, the built mini-program in a simulator, journeys in Chromium. */
const transform = { '\\.[jt]sx?$': '<rootDir>/tests/transform.cjs' }
/** What is built is run as it is. */
const transformIgnorePatterns = ['/node_modules/', '/dist/']
const moduleNameMapper = {
  '^types/(.*)$': '<rootDir>/types/$1',
  '^kernel/(.*)$': '<rootDir>/cloudfunctions/kernel/$1',
  '^contexts/(.*)$': '<rootDir>/cloudfunctions/contexts/$1',
  '^config/(.*)$': '<rootDir>/config/$1',
  '^@/(.*)$': '<rootDir>/src/$1'
}

module.exports = {
  testTimeout: 60000,
  // Every cloud that a worker has opened leaves something behind; past this a new worker is cheaper.
  workerIdleMemoryLimit: '900MB',
  testSequencer: '<rootDir>/tests/sequencer.cjs',
  projects: [
    {
      displayName: 'rooms',
      testEnvironment: '<rootDir>/tests/node-environment.cjs',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/tests/(journeys|weapp|bench)/'],
      transform,
      transformIgnorePatterns,
      moduleNameMapper
    },
    {
      displayName: 'app',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/src/**/*.test.tsx'],
      transform,
      transformIgnorePatterns,
      moduleNameMapper: {
        ...moduleNameMapper,
        '\\.s?css$': '<rootDir>/tests/src/empty.ts',
        '^@tarojs/components$': '<rootDir>/tests/src/taro-components.tsx',
        '^@tarojs/taro$': '<rootDir>/tests/src/taro.ts'
      }
    },
    {
      displayName: 'weapp',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/weapp/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      moduleNameMapper
    },
    {
      displayName: 'journeys',
      testEnvironment: '<rootDir>/tests/node-environment.cjs',
      testMatch: ['<rootDir>/tests/journeys/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      moduleNameMapper
    }
  ]
}
