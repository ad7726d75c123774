import { Menu, MenuItemLinkClasses } from 'react-admin';
import { useLocation } from 'react-router';
import { useWords } from '../i18n/index.ts';
import { useMay } from '../users/index.ts';
import { menuEntries } from './MenuEntries.tsx';
import { isUnder } from './menu-place.ts';

/** The main menu: what the signed-in person may open. */
export function MainMenu() {
  const words = useWords();
  const may = useMay();
  const { pathname } = useLocation();
  return (
    <nav aria-label={words.shell.mainMenu}>
      <Menu>
        {menuEntries
          .filter((entry) => entry.actions.some(may))
          .map((entry) => {
            const here = isUnder(entry, pathname) ? MenuItemLinkClasses.active : '';
            const { key, to, icon } = entry;
            return (
              <Menu.Item
                key={key}
                to={to}
                primaryText={words.shell.menu[key]}
                leftIcon={icon}
                className={here}
                aria-current={here === '' ? undefined : 'page'}
              />
            );
          })}
      </Menu>
    </nav>
  );
}
