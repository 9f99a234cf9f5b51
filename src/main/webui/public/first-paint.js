// Runs before the first paint, so that a chosen theme or density never flashes in late.
try {
  const kept = JSON.parse(localStorage.getItem('majakka.preferences') || '{}')
  const root = document.documentElement
  if (kept.theme && kept.theme !== 'auto') root.dataset.theme = kept.theme
  if (kept.density) root.dataset.density = kept.density
  if (kept.language) root.lang = kept.language
} catch {
  // no storage, no preference
}
