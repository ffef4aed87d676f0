import type { Migration } from '../migrate/migration';

// Made from the files in migrations/ by scripts/embed-migrations.ts; a test compares the two.
export const migrations: readonly Migration[] = [
  {
    number: 1,
    name: 'first',
    statements: [
      'CREATE TABLE "command" (\n\t"regency" text NOT NULL,\n\t"office" text NOT NULL,\n\t"actor" text NOT NULL,\n\t"command_id" uuid NOT NULL,\n\t"request_hash" text NOT NULL,\n\t"result" jsonb NOT NULL,\n\t"recorded_at" timestamp with time zone NOT NULL,\n\tCONSTRAINT "command_key" PRIMARY KEY("regency","office","actor","command_id")\n);',
      'CREATE TABLE "counter" (\n\t"regency" text NOT NULL,\n\t"seq" bigint NOT NULL,\n\tCONSTRAINT "counter_regency_pk" PRIMARY KEY("regency")\n);',
      'CREATE TABLE "event" (\n\t"regency" text NOT NULL,\n\t"seq" bigint NOT NULL,\n\t"stream_id" uuid NOT NULL,\n\t"stream_version" integer NOT NULL,\n\t"type" text NOT NULL,\n\t"type_version" integer NOT NULL,\n\t"payload" jsonb NOT NULL,\n\t"actor" jsonb NOT NULL,\n\t"command_id" uuid NOT NULL,\n\t"fictional" boolean NOT NULL,\n\t"recorded_at" timestamp with time zone NOT NULL,\n\tCONSTRAINT "event_regency_seq_pk" PRIMARY KEY("regency","seq")\n);',
      'CREATE TABLE "clock" (\n\t"regency" text NOT NULL,\n\t"record_id" uuid NOT NULL,\n\t"position" smallint NOT NULL,\n\t"rule" text NOT NULL,\n\t"earliest" date NOT NULL,\n\t"latest" date NOT NULL,\n\t"stopped_on" date,\n\t"area" text NOT NULL,\n\t"station" text,\n\t"deadline" jsonb NOT NULL,\n\tCONSTRAINT "clock_regency_record_id_position_pk" PRIMARY KEY("regency","record_id","position")\n);',
      'CREATE TABLE "finding" (\n\t"regency" text NOT NULL,\n\t"id" uuid NOT NULL,\n\t"record_id" uuid NOT NULL,\n\t"state" text NOT NULL,\n\t"election" text NOT NULL,\n\t"substage" text NOT NULL,\n\t"area" text NOT NULL,\n\t"station" text,\n\t"kinds" text[] NOT NULL,\n\t"found_on" date NOT NULL,\n\t"proposed_seq" bigint NOT NULL,\n\tCONSTRAINT "finding_key" PRIMARY KEY("regency","id")\n);',
      'CREATE TABLE "preliminary_information" (\n\t"regency" text NOT NULL,\n\t"id" uuid NOT NULL,\n\t"incident_id" text NOT NULL,\n\t"area" text NOT NULL,\n\t"fictional" boolean NOT NULL,\n\t"taken_up_seq" bigint NOT NULL,\n\t"information" jsonb NOT NULL,\n\tCONSTRAINT "preliminary_information_regency_id_pk" PRIMARY KEY("regency","id")\n);',
      'CREATE TABLE "summary" (\n\t"regency" text NOT NULL,\n\t"place" text NOT NULL,\n\t"substage" text NOT NULL,\n\t"records" integer NOT NULL,\n\t"suspicions" integer NOT NULL,\n\t"findings" integer NOT NULL,\n\t"open_advice" integer NOT NULL,\n\tCONSTRAINT "summary_regency_place_substage_pk" PRIMARY KEY("regency","place","substage")\n);',
      'CREATE TABLE "supervision_record" (\n\t"regency" text NOT NULL,\n\t"id" uuid NOT NULL,\n\t"version" integer NOT NULL,\n\t"state" text NOT NULL,\n\t"election" text NOT NULL,\n\t"substage" text NOT NULL,\n\t"area" text NOT NULL,\n\t"station" text,\n\t"suspected" boolean NOT NULL,\n\t"kinds" text[] NOT NULL,\n\t"ended_on" date NOT NULL,\n\t"preliminary" uuid,\n\t"fictional" boolean NOT NULL,\n\t"recorded_seq" bigint NOT NULL,\n\t"recorded_at" timestamp with time zone NOT NULL,\n\t"record" jsonb NOT NULL,\n\tCONSTRAINT "supervision_record_regency_id_pk" PRIMARY KEY("regency","id")\n);',
      'CREATE TABLE "area" (\n\t"regency" text NOT NULL,\n\t"code" text NOT NULL,\n\t"name" text NOT NULL,\n\t"level" text NOT NULL,\n\t"kind" text,\n\t"parent" text,\n\tCONSTRAINT "area_regency_code_pk" PRIMARY KEY("regency","code")\n);',
      'CREATE TABLE "reported_incident" (\n\t"id" text PRIMARY KEY NOT NULL,\n\t"content_hash" text NOT NULL,\n\t"election" text NOT NULL,\n\t"substage" text,\n\t"items" text[] NOT NULL,\n\t"area" text,\n\t"sort_date" text NOT NULL,\n\t"incident" jsonb NOT NULL\n);',
      'CREATE TABLE "store_meta" (\n\t"single" boolean PRIMARY KEY DEFAULT true NOT NULL,\n\t"purpose" text NOT NULL,\n\t"read_tables" integer NOT NULL,\n\tCONSTRAINT "store_meta_single" CHECK ("store_meta"."single")\n);',
      'CREATE UNIQUE INDEX "event_stream" ON "event" USING btree ("regency","stream_id","stream_version");',
      'CREATE INDEX "clock_running" ON "clock" USING btree ("regency","earliest","record_id","position") WHERE stopped_on is null;',
      'CREATE UNIQUE INDEX "finding_seq" ON "finding" USING btree ("regency","proposed_seq");',
      'CREATE INDEX "finding_area" ON "finding" USING btree ("regency","area" text_pattern_ops,"proposed_seq");',
      'CREATE INDEX "finding_record" ON "finding" USING btree ("regency","record_id","proposed_seq");',
      'CREATE UNIQUE INDEX "preliminary_information_seq" ON "preliminary_information" USING btree ("regency","taken_up_seq");',
      'CREATE UNIQUE INDEX "supervision_record_seq" ON "supervision_record" USING btree ("regency","recorded_seq");',
      'CREATE INDEX "supervision_record_area" ON "supervision_record" USING btree ("regency","area" text_pattern_ops,"recorded_seq");',
      'CREATE INDEX "supervision_record_station" ON "supervision_record" USING btree ("regency","station","recorded_seq");',
      'CREATE INDEX "supervision_record_preliminary" ON "supervision_record" USING btree ("regency","preliminary");',
      'CREATE INDEX "area_parent" ON "area" USING btree ("regency","parent","code");',
    ],
  },
  {
    number: 2,
    name: 'people',
    statements: [
      'CREATE TABLE "person" (\n\t"regency" text NOT NULL,\n\t"reference" uuid NOT NULL,\n\t"role" text NOT NULL,\n\t"present_fields" text[] NOT NULL,\n\t"key_id" text NOT NULL,\n\t"wrapped_key" text NOT NULL,\n\t"nonce" text NOT NULL,\n\t"ciphertext" text NOT NULL,\n\t"content_mac" text NOT NULL,\n\t"office" text NOT NULL,\n\t"actor" text NOT NULL,\n\t"kept_on" date NOT NULL,\n\tCONSTRAINT "person_regency_reference_pk" PRIMARY KEY("regency","reference")\n);',
      'CREATE INDEX "person_sealed_under" ON "person" USING btree ("regency","key_id");',
    ],
  },
];
