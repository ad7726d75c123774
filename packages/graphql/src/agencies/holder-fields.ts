import { agenciesInTime, agencyHolder } from '@vuonlen/plan/agencies';
import type { IsoDate } from '@vuonlen/plan/kernel';
import { placeHolder } from '@vuonlen/plan/places';
import { builder, type Context, ownIds } from '../kernel/index.ts';
import { Place } from '../places/index.ts';
import { Agency } from './agency.type.ts';
import { BodyHolder, SuccessionStep, UnitHolder } from './holder.type.ts';
import { namedSteps, readRegisters } from './registers.ts';

const asOfArg = 'As of which day; the working date unless told.';

/** All bodies, those of the plan first, with the registers. */
async function readBodies(context: Context) {
  const registers = await readRegisters(context);
  return { ...registers, agencies: [...context.plan.agencies, ...registers.laterAgencies] };
}

/** Who does the work of a body on a day. */
export async function readAgencyHolder(context: Context, agency: string, asOf: IsoDate) {
  return agencyHolder(await readBodies(context), agency, asOf);
}

async function lifeOf(context: Context, id: string) {
  return agenciesInTime(await readBodies(context)).find((body) => body.id === id) ?? null;
}

builder.objectFields(Place, (t) => ({
  holder: t.field({
    type: UnitHolder,
    description: 'Who stands in its place on a day.',
    args: { asOf: t.arg({ type: 'Date', description: asOfArg }) },
    resolve: async ({ id }, { asOf }, context) =>
      placeHolder(await readRegisters(context), id, asOf ?? context.workingDate),
  }),
  successions: t.field({
    type: [SuccessionStep],
    description: 'What came after it, as data and records say together.',
    resolve: async ({ id }, _args, context) => {
      const registers = await readRegisters(context);
      return namedSteps(
        context,
        registers,
        registers.successions.filter(({ from }) => from === id),
      );
    },
  }),
}));

builder.objectFields(Agency, (t) => ({
  validFrom: t.field({
    type: 'Date',
    nullable: true,
    description: 'First day of its life; null where none is known.',
    resolve: async ({ id }, _args, context) => (await lifeOf(context, id))?.validFrom ?? null,
  }),
  validTo: t.field({
    type: 'Date',
    nullable: true,
    description: 'Last day of its life: its own, or that of the unit whose body it is; null where no end is known.',
    resolve: async ({ id }, _args, context) => (await lifeOf(context, id))?.validTo ?? null,
  }),
  holder: t.field({
    type: BodyHolder,
    description: 'Who does its work on a day.',
    args: { asOf: t.arg({ type: 'Date', description: asOfArg }) },
    resolve: async ({ id }, { asOf }, context) =>
      (await readAgencyHolder(context, id, asOf ?? context.workingDate)).body,
  }),
  area: t.field({
    type: UnitHolder,
    nullable: true,
    description: 'What became of the unit whose body it is; null where it is of none.',
    args: { asOf: t.arg({ type: 'Date', description: asOfArg }) },
    resolve: async ({ id }, { asOf }, context) =>
      (await readAgencyHolder(context, id, asOf ?? context.workingDate)).area,
  }),
  successions: t.field({
    type: [SuccessionStep],
    description: 'What came after it, as the committee recorded.',
    resolve: async ({ id }, _args, context) => {
      const registers = await readRegisters(context);
      return namedSteps(
        context,
        registers,
        registers.agencySuccessions.filter(({ from }) => from === id),
      );
    },
  }),
}));

function existsOn({ validFrom, validTo }: { validFrom: IsoDate | null; validTo: IsoDate | null }, day: IsoDate) {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

builder.queryFields((t) => ({
  places: t.field({
    type: [Place],
    description: 'Every unit that is known (địa bàn): those of the plan, then those that came after them.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'Only those that exist on this day. Codes are used again.' }),
      ids: t.arg.idList({ description: 'Only these.' }),
    },
    resolve: async (_root, { asOf, ids }, context) => {
      const { places } = await readRegisters(context);
      const asked = ownIds('Place', ids);
      return places.filter((place) => (asOf == null || existsOn(place, asOf)) && (asked?.includes(place.id) ?? true));
    },
  }),
  agencies: t.field({
    type: [Agency],
    description: 'Every body that is known (cơ quan, đơn vị): those of the plan, then those that the committee added.',
    args: {
      asOf: t.arg({ type: 'Date', description: 'Only those that exist on this day.' }),
      ids: t.arg.idList({ description: 'Only these.' }),
    },
    resolve: async (_root, { asOf, ids }, context) => {
      const asked = ownIds('Agency', ids);
      const bodies = await readBodies(context);
      const living = new Set(
        agenciesInTime(bodies)
          .filter((body) => asOf == null || existsOn(body, asOf))
          .map(({ id }) => id),
      );
      return bodies.agencies.filter(({ id }) => living.has(id) && (asked?.includes(id) ?? true));
    },
  }),
}));
