/** Opening a file of ours, in a browser: it is downloaded. */

export async function openFile(url: string, name: string): Promise<void> {
  const link = Object.assign(document.createElement('a'), { href: url, download: name, hidden: true })
  document.body.append(link)
  link.click()
  link.remove()
}
