/** Who is holding this phone, as the server knows them. */
import { useEffect } from 'react'
import { useRead } from '@/cloud/query'
import { elderChosen, showElder } from './elder'

/** Also takes over the layout that the person chose on another phone, until this one is asked itself. */
export function useMe() {
  const asked = useRead('session.open', {})
  const elder = asked.data?.settings.elder
  useEffect(() => {
    if (elder !== undefined && !elderChosen()) showElder(elder)
  }, [elder])
  return asked
}
