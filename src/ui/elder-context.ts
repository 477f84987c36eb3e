/** Whether this phone shows the elder layout 长辈版; set once by the app, read by every part. */
import { createContext } from 'react'

export const ElderContext = createContext(false)
