/** Draws when what is drawn is known, again when it has changed or the person asks; a drawing overtaken is dropped. */
import { useCallback, useEffect, useRef, useState } from 'react'
import type { PictureFile } from './picture-file'

interface Drawing {
  /** Undefined while it is being drawn. */
  pictures: readonly PictureFile[] | undefined
  failed: boolean
  again: () => void
}

/** @param draw the same function as long as the same is drawn */
export function useDrawing(draw: () => Promise<PictureFile[]>): Drawing {
  const [pictures, setPictures] = useState<readonly PictureFile[] | undefined>()
  const [failed, setFailed] = useState(false)
  const turn = useRef(0)
  const start = useCallback(() => {
    turn.current += 1
    const mine = turn.current
    setPictures(undefined)
    setFailed(false)
    draw().then(
      made => mine === turn.current && setPictures(made),
      () => mine === turn.current && setFailed(true)
    )
  }, [draw])
  useEffect(() => {
    start()
    return () => {
      turn.current += 1
    }
  }, [start])
  return { pictures, failed, again: start }
}
