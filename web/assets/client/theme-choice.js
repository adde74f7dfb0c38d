// Light, dark or as the system has it: a choice at the foot of every page, kept on this machine.
const SETTING = 'otr-theme';

/** What can be chosen; "" is the system's. */
const THEMES = { '': 'as your system', light: 'light', dark: 'dark' };

/** Puts the choice at the foot of the page; theme.js has set what was chosen before. */
export function startThemeChoice() {
  const { dataset } = document.documentElement;
  const label = document.createElement('label');
  const select = document.createElement('select');
  label.append('Colours ', select);
  for (const [theme, name] of Object.entries(THEMES)) {
    select.add(new Option(name, theme, false, theme === (dataset['theme'] ?? '')));
  }
  select.addEventListener('change', () => {
    if (select.value === '') delete dataset['theme'];
    else dataset['theme'] = select.value;
    try {
      if (select.value === '') localStorage.removeItem(SETTING);
      else localStorage.setItem(SETTING, select.value);
    } catch {
      // Storage may be forbidden: then the choice holds for this page.
    }
  });
  document.querySelector('.foot nav')?.after(label);
}
