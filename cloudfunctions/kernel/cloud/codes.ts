/** Mini-program codes that a phone scans. */
import type { Codes } from '../ports'
import { cloud } from './sdk'

export const codes: Codes = {
  async image(scene, page) {
    const { buffer } = (await cloud.openapi.wxacode.getUnlimited({ scene, page, checkPath: false })) as {
      buffer: Buffer
    }
    return buffer
  }
}
