import { posix } from 'node:path';
import { type Package, packageImported, packageOf } from '../house.ts';
import { hasContexts, positionOf, roomOf } from '../layout.ts';
import type { Rule, Subject } from './rule.ts';

function isOpen(doors: readonly string[], door: string): boolean {
  return doors.some((pattern) => {
    const [before, after] = pattern.split('*');
    if (before === undefined || after === undefined) return pattern === door;
    const middle = door.slice(before.length, door.length - after.length);
    return door.startsWith(before) && door.endsWith(after) && middle !== '' && !middle.includes('/');
  });
}

/** The door of the context, or a door inside of it that the package exports: `plans/ha-dong-2024/index.ts`. */
function isOwnDoor(owner: Package, room: string, target: string): boolean {
  const inside = posix.relative(`${owner.folder}/src`, target);
  if (!inside.endsWith('/index.ts')) return false;
  return inside === `${room}/index.ts` || owner.doors.includes(`./${posix.dirname(inside)}`);
}

function complaintOnPath({ source, owner, house }: Subject, specifier: string): string | null {
  if (owner === null) return null;
  const target = posix.join(posix.dirname(source.path), specifier);
  if (packageOf(house, target) !== owner) return `${specifier} leaves ${owner.name}: import a package by its name`;
  if (!hasContexts(owner)) return null;
  const room = roomOf(owner, target);
  if (room === null || room === roomOf(owner, source.path)) return null;
  if (isOwnDoor(owner, room, target) || positionOf(owner, room)?.isContext !== true) return null;
  return `${specifier} passes by the door of ${room}: import ${room}/index.ts`;
}

function complaintOnPackage({ house }: Subject, specifier: string): string | null {
  const imported = packageImported(house, specifier);
  if (imported === null || isOpen(imported.target.doors, imported.door)) return null;
  return `${imported.target.name} exports no ${imported.door}`;
}

/** A context is entered through its `index.ts`, a package through its `exports`. */
export const deepImport: Rule = (subject) =>
  subject.source.imports.flatMap(({ specifier, line }) => {
    const isPath = specifier.startsWith('.');
    const message = isPath ? complaintOnPath(subject, specifier) : complaintOnPackage(subject, specifier);
    return message === null ? [] : [{ rule: 'deep-import', path: subject.source.path, line, message }];
  });
