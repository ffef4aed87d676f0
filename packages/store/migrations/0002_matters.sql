CREATE TABLE "matter" (
	"regency" text NOT NULL,
	"id" uuid NOT NULL,
	"version" integer NOT NULL,
	"source_kind" text NOT NULL,
	"finding_id" uuid,
	"record_id" uuid,
	"election" text NOT NULL,
	"substage" text,
	"area" text NOT NULL,
	"station" text,
	"office" text NOT NULL,
	"division" text,
	"handlers" text[] NOT NULL,
	"kinds" text[] NOT NULL,
	"states" text[] NOT NULL,
	"tracks" jsonb NOT NULL,
	"number_text" text,
	"begun_on" date NOT NULL,
	"registered_on" date,
	"announced_on" date,
	"announced" jsonb,
	"fictional" boolean NOT NULL,
	"begun_seq" bigint NOT NULL,
	"recorded_at" timestamp with time zone NOT NULL,
	"matter" jsonb NOT NULL,
	CONSTRAINT "matter_key" PRIMARY KEY("regency","id")
);
--> statement-breakpoint
CREATE TABLE "register_entry" (
	"regency" text NOT NULL,
	"series" text NOT NULL,
	"keeper" text NOT NULL,
	"year" smallint NOT NULL,
	"serial" integer NOT NULL,
	"text" text,
	"matter_id" uuid NOT NULL,
	CONSTRAINT "register_entry_key" PRIMARY KEY("regency","series","keeper","year","serial")
);
--> statement-breakpoint
DROP INDEX "clock_running";--> statement-breakpoint
ALTER TABLE "clock" DROP CONSTRAINT "clock_regency_record_id_position_pk";--> statement-breakpoint
ALTER TABLE "clock" RENAME COLUMN "record_id" TO "owner_id";--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "owner_kind" text NOT NULL DEFAULT 'RECORD';--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "owner_kind" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "process" text;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "office" text;--> statement-breakpoint
UPDATE "clock" SET "office" = "record"->>'office' FROM "supervision_record" WHERE "supervision_record"."regency" = "clock"."regency" AND "supervision_record"."id" = "clock"."owner_id";--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "office" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "division" text;--> statement-breakpoint
ALTER TABLE "clock" ADD COLUMN "handlers" text[] NOT NULL DEFAULT '{}';--> statement-breakpoint
ALTER TABLE "clock" ALTER COLUMN "handlers" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "clock" ADD CONSTRAINT "clock_key" PRIMARY KEY("regency","owner_id","position");--> statement-breakpoint
ALTER TABLE "preliminary_information" ALTER COLUMN "incident_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "preliminary_information" ADD COLUMN "matter_id" uuid;--> statement-breakpoint
UPDATE "preliminary_information" SET "information" = ("information" - 'incidentId') || jsonb_build_object('origin', jsonb_build_object('kind', 'INCIDENT', 'incidentId', "incident_id"));--> statement-breakpoint
CREATE UNIQUE INDEX "matter_seq" ON "matter" USING btree ("regency","begun_seq");--> statement-breakpoint
CREATE UNIQUE INDEX "matter_finding" ON "matter" USING btree ("regency","finding_id");--> statement-breakpoint
CREATE INDEX "matter_area" ON "matter" USING btree ("regency","area" text_pattern_ops,"begun_seq");--> statement-breakpoint
CREATE INDEX "matter_office" ON "matter" USING btree ("regency","office","begun_seq");--> statement-breakpoint
CREATE INDEX "matter_announced" ON "matter" USING btree ("regency","announced_on","begun_seq") WHERE announced_on is not null;--> statement-breakpoint
CREATE INDEX "register_entry_matter" ON "register_entry" USING btree ("regency","matter_id");--> statement-breakpoint
CREATE INDEX "clock_of_office" ON "clock" USING btree ("regency","office","earliest","owner_id","position") WHERE stopped_on is null;--> statement-breakpoint
CREATE INDEX "clock_running" ON "clock" USING btree ("regency","earliest","owner_id","position") WHERE stopped_on is null;