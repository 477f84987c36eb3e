/** The longest suites first, so that no worker waits at the end for one that began late; the rest by size as usual. */
const Sequencer = require('@jest/test-sequencer').default

const longest = [
  'journeys/every-page-of-talk',
  'journeys/every-page-of-money',
  'journeys/tour',
  'journeys/tour-in-elder',
  'journeys/tour-on-weapp',
  'journeys/roles',
  'journeys/offline',
  'operations/crash-points',
  'simulation/simulation',
  'operations/hostile',
  'notices/rounds',
  'volunteering/operations/booked-together',
  'local/store/kill'
]

const rank = ({ path }) => {
  const place = longest.findIndex(name => path.replaceAll('\\', '/').includes(`/${name}.`))
  return place < 0 ? longest.length : place
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other))
  }
}
