import { readFactsByHouseholds } from '@vuonlen/database/assignments';
import type { HouseholdRecord } from '@vuonlen/database/households';
import type { HeldSupport, HouseholdFacts as Facts, MemberFacts } from '@vuonlen/plan/households';
import { type IsoDate, isoDate } from '@vuonlen/plan/kernel';
import { Household, HouseholdClass, NeedKind, SchoolLevel, StandardLevel } from '../households/index.ts';
import { batch, builder, nodeIdField, relation } from '../kernel/index.ts';
