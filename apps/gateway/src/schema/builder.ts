import SchemaBuilder from '@pothos/core';
import type { CivilDate, Instant } from '@awaslog/law/civil-date';
import type { GatewayContext } from '../context';
import './plugin/description-plugin';
import './plugin/policy-plugin';

interface Scalar<Output> {
  /** What a person typed, as text; whether it is a date is for the domain to say, with all other issues. */
  Input: string;
  Output: Output;
}

export interface GatewayTypes {
  Context: GatewayContext;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  Scalars: {
    ID: Scalar<string>;
    Date: Scalar<CivilDate>;
    DateTime: Scalar<Instant>;
    DayOrMoment: Scalar<CivilDate | Instant>;
  };
}

/** The types of the schema as the library completes them. */
export type SchemaTypesOf = PothosSchemaTypes.ExtendDefaultTypes<GatewayTypes>;

/** A builder with the plugins of every schema of ours; a test builds a faulty schema with it. */
export function newBuilder() {
  return new SchemaBuilder<GatewayTypes>({
    plugins: ['policy', 'description'],
    defaultFieldNullability: false,
  });
}

export const builder = newBuilder();
