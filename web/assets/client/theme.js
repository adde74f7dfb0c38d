// Before anything is drawn: the colours that the reader chose on this machine. No module, so that it waits for none.
{
  try {
    const chosen = localStorage.getItem('otr-theme');
    if (chosen !== null) document.documentElement.dataset['theme'] = chosen;
  } catch {
    // Storage may be forbidden: then the colours are the system's.
  }
}
