import { Menu } from 'react-admin';
import { useWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';
import { menuEntries } from './MenuEntries.tsx';

/** The main menu: what the signed-in person may open. */
export function MainMenu() {
  const words = useWords();
  const may = useMay();
  return (
    <nav aria-label={words.shell.mainMenu}>
      <Menu>
        {menuEntries
          .filter((entry) => may(entry.action))
          .map(({ key, to, icon }) => (
            <Menu.Item key={key} to={to} primaryText={words.shell.menu[key]} leftIcon={icon} />
          ))}
      </Menu>
    </nav>
  );
}
